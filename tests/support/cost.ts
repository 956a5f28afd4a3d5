import type { EmbeddedHost } from '../../src/host';

/** What something costs in requests. */
export interface Cost {
  readonly trips: number;
  /** Of the largest request. */
  readonly maxBytes: number;
  /** Of the largest answer. */
  readonly maxAnswerBytes: number;
  /** Of all requests and all answers together. */
  readonly bytes: number;
}

/** Does something and counts its requests; those that only tidy up are nobody's wait. */
export async function costOf(host: EmbeddedHost, action: () => Promise<unknown>): Promise<Cost> {
  let cost: Cost = { trips: 0, maxBytes: 0, maxAnswerBytes: 0, bytes: 0 };
  const stop = host.onRequest(({ bytes, responseBytes, cleanupOnly }) => {
    if (cleanupOnly) return;
    cost = {
      trips: cost.trips + 1,
      maxBytes: Math.max(cost.maxBytes, bytes),
      maxAnswerBytes: Math.max(cost.maxAnswerBytes, responseBytes),
      bytes: cost.bytes + bytes + responseBytes,
    };
  });
  await action();
  stop();
  return cost;
}
