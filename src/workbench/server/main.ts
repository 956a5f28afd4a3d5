import { consoleText } from '../../strings/consoleText';
import { build } from './build';
import { workbenchMounts } from './mounts';
import { errorCode } from './errorCode';
import { serve, type RunningServer } from './serve';

const DEFAULT_PORT = 3000;

/** Builds and serves the workbench until it is stopped. */
async function main(): Promise<void> {
  const port = Number(process.env['PORT'] ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(consoleText('start.portWrong', { port: process.env['PORT'] ?? '' }));
  }
  say(consoleText('start.building'));
  const start = performance.now();
  await build();
  const server = await started(port);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  say(consoleText('start.built', { seconds, address: server.address }));
  say(consoleText('start.stop'));
}

async function started(port: number): Promise<RunningServer> {
  try {
    return await serve(workbenchMounts(), port);
  } catch (error) {
    if (errorCode(error) !== 'EADDRINUSE') throw error;
    throw new Error(consoleText('start.portTaken', { port, other: port + 1 }), { cause: error });
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
