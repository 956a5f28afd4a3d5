/**
 * The error codes this host answers with; `string` so that tests can inject any other documented one.
 * @see https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export type ErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'NonBlankCellOffSheet'
  | 'RangeExceedsLimit'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | (string & Record<never, never>);

const HTTP_STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ActivityLimitReached: 429,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  ServiceNotAvailable: 503,
  TooManyRequests: 429,
};

/** Fails the running batch; the client turns it into an `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  readonly httpStatus: number;

  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
    this.httpStatus = HTTP_STATUS[code] ?? 400;
  }
}

export const invalidArgument = (what: string): HostError => new HostError('InvalidArgument', what);
export const accessDenied = (what: string): HostError => new HostError('AccessDenied', what);
export const apiNotFound = (what: string): HostError =>
  new HostError('ApiNotFound', `The embedded host does not support ${what}.`);
export const itemNotFound = (what: string): HostError =>
  new HostError('ItemNotFound', `There is no ${what}.`);
export const invalidOperation = (what: string): HostError => new HostError('InvalidOperation', what);
