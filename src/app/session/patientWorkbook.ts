import type { ExcelWorkbook } from '../../workbook/excel/excelWorkbook';
import { WorkbookError } from '../../workbook/excel/workbookError';
import { pause } from './pause';

/** How long to wait for somebody to finish editing a cell, and how often to try, in milliseconds. */
export interface Patience {
  readonly limit: number;
  readonly interval: number;
  /** How long Excel may leave a request without an answer before that is said. @default 8000 */
  readonly silence?: number;
}

/** Long enough to read the request and press Enter; short enough not to seem dead. */
export const PATIENCE: Patience = { limit: 20_000, interval: 400 };

const SILENCE = 8_000;

/** What the one who waits is told, and how they stop waiting. */
export interface Waiting {
  /** Stops before the next step; what only reads is left at once, for nothing depends on its answer. */
  readonly signal: AbortSignal;
  /** Leaves a request that Excel does not answer, whatever it does. */
  readonly leave: AbortSignal;
  readonly patience: Patience;
  /** True while a cell is being edited, false when work goes on. */
  readonly onWaiting: (waiting: boolean) => void;
  /** True once Excel has not answered for long, false when it has. */
  readonly onSilence: (silent: boolean) => void;
  /** A request that writes was carried out. */
  readonly onWritten: () => void;
}

/**
 * A workbook that waits, for a bounded time, while a cell is being edited, and that can be left.
 * What was carried out is never begun again from here: a plan waits before each of its requests.
 */
export function patientWorkbook(workbook: ExcelWorkbook, waiting: Waiting): ExcelWorkbook {
  const { leave, onWritten } = waiting;
  return {
    prepare: () => workbook.prepare(),
    read: (options) => patiently(() => workbook.read(options), waiting),
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
            waiting.onWaiting(false);
            onWritten();
            mayTryAgain = patience(waiting);
            options?.onProgress?.(share);
          },
          mayTryAgain: async () => {
            silence.end();
            const again = await mayTryAgain();
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

/** Tries again as long as a cell is being edited. */
function attempts<Result>(attempt: () => Promise<Result>, waiting: Waiting): Promise<Result> {
  const mayTryAgain = patience(waiting);
  return once(async () => {
    for (;;) {
      try {
        return await attempt();
      } catch (error) {
        const edited = error instanceof WorkbookError && error.code === 'cellBeingEdited';
        if (!edited || !(await mayTryAgain())) throw error;
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
  waiting.onWaiting(false);
  await pause();
  return result;
}

/** Waits a moment for Enter; answers false when it has been waited for long enough. @throws WorkbookError when left */
function patience(waiting: Waiting): () => Promise<boolean> {
  const { patience, onWaiting } = waiting;
  let end: number | null = null;
  return async () => {
    end ??= Date.now() + patience.limit;
    if (Date.now() >= end) return false;
    onWaiting(true);
    await pause(patience.interval);
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
  let leave = (): void => undefined;
  const left = new Promise<never>((_, reject) => {
    leave = () => {
      reject(leftError(waiting));
    };
  });
  for (const signal of leftBy) signal.addEventListener('abort', leave);
  silence.begin();
  try {
    return await Promise.race([request, left]);
  } finally {
    silence.end();
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
