import { realpath, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { join, sep } from 'node:path';
import type { Readable } from 'node:stream';
import sirv from 'sirv';
import { contentType, isPicture } from './contentTypes';
import { errorCode } from './errorCode';

/** A folder and the path it is served under, which begins and ends with `/`; or one file of it and its path. */
export interface Mount {
  readonly path: string;
  readonly folder: string;
  readonly file?: string;
}

/** Answers a request; what fails is answered too. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

interface Served {
  readonly mount: Mount;
  readonly send: ReturnType<typeof sirv>;
}

/** Answers with the files of folders, to requests that name this machine alone. */
export function answerFrom(mounts: readonly Mount[]): Answer {
  const served = mounts.map((mount) => ({
    mount,
    send: sirv(mount.folder, { dev: true, etag: true, setHeaders }),
  }));
  return async (request, response) => {
    closeWhatIsLeft(request, response);
    try {
      await answer(served, request, response);
    } catch {
      refuse(response, 500);
    }
  };
}

async function answer(
  served: readonly Served[],
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
  const found = path === null ? null : await find(served, path);
  if (found === null) {
    refuse(response, 404);
    return;
  }
  // Files are sent whole: sirv takes a range as it comes, and one that ends before it begins throws.
  delete request.headers.range;
  request.url = found.url;
  found.send(request, response, () => {
    refuse(response, 404);
  });
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

/** Who has the file of a path, and by which address. */
async function find(
  served: readonly Served[],
  path: string,
): Promise<{ readonly send: Served['send']; readonly url: string } | null> {
  for (const { mount, send } of served) {
    if (mount.file === undefined ? !path.startsWith(mount.path) : path !== mount.path) continue;
    const rest = mount.file ?? path.slice(mount.path.length);
    const file = rest === '' ? 'index.html' : rest;
    if (await isFileWithin(mount.folder, file)) return { send, url: addressOf(file) };
  }
  return null;
}

/** The address that sirv reads as this path; it cannot read one with a question mark or a hash in it. */
function addressOf(file: string): string {
  return `/${encodeURI(file).replaceAll('?', '%3F').replaceAll('#', '%23')}`;
}

/** Whether there is such a file and it truly lies in the folder, links followed. */
async function isFileWithin(folder: string, relative: string): Promise<boolean> {
  try {
    const home = await realpath(folder);
    const file = await realpath(join(home, relative));
    return file.startsWith(home + sep) && (await stat(file)).isFile();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(errorCode(error))) return false;
    throw error;
  }
}

function setHeaders(response: ServerResponse, path: string): void {
  const type = contentType(path);
  if (type !== null) response.setHeader('Content-Type', type);
  // Office shows an icon of its own in place of a picture that it may not keep.
  // https://learn.microsoft.com/en-us/javascript/api/manifest/image
  if (isPicture(path)) response.setHeader('Cache-Control', 'max-age=60');
  response.setHeader('X-Content-Type-Options', 'nosniff');
}

/** The files that are on their way over each connection. */
const sent = new WeakMap<Socket, Set<Readable>>();

/**
 * Closes a file when the connection over which it is sent is cut, and breaks off when it cannot be read on. sirv does
 * neither, so a file of an aborted download would stay open, and one that cannot be read would end the server.
 */
function closeWhatIsLeft({ socket }: IncomingMessage, response: ServerResponse): void {
  response.once('pipe', (file: Readable) => {
    const files = sent.get(socket) ?? filesOver(socket);
    files.add(file);
    file.once('close', () => files.delete(file));
    file.once('error', () => {
      refuse(response, 500);
    });
    if (socket.destroyed) file.destroy();
  });
}

function filesOver(socket: Socket): Set<Readable> {
  const files = new Set<Readable>();
  sent.set(socket, files);
  socket.once('close', () => {
    for (const file of files) file.destroy();
  });
  return files;
}

/** Answers with a status alone; where an answer has begun, breaks it off. */
function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8' });
  response.end(`${status}\n`);
}
