import { build } from './build';
import { workbenchMounts } from './mounts';
import { errorCode, serve, type RunningServer } from './serve';

const DEFAULT_PORT = 3000;

/** Builds and serves the workbench until it is stopped. */
async function main(): Promise<void> {
  const port = Number(process.env['PORT'] ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(
      `PORT 必须是 0–65535 的整数 / must be a whole number up to 65535: ${process.env['PORT']}`,
    );
  }
  say('正在构建工作台…  Building the workbench…');
  const start = performance.now();
  await build();
  const server = await started(port);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  say(`构建用时 ${seconds} 秒。请在浏览器中打开：${server.address}/?lang=zh-CN`);
  say(`Built in ${seconds} s. Open in a browser: ${server.address}/?lang=en-US`);
  say('按 Ctrl+C 停止。 Ctrl+C stops it.');
}

async function started(port: number): Promise<RunningServer> {
  try {
    return await serve(workbenchMounts(), port);
  } catch (error) {
    if (errorCode(error) !== 'EADDRINUSE') throw error;
    throw new Error(
      `端口 ${port} 已被占用，请换一个，例如 PORT=${port + 1} npm start\n` +
        `Port ${port} is taken; choose another, for example PORT=${port + 1} npm start`,
      { cause: error },
    );
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
