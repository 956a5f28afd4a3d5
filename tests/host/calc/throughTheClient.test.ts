import { expect, it } from '@jest/globals';
import { openHost } from '../../support/openHost';

/** What cells beside 1 2 3 / 4 5 6 / 7 8 9 show with these formulas. */
async function shown(formulas: readonly string[]): Promise<readonly unknown[]> {
  const { Excel } = await openHost();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C3').values = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    const cells = formulas.map((formula, index) => {
      const cell = sheet.getRange('E1').getOffsetRange(index, 0);
      cell.formulas = [[formula]];
      return cell.load('values');
    });
    await context.sync();
    return cells.map(({ values }) => values[0]?.[0] as unknown);
  });
}

it('calculates operators on references', async () => {
  expect(
    await shown([
      '=SUM(Sheet1!A1:Sheet1!B1)',
      '=SUM((A1,B2:B3))',
      '=SUM(A1:B2 B1:C3)',
      '=A1:A3 A2:C2',
      '=A1 B2',
    ]),
  ).toEqual([3, 14, 7, 4, '#NULL!']);
});

it('shows an error that says so where it does not calculate, rather than another value', async () => {
  expect(await shown(['=A1:C1', '=A:A', '=-A1:C1', '=IF(A1:A3>1,1,0)', '=@A1:A3', '=A1#'])).toEqual(
    Array.from({ length: 6 }, () => '#CALC!'),
  );
});
