import type { Write } from '../plan/writes';
import type { BookSnapshot } from '../snapshot/snapshot';
import { emptySheet } from './emptySheet';
import { execute, type ExecutionOptions } from './execute';
import { readSnapshot } from './readSnapshot';
import { translateError } from './translateError';

/** The workbook in front, as the use cases see it. Every method throws {@link WorkbookError} and nothing else. */
export interface ExcelWorkbook {
  /** One round trip. */
  read(options?: { readonly labels?: boolean }): Promise<BookSnapshot>;
  /** A sheet of this name with nothing on it, new or emptied. At most three round trips. */
  emptySheet(name: string): Promise<void>;
  /** As many round trips as the plan has requests. */
  execute(writes: readonly Write[], options?: ExecutionOptions): Promise<void>;
}

/** The workbook of the running Excel. */
export const excelWorkbook: ExcelWorkbook = {
  read: ({ labels = false } = {}) => inExcel((context) => readSnapshot(context, { labels })),
  emptySheet: (name) => inExcel((context) => emptySheet(context, name)),
  execute: (writes, options) =>
    writes.length === 0 ? Promise.resolve() : inExcel((context) => execute(context, writes, options)),
};

async function inExcel<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw translateError(error);
  }
}
