import type { ExcelWorkbook } from '../../workbook/excel/excelWorkbook';
import { WorkbookError } from '../../workbook/excel/workbookError';
import { pause } from './pause';

/** How long to wait for somebody to finish editing a cell, and how often to try, in milliseconds. */
export interface Patience {
  readonly limit: number;
  readonly interval: number;
}

/** Long enough to read the request and press Enter; short enough not to seem dead. */
export const PATIENCE: Patience = { limit: 20_000, interval: 400 };

/** What the one who waits is told. */
export interface Waiting {
  readonly signal: AbortSignal;
  readonly patience: Patience;
  /** True while a cell is being edited, false when work goes on. */
  readonly onWaiting: (waiting: boolean) => void;
}

/**
 * A workbook that waits, for a bounded time, while a cell is being edited, and that can be left
 * before each step. A plan of which a request is already done is never begun again from here.
 */
export function patientWorkbook(workbook: ExcelWorkbook, waiting: Waiting): ExcelWorkbook {
  return {
    read: (options) => patiently(() => workbook.read(options), waiting),
    emptySheet: (name) => patiently(() => workbook.emptySheet(name), waiting),
    execute: (writes, options) => {
      let begun = false;
      return patiently(
        () =>
          workbook.execute(writes, {
            ...options,
            onProgress: (share) => {
              begun = true;
              options?.onProgress?.(share);
            },
          }),
        waiting,
        () => !begun,
      );
    },
  };
}

async function patiently<Result>(
  attempt: () => Promise<Result>,
  { signal, patience, onWaiting }: Waiting,
  mayRetry: () => boolean = () => true,
): Promise<Result> {
  const end = Date.now() + patience.limit;
  for (;;) {
    if (signal.aborted) throw new WorkbookError('cancelled');
    // Planning, packing a request and unpacking its answer each get a turn of their own, between
    // which the page can answer a click.
    await pause();
    try {
      const result = await attempt();
      onWaiting(false);
      await pause();
      return result;
    } catch (error) {
      const edited = error instanceof WorkbookError && error.code === 'cellBeingEdited';
      if (!edited || !mayRetry() || Date.now() >= end) throw error;
      onWaiting(true);
      await pause(patience.interval);
    }
  }
}
