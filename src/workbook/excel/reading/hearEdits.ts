import { rowsOfAddress, type SheetRows } from '../sheetPlace';
import type { StandingBook } from './standingBook';

/** Edits that were heard since the last time they were taken. */
export interface HeardEdits {
  /** What was edited since it was last asked; null where rows or columns came, went or moved. */
  take(): readonly SheetRows[] | null;
  /** Stops hearing. One round trip. */
  stop(): Promise<void>;
}

/**
 * Queues that every edit be heard, a person's own and a co-author's, from the next request on. From
 * ExcelApi 1.9 one handler hears all sheets.
 *
 * @see https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection#excel-excel-worksheetcollection-onchanged-member
 */
export function queueHearing(context: Excel.RequestContext, { sheets }: StandingBook): HeardEdits {
  const { workbook } = context;
  let edits: SheetRows[] = [];
  let isMoved = false;
  const heard = (args: Excel.WorksheetChangedEventArgs): Promise<void> => {
    // Known from ExcelApi 1.14 on; before, what we write ourselves is read again as if somebody had typed it.
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
    stop: async () => {
      // Handlers can only be withdrawn through the context that announced them.
      for (const handler of handlers) handler.remove();
      await context.sync();
    },
  };
}
