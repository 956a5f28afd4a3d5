import { afterEach, describe, expect, it } from '@jest/globals';
import { generate, planGenerate } from '../../src/app/generate';
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

describe('a formula in a hidden column that was written over to no effect', () => {
  const effectless: readonly (readonly [entered: string, sheet: string, column: string])[] = [
    ['0', '各镇', 'code'],
    ['=0', '各镇', 'code'],
    ['=N(0)', '加减分登记', 'superseded'],
    ['', '加减分登记', 'eventKey'],
  ];
  it.each(effectless)('“%s” is found in %s, column %s, told by computing and restored', async (...given) => {
    const [entered, sheet, code] = given;
    const book = await openBook((await scored)());
    const [row, column] =
      sheet === '各镇'
        ? [6, columnIndex<string>(SCORE_COLUMNS, code)]
        : [9, columnIndex<string>(LEDGER_COLUMNS, code)];
    const before = contentAt(book.cells.sheet(sheet), row, column);
    await replace(book, sheet, cellAddress(row, column), entered);
    const checked = await book.check();
    const computed = await book.compute();
    for (const [result, variant] of [
      [checked, 'found'],
      [computed, 'restored'],
    ] as const) {
      expect(
        findingsOf(result, 'hiddenFormulaReplaced').map(({ cell, severity, params }) => [
          cell?.sheet,
          severity,
          params,
        ]),
      ).toEqual([[sheet, 'warning', { variant, hidden: cellAddress(row, column), entered }]]);
      expect(findingsOf({ findings: result.told }, 'hiddenFormulaReplaced')).toHaveLength(1);
    }
    expect(contentAt(book.cells.sheet(sheet), row, column)).toEqual(before);
    const { trips } = await book.cost(async () => {
      expect(findingsOf(await book.check(), 'hiddenFormulaReplaced')).toEqual([]);
    });
    expect(trips).toBeLessThanOrEqual(3);
  });

  it('is told by generating, with formulas that can be seen', async () => {
    const book = await openBook((await scored)());
    const code = columnIndex<string>(SCORE_COLUMNS, 'code');
    await replace(book, '各镇', cellAddress(6, code), '0');
    await replace(book, '各镇', cellAddress(6, columnIndex<string>(SCORE_COLUMNS, 'counted')), '20');
    const { restored } = await generate(book.useCase, await planGenerate(book.useCase));
    expect(restored.map(({ code: told, cell }) => [told, cell?.cell])).toEqual([
      ['formulaOverwritten', 'L7'],
      ['hiddenFormulaReplaced', 'L7'],
    ]);
    const again = await generate(book.useCase, await planGenerate(book.useCase));
    expect(again.restored).toEqual([]);
  });

  it('is not said of scores that Excel had converted, nor after a setting was changed', async () => {
    const book = await openBook((await scored)());
    book.pasteScore('东镇', '党建', '3-1');
    expect(findingsOf(await book.check(), 'hiddenFormulaReplaced')).toEqual([]);
    expect(findingsOf(await book.compute(), 'hiddenFormulaReplaced')).toEqual([]);
    book.pasteScore('东镇', '党建', '50%');
    expect(findingsOf(await book.check(), 'hiddenFormulaReplaced')).toEqual([]);
    book.setting('得分小数位数', '1');
    book.setting('同一事项就高扣分、不重复扣分', '否');
    expect(findingsOf(await book.check(), 'hiddenFormulaReplaced')).toEqual([]);
    expect(findingsOf(await book.compute(), 'hiddenFormulaReplaced')).toEqual([]);
  });
});

describe('a text that a score sheet repeats of the definitions', () => {
  it('is told with its sheet by check and computing where it was written over, and restored by generating', async () => {
    const book = await openBook((await scored)());
    const target = columnIndex<string>(SCORE_COLUMNS, 'target');
    const before = contentAt(book.cells.sheet('各镇'), 6, target);
    await replace(book, '各镇', cellAddress(6, target), '完成一半');
    await replace(book, '各镇', cellAddress(7, target), '不限');
    for (const result of [await book.check(), await book.compute()]) {
      expect(findingsOf(result, 'shownTextsDiffer').map(({ cell, params }) => [cell, params])).toEqual([
        [
          { sheet: '各镇', cell: cellAddress(6, target) },
          { variant: 'found', sheet: '各镇', count: 2 },
        ],
      ]);
    }
    await book.generate();
    expect(contentAt(book.cells.sheet('各镇'), 6, target)).toEqual(before);
    expect(findingsOf(await book.check(), 'shownTextsDiffer')).toEqual([]);
  });
});
