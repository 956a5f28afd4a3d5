import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { answerFrom, type Mount } from './answer';

/** A server that is running; `address` ends without `/`. */
export interface RunningServer {
  readonly address: string;
  close(): Promise<void>;
}

const LOCAL = '127.0.0.1';

/** Certificate and key of a server that speaks https, in PEM. */
export interface Identity {
  readonly cert: string;
  readonly key: string;
}

/**
 * Serves folders to this machine alone.
 *
 * @param port 0: any that is free
 * @param identity null: plain http
 * @throws Error with code EADDRINUSE when the port is taken
 */
export async function serve(
  mounts: readonly Mount[],
  port: number,
  identity: Identity | null = null,
): Promise<RunningServer> {
  const answer = answerFrom(mounts);
  const listener = (...exchange: Parameters<typeof answer>): void => {
    void answer(...exchange);
  };
  const server = identity === null ? createServer(listener) : createSecureServer(identity, listener);
  await listen(server, port);
  const taken = (server.address() as AddressInfo).port;
  return {
    address: `${identity === null ? 'http' : 'https'}://localhost:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOCAL, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
