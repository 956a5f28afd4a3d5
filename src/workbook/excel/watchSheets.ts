import { rowsOfAddress, type SheetRows } from './sheetPlace';

/** What a person does in the workbook, as far as the add-in listens. */
export interface SheetWatcher {
  /** `isSimple` is false when rows or columns were inserted or deleted, or the whole sheet was. */
  edited(rows: SheetRows, isSimple: boolean): void;
  selected(rows: SheetRows): void;
}

/** A watch that goes on until it is stopped. */
export interface Watch {
  /** Whether sheets that are added later are heard too. */
  readonly hearsNewSheets: boolean;
  readonly stop: () => Promise<void>;
}

/**
 * Tells a watcher of people's edits and selections, from ExcelApi 1.14 on without the add-in's own
 * writes. Before, nothing tells them from people's, and to hear nothing meanwhile would be to overlook
 * what people type: there an echo costs one reading of the workbook, and changes nothing that is shown.
 *
 * From ExcelApi 1.9 one pair of handlers hears every sheet. Before, each sheet that stands now gets
 * its own, so the watch must be renewed when sheets were added.
 */
export async function watchSheets(context: Excel.RequestContext, watcher: SheetWatcher): Promise<Watch> {
  const { worksheets } = context.workbook;
  const changed = (args: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (args.triggerSource === 'ThisLocalAddin') return Promise.resolve();
    const simple = args.changeType === 'RangeEdited';
    watcher.edited({ sheetId: args.worksheetId, ...rowsOfAddress(args.address) }, simple);
    return Promise.resolve();
  };
  const selected = (args: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    watcher.selected({ sheetId: args.worksheetId, ...rowsOfAddress(args.address) });
    return Promise.resolve();
  };
  const deleted = (args: Excel.WorksheetDeletedEventArgs): Promise<void> => {
    watcher.edited({ sheetId: args.worksheetId, first: 0, count: 1 }, false);
    return Promise.resolve();
  };
  const handlers: { remove(): void }[] = [worksheets.onDeleted.add(deleted)];
  const hearsNewSheets = Office.context.requirements.isSetSupported('ExcelApi', '1.9');
  if (hearsNewSheets) {
    handlers.push(worksheets.onChanged.add(changed), worksheets.onSelectionChanged.add(selected));
  } else {
    worksheets.load('items/id');
    await context.sync();
    for (const sheet of worksheets.items) {
      handlers.push(sheet.onChanged.add(changed), sheet.onSelectionChanged.add(selected));
    }
  }
  await context.sync();
  return {
    hearsNewSheets,
    stop: async () => {
      // Handlers can only be withdrawn through the context that announced them.
      for (const handler of handlers) handler.remove();
      await context.sync();
    },
  };
}
