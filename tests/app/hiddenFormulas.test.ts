import { afterEach, describe, expect, it } from '@jest/globals';
import { contentAt } from '../../src/host';
import { cellAddress } from '../../src/workbook/formulas/address';
import { LEDGER_COMPUTED } from '../../src/workbook/formulas/ledgerFormulas';
import { LEDGER_COLUMNS, NEGATIVE_COLUMNS, SCORE_COLUMNS } from '../../src/workbook/layout/columns';
import { columnIndex, requiredColumns, type Column } from '../../src/workbook/layout/table';
import { closeBooks, findingsOf, keptBook, openBook, type EmbeddedBook } from '../support/embeddedBook';
import { smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

const scored = keptBook({}, async (book) => {
  await book.load(smallCounty());
  await book.generate();
  for (const town of ['东镇', '西镇', '南镇'])
    for (const indicator of ['党建', '信访', '产业', '造林']) book.score(town, indicator, '4');
  book.deduct('东镇', '负面：约谈', '县', '1', '水污染');
  book.deduct('东镇', '负面：约谈', '省', '1', '水污染');
  await book.compute();
});

/** Puts something into a cell of a hidden column, as a person can who has opened the sheet. */
async function replace(book: EmbeddedBook, sheet: string, cell: string, entered: string): Promise<void> {
  const isProtected = book.cells.sheet(sheet).protection.on;
  await book.byHand(({ workbook }) => {
    const { protection } = workbook.worksheets.getItem(sheet);
    if (isProtected) protection.unprotect();
    workbook.worksheets.getItem(sheet).getRange(cell).formulas = [[entered]];
    if (isProtected) protection.protect();
  });
}

const hidden = (columns: readonly Column<string>[], computed: readonly string[]): readonly number[] =>
  requiredColumns(columns).flatMap(({ code, hidden: isHidden }, at) =>
    isHidden === true && computed.includes(code) ? [at] : [],
  );

/** Sheet, zero-based row and column of computed cells in hidden columns, of rows that count for something. */
const HIDDEN: readonly (readonly [sheet: string, row: number, column: number])[] = [
  ...hidden(LEDGER_COLUMNS, LEDGER_COMPUTED).map((column) => ['加减分登记', 5, column] as const),
  ['负面清单', 5, columnIndex<string>(NEGATIVE_COLUMNS, 'tierCount')],
  ['各镇', 6, columnIndex<string>(SCORE_COLUMNS, 'code')],
];

describe('a formula in a hidden column that was written over', () => {
  it.each(HIDDEN)(
    'is found in %s, row %i, column %i, told by computing and restored',
    async (sheet, row, column) => {
      const book = await openBook((await scored)());
      const content = () => contentAt(book.cells.sheet(sheet), row, column);
      const before = content();
      await replace(book, sheet, cellAddress(row, column), '999');
      const checked = await book.check();
      const computed = await book.compute();
      for (const [result, variant] of [
        [checked, 'found'],
        [computed, 'restored'],
      ] as const) {
        const told = findingsOf(result, 'rowFigureDiffers');
        expect(
          told.map(({ cell, severity, params }) => [cell?.sheet, severity, params.variant]),
        ).toContainEqual([sheet, 'warning', variant]);
      }
      expect(content()).toEqual(before);
      expect(computed.results).toEqual(checked.results);
      expect(findingsOf(await book.check(), 'rowFigureDiffers')).toEqual([]);
    },
  );
});
