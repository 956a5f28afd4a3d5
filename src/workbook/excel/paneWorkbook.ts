import type { ExcelWorkbook } from './excelWorkbook';
import { execute } from './execute';
import { inExcel } from './inExcel';
import { readSnapshot } from './readSnapshot';

/**
 * The workbook of the running Excel for a page that should open fast: as `excelWorkbook`, but the
 * library behind `emptySheet` is loaded when a document is first imported.
 */
export const paneWorkbook: ExcelWorkbook = {
  read: ({ labels = false } = {}) => inExcel((context) => readSnapshot(context, { labels })),
  emptySheet: async (name) => {
    const { emptySheet } = await import('./emptySheet');
    await inExcel((context) => emptySheet(context, name));
  },
  execute: (writes, options) =>
    writes.length === 0 ? Promise.resolve() : inExcel((context) => execute(context, writes, options)),
};
