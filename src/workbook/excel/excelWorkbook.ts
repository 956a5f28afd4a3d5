import type { Write } from '../writes/writes';
import type { SheetContent } from '../snapshot/sheetContent';
import type { BookSnapshot } from '../snapshot/snapshot';
import type { ExecutionOptions } from './execute';
import { inExcel } from './inExcel';
import { BOUNDS, type Bounds } from './reading/bounds';

/**
 * The workbook in front, as the use cases see it. A method throws a {@link WorkbookError}, or what the
 * bundler throws when the part of the add-in that does it could not be fetched.
 */
export interface ExcelWorkbook {
  /** Fetches what writing takes, so that nothing is missing once it has begun. No round trip. */
  prepare(): Promise<void>;
  /** Two round trips, and more only where one answer cannot hold the book. */
  read(options?: { readonly labels?: boolean }): Promise<BookSnapshot>;
  /** All that stands on some sheets, from their first cells on; those that are gone are left out. */
  readSheets(sheets: readonly string[]): Promise<readonly SheetContent[]>;
  /** A sheet of this name with nothing on it, new or emptied. At most three round trips. */
  emptySheet(name: string): Promise<void>;
  /** As many round trips as the plan has requests. */
  execute(writes: readonly Write[], options?: ExecutionOptions): Promise<void>;
}

/**
 * The workbook of the running Excel, with requests and answers of a bounded size. What reads and what writes is loaded
 * when something is first read or written, so that the pane opens fast.
 */
export function workbookWithin(bounds: Bounds): ExcelWorkbook {
  return {
    prepare: async () => {
      await Promise.all([import('./emptySheet'), import('./execute')]);
    },
    read: async ({ labels = false } = {}) => {
      const { readSnapshot } = await import('./readSnapshot');
      return inExcel((context) => readSnapshot(context, { labels, limit: bounds.answer }));
    },
    readSheets: async (sheets) => {
      if (sheets.length === 0) return [];
      const { readSheets } = await import('./readSheets');
      return inExcel((context) => readSheets(context, sheets, bounds.answer));
    },
    emptySheet: async (name) => {
      const { emptySheet } = await import('./emptySheet');
      await inExcel((context) => emptySheet(context, name));
    },
    execute: async (writes, options) => {
      if (writes.length === 0) return;
      const { execute } = await import('./execute');
      await inExcel((context) => execute(context, writes, bounds.request, options));
    },
  };
}

/** The workbook of the running Excel. */
export const excelWorkbook: ExcelWorkbook = workbookWithin(BOUNDS);
