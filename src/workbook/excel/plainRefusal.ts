import { canTellPasswords } from './capabilities';
import { translateError } from './translateError';
import { WorkbookError, type WorkbookErrorCode } from './workbookError';

/** Refusals of which Excel gives no reason, but can be asked what may be the reason. */
const UNEXPLAINED: ReadonlySet<WorkbookErrorCode> = new Set(['accessDenied', 'sheetProtected', 'unknown']);

/** What a protected workbook refuses: other sheets, names, orders and hidden sheets. */
const OF_STRUCTURE = /^(?:WorksheetCollection\.add|Worksheet\.(?:name|position|visibility|delete|copy))/i;

/**
 * The error to tell where Excel refused something: with its reason as far as Excel tells one. One round trip where it
 * gave none, and the error as it is where it does not answer.
 */
export async function plainRefusal(context: Excel.RequestContext, error: unknown): Promise<unknown> {
  const { code, detail, cause } = translateError(error);
  if (!UNEXPLAINED.has(code)) return error;
  try {
    const { workbook } = context;
    workbook.load('readOnly');
    workbook.protection.load('protected');
    const hasPassword = code === 'sheetProtected' ? queuePassword(workbook, detail) : unknown;
    await context.sync();
    const as = (plain: WorkbookErrorCode, what = detail) => new WorkbookError(plain, what, { cause: error });
    if (code === 'sheetProtected') {
      // Elsewhere than on the web nobody knows, and the message names both.
      if (hasPassword() === undefined) return error;
      return as(hasPassword() === true ? 'sheetPassword' : workbook.readOnly ? 'readOnly' : 'accessDenied');
    }
    if (workbook.protection.protected && OF_STRUCTURE.test(locationOf(cause ?? error))) {
      return as('structureProtected');
    }
    return code === 'accessDenied' && workbook.readOnly ? as('readOnly') : error;
  } catch {
    return error;
  }
}

const unknown = (): undefined => undefined;

/** Queues the question whether a sheet has a password; undefined where Excel does not tell. */
function queuePassword({ worksheets }: Excel.Workbook, sheet: string): () => boolean | undefined {
  if (sheet === '' || !canTellPasswords()) return unknown;
  const { protection } = worksheets.getItem(sheet);
  protection.load('isPasswordProtected');
  // An older client, such as the copy beside the page, does not know the property.
  return () => protection.isPasswordProtected;
}

function locationOf(error: unknown): string {
  return error instanceof OfficeExtension.Error ? (error.debugInfo.errorLocation ?? '') : '';
}
