import { decorationsApart, type Apart } from '../writes/decorations';
import type { DisplacedCell } from '../writes/known';
import { isRepeatable, type Area, type Write } from '../writes/writes';
import type { Value } from '../snapshot/snapshot';
import { applyWrite } from './applyWrite';
import { batches } from './batches';
import { readCapabilities } from './capabilities';
import { decorateApart, type Undecorated } from './decorateApart';
import { displacedIn, lookBefore, type Look } from './displaced';
import { OpenSheets } from './openSheets';
import { plainRefusal } from './plainRefusal';
import { requireWritable } from './requireWritable';
import { requireStanding, type TablePlace } from './standing';
import { grid } from './grid';
import { send, type MayTryAgain } from './send';
import { isRefusal } from './translateError';
import { WorkbookError } from './workbookError';

/** Cells of a sheet that somebody asks for. */
export interface LookedCells {
  readonly sheet: string;
  readonly area: Area;
}

/** Rows of cells as they were entered: formulas, otherwise values. */
export type Entered = readonly (readonly Value[])[];

/** How an execution reports and is stopped. */
export interface ExecutionOptions {
  /** Called after each request with the share of the plan that is done, above 0 and at most 1. */
  readonly onProgress?: (share: number) => void;
  /** Stops between two requests. */
  readonly signal?: { readonly aborted: boolean };
  /**
   * Asked when a request was refused because a cell is being edited or Excel is busy; true once it may be tried again.
   * @default never
   */
  readonly mayTryAgain?: MayTryAgain;
  /** Have the workbook calculated at the end, for people who calculate by hand. */
  readonly calculate?: boolean;
  /**
   * Where the plan takes the book's tables to stand. A request that finds one elsewhere does nothing.
   * @default nowhere in particular
   */
  readonly standing?: readonly TablePlace[];
  /** Told, after each request, of what people typed into cells that it wrote over; see `Write.known`. */
  readonly onDisplaced?: (cells: readonly DisplacedCell[]) => void;
  /** Cells to read in the first request before it writes anything; their bytes are for who asks to bound. */
  readonly looks?: readonly LookedCells[];
  /** Told what they held as entered, look by look; nothing where the request did not come to it. */
  readonly onLooked?: (entered: readonly Entered[]) => void;
  /** Told of what Excel refused although it only decorates; the rest of the plan is carried out. */
  readonly onUndecorated?: (refused: readonly Undecorated[]) => void;
}

/**
 * Carries a plan out, in as few requests as their size allows. What only decorates comes last: where Excel
 * refuses some of it, that is told and the rest is done. A sheet that the plan unprotects is protected again
 * even if a request fails, wherever it does.
 *
 * @param limit most bytes of one request
 * @throws WorkbookError `unwritable…` before anything is written; `cancelled`; or what the host says
 */
export async function execute(
  context: Excel.RequestContext,
  writes: readonly Write[],
  limit: number,
  options: ExecutionOptions = {},
): Promise<void> {
  requireWritable(writes);
  const requests = inRequests(writes, limit);
  const execution = new Execution(context, options);
  try {
    for (const [index, request] of requests.entries()) {
      if (options.signal?.aborted === true) throw new WorkbookError('cancelled');
      const calculate = index === requests.length - 1 && options.calculate === true;
      await execution.carryOut(request, calculate);
      options.onProgress?.((index + 1) / requests.length);
    }
  } catch (error) {
    throw await plainRefusal(context, await execution.closeAfter(error));
  }
}

/**
 * A plan cut into requests. With decorations goes only what may be carried out twice: where Excel refuses one of
 * them, all others of the request are.
 */
function inRequests(writes: readonly Write[], limit: number): readonly Apart[] {
  return batches(inOrder(decorationsApart(writes)), limit).flatMap((request): readonly Apart[] => {
    const parts = decorationsApart(request);
    if (parts.decorations.length === 0 || parts.content.every(isRepeatable)) return [parts];
    return [
      { ...parts, decorations: [], closing: [] },
      { ...parts, content: [] },
    ];
  });
}

function inOrder({ content, decorations, closing }: Apart): readonly Write[] {
  return [...content, ...decorations, ...closing];
}

/** The requests of one plan, which know of each other what stands where and which sheets are open. */
class Execution {
  readonly #context: Excel.RequestContext;
  readonly #options: ExecutionOptions;
  readonly #can = readCapabilities();
  readonly #open: OpenSheets;
  #standing: readonly TablePlace[];
  #looks: readonly LookedCells[];

  constructor(context: Excel.RequestContext, options: ExecutionOptions) {
    this.#context = context;
    this.#options = options;
    this.#open = new OpenSheets(context, options.mayTryAgain);
    this.#standing = options.standing ?? [];
    this.#looks = options.looks ?? [];
  }

  /** One request; in several where Excel refuses a decoration of it. */
  async carryOut(request: Apart, calculate: boolean): Promise<void> {
    const { content, decorations, closing } = request;
    try {
      await this.#send(inOrder(request), calculate);
    } catch (error) {
      const canDivide = decorations.length > 0 && content.every(isRepeatable);
      if (!canDivide || !isRefusal(error) || (await this.#open.isClosing(closing))) throw error;
      if (content.length > 0) await this.#send(content, false);
      const refused = await decorateApart(decorations, (some) => this.#send(some, false));
      if (refused.length > 0) this.#options.onUndecorated?.(refused);
      if (closing.length > 0 || calculate) await this.#send(closing, calculate);
    }
  }

  /** See {@link OpenSheets.closeAfter}. */
  closeAfter(error: unknown): Promise<unknown> {
    return this.#open.closeAfter(error);
  }

  async #send(request: readonly Write[], calculate: boolean): Promise<void> {
    const context = this.#context;
    let looks: readonly Look[] = [];
    let asked: readonly Excel.Range[] = [];
    let standing: readonly Excel.Range[] = [];
    try {
      await send(context, {
        request,
        queue: () => {
          standing = requireStanding(context, this.#standing);
          asked = this.#looks.map((look) => queueCells(context, look));
          looks = lookBefore(context, request);
          context.application.suspendApiCalculationUntilNextSync();
          this.#open.begin();
          for (const write of request) {
            if (write.kind === 'unprotect') this.#open.ask(write.sheet);
            applyWrite(context, write, this.#can);
          }
          if (calculate) context.application.calculate('Recalculate');
        },
        isTelling: () => asked.length > 0,
        isBegun: () =>
          anyTrue([
            ...[...standing, ...asked, ...looks.map(({ range }) => range)].map(isAnswered),
            ...this.#open.answered(),
          ]),
        mayTryAgain: this.#options.mayTryAgain,
      });
      this.#open.done(request);
    } finally {
      // A request that fails midway answers what it had read by then, and may have written over it.
      const displaced = displacedIn(looks);
      if (displaced.length > 0) this.#options.onDisplaced?.(displaced);
      this.#tellLooked(asked);
    }
    this.#standing = standingAfter(this.#standing, request);
  }

  /** What is asked once is told once: afterwards the plan has written there. */
  #tellLooked(asked: readonly Excel.Range[]): void {
    const entered = asked.map((range) => range.toJSON().formulas);
    if (asked.length === 0 || entered.some((cells) => cells === undefined)) return;
    this.#looks = [];
    this.#options.onLooked?.(entered.map((cells) => grid(cells ?? [])));
  }
}

function isAnswered(range: Excel.Range): boolean {
  const { address, values, formulas } = range.toJSON();
  return address !== undefined || values !== undefined || formulas !== undefined;
}

/** Null of none. */
function anyTrue(answers: readonly boolean[]): boolean | null {
  return answers.length === 0 ? null : answers.includes(true);
}

function queueCells({ workbook }: Excel.RequestContext, { sheet, area }: LookedCells): Excel.Range {
  const { row, column, rows, columns } = area;
  const range = workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
  range.load('formulas');
  return range;
}

/** Where tables stand after a request, given where they stood before it. */
function standingAfter(before: readonly TablePlace[], request: readonly Write[]): readonly TablePlace[] {
  let places = before;
  for (const write of request) {
    if (write.kind === 'deleteSheet') places = places.filter(({ sheet }) => sheet !== write.sheet);
    if (write.kind !== 'name' && write.kind !== 'addName') continue;
    const { name, sheet, area } = write;
    places = [...places.filter((place) => place.name !== name), { name, sheet, ...area }];
  }
  return places;
}
