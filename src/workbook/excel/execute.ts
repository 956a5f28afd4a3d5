import type { DisplacedCell } from '../writes/known';
import type { Write } from '../writes/writes';
import { applyWrite } from './applyWrite';
import { batches } from './batches';
import { readCapabilities } from './capabilities';
import { displacedIn, lookBefore, type Look } from './displaced';
import { OpenSheets } from './openSheets';
import { requireWritable } from './requireWritable';
import { requireStanding, type TablePlace } from './standing';
import { translateError } from './translateError';
import { WorkbookError } from './workbookError';

/** How an execution reports and is stopped. */
export interface ExecutionOptions {
  /** Called after each request with the share of the plan that is done, above 0 and at most 1. */
  readonly onProgress?: (share: number) => void;
  /** Stops between two requests. */
  readonly signal?: { readonly aborted: boolean };
  /**
   * Asked when a request was refused because a cell is being edited; true once it may be tried again.
   * @default never
   */
  readonly mayTryAgain?: () => Promise<boolean>;
  /** Have the workbook calculated at the end, for people who calculate by hand. */
  readonly calculate?: boolean;
  /**
   * Where the plan takes the book's tables to stand. A request that finds one elsewhere does nothing.
   * @default nowhere in particular
   */
  readonly standing?: readonly TablePlace[];
  /** Told, after each request, of what people typed into cells that it wrote over; see `Write.known`. */
  readonly onDisplaced?: (cells: readonly DisplacedCell[]) => void;
}

/**
 * Carries a plan out, in as few requests as their size allows. A sheet that the plan unprotects is
 * protected again even if a request fails, wherever it does.
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
  const can = readCapabilities();
  const requests = batches(writes, limit);
  const open = new OpenSheets(context);
  let standing = options.standing ?? [];
  try {
    for (const [index, request] of requests.entries()) {
      if (options.signal?.aborted === true) throw new WorkbookError('cancelled');
      const calculate = index === requests.length - 1 && options.calculate === true;
      let looks: readonly Look[] = [];
      try {
        await send(
          context,
          () => {
            requireStanding(context, standing);
            looks = lookBefore(context, request);
            context.application.suspendApiCalculationUntilNextSync();
            open.begin();
            for (const write of request) {
              if (write.kind === 'unprotect') open.ask(write.sheet);
              applyWrite(context, write, can);
            }
            if (calculate) context.application.calculate('Recalculate');
          },
          options,
        );
        open.done(request);
      } finally {
        // A request that fails midway answers what it had read by then, and may have written over it.
        const displaced = displacedIn(looks);
        if (displaced.length > 0) options.onDisplaced?.(displaced);
      }
      standing = standingAfter(standing, request);
      options.onProgress?.((index + 1) / requests.length);
    }
  } catch (error) {
    throw await open.closeAfter(error);
  }
}

/**
 * Sends one request, and sends it again as long as it is refused because a cell is being edited: Excel
 * refuses the whole of it then, so nothing is done twice.
 *
 * @see https://learn.microsoft.com/javascript/api/excel/excel.runoptions#excel-excel-runoptions-delayforcelledit-member
 */
async function send(
  context: Excel.RequestContext,
  queue: () => void,
  { mayTryAgain }: ExecutionOptions,
): Promise<void> {
  for (;;) {
    queue();
    try {
      await context.sync();
      return;
    } catch (error) {
      if (translateError(error).code !== 'cellBeingEdited') throw error;
      if (mayTryAgain === undefined || !(await mayTryAgain())) throw error;
    }
  }
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
