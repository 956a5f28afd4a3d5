import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { errorCode } from '../../../src/workbench/server/errorCode';
import { serve, type RunningServer } from '../../../src/workbench/server/serve';

/** Bytes that no buffer between server and client holds. */
const LARGE = 20_000_000;

const TYPED = [
  ['a.js', 'text/javascript'],
  ['a.css', 'text/css'],
  ['a.json', 'application/json'],
  ['a.xml', 'text/xml'],
  ['a.svg', 'image/svg+xml'],
  ['a.wasm', 'application/wasm'],
  ['a.woff2', 'font/woff2'],
  ['a.ico', 'image/x-icon'],
  ['考核.txt', 'text/plain;charset=utf-8'],
  ['a@b+c 100%.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
] as const;

let folder = '';
let server: RunningServer | null = null;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(folder, 'public'));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'public/index.html'), '<p>你好</p>');
  await writeFile(join(folder, 'public/icon.png'), '');
  for (const name of TYPED.map(([file]) => file)) await writeFile(join(folder, 'public', name), 'x');
  await writeFile(join(folder, 'public/large.bin'), Buffer.alloc(LARGE));
  await mkdir(join(folder, 'public/folder'));
  await symlink(join(folder, 'secret.txt'), join(folder, 'public/link.txt'));
  server = await serve([{ path: '/', folder: join(folder, 'public') }], 0);
});

afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true });
});

/** Asks for a path exactly as written, which `fetch` would tidy up. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { hostname, port } = new URL(server?.address ?? '');
  return new Promise<{
    readonly status: number | undefined;
    readonly type: string | undefined;
    readonly cache: string | undefined;
  }>((resolve, reject) => {
    request({ hostname, port, path, method, headers }, (response) => {
      response.resume();
      const { statusCode: status, headers: answered } = response;
      resolve({ status, type: answered['content-type'], cache: answered['cache-control'] });
    })
      .once('error', reject)
      .end();
  });
}

test('a folder answers with its index, typed', async () => {
  expect(await get('/?lang=en-US')).toMatchObject({ status: 200, type: 'text/html;charset=utf-8' });
});

test('pages are asked for anew, but icons may be kept: Office shows no other', async () => {
  expect((await get('/')).cache).toBe('no-cache');
  expect((await get('/icon.png')).cache).toBe('max-age=60');
});

test.each(TYPED)('%s is served as %s', async (name, type) => {
  expect(await get(`/${encodeURIComponent(name)}`)).toMatchObject({ status: 200, type });
});

test.each(['/none.html', '/folder', '/folder/', '/a', '/index', '/a.js/', '/%00', '/a.js%3f', '/a.js%23'])(
  'there is nothing at %s',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

test.each(['bytes=5-3', 'bytes=-1', 'bytes=0-0,5-9', 'bytes=999999999999-', 'lines=1'])(
  'whoever asks for a part, %s, is sent the whole',
  async (range) => {
    expect((await get('/a.js', { range })).status).toBe(200);
  },
);

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/link.txt',
  '/%zz',
])('%s does not leave the folder', async (path) => {
  expect((await get(path)).status).toBe(404);
});

test('a page that reaches the server by another name is refused', async () => {
  expect((await get('/', { host: 'elsewhere.example' })).status).toBe(421);
});

test('nothing can be written', async () => {
  expect((await get('/', {}, 'POST')).status).toBe(405);
});

test('a port that is taken is said to be', async () => {
  const port = Number(new URL(server?.address ?? '').port);
  const failure: unknown = await serve([], port).catch((error: unknown) => error);
  expect(errorCode(failure)).toBe('EADDRINUSE');
});

/** How many files and connections this process holds open. */
async function descriptors(): Promise<number> {
  return (await readdir('/dev/fd')).length;
}

/** Waits until no more are open than before. */
async function expectClosed(before: number): Promise<void> {
  const end = Date.now() + 20_000;
  while ((await descriptors()) > before && Date.now() < end)
    await new Promise((done) => setTimeout(done, 50));
  expect(await descriptors()).toBeLessThanOrEqual(before);
}

/** Sends requests down one connection, and cuts it when something comes back. */
function abort(text: string): Promise<void> {
  const { hostname, port } = new URL(server?.address ?? '');
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.once('error', reject);
    socket.once('data', () => socket.destroy());
    socket.once('close', () => {
      resolve();
    });
  });
}

// Windows has no list of what a process holds open.
const testDescriptors = process.platform === 'win32' ? test.skip : test;

testDescriptors('of 1,000 downloads that were aborted no file stays open', async () => {
  const before = await descriptors();
  for (let batch = 0; batch < 50; batch += 1) {
    await Promise.all(
      Array.from({ length: 20 }, () => abort('GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n')),
    );
  }
  await expectClosed(before);
  expect((await get('/')).status).toBe(200);
});

testDescriptors('of requests that waited behind an aborted download no file stays open', async () => {
  const before = await descriptors();
  await abort('GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(20));
  await expectClosed(before);
  expect((await get('/')).status).toBe(200);
});

test('a way that leads nowhere is answered, and the server goes on', async () => {
  await symlink(join(folder, 'public/loop'), join(folder, 'public/loop'));
  expect((await get('/loop')).status).toBe(500);
  expect((await get('/')).status).toBe(200);
});

// Linux has a file that can be opened and not be read.
(process.platform === 'linux' ? test : test.skip)(
  'an answer whose file cannot be read is broken off, and the server goes on',
  async () => {
    const processes = await serve([{ path: '/', folder: '/proc/self' }], 0);
    try {
      await expect(fetch(`${processes.address}/mem`)).rejects.toThrow();
      expect((await fetch(`${processes.address}/status`)).status).toBe(200);
    } finally {
      await processes.close();
    }
  },
);
