import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { consoleText } from '../../strings/consoleText';
import { ROOT } from '../server/build';
import { serve } from '../server/serve';
import { DEBUGGING, MANIFEST, needExcel, runOrExit, runTool } from './officeTools';

/** Microsoft's tool for a development certificate of https://localhost. */
const CERTIFICATES = 'office-addin-dev-certs@2.0.3';

/** Where the manifest expects the add-in during development. */
const PORT = 3000;

/** Where the certificate tool puts what it makes. */
const IDENTITY = join(homedir(), '.office-addin-dev-certs');

/**
 * Side-loads the add-in into the Excel of this machine and serves it, until Ctrl+C. Excel remembers the add-in beyond
 * that; `npm run excel:stop` has it forgotten.
 */
async function main(): Promise<void> {
  needExcel();
  await runTool('npm', 'run', 'build');
  await runTool('npx', '--yes', CERTIFICATES, 'install');
  const identity = {
    cert: await readFile(join(IDENTITY, 'localhost.crt'), 'utf8'),
    key: await readFile(join(IDENTITY, 'localhost.key'), 'utf8'),
  };
  const server = await serve([{ path: '/', folder: join(ROOT, 'dist') }], PORT, identity);
  process.stdout.write(`${server.address}\n`);
  await runTool('npx', '--yes', DEBUGGING, 'start', MANIFEST, 'desktop', '--app', 'excel', '--no-debug');
  process.stdout.write(`${consoleText('excel.stop')}\n`);
}

runOrExit(main);
