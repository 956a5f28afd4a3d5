import { check, plainOf, type CallCheck, type CheckPlace } from './callCheck';

const MISSING = 'scorebook_check_missing';

/** Whether what an object leads to is null as well. */
async function isNull(
  { context }: CheckPlace,
  object: { isNullObject: boolean; load(names: string): unknown },
  names: string,
): Promise<boolean> {
  object.load(names);
  await context.sync();
  return object.isNullObject;
}

/** Reading the book stands on these: objects that are missing, and what they lead to. */
export const nullObjectChecks: readonly CallCheck[] = [
  check('null.sheet', (at) =>
    isNull(at, at.context.workbook.worksheets.getItemOrNullObject(MISSING), 'name'),
  ),
  check('null.name', (at) => isNull(at, at.context.workbook.names.getItemOrNullObject(MISSING), 'name')),
  check('null.setting', (at) =>
    isNull(at, at.context.workbook.settings.getItemOrNullObject(MISSING), 'value'),
  ),
  check('null.rangeOfNullName', (at) =>
    isNull(
      at,
      at.context.workbook.names.getItemOrNullObject(MISSING).getRangeOrNullObject(),
      'values,rowIndex',
    ),
  ),
  check('null.sheetOfNullRange', (at) => {
    const range = at.context.workbook.names.getItemOrNullObject(MISSING).getRangeOrNullObject();
    return isNull(at, range.worksheet, 'name');
  }),
  check('null.resizedOfNullRange', (at) => {
    const range = at.context.workbook.names.getItemOrNullObject(MISSING).getRangeOrNullObject();
    return isNull(at, range.getResizedRange(1, 0), 'values');
  }),
  check('null.rowOfNullRange', (at) => {
    const range = at.context.workbook.names.getItemOrNullObject(MISSING).getRangeOrNullObject();
    return isNull(at, range.getRow(0), 'values');
  }),
  check('null.usedRangeOfNullSheet', (at) =>
    isNull(
      at,
      at.context.workbook.worksheets.getItemOrNullObject(MISSING).getUsedRangeOrNullObject(true),
      'values',
    ),
  ),
  check('null.usedRangeOfEmptySheet', (at) => isNull(at, at.sheet.getUsedRangeOrNullObject(true), 'address')),
  check('null.protectionOfNullSheet', async ({ context }) => {
    const { protection } = context.workbook.worksheets.getItemOrNullObject(MISSING);
    protection.load('protected');
    await context.sync();
    return plainOf(protection.toJSON().protected ?? 'nothing');
  }),
  check('null.intersection', (at) =>
    isNull(at, at.sheet.getRange('A1:B2').getIntersectionOrNullObject('D4:E5'), 'address'),
  ),
  check('null.deleteOfNull', async ({ context }) => {
    context.workbook.worksheets.getItemOrNullObject(MISSING).delete();
    context.workbook.names.getItemOrNullObject(MISSING).delete();
    await context.sync();
    return 'done';
  }),
  check('null.besideOthers', async ({ context, sheet }) => {
    const missing = context.workbook.worksheets.getItemOrNullObject(MISSING);
    missing.load('name');
    sheet.getRange('A1').values = [[7]];
    const range = sheet.getRange('A1').load('values');
    await context.sync();
    return [missing.isNullObject, plainOf(range.values)];
  }),
  check('null.itemThatIsMissing', async ({ context }) => {
    context.workbook.worksheets.getItem(MISSING).load('name');
    await context.sync();
    return 'done';
  }),
];
