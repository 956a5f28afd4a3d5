import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

/** Milliseconds a browser may take to start; unpacking comes before it. */
const START_TIMEOUT = 30_000;

/** What a Chromium needs in a container: no sandbox of its own, no graphics card. */
const CONTAINER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--font-render-hinting=none',
];

/**
 * Starts a browser: on Linux the Chromium that comes from npm, elsewhere the Chrome or Edge that is installed.
 *
 * @throws Error that says why none starts
 */
export async function startBrowser(): Promise<Browser> {
  if (process.platform === 'linux') return startFromPackage();
  const reasons: string[] = [];
  for (const channel of ['chrome', 'msedge']) {
    try {
      return await chromium.launch({ channel, timeout: START_TIMEOUT });
    } catch (error) {
      reasons.push(`${channel}: ${firstLine(error)}`);
    }
  }
  throw new Error(`Neither Chrome nor Edge starts. ${reasons.join(' ')}`);
}

async function startFromPackage(): Promise<Browser> {
  const { default: packaged } = await import('@sparticuz/chromium');
  const options: LaunchOptions = {
    executablePath: await packaged.executablePath(),
    args: CONTAINER_ARGUMENTS,
    timeout: START_TIMEOUT,
  };
  try {
    return await chromium.launch(options);
  } catch (error) {
    if (!/shared librar|cannot open shared object/i.test(String(error))) throw error;
    // A bare machine lacks libraries that the package has copies of.
    const path = [unpackLibraries(), process.env['LD_LIBRARY_PATH'] ?? ''].filter((part) => part !== '');
    return await chromium.launch({
      ...options,
      env: { ...environment(), LD_LIBRARY_PATH: path.join(':') },
    });
  }
}

/** Unpacks the package's libraries, once per machine. Answers their folder. */
function unpackLibraries(): string {
  const main = createRequire(__filename).resolve('@sparticuz/chromium');
  const archive = join(dirname(main), '../../bin/al2023.tar.br');
  const folder = join(tmpdir(), 'scorebook-browser-libraries');
  if (!existsSync(join(folder, 'lib'))) {
    mkdirSync(folder, { recursive: true });
    const unpacked = spawnSync('tar', ['-x', '-C', folder], {
      input: brotliDecompressSync(readFileSync(archive)),
    });
    if (unpacked.error !== undefined) throw unpacked.error;
    if (unpacked.status !== 0) throw new Error(`tar: ${unpacked.stderr.toString()}`);
  }
  return join(folder, 'lib');
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** The first line of what went wrong that says something. */
export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n').find((line) => line.trim() !== '') ?? text;
}
