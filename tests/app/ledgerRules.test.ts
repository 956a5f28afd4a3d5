import { afterEach, describe, expect, it } from '@jest/globals';
import type { FindingCode } from '../../src/domain/findings/codes';
import { columnLetters } from '../../src/workbook/formulas/address';
import { LEDGER_COLUMNS, type LedgerColumn } from '../../src/workbook/layout/columns';
import { columnIndex } from '../../src/workbook/layout/table';
import { closeBooks, findingsOf, generatedBook, type EmbeddedBook } from '../support/embeddedBook';
import { sampleIndicator, sampleType, sampleUnit } from '../support/sampleTypes';
import { sampleItem, smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

const address = (code: LedgerColumn, row: number): string =>
  `${columnLetters(columnIndex(LEDGER_COLUMNS, code))}${row}`;

const ledger = (book: EmbeddedBook, row: number) => {
  const at = (code: LedgerColumn) =>
    book.cells.value('加减分登记', row - 1, columnIndex(LEDGER_COLUMNS, code));
  return [at('points'), at('check')];
};

const deduction = (book: EmbeddedBook, unit: string) => book.cells.figure('各镇', unit, '负面清单扣分');

/** Unit, item, tier and times as pasted; what they deduct; why they do not. */
const ENTRIES: readonly (readonly [string, string, string, string, number | '', FindingCode?])[] = [
  ['东镇 ', '负面：通报', '', '1', -1.5],
  ['　东镇', '负面：通报', '', '1', -1.5],
  ['东镇\n', '负面：通报 ', '', '1', -1.5],
  ['东镇', '负面：通报\u00a0', ' ', '1', -1.5],
  ['东镇', '负面：约谈', '　省 ', '1', -1.5],
  ['东镇', '负面：限期10~30天', '', '1', -0.25],
  ['东镇', '负面：a*b', '', '1', -4],
  ['东镇', '负面：AB', '', '1', -3],
  ['东镇', '负面：是否？有吗?', '', '1', -2],
  ['街  办', '负面：通报', '', '1', -1.5],
  ['街 办', '负面：通报', '', '1', '', 'ledgerUnitUnknown'],
  ['东  镇', '负面：通报', '', '1', '', 'ledgerUnitUnknown'],
  ['东?', '负面：通报', '', '1', '', 'ledgerUnitUnknown'],
  ['东镇', '负面：*', '', '1', '', 'ledgerItemUnknown'],
  ['东镇', '负面：约谈', '?', '1', '', 'ledgerTierUnknown'],
  ['东镇', '负面：通报', '', 'TRUE', '', 'ledgerTimesInvalid'],
  ['东镇', '负面：误填', '', '1', '', 'ledgerPointsMissing'],
  ['东镇', '负面：通报', '', '　', '', 'ledgerUnfinished'],
];

describe('an entry', () => {
  const told = ({ findings }: Awaited<ReturnType<EmbeddedBook['check']>>) =>
    findings.filter(({ code }) => code.startsWith('ledger') || code === 'figureDiffers');

  it('deducts alike in the formulas and in the domain, whatever blanks and signs are in its texts', async () => {
    const { unitTypes, negativeList } = smallCounty();
    const office = sampleType('街办', [sampleUnit('街  办')], sampleIndicator(null, '党建', 5));
    const more = [
      sampleItem('Ab', -3),
      sampleItem('a*b', -4),
      sampleItem('限期10~30天', -0.25),
      sampleItem('是否？有吗?', -2),
      sampleItem('误填', -1),
    ];
    const book = await generatedBook({
      ...smallCounty(...unitTypes, office),
      negativeList: [...negativeList, ...more],
    });
    const wrong = book.cells.grid('负面清单').findIndex((row) => row[4] === '误填');
    book.type('负面清单', `G${wrong + 1}`, '1');
    const rows = ENTRIES.map(([unit, item, tier, times]) => book.deduct(unit, item, tier, times));
    expect(rows.map((row) => ledger(book, row)[0])).toEqual(ENTRIES.map(([, , , , points]) => points));
    const computed = await book.compute();
    const refused = told(computed).map(({ code, cell }) => [code, cell?.cell.replace(/^\D+/, '')]);
    expect(refused).toEqual(
      ENTRIES.flatMap(([, , , , , fault], at) => (fault === undefined ? [] : [[fault, String(rows[at])]])),
    );
    const sum = computed.results.reduce((all, { deduction: its }) => all + its, 0);
    expect(sum).toBe(1000 * ENTRIES.reduce((all, [, , , , points]) => all + Number(points), 0));
  });

  it('of nothing but blanks is none', async () => {
    const book = await generatedBook(smallCounty());
    const row = book.deduct(' ', '　', ' ', ' ');
    expect(ledger(book, row)).toEqual(['', '']);
    expect(told(await book.check())).toEqual([]);
  });

  it('whose event is an error value counts by itself', async () => {
    const book = await generatedBook(smallCounty());
    book.deduct('东镇', '负面：约谈', '市', '1', '#N/A');
    book.deduct('东镇', '负面：约谈', '省', '1', '#N/A');
    const computed = await book.compute();
    expect(told(computed)).toEqual([]);
    expect(deduction(book, '东镇')).toBe(-2.5);
  });

  it('finds a unit whose name in its table ends in a blank, and that blank goes when totals are computed', async () => {
    const book = await generatedBook(smallCounty());
    const at = book.cells.grid('单位').findIndex((row) => row[4] === '东镇');
    book.host.paste('单位', `E${at + 1}`, [['东镇 ']], { keepValidation: true });
    const row = book.deduct('东镇 ', '负面：通报', '', '1');
    expect(ledger(book, row)).toEqual([-1.5, '']);
    const other = book.deduct('东镇', '负面：通报', '', '1');
    const computed = await book.compute();
    expect(told(computed)).toEqual([]);
    expect(ledger(book, other)).toEqual([-1.5, '']);
    expect(deduction(book, '东镇')).toBe(-3);
    expect(book.cells.value('单位', at, 4)).toBe('东镇');
  });

  it('finds its unit though there is an error among the names', async () => {
    const book = await generatedBook(smallCounty());
    const at = book.cells.grid('单位').findIndex((row) => row[4] === '南镇');
    book.host.paste('单位', `E${at + 1}`, [['#N/A']], { keepValidation: true });
    const row = book.deduct('东镇', '负面：通报', '', '1');
    expect(ledger(book, row)).toEqual([-1.5, '']);
  });
});

describe('a ledger that people moved', () => {
  /** Does something to the ledger's sheet, which people can once they took its protection off. */
  const change = (book: EmbeddedBook, edit: (sheet: Excel.Worksheet) => void) =>
    book.byHand((context) => {
      const sheet = context.workbook.worksheets.getItem('加减分登记');
      sheet.protection.unprotect();
      edit(sheet);
    });

  it.each([
    ['rows inserted above its title', '1:2', 2],
    ['rows inserted below its title', '3:4', 2],
  ])('keeps its entries, and has no others, with %s', async (_, rows, shift) => {
    const book = await generatedBook(smallCounty());
    const row = book.deduct('东镇', '负面：通报', '', '1') + shift;
    await change(book, (sheet) => {
      sheet.getRange(rows).insert('Down');
      sheet.getRange(`D${rows.charAt(0)}`).values = [['说明：四季度起用']];
    });
    for (const run of [() => book.compute(), () => book.generate(), () => book.compute()]) {
      await run();
      const { findings } = await book.check();
      expect(findings.filter(({ code }) => code.startsWith('ledger') || code === 'rowsBelowTable')).toEqual(
        [],
      );
      expect(ledger(book, row)).toEqual([-1.5, '']);
      expect(book.cells.value('加减分登记', row - 1, 3)).toBe('东镇');
      expect(book.cells.value('加减分登记', Number(rows.charAt(0)) - 1, 3)).toBe('说明：四季度起用');
      expect(deduction(book, '东镇')).toBe(-1.5);
    }
    expect(findingsOf(await book.compute(), 'figureDiffers')).toEqual([]);
    book.type('加减分登记', address('times', row), '2');
    expect(deduction(book, '东镇')).toBe(-3);
  });

  it('keeps its entries when its title is deleted', async () => {
    const book = await generatedBook(smallCounty());
    const row = book.deduct('东镇', '负面：通报', '', '1') - 2;
    await change(book, (sheet) => {
      sheet.getRange('1:2').delete('Up');
    });
    await book.generate();
    await book.compute();
    expect(ledger(book, row)).toEqual([-1.5, '']);
    expect(deduction(book, '东镇')).toBe(-1.5);
  });

  it('is refused with a column inserted before it, and nothing typed is written over', async () => {
    const book = await generatedBook(smallCounty());
    const row = book.deduct('东镇', '负面：通报', '', '1');
    await change(book, (sheet) => {
      sheet.getRange('A:A').insert('Right');
    });
    await expect(book.compute()).rejects.toMatchObject({ code: 'damaged' });
    await expect(book.generate()).rejects.toMatchObject({ code: 'damaged' });
    expect(book.cells.value('加减分登记', row - 1, 4)).toBe('东镇');
  });

  it('gains the columns of this version', async () => {
    const book = await generatedBook(smallCounty());
    const row = book.deduct('东镇', '负面：约谈', '省', '1');
    await change(book, (sheet) => {
      sheet.getRange('R1:U200').clear();
    });
    await book.compute();
    expect(ledger(book, row)).toEqual([-1.5, '']);
    book.type('加减分登记', address('tier', row), '县');
    expect(ledger(book, row)).toEqual([-0.5, '']);
  });
});
