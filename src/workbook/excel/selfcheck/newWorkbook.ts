import { inExcel } from '../inExcel';

/** A workbook in which nobody has done anything yet: its sheets. */
export interface NewWorkbook {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
}

/** The workbook in front, where nothing stands in it; null where anything does. @throws WorkbookError */
export function newWorkbook(): Promise<NewWorkbook | null> {
  return inExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/id,items/name');
    const count = names.getCount();
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('address'));
    await context.sync();
    const isEmpty = count.value === 0 && used.every(({ isNullObject }) => isNullObject);
    return isEmpty ? { sheets: worksheets.items.map(({ id, name }) => ({ id, name })) } : null;
  });
}

/**
 * Deletes all that was added to a new workbook: sheets, names and what is kept beside them. A sheet of its own that got
 * another name was taken for the book: an empty one with the old name takes its place.
 *
 * @returns the workbook as it is then
 * @throws WorkbookError
 */
export function clearWorkbook({ sheets }: NewWorkbook): Promise<NewWorkbook> {
  return inExcel(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    worksheets.load('items/id,items/name');
    names.load('items/name');
    settings.load('items/key');
    await context.sync();
    const kept = worksheets.items.filter((sheet) =>
      sheets.some(({ id, name }) => sheet.id === id && sheet.name === name),
    );
    const lost = sheets.filter(({ id }) => !kept.some((sheet) => sheet.id === id));
    // Before any is deleted: a workbook has one sheet at least.
    const replaced = lost.map(() => worksheets.add());
    for (const sheet of worksheets.items) if (!kept.includes(sheet)) sheet.delete();
    replaced.forEach((sheet, index) => {
      sheet.name = lost[index]?.name ?? sheet.name;
      sheet.load('id,name');
    });
    for (const { name } of names.items) names.getItemOrNullObject(name).delete();
    for (const setting of settings.items.filter(({ key }) => key.startsWith('scorebook.'))) setting.delete();
    await context.sync();
    return { sheets: [...kept, ...replaced].map(({ id, name }) => ({ id, name })) };
  });
}
