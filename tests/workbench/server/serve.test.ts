import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { errorCode, serve, type RunningServer } from '../../../src/workbench/server/serve';

let folder = '';
let server: RunningServer | null = null;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(folder, 'public'));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'public/index.html'), '<p>你好</p>');
  await writeFile(join(folder, 'public/icon.png'), '');
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
  expect(await get('/?lang=en-US')).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
});

test('pages are asked for anew, but icons may be kept: Office shows no other', async () => {
  expect((await get('/')).cache).toBe('no-cache');
  expect((await get('/icon.png')).cache).toBeUndefined();
});

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
