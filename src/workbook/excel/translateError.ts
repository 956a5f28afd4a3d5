import { isTurnedAwayByServer } from './busy';
import { WorkbookError, type WorkbookErrorCode } from './workbookError';

/** Which of our errors a documented Office.js error code is. */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  AccessDenied: 'accessDenied',
  ActivityLimitReached: 'activityLimit',
  ApiNotFound: 'notSupported',
  ApiNotAvailable: 'notSupported',
  Conflict: 'connectionLost',
  ConnectionFailure: 'connectionLost',
  EditModeConflict: 'cellBeingEdited',
  InactiveWorkbook: 'otherWorkbookActive',
  InvalidOperationInCellEditMode: 'cellBeingEdited',
  InvalidReference: 'sheetGone',
  ItemAlreadyExists: 'nameTaken',
  ItemNotFound: 'sheetGone',
  MemoryLimitReached: 'memoryReached',
  OperationCellsExceedLimit: 'limitReached',
  RangeExceedsLimit: 'limitReached',
  RequestAborted: 'connectionLost',
  RequestPayloadSizeLimitExceeded: 'limitReached',
  ResponsePayloadSizeLimitExceeded: 'limitReached',
  ServiceNotAvailable: 'excelBusy',
  TooManyRequests: 'excelBusy',
  UnsupportedOperation: 'notSupported',
};

/** What Excel says of a wrong password: one of these, by version. */
const REFUSED: readonly string[] = ['AccessDenied', 'InvalidArgument'];

/** What Excel may say of a range that does not stand any more where it was. */
const LOST: readonly string[] = ['GeneralException', 'InvalidArgument', 'InvalidReference', 'ItemNotFound'];

/** Any failure of a batch as a {@link WorkbookError}; never logs or keeps what cells hold. */
export function translateError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  if (error instanceof OfficeExtension.Error) {
    const { errorLocation, statement } = error.debugInfo;
    const code = codeOf(error, errorLocation ?? '');
    if (code === 'sheetProtected') return new WorkbookError(code, '', { cause: error });
    const where = [error.code, errorLocation, statement].filter((text) => text !== undefined && text !== '');
    return new WorkbookError(code, where.join(' '), { cause: error });
  }
  return new WorkbookError('unknown', error instanceof Error ? error.message : String(error), {
    cause: error,
  });
}

function codeOf(error: OfficeExtension.Error, location: string): WorkbookErrorCode {
  const { code } = error;
  // Plans unprotect without a password, and only sheets that are protected.
  if (/unprotect/i.test(location) && REFUSED.includes(code)) return 'sheetProtected';
  // Asked of a table that stood when the book was read: its sheet, or the cells themselves, are gone.
  if (/^(?:NamedItem\.getRange|Range\.getIntersection)$/i.test(location) && LOST.includes(code)) {
    return 'sheetGone';
  }
  // A page of the documentation has Excel say so while a cell is being edited. It refuses the whole
  // request then; said of an action, it means that action.
  if (code === 'InvalidOperation' && location === '') return 'cellBeingEdited';
  const told = CODES[code] ?? 'unknown';
  return told !== 'activityLimit' && isTurnedAwayByServer(error) ? 'excelBusy' : told;
}

/** Failures that concern what was asked for; after all others, such as a lost connection, nothing else can be asked either. */
const REFUSALS: ReadonlySet<WorkbookErrorCode> = new Set([
  'accessDenied',
  'limitReached',
  'memoryReached',
  'notSupported',
  'unknown',
]);

/** Whether Excel refused something of a request, rather than the request as such. */
export function isRefusal(error: unknown): boolean {
  return REFUSALS.has(translateError(error).code);
}

/** What may hold a request up, to be tried again a little later. */
export type Hindrance = 'cellBeingEdited' | 'excelBusy';

/** What held a request up; null where trying again would not help. */
export function hindranceOf(error: unknown): Hindrance | null {
  const { code } = translateError(error);
  if (code === 'activityLimit') return 'excelBusy';
  return code === 'cellBeingEdited' || code === 'excelBusy' ? code : null;
}
