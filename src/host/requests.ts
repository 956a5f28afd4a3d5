import { HostError } from './protocol/hostError';
import type { Members } from './protocol/members';
import type { Roots } from './protocol/objectPaths';
import { runBatch } from './protocol/runBatch';
import { ACTION, type Json, type RequestBody, type ResponseBody } from './protocol/wire';
import { MAX_PAYLOAD_BYTES } from './model/limits';
import type { Fault, RequestInfo } from './faults';

/** What a request cost. */
export interface RequestReport {
  readonly bytes: number;
  readonly responseBytes: number;
  /** The request only released references. */
  readonly cleanupOnly: boolean;
  readonly milliseconds: number;
}

/** What goes back for a request: an answer, an error of the connection, or nothing at all. */
export type Reply =
  | { readonly kind: 'answer'; readonly statusCode: number; readonly text: string; readonly bytes: number }
  | { readonly kind: 'none' };

const OK = 200;
const SERVER_ERROR = 500;

/** Carries out a request, within the limits and with what is to go wrong. */
export function answerRequest(
  request: RequestInfo,
  fault: Fault | null,
  members: Members,
  roots: Roots,
): Reply {
  if (request.bytes > MAX_PAYLOAD_BYTES) {
    return answer(failed('RequestPayloadSizeLimitExceeded', 'The request is larger than 5 MB.'));
  }
  if (fault?.at === 'before') return answer(failed(fault.code, fault.message ?? fault.code));
  if (fault?.at === 'turnedAway') return page(fault.status);
  const response = runBatch(request.body, members, roots, (index) => {
    if (fault?.at === 'midway' && index === fault.actionIndex) {
      throw new HostError(fault.code, fault.message ?? fault.code);
    }
  });
  if (fault?.at === 'replyLost') return connectionError(fault.code, fault.message ?? fault.code);
  if (fault?.at === 'silence') return { kind: 'none' };
  const answered = answer(response);
  // What was done stays done: only the answer does not fit.
  if (answered.bytes > MAX_PAYLOAD_BYTES) {
    return answer(failed('ResponsePayloadSizeLimitExceeded', 'The response is larger than 5 MB.'));
  }
  return answered;
}

/** Fails a request before anything is done. */
export function refuse(code: string, message: string): Reply {
  return answer(failed(code, message));
}

/** An error of the connection or of this host itself, rather than of the request. */
export function connectionError(code: string, message: string): Reply {
  const body: Json = { error: { code, message } };
  return reply(SERVER_ERROR, body);
}

/** What a server before Excel answers by itself. */
function page(statusCode: number): Reply {
  const text = `<html><body>${statusCode}</body></html>`;
  return { kind: 'answer', statusCode, text, bytes: byteLength(text) };
}

function answer(response: ResponseBody): Reply & { readonly kind: 'answer' } {
  return reply(OK, response);
}

function reply(statusCode: number, body: unknown): Reply & { readonly kind: 'answer' } {
  const text = JSON.stringify(body);
  return { kind: 'answer', statusCode, text, bytes: byteLength(text) };
}

function failed(code: string, message: string): ResponseBody {
  const error = new HostError(code, message);
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: '', HttpStatusCode: error.httpStatus, ActionIndex: 0 },
  };
}

export function isCleanup(body: RequestBody): boolean {
  return (
    body.Actions.length > 0 &&
    body.Actions.every(
      (action) =>
        action.Name === '_RemoveReference' ||
        // The root has to be there first.
        (action.ActionType === ACTION.instantiate && body.ObjectPaths[action.ObjectPathId]?.Name === ''),
    )
  );
}

const encoder = new TextEncoder();

/** Bytes of a text in UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}
