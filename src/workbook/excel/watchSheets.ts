import { rowsOfAddress, type SheetRows } from './sheetPlace';

/** What a person does in the workbook, as far as the add-in listens. */
export interface SheetWatcher {
  /** `isSimple` is false when rows or columns were inserted or deleted. */
  edited(rows: SheetRows, isSimple: boolean): void;
  selected(rows: SheetRows): void;
}

/** Ends a watch. */
export type StopWatching = () => Promise<void>;

/**
 * Tells a watcher of people's edits and selections, never of the add-in's own writes.
 *
 * From ExcelApi 1.9 one pair of handlers hears every sheet. Before, each sheet that stands now gets
 * its own, so the watch must be renewed when sheets were added.
 */
export async function watchSheets(
  context: Excel.RequestContext,
  watcher: SheetWatcher,
): Promise<StopWatching> {
  const { worksheets } = context.workbook;
  const changed = (args: Excel.WorksheetChangedEventArgs): Promise<void> => {
    // Told from ExcelApi 1.14 on; on older hosts an echo costs one reading and nothing else.
    if (args.triggerSource === 'ThisLocalAddin') return Promise.resolve();
    const simple = args.changeType === 'RangeEdited';
    watcher.edited({ sheetId: args.worksheetId, ...rowsOfAddress(args.address) }, simple);
    return Promise.resolve();
  };
  const selected = (args: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    watcher.selected({ sheetId: args.worksheetId, ...rowsOfAddress(args.address) });
    return Promise.resolve();
  };
  const handlers: { remove(): void }[] = [];
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.9')) {
    handlers.push(worksheets.onChanged.add(changed), worksheets.onSelectionChanged.add(selected));
  } else {
    worksheets.load('items/id');
    await context.sync();
    for (const sheet of worksheets.items) {
      handlers.push(sheet.onChanged.add(changed), sheet.onSelectionChanged.add(selected));
    }
  }
  await context.sync();
  return async () => {
    // Handlers can only be withdrawn through the context that announced them.
    for (const handler of handlers) handler.remove();
    await context.sync();
  };
}
