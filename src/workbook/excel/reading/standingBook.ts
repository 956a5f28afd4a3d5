import type { Area } from '../../writes/writes';
import { nameReference } from './nameReference';

/** A sheet as it stands. */
export interface StandingSheet {
  /** Stays when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
}

/** The cells that a name refers to. */
export interface StandingCells {
  readonly sheet: StandingSheet;
  readonly area: Area;
}

/** What stands in a workbook, before any cell is read. */
export interface StandingBook {
  /** In their order. */
  readonly sheets: readonly StandingSheet[];
  /** Workbook-wide names in their order, each with its cells; null where it refers to no block of cells (any more). */
  readonly names: ReadonlyMap<string, StandingCells | null>;
}

/**
 * Queues the question what stands: sheets and names, with where and how large their tables are. Its
 * answer has some hundred bytes a sheet and a name, however many rows there are.
 *
 * @returns the answer, once the request was sent
 */
export function queueStanding({ workbook }: Excel.RequestContext): () => StandingBook {
  const { worksheets, names } = workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  names.load('items/name,items/formula');
  return () => {
    const sheets = worksheets.items.map(({ id, name, visibility, protection }): StandingSheet => ({
      id,
      name,
      isVisible: visibility === 'Visible',
      isProtected: protection.protected,
    }));
    const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    return {
      sheets,
      names: new Map(
        names.items.map(({ name, formula }) => {
          const reference = nameReference(String(formula));
          const sheet = byName.get(reference?.sheet.toLowerCase() ?? '');
          return [name, reference === null || sheet === undefined ? null : { sheet, area: reference.area }];
        }),
      ),
    };
  };
}

/** Asks what stands. One round trip. */
export async function readStanding(context: Excel.RequestContext): Promise<StandingBook> {
  const standing = queueStanding(context);
  await context.sync();
  return standing();
}

/** Bytes of a sheet and of a name in an answer that tells what stands and what is beside the tables. */
const [SHEET_BYTES, NAME_BYTES] = [1_000, 300];

/** Bytes of the answer that tells what stands, rather too many. */
export function standingBytes({ sheets, names }: StandingBook): number {
  return sheets.length * SHEET_BYTES + names.size * NAME_BYTES;
}

/** Whether sheets and tables stand as they stood. */
export function sameStanding(left: StandingBook, right: StandingBook): boolean {
  const text = ({ sheets, names }: StandingBook): string => JSON.stringify([sheets, [...names]]);
  return text(left) === text(right);
}
