import type { Fault, RequestInfo } from '../../src/host';

/** A kind of action in the client's protocol. */
const SETS_PROPERTY = 4;

const isReading = ({ body }: RequestInfo): boolean =>
  !body.Actions.some(({ ActionType, Name }) => ActionType === SETS_PROPERTY || Name === 'Protect');

/**
 * A plan of faults for the requests that write, however many are read before them.
 *
 * @param act what people do before the request that writes as the n-th, from 0, and what goes wrong with it
 */
export function inWriting(
  act: (writing: number, request: RequestInfo) => Fault | null,
): (request: RequestInfo) => Fault | null {
  let writing = -1;
  return (request) => {
    if (request.cleanupOnly || isReading(request)) return null;
    writing += 1;
    return act(writing, request);
  };
}

/** The first request that writes goes wrong. */
export const inFirstWrite = (fault: Fault): ReturnType<typeof inWriting> =>
  inWriting((writing) => (writing === 0 ? fault : null));
