import type { RequestBody } from './protocol/wire';
import type { ErrorCode } from './protocol/hostError';

/** A request as a fault decides about it. */
export interface RequestInfo {
  /** Counts all requests of this host, from 1. */
  readonly number: number;
  readonly bytes: number;
  readonly body: RequestBody;
  /** The request only releases references; the client sends it by itself. */
  readonly cleanupOnly: boolean;
}

/**
 * Something that goes wrong, for tests.
 * - `before`: nothing is done.
 * - `turnedAway`: nothing is done; a server before Excel answers by itself, with a page in place of an error code.
 * - `midway`: fails before the action of that index; those before it are done.
 * - `replyLost`: all is done, but the client hears of an error of the connection.
 * - `silence`: all is done, and no answer ever comes.
 */
export type Fault =
  | { readonly at: 'before'; readonly code: ErrorCode; readonly message?: string }
  | { readonly at: 'turnedAway'; readonly status: 429 | 503 }
  | {
      readonly at: 'midway';
      readonly actionIndex: number;
      readonly code: ErrorCode;
      readonly message?: string;
    }
  | { readonly at: 'replyLost'; readonly code: ErrorCode; readonly message?: string }
  | { readonly at: 'silence' };

/** Asked once for each request; null lets it pass. */
export type FaultPlan = (request: RequestInfo) => Fault | null;
