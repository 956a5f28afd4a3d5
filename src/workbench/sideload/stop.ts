import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../server/build';
import { DEBUGGING, MANIFEST, needExcel, runOrExit, runTool } from './officeTools';

/** Has Excel forget the add-in that `npm run excel` gave it, which goes by its manifest. */
async function main(): Promise<void> {
  needExcel();
  if (!existsSync(join(ROOT, MANIFEST))) await runTool('npm', 'run', 'build');
  await runTool('npx', '--yes', DEBUGGING, 'stop', MANIFEST);
}

runOrExit(main);
