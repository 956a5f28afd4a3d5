import { WorkbookError, type WorkbookErrorCode } from './workbookError';

/** Which of our errors a documented Office.js error code is. */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  AccessDenied: 'accessDenied',
  ActivityLimitReached: 'limitReached',
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
  MemoryLimitReached: 'limitReached',
  OperationCellsExceedLimit: 'limitReached',
  RangeExceedsLimit: 'limitReached',
  RequestAborted: 'connectionLost',
  RequestPayloadSizeLimitExceeded: 'limitReached',
  ResponsePayloadSizeLimitExceeded: 'limitReached',
  UnsupportedOperation: 'notSupported',
};

/** Any failure of a batch as a {@link WorkbookError}; never logs or keeps what cells hold. */
export function translateError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  if (error instanceof OfficeExtension.Error) {
    const { errorLocation, statement } = error.debugInfo;
    // Plans unprotect without a password: nothing but a password makes that fail.
    const code = /unprotect/i.test(errorLocation ?? '') ? 'sheetProtected' : (CODES[error.code] ?? 'unknown');
    if (code === 'sheetProtected') return new WorkbookError(code, '', { cause: error });
    const where = [error.code, errorLocation, statement].filter((text) => text !== undefined && text !== '');
    return new WorkbookError(code, where.join(' '), { cause: error });
  }
  return new WorkbookError('unknown', error instanceof Error ? error.message : String(error), {
    cause: error,
  });
}
