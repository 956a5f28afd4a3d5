import { rowsOfAddress, type SheetRows } from '../sheetPlace';
import type { StandingBook } from './standingBook';

/** Edits that were heard since the last time they were taken. */
export interface HeardEdits {
  /** What was edited since it was last asked; null where rows or columns came, went or moved. */
  take(): readonly SheetRows[] | null;
  /** Stops hearing. One round trip. */
  stop(context: Excel.RequestContext): Promise<void>;
}

/**
 * Queues that every edit be heard, a person's own and a co-author's, from the next request on. From
 * ExcelApi 1.9 one handler hears all sheets.
 *
 * @see https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection#excel-excel-worksheetcollection-onchanged-member
 */
export function queueHearing({ workbook }: Excel.RequestContext, { sheets }: StandingBook): HeardEdits {
  let edits: SheetRows[] = [];
  let isMoved = false;
  const heard = (args: Excel.WorksheetChangedEventArgs): Promise<void> => {
    // From ExcelApi 1.14 on our own writes, of which nothing is under way while the book is read.
    if (args.triggerSource === 'ThisLocalAddin') return Promise.resolve();
    if (args.changeType !== 'RangeEdited') isMoved = true;
    edits.push({ sheetId: args.worksheetId, ...rowsOfAddress(args.address) });
    return Promise.resolve();
  };
  const hearsAll = Office.context.requirements.isSetSupported('ExcelApi', '1.9');
  const handlers = hearsAll
    ? [workbook.worksheets.onChanged.add(heard)]
    : sheets.map(({ id }) => workbook.worksheets.getItem(id).onChanged.add(heard));
  return {
    take: () => {
      const taken = isMoved ? null : edits;
      [edits, isMoved] = [[], false];
      return taken;
    },
    stop: async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    },
  };
}
