import { spawn } from 'node:child_process';
import { consoleText } from '../../strings/consoleText';
import { ROOT } from '../server/build';

/** Microsoft's tool that gives Excel a manifest, and takes it back. It is fetched when first used, in this version. */
export const DEBUGGING = 'office-addin-debugging@6.0.3';

/** The built manifest, seen from the repository's root. */
export const MANIFEST = 'dist/manifest.xml';

/** @throws Error where there is no Excel that could be told anything */
export function needExcel(): void {
  if (process.platform === 'win32' || process.platform === 'darwin') return;
  throw new Error(consoleText('excel.needed'));
}

/** Runs a command in front of the person. @throws Error when it fails */
export function runTool(command: string, ...rest: readonly string[]): Promise<void> {
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

/** Runs a command of this repository; what goes wrong is its last words. */
export function runOrExit(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
