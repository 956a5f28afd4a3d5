import { inExcel } from '../inExcel';

/** A workbook in which nobody has done anything yet: the ids of its sheets. */
export interface NewWorkbook {
  readonly sheets: readonly string[];
}

/** The workbook in front, where nothing stands in it; null where anything does. @throws WorkbookError */
export function newWorkbook(): Promise<NewWorkbook | null> {
  return inExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/id');
    const count = names.getCount();
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('address'));
    await context.sync();
    const isEmpty = count.value === 0 && used.every(({ isNullObject }) => isNullObject);
    return isEmpty ? { sheets: worksheets.items.map(({ id }) => id) } : null;
  });
}

/** Deletes all that was added to a new workbook: sheets, names and what is kept beside them. @throws WorkbookError */
export function clearWorkbook({ sheets }: NewWorkbook): Promise<void> {
  return inExcel(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    worksheets.load('items/id');
    names.load('items/name');
    settings.load('items/key');
    await context.sync();
    const added = worksheets.items.filter(({ id }) => !sheets.includes(id));
    // A workbook has one sheet at least.
    if (added.length === worksheets.items.length) worksheets.add();
    for (const sheet of added) sheet.delete();
    for (const { name } of names.items) names.getItemOrNullObject(name).delete();
    for (const setting of settings.items.filter(({ key }) => key.startsWith('scorebook.'))) setting.delete();
    await context.sync();
  });
}
