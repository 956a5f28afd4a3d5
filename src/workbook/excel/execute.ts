import { SHEET_PROTECTION } from '../layout/protection';
import type { DisplacedCell } from '../writes/known';
import type { Write } from '../writes/writes';
import { applyWrite } from './applyWrite';
import { batches } from './batches';
import { readCapabilities } from './capabilities';
import { displacedIn, lookBefore } from './displaced';
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
 * protected again even if a later request fails.
 *
 * @throws WorkbookError `cancelled`, or what the host says
 */
export async function execute(
  context: Excel.RequestContext,
  writes: readonly Write[],
  options: ExecutionOptions = {},
): Promise<void> {
  const can = readCapabilities();
  const requests = batches(writes);
  let open: ReadonlySet<string> = new Set();
  let standing = options.standing ?? [];
  try {
    for (const [index, request] of requests.entries()) {
      if (options.signal?.aborted === true) throw new WorkbookError('cancelled');
      const calculate = index === requests.length - 1 && options.calculate === true;
      const before = open;
      // Until it is answered, nobody knows which of its sheets a request has left open.
      open = new Set([...before, ...opened(request)]);
      const looks = await send(
        context,
        () => {
          requireStanding(context, standing);
          const queued = lookBefore(context, request);
          context.application.suspendApiCalculationUntilNextSync();
          for (const write of request) applyWrite(context, write, can);
          if (calculate) context.application.calculate('Recalculate');
          return queued;
        },
        options,
      );
      open = openAfter(before, request);
      standing = standingAfter(standing, request);
      const displaced = displacedIn(looks);
      if (displaced.length > 0) options.onDisplaced?.(displaced);
      options.onProgress?.((index + 1) / requests.length);
    }
  } catch (error) {
    const refusing = await protectAgain(context, open);
    const { code } = translateError(error);
    if (code === 'sheetProtected' && refusing !== null) {
      throw new WorkbookError(code, refusing, { cause: error });
    }
    throw error;
  }
}

/**
 * Sends one request, and sends it again as long as it is refused because a cell is being edited: Excel
 * refuses the whole of it then, so nothing is done twice.
 *
 * @see https://learn.microsoft.com/javascript/api/excel/excel.runoptions#excel-excel-runoptions-delayforcelledit-member
 */
async function send<Queued>(
  context: Excel.RequestContext,
  queue: () => Queued,
  { mayTryAgain }: ExecutionOptions,
): Promise<Queued> {
  for (;;) {
    const queued = queue();
    try {
      await context.sync();
      return queued;
    } catch (error) {
      if (translateError(error).code !== 'cellBeingEdited') throw error;
      if (mayTryAgain === undefined || !(await mayTryAgain())) throw error;
    }
  }
}

function opened(request: readonly Write[]): readonly string[] {
  return request.flatMap((write) => (write.kind === 'unprotect' ? [write.sheet] : []));
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

/** Sheets that are unprotected after a request, given those before it. */
function openAfter(before: ReadonlySet<string>, request: readonly Write[]): ReadonlySet<string> {
  const open = new Set(before);
  for (const write of request) {
    if (write.kind === 'unprotect') open.add(write.sheet);
    if (write.kind === 'protect') open.delete(write.sheet);
  }
  return open;
}

/**
 * Never masks the error that brought us here: if this fails too, that one is still the one to tell.
 * Answers the first of `sheets`, in the order in which they were to be unprotected, that still is
 * protected: where unprotecting failed, it is the one that refused. Null when there is none.
 */
async function protectAgain(
  context: Excel.RequestContext,
  sheets: ReadonlySet<string>,
): Promise<string | null> {
  if (sheets.size === 0) return null;
  try {
    const found = [...sheets].map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    for (const sheet of found) sheet.load('name,protection/protected');
    await context.sync();
    const standing = found.filter(({ isNullObject }) => !isNullObject);
    const refusing = standing.find(({ protection }) => protection.protected)?.name ?? null;
    for (const { protection } of standing) {
      if (!protection.protected) protection.protect({ ...SHEET_PROTECTION });
    }
    await context.sync();
    return refusing;
  } catch {
    // The host is out of reach; the next run of the plan protects the sheets.
    return null;
  }
}
