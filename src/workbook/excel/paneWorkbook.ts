import type { ExcelWorkbook } from './excelWorkbook';
import { inExcel } from './inExcel';
import { readSnapshot } from './readSnapshot';

/**
 * The workbook of the running Excel for a page that should open fast: as `excelWorkbook`, but what
 * writes is loaded when something is first written.
 */
export const paneWorkbook: ExcelWorkbook = {
  read: ({ labels = false } = {}) => inExcel((context) => readSnapshot(context, { labels })),
  emptySheet: async (name) => {
    const { emptySheet } = await import('./emptySheet');
    await inExcel((context) => emptySheet(context, name));
  },
  execute: async (writes, options) => {
    if (writes.length === 0) return;
    const { execute } = await import('./execute');
    await inExcel((context) => execute(context, writes, options));
  },
};
