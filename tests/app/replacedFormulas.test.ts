import { afterEach, describe, expect, it } from '@jest/globals';
import { closeBooks, findingsOf, type EmbeddedBook } from '../support/embeddedBook';
import { scoredBook } from '../support/scoredBook';

afterEach(closeBooks);

/** Puts a formula into a computed cell of a row, as a person can who has opened the sheet. */
async function replace(book: EmbeddedBook, column: string, formula: string, down = 0): Promise<string> {
  const { sheet, row } = book.cells.score('东镇', '党建');
  const cell = `${column}${row + 1 + down}`;
  await book.byHand((context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.protection.unprotect();
    target.getRange(cell).formulas = [[formula]];
    target.protection.protect();
  });
  return cell;
}

const told = (result: Parameters<typeof findingsOf>[0]) =>
  findingsOf(result, 'formulaOverwritten').map(({ cell, params, severity }) => [
    cell?.cell,
    params.entered,
    params.variant,
    severity,
  ]);

describe('a formula in the place of a computed cell’s own', () => {
  it.each([
    ['a figure as a formula', 'L', '=20', 0],
    ['a formula that was drawn to another row', 'L', '=IF(C7=0,ROUND(K7,3),"")', 0],
    ['a subtotal that leaves rows out', 'L', '=ROUND(SUM(L6:L6),3)', 2],
  ] as const)(
    '%s is found by the check, with its cell, and told by computing, which restores it',
    async (_name, column, formula, down) => {
      const book = await scoredBook();
      const before = (await book.compute()).results;
      const cell = await replace(book, column, formula, down);
      expect(told(await book.check())).toEqual([[cell, formula, 'found', 'warning']]);
      const computed = await book.compute();
      expect(told(computed)).toEqual([[cell, formula, 'restored', 'warning']]);
      expect(computed.results).toEqual(before);
      expect(told(await book.check())).toEqual([]);
    },
    60_000,
  );
});
