import { SCORE_PROTECTION } from '../plan/planScoreSheet';
import type { Write } from '../plan/writes';
import { applyWrite } from './applyWrite';
import { batches } from './batches';
import { readCapabilities } from './capabilities';
import { WorkbookError } from './workbookError';

/** How an execution reports and is stopped. */
export interface ExecutionOptions {
  /** Called after each request with the share of the plan that is done, above 0 and at most 1. */
  readonly onProgress?: (share: number) => void;
  /** Stops between two requests. */
  readonly signal?: AbortSignal;
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
      context.application.suspendApiCalculationUntilNextSync();
      for (const write of request) applyWrite(context, write, can);
      open = openAfter(open, request);
      if (index === requests.length - 1 && options.calculate === true) {
        context.application.calculate('Recalculate');
      }
      await context.sync();
      options.onProgress?.((index + 1) / requests.length);
    }
  } catch (error) {
    await protectAgain(context, open);
    throw error;
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

/** Never masks the error that brought us here: if this fails too, that one is still the one to tell. */
async function protectAgain(context: Excel.RequestContext, sheets: ReadonlySet<string>): Promise<void> {
  if (sheets.size === 0) return;
  try {
    const found = [...sheets].map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    for (const sheet of found) sheet.load('name,protection/protected');
    await context.sync();
    for (const sheet of found) {
      if (!sheet.isNullObject && !sheet.protection.protected) {
        sheet.protection.protect({ ...SCORE_PROTECTION });
      }
    }
    await context.sync();
  } catch {
    // The host is out of reach; the next run of the plan protects the sheets.
  }
}
