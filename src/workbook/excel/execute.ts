import { SHEET_PROTECTION } from '../layout/protection';
import type { Write } from '../writes/writes';
import { applyWrite } from './applyWrite';
import { batches } from './batches';
import { readCapabilities } from './capabilities';
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
  try {
    for (const [index, request] of requests.entries()) {
      if (options.signal?.aborted === true) throw new WorkbookError('cancelled');
      open = openAfter(open, request);
      const calculate = index === requests.length - 1 && options.calculate === true;
      await send(
        context,
        () => {
          context.application.suspendApiCalculationUntilNextSync();
          for (const write of request) applyWrite(context, write, can);
          if (calculate) context.application.calculate('Recalculate');
        },
        options,
      );
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
