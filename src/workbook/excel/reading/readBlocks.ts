import type { Value } from '../../snapshot/snapshot';
import { grid } from '../grid';
import { translateError } from '../translateError';
import { WorkbookError } from '../workbookError';
import { BlockReading, type Block, type Slice } from './blockReading';
import { queueHearing, type HeardEdits } from './hearEdits';
import { queueStanding, readStanding, sameStanding, standingBytes, type StandingBook } from './standingBook';

/** How often what was edited meanwhile is read again before it is given up. */
const MOST_TURNS = 20;

/** The share of an answer that is planned for: what was not seen yet may be longer than it is taken to be. */
const PLANNED = 0.7;

/** What was read, or how the book stands by now where it does not stand as it did. */
export type BlocksRead<Beside> =
  | {
      readonly reading: BlockReading;
      readonly beside: Beside;
      /** Edits from now on, where whoever asked wants to hear them; to be stopped then. */
      readonly edits: HeardEdits | null;
    }
  | { readonly movedTo: StandingBook };

/** Where and how blocks are read. */
export interface BlockSource<Beside> {
  readonly context: Excel.RequestContext;
  readonly standing: StandingBook;
  /** Most bytes of an answer. */
  readonly limit: number;
  /** Queues what is asked beside the blocks, and answers it once the request was sent; small. */
  readonly queueBeside: () => () => Beside;
  /** Whether edits are heard even once all is read. */
  readonly goesOn?: boolean;
  /** A reading of the blocks that knows some of them, of a book that stands as it stood, and the edits since it did. */
  readonly earlier?: { readonly reading: BlockReading; readonly edits: HeardEdits };
}

/**
 * Reads blocks in as few requests as their bytes allow: one answers all of a small book. Every request
 * asks again what stands, and where one does not suffice, edits are heard: rows that were edited after
 * they were read are read again, so that what is answered is the book at the moment of the last request.
 *
 * @throws WorkbookError `restless` when people edited faster than they could be followed; `limitReached`
 * or `memoryReached` when not even a single row can be read
 */
export async function readBlocks<Beside>(
  source: BlockSource<Beside>,
  blocks: readonly Block[],
): Promise<BlocksRead<Beside>> {
  const { earlier, goesOn = false } = source;
  const reading = earlier?.reading ?? new BlockReading(blocks);
  const hearing: { edits: HeardEdits | null } = { edits: earlier?.edits ?? null };
  let read: BlocksRead<Beside> | null = null;
  try {
    read = await readAll(source, reading, hearing);
    return read;
  } finally {
    const isOver = !goesOn || read === null || 'movedTo' in read;
    // An edit that nobody asks for any more is heard in vain; the answer to that changes nothing.
    if (isOver) await hearing.edits?.stop().catch(() => undefined);
  }
}

async function readAll<Beside>(
  { context, standing, limit, queueBeside, goesOn = false }: BlockSource<Beside>,
  reading: BlockReading,
  hearing: { edits: HeardEdits | null },
): Promise<BlocksRead<Beside>> {
  const before = await heardSince(hearing.edits);
  if (before === null) return { movedTo: await readStanding(context) };
  for (const { sheetId, first, count } of before) reading.edited(sheetId, first, count);
  let planned = Math.max(0, limit - standingBytes(standing)) * PLANNED;
  let turns = 0;
  for (;;) {
    const slices = reading.next(planned);
    const isWhole = hearing.edits === null && reading.isAll(slices);
    const heard = hearing.edits ?? (isWhole && !goesOn ? null : queueHearing(context, standing));
    const now = queueStanding(context);
    const beside = queueBeside();
    const answers = slices.map((slice) => queueSlice(context, slice));
    try {
      await context.sync();
      const cells = answers.map((answer) => answer());
      slices.forEach((slice, index) => {
        reading.take(slice, cells[index] ?? []);
      });
    } catch (error) {
      const { code } = translateError(error);
      if (code === 'sheetGone') return { movedTo: await newStanding(context, standing, error) };
      const isLeast = slices.reduce((sum, { rows }) => sum + rows, 0) <= 1;
      const isTooMuch = code === 'limitReached' || code === 'memoryReached';
      if (!isTooMuch || isLeast) throw error;
      planned /= 2;
      continue;
    }
    hearing.edits = heard;
    const movedTo = now();
    if (!sameStanding(standing, movedTo)) return { movedTo };
    const edits = await heardSince(heard);
    if (edits === null) return { movedTo };
    for (const { sheetId, first, count } of edits) reading.edited(sheetId, first, count);
    reading.followChanged();
    if (reading.isDone) return { reading, beside: beside(), edits: hearing.edits };
    turns += edits.length === 0 ? 0 : 1;
    if (turns > MOST_TURNS) throw new WorkbookError('restless');
  }
}

/** How the book stands once a sheet of it is gone. @throws what failed where it stands as before */
async function newStanding(
  context: Excel.RequestContext,
  before: StandingBook,
  error: unknown,
): Promise<StandingBook> {
  const now = await readStanding(context);
  if (sameStanding(before, now)) throw error;
  return now;
}

/** Events come after the answer of a request: they get a turn. */
async function heardSince(edits: HeardEdits | null): Promise<ReturnType<HeardEdits['take']>> {
  if (edits === null) return [];
  await new Promise((resolve) => setTimeout(resolve));
  return edits.take();
}

type Cells = readonly (readonly Value[])[];

/** Queues the reading of a slice, and answers its cells once the request was answered. */
function queueSlice({ workbook }: Excel.RequestContext, { block, first, rows }: Slice): () => Cells {
  const { row, column, columns } = block.area;
  const { load } = block;
  const range = workbook.worksheets
    .getItem(block.sheetId)
    .getRangeByIndexes(row + first, column, rows, columns);
  if (load === 'locked') {
    const asked = range.getCellProperties({ format: { protection: true } });
    return () => asked.value.map((cells) => cells.map(({ format }) => format?.protection?.locked === true));
  }
  range.load(load);
  return () => grid(range[load]);
}
