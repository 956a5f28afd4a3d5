import { afterEach, describe, expect, it } from '@jest/globals';
import { bookState } from '../../../src/app/book/bookState';
import { agreedEntries, enterEntries } from '../../../src/app/enter/enterEntries';
import { planTables } from '../../../src/app/enter/planTables';
import type { WrittenEntry } from '../../../src/app/enter/registerWrites';
import { takeBackEntries } from '../../../src/app/enter/takeBackEntries';
import type { Settings } from '../../../src/domain/settings/settings';
import { textTable } from '../../../src/importer/scores/readScoreTables';
import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { LEDGER_COLUMNS, type LedgerColumn } from '../../../src/workbook/layout/columns';
import { columnIndex } from '../../../src/workbook/layout/table';
import { closeBooks, findingsOf, generatedBook, type EmbeddedBook } from '../../support/embeddedBook';
import { smallCounty } from '../../support/smallCounty';

afterEach(closeBooks);

const SHEET = '加减分登记';
const HEAD = '单位\t事项\t档次\t次数\t事件\t依据\t日期\t登记人';
const ROWS = [
  '东镇\t通报\t\t2\t水污染\t=1号\t2020-11-02\t李敏',
  '西镇\t约谈\t省\t1\t\t2号\t11月\t李敏',
  '南镇\t约谈\t县\t3\t\t3号\t2020年11月3日\t李敏',
];
const TEXT = [HEAD, ...ROWS].join('\n');

const made = (settings: Partial<Settings> = {}) => generatedBook(smallCounty(), settings);

async function agreed(text = TEXT) {
  const state = bookState(await excelWorkbook.read(), 'zh-CN');
  return agreedEntries(planTables(state, [textTable(text)]).entries);
}

const at = (column: LedgerColumn) => columnIndex(LEDGER_COLUMNS, column);

/** What is typed into the rows of the register: unit, item, tier and times, row by row as the sheet counts them. */
function typed(book: EmbeddedBook): readonly string[] {
  const sheet = book.cells.sheet(SHEET);
  return [...sheet.cells.keys()]
    .filter((row) => row >= 4)
    .sort((left, right) => left - right)
    .flatMap((row) => {
      const texts = (['unit', 'item', 'tier', 'times', 'event', 'basis', 'date', 'enteredBy'] as const).map(
        (column) => book.cells.typed(sheet, row, at(column)),
      );
      return texts.every((text) => text === '') ? [] : [`${row + 1} ${texts.join(' ')}`];
    });
}

const deduction = (book: EmbeddedBook, unit: string) => book.cells.figure('各镇', unit, '负面清单扣分');

describe('entering register entries', () => {
  it('writes them below the last row into which anything was typed, and they count', async () => {
    const book = await made();
    book.deduct('东镇', '负面：通报', '', '1');
    book.type(SHEET, 'N7', '待登记');
    const { entries, left } = await enterEntries(book.useCase, await agreed());
    expect([entries.length, left]).toEqual([3, 0]);
    expect(typed(book)).toEqual([
      '5 东镇 负面：通报  1  督查通报1号 44137 李敏',
      '7     待登记   ',
      '8 东镇 负面：通报  2 水污染 =1号 44137 李敏',
      '9 西镇 负面：约谈 省 1  2号 11月 李敏',
      '10 南镇 负面：约谈 县 3  3号 44138 李敏',
    ]);
    expect(['东镇', '西镇', '南镇'].map((unit) => deduction(book, unit))).toEqual([-4.5, -1.5, -1.5]);
    expect(book.cells.content(SHEET, 7, at('date')).format).toBe('yyyy-mm-dd');
    const computed = await book.compute();
    expect(findingsOf(computed, 'figureDiffers')).toEqual([]);
    expect(computed.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('are the same when they are planned again', async () => {
    const book = await made();
    await enterEntries(book.useCase, await agreed());
    expect(await agreed()).toEqual([]);
    expect(await agreed([HEAD, ...ROWS, ROWS[0]].join('\n'))).toHaveLength(1);
  });

  it('grows the register where its rows are too few, and keeps what stands in it', async () => {
    const book = await made();
    book.deduct('东镇', '负面：通报', '', '1');
    const rows = Array.from({ length: 45 }, (_, index) => `西镇\t约谈\t县\t1\t事件${index}\t1号\t\t李敏`);
    const { entries, left } = await enterEntries(book.useCase, await agreed([HEAD, ...rows].join('\n')));
    expect([entries.length, left]).toEqual([45, 0]);
    expect(typed(book)).toHaveLength(46);
    expect(deduction(book, '西镇')).toBe(-22.5);
    expect(deduction(book, '东镇')).toBe(-1.5);
    const { findings } = await book.compute();
    expect(findings.filter(({ code, severity }) => severity === 'error' || code === 'figureDiffers')).toEqual(
      [],
    );
    expect(await takeBackEntries(book.useCase, entries)).toBe(45);
    expect(typed(book)).toHaveLength(1);
    expect(deduction(book, '西镇')).toBe(0);
  });

  it('gives the register its column of factors where the county wants one and it is not there yet', async () => {
    const book = await made();
    book.setting('登记倍数', '是');
    const { entries } = await enterEntries(
      book.useCase,
      await agreed('单位\t事项\t次数\t系数\n东镇\t通报\t1\t0.5'),
    );
    expect(entries).toHaveLength(1);
    expect(deduction(book, '东镇')).toBe(-0.75);
  });

  it('does not write again what somebody entered since the plan was shown', async () => {
    const book = await made();
    const entries = await agreed();
    book.deduct('西镇', '负面：约谈', '省', '1', '', false);
    const { row } = { row: 5 };
    [
      ['K', '2号'],
      ['L', '11月'],
      ['M', '李敏'],
    ].forEach(([column = '', text = '']) =>
      book.host.paste(SHEET, `${column}${row}`, [[`'${text}`]], { keepValidation: true }),
    );
    const written = await enterEntries(book.useCase, entries);
    expect([written.entries.length, written.left]).toEqual([2, 1]);
    expect(typed(book)).toHaveLength(3);
  });

  it('shows times as a number in a cell that would show a date', async () => {
    const book = await made();
    await book.byHand((context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.protection.unprotect();
      sheet.getRange('H5').numberFormat = [['yyyy-mm-dd']];
    });
    await enterEntries(book.useCase, await agreed());
    expect(book.cells.content(SHEET, 4, at('times')).format).toBe('General');
    expect(deduction(book, '东镇')).toBe(-3);
  });
});

describe('taking entries back', () => {
  it('empties their rows, and no other', async () => {
    const book = await made();
    book.deduct('东镇', '负面：通报', '', '1');
    const before = book.cells.contents();
    const { entries } = await enterEntries(book.useCase, await agreed());
    expect(await takeBackEntries(book.useCase, entries)).toBe(3);
    expect(book.cells.contents()).toEqual(before);
  });

  it('leaves an entry of which anything was changed since, and what was typed below', async () => {
    const book = await made();
    const { entries } = await enterEntries(book.useCase, await agreed());
    book.type(SHEET, 'H6', '2');
    book.deduct('南镇', '负面：通报', '', '1');
    expect(await takeBackEntries(book.useCase, entries)).toBe(2);
    expect(typed(book)).toEqual([
      '6 西镇 负面：约谈 省 2  2号 11月 李敏',
      '8 南镇 负面：通报  1  督查通报1号 44137 李敏',
    ]);
  });

  it('finds them where their rows stand by now', async () => {
    const book = await made();
    const { entries } = await enterEntries(book.useCase, await agreed());
    book.host.person.changeSheet(SHEET, { kind: 'unprotect' });
    const area = { row: 5, column: 0, rows: 1, columns: 1 };
    book.host.person.changeSheet(SHEET, { kind: 'insertRows', area });
    expect(await takeBackEntries(book.useCase, entries)).toBe(3);
    expect(typed(book)).toEqual([]);
  });
});

describe('what somebody registers at any moment of it', () => {
  const MOST_REQUESTS = 12;

  /** Does a job while somebody registers an entry at its n-th request; how many requests there were. */
  async function during(book: EmbeddedBook, wanted: number, job: () => Promise<unknown>): Promise<number> {
    let asked = 0;
    book.host.faults = ({ cleanupOnly }) => {
      if (cleanupOnly) return null;
      asked += 1;
      if (asked === wanted) {
        const { faults } = book.host;
        book.host.faults = null;
        book.deduct('南镇', '负面：约谈', '市', '1');
        book.host.faults = faults;
      }
      return null;
    };
    await job();
    book.host.faults = null;
    return asked;
  }

  const without = (rows: readonly string[]) => rows.map((row) => row.replace(/^\d+ /u, '')).sort();

  it.each(Array.from({ length: MOST_REQUESTS }, (_, index) => index + 1))(
    'stays, with every entry whole, at request %d',
    async (wanted) => {
      const book = await made();
      const entries = await agreed();
      let written: readonly WrittenEntry[] = [];
      const requests = await during(book, wanted, async () => {
        written = (await enterEntries(book.useCase, entries)).entries;
      });
      expect(requests).toBeLessThan(MOST_REQUESTS);
      if (requests < wanted) return;
      expect(without(typed(book))).toEqual(
        [
          '东镇 负面：通报  2 水污染 =1号 44137 李敏',
          '西镇 负面：约谈 省 1  2号 11月 李敏',
          '南镇 负面：约谈 县 3  3号 44138 李敏',
          '南镇 负面：约谈 市 1  督查通报1号 44137 李敏',
        ].sort(),
      );
      expect(await takeBackEntries(book.useCase, written)).toBe(3);
      expect(without(typed(book))).toEqual(['南镇 负面：约谈 市 1  督查通报1号 44137 李敏']);
    },
  );
});
