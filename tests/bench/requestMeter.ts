import type { EmbeddedHost } from '../../src/host';

/** What an action took, in requests and in CPU, the host's own left out of the product's. */
export interface ActionCost {
  readonly trips: number;
  readonly bytesUp: number;
  readonly bytesDown: number;
  readonly maxRequestBytes: number;
  readonly maxAnswerBytes: number;
  readonly productMs: number;
  readonly hostMs: number;
}

type Requests = Omit<ActionCost, 'productMs' | 'hostMs'>;

const NONE: Requests = { trips: 0, bytesUp: 0, bytesDown: 0, maxRequestBytes: 0, maxAnswerBytes: 0 };

/**
 * Tells the product's CPU from the host's, which run in one thread: what passes from the moment that a request has
 * reached the host until its answer went out is the host's, without what the client does with the answer. Requests that only tidy up are not counted.
 */
export class RequestMeter {
  #requests = NONE;
  #hostMs = 0;
  #begun = 0;

  constructor(host: EmbeddedHost) {
    const { bridge } = host;
    const send = bridge.sendMessageToHost.bind(bridge);
    bridge.sendMessageToHost = (text) => {
      const begin = cpuMs();
      send(text);
      this.#hostMs += cpuMs() - begin;
    };
    const receive = bridge.onMessageFromHost?.bind(bridge);
    bridge.onMessageFromHost = (text) => {
      const begin = cpuMs();
      receive?.(text);
      this.#hostMs -= cpuMs() - begin;
    };
    host.faults = () => {
      this.#begun = cpuMs();
      return null;
    };
    host.onRequest(({ bytes, responseBytes, cleanupOnly }) => {
      this.#hostMs += cpuMs() - this.#begun;
      if (cleanupOnly) return;
      const { trips, bytesUp, bytesDown, maxRequestBytes, maxAnswerBytes } = this.#requests;
      this.#requests = {
        trips: trips + 1,
        bytesUp: bytesUp + bytes,
        bytesDown: bytesDown + responseBytes,
        maxRequestBytes: Math.max(maxRequestBytes, bytes),
        maxAnswerBytes: Math.max(maxAnswerBytes, responseBytes),
      };
    });
  }

  async measure(action: () => Promise<unknown>): Promise<ActionCost> {
    [this.#requests, this.#hostMs] = [NONE, 0];
    const begin = cpuMs();
    await action();
    const hostMs = this.#hostMs;
    return { ...this.#requests, hostMs, productMs: cpuMs() - begin - hostMs };
  }
}

/** CPU of this process until now, its garbage collector's included. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
