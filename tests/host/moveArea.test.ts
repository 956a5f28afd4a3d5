import { afterEach, expect, it } from '@jest/globals';
import { openHost } from '../support/openHost';

let close: () => void = () => undefined;
afterEach(() => {
  close();
});

async function opened(): Promise<void> {
  close = (await openHost()).install();
}

it('moves cells as they are, and has every reference to them follow', async () => {
  await opened();
  const formulas = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C3').formulas = [
      [1, '=A1*2', '=B1+$A$1'],
      [2, '=B1', '=SUM(B1:B3)'],
      ['', 'own', '=SUM(A1:B3)'],
    ];
    sheet.getRange('B1:B3').moveTo('E1');
    const range = sheet.getRange('A1:E3');
    range.load('formulas,values');
    await context.sync();
    return [range.formulas, range.values];
  });
  expect(JSON.parse(JSON.stringify(formulas[0]))).toEqual([
    [1, '', '=E1+$A$1', '', '=A1*2'],
    [2, '', '=SUM(E1:E3)', '', '=E1'],
    ['', '', '=SUM(A1:B3)', '', 'own'],
  ]);
  expect(formulas[1]?.[0]?.[2]).toBe(3);
});

it('is not there before ExcelApi 1.11', async () => {
  close = (await openHost({ requirementSets: { ExcelApi: '1.10' } })).install();
  const moved = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').moveTo('E1');
    await context.sync();
  });
  await expect(moved).rejects.toMatchObject({ code: 'ApiNotFound' });
});
