import { findingMessage } from '../../src/strings/findingText';
import { afterEach, describe, expect, it } from '@jest/globals';
import { columnLetters } from '../../src/workbook/formulas/address';
import { LEDGER_COLUMNS, type LedgerColumn } from '../../src/workbook/layout/columns';
import { columnIndex } from '../../src/workbook/layout/table';
import { closeBooks, findingsOf, generatedBook, type EmbeddedBook } from '../support/embeddedBook';
import { sampleItem, smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

const address = (code: LedgerColumn, row: number): string =>
  `${columnLetters(columnIndex(LEDGER_COLUMNS, code))}${row}`;

function enter(book: EmbeddedBook, unit: string, item: string, tier: string, event: string): number {
  const row = book.deduct(unit, item, tier, '1');
  book.type('加减分登记', address('event', row), event);
  return row;
}

const ledger = (book: EmbeddedBook, row: number) => {
  const at = (code: LedgerColumn) =>
    book.cells.value('加减分登记', row - 1, columnIndex(LEDGER_COLUMNS, code));
  return [at('points'), at('check')];
};

const deduction = (book: EmbeddedBook, unit: string) => book.cells.figure('各镇', unit, '负面清单扣分');

describe('one event of a unit', () => {
  it('is deducted once, at the highest; the other rows say so, live and as findings', async () => {
    const book = await generatedBook(smallCounty());
    const low = enter(book, '东镇', '负面：约谈', '县', '水污染');
    const high = enter(book, '东镇', '负面：约谈', '省', ' 水污染');
    const other = enter(book, '西镇', '负面：约谈', '县', '水污染');
    expect(ledger(book, low)).toEqual(['', '同一事项，已就高扣分']);
    expect(ledger(book, high)).toEqual([-1.5, '']);
    expect(ledger(book, other)).toEqual([-0.5, '']);
    expect(deduction(book, '东镇')).toBe(-1.5);
    const computed = await book.compute();
    expect(findingsOf(computed, 'figureDiffers')).toEqual([]);
    expect(findingsOf(computed, 'ledgerSuperseded')).toMatchObject([
      {
        severity: 'info',
        cell: { cell: address('event', low) },
        params: { row: String(high), unit: '东镇' },
      },
    ]);
    book.type('加减分登记', address('event', low), '大气');
    expect(deduction(book, '东镇')).toBe(-2);
  });

  it('is deducted as often as it is entered where the county sets it so', async () => {
    const book = await generatedBook(smallCounty(), { sameEventOnce: false });
    enter(book, '东镇', '负面：约谈', '县', '水污染');
    enter(book, '东镇', '负面：约谈', '省', '水污染');
    const { findings } = await book.compute();
    expect(findings.filter(({ code }) => code.startsWith('ledger') || code === 'figureDiffers')).toEqual([]);
    expect(deduction(book, '东镇')).toBe(-2);
  });
});

describe('the ledger', () => {
  it('calls a row with no more than its unit unfinished, neither red nor an error, and the same live', async () => {
    const book = await generatedBook(smallCounty());
    const row = book.deduct('东镇', '', '', '');
    expect(ledger(book, row)).toEqual(['', '未填完']);
    const computed = await book.compute();
    expect(findingsOf(computed, 'ledgerUnfinished')).toMatchObject([
      { severity: 'warning', cell: { sheet: '加减分登记', cell: address('item', row) } },
    ]);
    const told = computed.findings.filter(
      ({ code }) => code.startsWith('ledger') || code === 'figureDiffers',
    );
    expect(told).toHaveLength(1);
    expect(deduction(book, '东镇')).toBe(0);
    book.type('加减分登记', address('times', row), '2');
    expect(ledger(book, row)).toEqual(['', '未填完']);
    book.type('加减分登记', address('item', row), '负面：通报');
    expect(ledger(book, row)).toEqual([-3, '']);
    expect(findingsOf(await book.check(), 'ledgerUnfinished')).toEqual([]);
  });

  it.each([
    ['负面：约谈', '', '', 'tier'],
    ['负面：约谈', '', '1', 'tier'],
    ['负面：约谈', '县', '', 'times'],
    ['负面：通报', '', '', 'times'],
  ] as const)(
    'calls “%s” with tier “%s” and times “%s” unfinished, at the cell that is still empty',
    async (item, tier, times, missing) => {
      const book = await generatedBook(smallCounty());
      const row = book.deduct('东镇', item, tier, times);
      expect(ledger(book, row)).toEqual(['', '未填完']);
      const { findings } = await book.check();
      const told = findings.filter(({ code }) => code.startsWith('ledger') || code === 'figureDiffers');
      expect(told).toMatchObject([
        {
          code: 'ledgerUnfinished',
          severity: 'warning',
          cell: { cell: address(missing, row) },
          params: { missing },
        },
      ]);
    },
  );

  it('says that a row names no unit, at the cell that is empty', async () => {
    const book = await generatedBook(smallCounty());
    const row = book.deduct('', '负面：通报', '', '1');
    const told = findingsOf(await book.check(), 'ledgerUnitUnknown');
    expect(told).toMatchObject([
      { severity: 'error', cell: { cell: address('unit', row) }, params: { variant: 'blank' } },
    ]);
    expect(told.map((finding) => findingMessage(finding, 'zh-CN'))[0]).toMatch(/没有填单位/);
  });

  it.each([
    ['#N/A', '负面：通报', '', '1', 'ledgerUnitUnknown'],
    ['东镇', '#N/A', '', '1', 'ledgerItemUnknown'],
    ['东镇', '负面：约谈', '#N/A', '1', 'ledgerTierUnknown'],
    ['东镇', '负面：通报', '#N/A', '1', 'ledgerTierUnexpected'],
    ['东镇', '负面：通报', '', '#N/A', 'ledgerTimesInvalid'],
  ] as const)(
    'refuses the error value among %s, %s, %s, %s as %s, and spoils no sum',
    async (unit, item, tier, times, fault) => {
      const book = await generatedBook(smallCounty());
      book.deduct('东镇', '负面：通报', '', '1');
      book.deduct(unit, item, tier, times);
      const { findings } = await book.compute();
      const told = findings.filter(({ code }) => code.startsWith('ledger') || code === 'figureDiffers');
      expect(told.map(({ code }) => code)).toEqual([fault]);
      expect(deduction(book, '东镇')).toBe(-1.5);
    },
  );

  it('shows points that differ from the list, counts by the list, and has Compute restore them', async () => {
    const book = await generatedBook(smallCounty());
    const row = book.deduct('东镇', '负面：通报', '', '2');
    await book.byHand((context) => {
      const sheet = context.workbook.worksheets.getItem('加减分登记');
      sheet.protection.unprotect();
      sheet.getRange(address('points', row)).values = [[-1]];
    });
    const place = { sheet: '加减分登记', cell: address('points', row) };
    expect(findingsOf(await book.check(), 'ledgerPointsChanged')).toMatchObject([
      { cell: place, params: { entered: '-1', listed: -3, variant: 'found' } },
    ]);
    const computed = await book.compute();
    expect(findingsOf(computed, 'ledgerPointsChanged')).toMatchObject([{ params: { variant: 'restored' } }]);
    expect(computed.results.find(({ deduction }) => deduction !== 0)?.deduction).toBe(-3000);
    expect(deduction(book, '东镇')).toBe(-3);
    expect(findingsOf(await book.check(), 'ledgerPointsChanged')).toEqual([]);
  });

  it('is traced from the block of a unit: how many entries, and a link to the first', async () => {
    const book = await generatedBook(smallCounty());
    book.deduct('西镇', '负面：通报', '', '1');
    const first = book.deduct('东镇', '负面：通报', '', '1');
    book.deduct('东镇', '负面：约谈', '市', '1');
    const check = (unit: string) => {
      const at = book.cells.grid('各镇').findIndex((row) => row[3] === unit && row[6] === '负面清单扣分');
      return { value: book.cells.value('各镇', at, 12), content: book.cells.content('各镇', at, 12).content };
    };
    expect(check('东镇').value).toBe('2 笔，查看');
    expect(check('南镇').value).toBe('');
    expect(first).toBe(6);
    expect(JSON.stringify(check('东镇').content)).toContain('HYPERLINK');
  });

  it('follows a unit and an item that are renamed in their tables', async () => {
    const book = await generatedBook(smallCounty());
    const row = book.deduct('东镇', '负面：通报', '', '1');
    book.score('东镇', '党建', '7');
    const cellOf = (sheet: string, column: number, text: string) =>
      book.cells.grid(sheet).findIndex((cells) => cells[column] === text) + 1;
    book.type('单位', `E${cellOf('单位', 4, '东镇')}`, '东街道');
    book.type('负面清单', `E${cellOf('负面清单', 4, '通报')}`, '通报批评');
    const plan = await book.generate();
    expect(plan).toMatchObject({ moved: 0, kept: 1 });
    const { findings } = await book.compute();
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(ledger(book, row)).toEqual([-1.5, '']);
    expect(book.cells.value('加减分登记', row - 1, 3)).toBe('东街道');
    expect(book.cells.value('加减分登记', row - 1, 4)).toBe('负面：通报批评');
    expect(book.cells.scoreRow('东街道', '党建').score).toBe(7);
    expect(deduction(book, '东街道')).toBe(-1.5);
  });

  it('takes items and units that staff add to their tables', async () => {
    const book = await generatedBook(smallCounty());
    const free = (sheet: string, column: number) =>
      book.cells
        .grid(sheet)
        .map((row) => row[column] !== '')
        .lastIndexOf(true) + 2;
    const item = free('负面清单', 4);
    book.type('负面清单', `D${item}`, '负面');
    book.type('负面清单', `E${item}`, '迟报');
    book.type('负面清单', `G${item}`, '-0.5');
    const unit = free('单位', 4);
    book.type('单位', `C${unit}`, '各镇');
    book.type('单位', `E${unit}`, '北镇');
    await book.generate();
    const row = book.deduct('北镇', '负面：迟报', '', '2');
    const { findings } = await book.compute();
    expect(findings.filter(({ code }) => code.startsWith('ledger') || code === 'figureDiffers')).toEqual([]);
    expect(ledger(book, row)).toEqual([-1, '']);
    expect(deduction(book, '北镇')).toBe(-1);
  });
});

it('grows before it is full when totals are computed, with room to type and nothing below its table', async () => {
  const book = await generatedBook(smallCounty());
  for (let entries = 0; entries < 20; entries += 1) book.deduct('东镇', '负面：通报', '', '1');
  await book.compute();
  book.type('加减分登记', address('unit', 25), '东镇');
  expect(book.deduct('', '负面：通报', '', '1')).toBe(26);
  book.type('加减分登记', address('unit', 26), '西镇');
  const computed = await book.compute();
  expect(findingsOf(computed, 'rowsBelowTable')).toEqual([]);
  expect(findingsOf(computed, 'figureDiffers')).toEqual([]);
  expect(deduction(book, '西镇')).toBe(-1.5);
});

describe('the list of tiers', () => {
  it('offers every tier, however many there are and whatever signs are in their names', async () => {
    const names = Array.from({ length: 24 }, (_, at) => `第${at + 1}种情形造成严重后果、影响恶劣的`);
    const items = [...names, '甲,乙'].map((name) => sampleItem(`${name}事项`, { [name]: -2, 每次: -0.5 }));
    const book = await generatedBook({ ...smallCounty(), negativeList: items });
    const row = book.deduct('东镇', `负面：${names[23] ?? ''}事项`, '', '1');
    book.type('加减分登记', address('tier', row), names[23] ?? '');
    expect(ledger(book, row)).toEqual([-2, '']);
    const other = book.deduct('西镇', '负面：甲,乙事项', '', '1');
    book.type('加减分登记', address('tier', other), '甲,乙');
    expect(ledger(book, other)).toEqual([-2, '']);
    expect(() => {
      book.type('加减分登记', address('tier', other), '甲');
    }).toThrow();
    const { findings } = await book.compute();
    expect(findings.filter(({ code }) => code.startsWith('ledger') || code === 'figureDiffers')).toEqual([]);
  });
});
