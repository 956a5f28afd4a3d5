import { afterEach, describe, expect, it } from '@jest/globals';
import { contentAt } from '../../src/host';
import { cellAddress } from '../../src/workbook/formulas/address';
import { closeBooks, findingsOf, keptBook, openBook, type EmbeddedBook } from '../support/embeddedBook';
import { testLevel } from '../support/level';
import { scoredBook } from '../support/scoredBook';
import { smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

/** Puts something into a computed cell, as a person can who has opened the sheet. */
async function replace(book: EmbeddedBook, sheet: string, cell: string, entered: string): Promise<void> {
  const isProtected = book.cells.sheet(sheet).protection.on;
  await book.byHand((context) => {
    const { protection } = context.workbook.worksheets.getItem(sheet);
    if (isProtected) protection.unprotect();
    context.workbook.worksheets.getItem(sheet).getRange(cell).formulas = [[entered]];
    if (isProtected) protection.protect();
  });
}

const told = (result: Parameters<typeof findingsOf>[0]) =>
  findingsOf(result, 'formulaOverwritten').map(({ cell, params, severity }) => [
    cell?.sheet,
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
      const { sheet, row } = book.cells.score('东镇', '党建');
      const cell = `${column}${row + 1 + down}`;
      await replace(book, sheet, cell, formula);
      expect(told(await book.check())).toEqual([[sheet, cell, formula, 'found', 'warning']]);
      const computed = await book.compute();
      expect(told(computed)).toEqual([[sheet, cell, formula, 'restored', 'warning']]);
      expect(computed.results).toEqual(before);
      expect(told(await book.check())).toEqual([]);
    },
    600_000,
  );
});

/** Sheet and cell of every cell that a formula of ours fills, seen or hidden, but the links of 问题, made anew each time. */
function formulaCells(book: EmbeddedBook): readonly (readonly [string, string, string])[] {
  return book.cells.sheets
    .filter((name) => name !== '问题')
    .flatMap((name) => {
      const sheet = book.cells.sheet(name);
      return [...sheet.cells].flatMap(([row, line]) =>
        [...line.keys()].flatMap((column) => {
          const content = contentAt(sheet, row, column);
          return content.kind === 'formula'
            ? [[name, cellAddress(row, column), content.formula] as const]
            : [];
        }),
      );
    });
}

/** Whether a finding is about a cell: it names it, or the row of a hidden one. */
function tells(result: Parameters<typeof findingsOf>[0], sheet: string, cell: string): boolean {
  const row = /\d+$/u.exec(cell)?.[0] ?? '';
  return (
    told(result).some(([on, at]) => on === sheet && at === cell) ||
    findingsOf(result, 'hiddenFormulaReplaced').some(
      (each) => each.cell?.sheet === sheet && each.params.hidden === cell,
    ) ||
    findingsOf(result, 'rowFigureDiffers').some(
      (each) => each.cell?.sheet === sheet && each.cell.cell.endsWith(row),
    )
  );
}

describe('whatever cell of ours is written over, on any sheet, in a column seen or hidden', () => {
  it('is found by the check and told by computing: by a figure, a formula, nothing, one nearly ours', async () => {
    const open = await keptBook({}, async (book) => {
      await book.load(smallCounty(), { decimals: 1, scaleTo100: true });
      await book.generate();
      book.score('东镇', '党建', '7');
      book.score('西镇', '产业', '8');
      book.score('南镇', '造林', '5');
      book.deduct('东镇', '负面：通报', '', '1', '会议');
      book.setting('第一等次', '优秀 前50%');
      await book.compute();
    });
    const book = await openBook(open());
    const all = formulaCells(book);
    expect(all.length).toBeGreaterThan(400);
    const missed: string[] = [];
    const step = testLevel.everyEdit ? 3 : 37;
    for (const [index, [sheet, cell, own]] of all.entries()) {
      if (index % step > 0) continue;
      const entered = ['=20', '99', '', `${own}+0`][Math.floor(index / step) % 4] ?? '';
      // How many tiers an item has is held against the count, not against its formula.
      if (sheet === '负面清单' && entered.startsWith(own)) continue;
      await replace(book, sheet, cell, entered);
      if (!tells(await book.check(), sheet, cell)) missed.push(`${sheet}!${cell} ${entered}: check`);
      if (!tells(await book.compute(), sheet, cell)) missed.push(`${sheet}!${cell} ${entered}: compute`);
      expect(book.cells.contents().get(`${sheet} ${cell}`)).toBe(own);
    }
    expect(missed).toEqual([]);
  }, 600_000);
});
