/** Statuses with which a server on the way to Excel turns a request away: too many of them, or not available. */
const [TOO_MANY, NOT_AVAILABLE] = [429, 503];

/**
 * Whether a server on the way to Excel turned a request away by itself. The client gives that the code of a lost
 * connection, or whatever the answer names.
 */
export function isTurnedAwayByServer(error: OfficeExtension.Error): boolean {
  const status = statusOf(error);
  return !isAnswer(error) && (status === TOO_MANY || status === NOT_AVAILABLE);
}

/**
 * Whether it is certain that nothing was done of a request of whose steps Excel answered none: Excel answered it, or a
 * server refused it as one too many. Behind any other failure of the connection it may have been carried out.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6585#section-4
 */
export function isCertainlyUndone(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && (isAnswer(error) || statusOf(error) === TOO_MANY);
}

/** Whether Excel itself answered: its answers name a place, or an empty one. */
function isAnswer({ debugInfo }: OfficeExtension.Error): boolean {
  return debugInfo.errorLocation !== undefined;
}

/** The status of an answer over HTTP, which the client keeps and its types leave out; 0 where there is none. */
function statusOf(error: OfficeExtension.Error): number {
  return 'httpStatusCode' in error && typeof error.httpStatusCode === 'number' ? error.httpStatusCode : 0;
}
