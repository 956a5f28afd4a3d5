import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { join, normalize, sep } from 'node:path';
import type { AddressInfo } from 'node:net';
import { contentType } from './contentTypes';

/** A folder and the path it is served under, which begins and ends with `/`; or one file of it and its path. */
export interface Mount {
  readonly path: string;
  readonly folder: string;
  readonly file?: string;
}

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
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    void answer(mounts, request, response);
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

async function answer(
  mounts: readonly Mount[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, 405);
    return;
  }
  if (!isLocalName(request.headers.host)) {
    refuse(response, 421);
    return;
  }
  const path = pathOf(request.url ?? '/');
  const file = path === null ? null : await findFile(mounts, path);
  if (file === null) {
    refuse(response, 404);
    return;
  }
  const type = contentType(file);
  response.writeHead(200, {
    'Content-Type': type,
    // Office shows an icon of its own in place of a picture that it may not keep.
    // https://learn.microsoft.com/en-us/javascript/api/manifest/image
    ...(type.startsWith('image/') ? {} : { 'Cache-Control': 'no-cache' }),
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

/** Whether the request names this machine: a page elsewhere must not reach the server by a name of its own. */
function isLocalName(host: string | undefined): boolean {
  return /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/i.test(host ?? '');
}

/** The decoded path of an address; null when it cannot be decoded or leaves its folder. */
function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
    if (path.includes('\0') || path.includes('\\')) return null;
    return path.split('/').includes('..') ? null : path;
  } catch (error) {
    if (error instanceof Error && error.name === 'URIError') return null;
    throw error;
  }
}

async function findFile(mounts: readonly Mount[], path: string): Promise<string | null> {
  for (const mount of mounts) {
    if (mount.file === undefined ? !path.startsWith(mount.path) : path !== mount.path) continue;
    const rest = mount.file ?? path.slice(mount.path.length);
    const file = await realFile(mount.folder, rest === '' ? 'index.html' : rest);
    if (file !== null) return file;
  }
  return null;
}

/** The file, if it is one and truly lies in the folder, links followed. */
async function realFile(folder: string, relative: string): Promise<string | null> {
  try {
    const home = await realpath(folder);
    const file = await realpath(join(home, normalize(relative)));
    if (!file.startsWith(home + sep)) return null;
    return (await stat(file)).isFile() ? file : null;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(errorCode(error))) return null;
    throw error;
  }
}

/** The code of a failure of the system; empty for any other. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${status}\n`);
}
