import type { ExcelWorkbook } from '../../workbook/excel/excelWorkbook';
import type { MayTryAgain } from '../../workbook/excel/send';
import { hindranceOf, type Hindrance } from '../../workbook/excel/translateError';
import { WorkbookError } from '../../workbook/excel/workbookError';
import { pause } from './pause';

/** How long to wait, in milliseconds. */
export interface Patience {
  /** For somebody to finish editing a cell. */
  readonly limit: number;
  /** Before it is tried again whether a cell is still being edited. */
  readonly interval: number;
  /** Before each further try while Excel is busy; after as many tries it is given up. @default up to a minute in all */
  readonly busy?: readonly number[];
  /** How long Excel may leave a request without an answer before that is said. @default 8000 */
  readonly silence?: number;
}

/** Long enough to read the request and press Enter; short enough not to seem dead. */
export const PATIENCE: Patience = { limit: 20_000, interval: 400 };

const SILENCE = 8_000;

/** Whoever is asked for less asks less often: what is tried again at once is turned away for longer. */
const BUSY: readonly number[] = [2_000, 4_000, 8_000, 16_000, 30_000];

/** What the one who waits is told, and how they stop waiting. */
export interface Waiting {
  /** Stops before the next step; what only reads is left at once, for nothing depends on its answer. */
  readonly signal: AbortSignal;
  /** Leaves a request that Excel does not answer, whatever it does. */
  readonly leave: AbortSignal;
  readonly patience: Patience;
  /** What holds the work up, null when it goes on. */
  readonly onWaiting: (hindrance: Hindrance | null) => void;
  /** True once Excel has not answered for long, false when it has. */
  readonly onSilence: (silent: boolean) => void;
  /** A request that writes was carried out. */
  readonly onWritten: () => void;
}

/**
 * A workbook that waits, for a bounded time, while a cell is being edited or Excel is busy, and that can be left.
 * What was carried out is never begun again from here: a plan waits before each of its requests.
 */
export function patientWorkbook(workbook: ExcelWorkbook, waiting: Waiting): ExcelWorkbook {
  const { leave, onWritten } = waiting;
  return {
    prepare: () => workbook.prepare(),
    read: (options) => patiently(() => workbook.read(options), waiting),
    readAgain: () => patiently(() => workbook.readAgain(), waiting),
    forget: () => workbook.forget(),
    readSheets: (sheets) => patiently(() => workbook.readSheets(sheets), waiting),
    emptySheet: async (name) => {
      await attempts(() => heard(workbook.emptySheet(name), [leave], waiting), waiting);
      onWritten();
    },
    execute: (writes, options) =>
      once(async () => {
        const silence = silenceOf(waiting);
        let mayTryAgain = patience(waiting);
        const done = workbook.execute(writes, {
          ...options,
          signal: {
            get aborted() {
              return leave.aborted || options?.signal?.aborted === true;
            },
          },
          onProgress: (share) => {
            silence.begin();
            waiting.onWaiting(null);
            onWritten();
            mayTryAgain = patience(waiting);
            options?.onProgress?.(share);
          },
          mayTryAgain: async (hindrance) => {
            silence.end();
            const again = await mayTryAgain(hindrance);
            silence.begin();
            return again;
          },
        });
        await heard(done, [leave], waiting, silence);
      }, waiting),
  };
}

/** Does what changes nothing in the workbook, as patiently; it can be left while Excel is still at it. */
export function patiently<Result>(attempt: () => Promise<Result>, waiting: Waiting): Promise<Result> {
  const { signal, leave } = waiting;
  return attempts(() => heard(attempt(), [signal, leave], waiting), waiting);
}

/** Tries again as long as a cell is being edited or Excel is busy. */
function attempts<Result>(attempt: () => Promise<Result>, waiting: Waiting): Promise<Result> {
  const mayTryAgain = patience(waiting);
  return once(async () => {
    for (;;) {
      try {
        return await attempt();
      } catch (error) {
        const hindrance = hindranceOf(error);
        if (hindrance === null || !(await mayTryAgain(hindrance))) throw error;
      }
    }
  }, waiting);
}

/**
 * Planning, packing a request and unpacking its answer each get a turn of their own, between which
 * the page can answer a click.
 */
async function once<Result>(work: () => Promise<Result>, waiting: Waiting): Promise<Result> {
  await pause();
  refuseIfLeft(waiting);
  const result = await work();
  waiting.onWaiting(null);
  await pause();
  return result;
}

/** Waits a moment; answers false when it has been waited for long enough. @throws WorkbookError when left */
function patience(waiting: Waiting): MayTryAgain {
  const { patience, onWaiting } = waiting;
  let end: number | null = null;
  let tries = 0;
  const next = (hindrance: Hindrance): number | undefined => {
    if (hindrance === 'excelBusy') {
      tries += 1;
      return (patience.busy ?? BUSY)[tries - 1];
    }
    end ??= Date.now() + patience.limit;
    return Date.now() < end ? patience.interval : undefined;
  };
  return async (hindrance) => {
    const milliseconds = next(hindrance);
    if (milliseconds === undefined) return false;
    onWaiting(hindrance);
    await unlessLeft(pause(milliseconds), [waiting.signal, waiting.leave], waiting);
    refuseIfLeft(waiting);
    return true;
  };
}

/** The answer to a request, unless it is left first. */
async function heard<Result>(
  request: Promise<Result>,
  leftBy: readonly AbortSignal[],
  waiting: Waiting,
  silence = silenceOf(waiting),
): Promise<Result> {
  silence.begin();
  try {
    return await unlessLeft(request, leftBy, waiting);
  } finally {
    silence.end();
  }
}

async function unlessLeft<Result>(
  awaited: Promise<Result>,
  leftBy: readonly AbortSignal[],
  waiting: Waiting,
): Promise<Result> {
  let leave = (): void => undefined;
  const left = new Promise<never>((_, reject) => {
    leave = () => {
      reject(leftError(waiting));
    };
  });
  for (const signal of leftBy) signal.addEventListener('abort', leave);
  try {
    return await Promise.race([awaited, left]);
  } finally {
    for (const signal of leftBy) signal.removeEventListener('abort', leave);
  }
}

function refuseIfLeft(waiting: Waiting): void {
  if (waiting.signal.aborted || waiting.leave.aborted) throw leftError(waiting);
}

/** What was cancelled is known to have stopped; of what was left nobody knows how far it came. */
function leftError({ leave }: Waiting): WorkbookError {
  return new WorkbookError(leave.aborted ? 'noAnswer' : 'cancelled');
}

/** Says when Excel has not answered for long. */
function silenceOf({ patience, onSilence }: Waiting): {
  readonly begin: () => void;
  readonly end: () => void;
} {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    clearTimeout(timer);
    onSilence(false);
  };
  return {
    begin: () => {
      end();
      timer = setTimeout(() => {
        onSilence(true);
      }, patience.silence ?? SILENCE);
    },
    end,
  };
}
