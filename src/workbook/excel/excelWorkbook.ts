import type { Write } from '../writes/writes';
import type { SheetContent } from '../snapshot/sheetContent';
import type { BookSnapshot } from '../snapshot/snapshot';
import type { ExecutionOptions } from './execute';
import type { HeardBook } from './readSnapshot';
import { inExcel } from './inExcel';
import { BOUNDS, type Bounds } from './reading/bounds';

/**
 * The workbook in front, as the use cases see it. A method throws a {@link WorkbookError}, or what the
 * bundler throws when the part of the add-in that does it could not be fetched.
 */
export interface ExcelWorkbook {
  /** Fetches what writing takes, so that nothing is missing once it has begun. No round trip. */
  prepare(): Promise<void>;
  /**
   * Two round trips, and more only where one answer cannot hold the book. With `isHeard`, edits are heard from then on,
   * for {@link readAgain}, until the next reading or {@link forget}.
   */
  read(options?: { readonly labels?: boolean; readonly isHeard?: boolean }): Promise<BookSnapshot>;
  /**
   * The book that was read last, without labels, as it is after what was executed since: reads what is calculated, what
   * people type, and what else was heard to be edited. All of it where it was not heard, or where a plan failed.
   */
  readAgain(): Promise<BookSnapshot>;
  /** Stops hearing edits, where they are heard. */
  forget(): Promise<void>;
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
  let heard: HeardBook | null = null;
  let writes: Write[] = [];
  const forget = async (): Promise<void> => {
    const edits = heard?.edits;
    [heard, writes] = [null, []];
    await edits?.stop().catch(() => undefined);
  };
  const read: ExcelWorkbook['read'] = async ({ labels = false, isHeard = false } = {}) => {
    await forget();
    const { readSnapshot } = await import('./readSnapshot');
    const book = await inExcel((context) => readSnapshot(context, { labels, limit: bounds.answer, isHeard }));
    heard = book.heard;
    return book.snapshot;
  };
  return {
    prepare: async () => {
      await Promise.all([import('./emptySheet'), import('./execute')]);
    },
    read,
    readAgain: async () => {
      if (heard === null) return read();
      const [before, since] = [heard, writes];
      // Reading ends the hearing, whatever comes of it.
      [heard, writes] = [null, []];
      const { readAgain } = await import('./readAgain');
      return inExcel((context) => readAgain(context, before, { writes: since, limit: bounds.answer }));
    },
    forget,
    readSheets: async (sheets) => {
      if (sheets.length === 0) return [];
      const { readSheets } = await import('./readSheets');
      return inExcel((context) => readSheets(context, sheets, bounds.answer));
    },
    emptySheet: async (name) => {
      const { emptySheet } = await import('./emptySheet');
      await forget();
      await inExcel((context) => emptySheet(context, name));
    },
    execute: async (plan, options) => {
      if (plan.length === 0) return;
      const { execute } = await import('./execute');
      try {
        await inExcel((context) => execute(context, plan, bounds.request, options));
      } catch (error) {
        await forget();
        throw error;
      }
      if (heard !== null) writes = [...writes, ...plan];
    },
  };
}

/** The workbook of the running Excel. */
export const excelWorkbook: ExcelWorkbook = workbookWithin(BOUNDS);
