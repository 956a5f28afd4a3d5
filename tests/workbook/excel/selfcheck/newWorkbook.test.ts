import { afterEach, expect, test } from '@jest/globals';
import { clearWorkbook, newWorkbook } from '../../../../src/workbook/excel/selfcheck/newWorkbook';
import { closeBooks, openBook } from '../../../support/embeddedBook';

afterEach(closeBooks);

test('a new workbook is left as it was, also where its own sheet was taken for the book', async () => {
  const { host } = await openBook();
  const found = await newWorkbook();
  if (found === null) throw new Error('it is new');
  const [own] = found.sheets;
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getItem(own?.id ?? '');
    sheet.name = '说明';
    sheet.getRange('A1').values = [['年度']];
    sheet.protection.protect();
    worksheets.add('县直部门');
    names.add('scorebook.settings', sheet.getRange('A1'));
    await context.sync();
  });
  const cleared = await clearWorkbook(found);
  expect(host.book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  expect(host.book.names).toEqual([]);
  expect(await newWorkbook()).toEqual(cleared);
  expect(await clearWorkbook(cleared)).toEqual(cleared);
});
