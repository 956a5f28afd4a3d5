import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../server/build';
import { serve } from '../server/serve';

/**
 * Side-loads the add-in into the Excel of this machine, with Microsoft's own tools: a development certificate for
 * https://localhost, then Excel with the manifest. The tools are fetched when first used, in these versions.
 */
const CERTIFICATES = 'office-addin-dev-certs@2.0.3';
const DEBUGGING = 'office-addin-debugging@6.0.3';

/** Where the manifest expects the add-in during development. */
const PORT = 3000;

/** Where the certificate tool puts what it makes. */
const IDENTITY = join(homedir(), '.office-addin-dev-certs');

async function main(): Promise<void> {
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    throw new Error(
      '需要 Windows 或 macOS 上的 Excel；没有 Excel 时请用 npm start。\n' +
        'This needs Excel on Windows or macOS; without Excel, use npm start.',
    );
  }
  await run('npm', 'run', 'build');
  await run('npx', '--yes', CERTIFICATES, 'install');
  const identity = {
    cert: await readFile(join(IDENTITY, 'localhost.crt'), 'utf8'),
    key: await readFile(join(IDENTITY, 'localhost.key'), 'utf8'),
  };
  const server = await serve([{ path: '/', folder: join(ROOT, 'dist') }], PORT, identity);
  process.stdout.write(`${server.address}\n`);
  await run(
    'npx',
    '--yes',
    DEBUGGING,
    'start',
    'dist/manifest.xml',
    'desktop',
    '--app',
    'excel',
    '--no-debug',
  );
  process.stdout.write('按 Ctrl+C 停止。 Ctrl+C stops it.\n');
}

/** Runs a command in front of the person. @throws Error when it fails */
function run(command: string, ...rest: readonly string[]): Promise<void> {
  process.stdout.write(`> ${command} ${rest.join(' ')}\n`);
  return new Promise((resolve, reject) => {
    // npm and npx are scripts of the shell on Windows.
    const options = { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' } as const;
    const child = spawn(command, rest, options);
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ${rest.join(' ')}: ${String(code)}`));
    });
  });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
