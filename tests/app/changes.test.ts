import { afterEach, describe, expect, it } from '@jest/globals';
import type { UnitType } from '../../src/domain/definitions/definitions';
import { closeBooks, findingsOf, generatedBook, openBook, type EmbeddedBook } from '../support/embeddedBook';
import { county, smallCounty, towns } from '../support/smallCounty';
import { WorkbookError } from '../../src/workbook/excel/workbookError';

afterEach(closeBooks);

function without(type: UnitType, name: string): UnitType {
  return { ...type, indicators: type.indicators.filter((indicator) => indicator.name !== name) };
}

async function scored(): Promise<EmbeddedBook> {
  const book = await generatedBook(smallCounty());
  book.score('东镇', '党建', '7');
  book.score('西镇', '产业', '=8+0.5');
  book.remark('东镇', '党建', "'=看附件");
  book.pasteScore('南镇', '造林', "'5");
  book.pasteScore('南镇', '信访', '2020-5-1');
  return book;
}

const entries = (book: EmbeddedBook) =>
  (
    [
      ['东镇', '党建', 10],
      ['东镇', '党建', 13],
      ['西镇', '产业', 10],
      ['南镇', '造林', 10],
      ['南镇', '信访', 10],
    ] as const
  ).map(([unit, indicator, column]) =>
    book.cells.content(
      book.cells.score(unit, indicator).sheet,
      book.cells.score(unit, indicator).row,
      column,
    ),
  );

describe('generating again', () => {
  it('keeps every entry as entered, when rows shift, when the language changes, after saving and reopening', async () => {
    const book = await scored();
    const before = entries(book);
    await book.generate();
    expect(entries(book)).toEqual(before);
    await book.load(smallCounty(county(), { ...towns(), units: [...towns().units].reverse() }));
    const plan = await book.generate();
    expect(plan).toMatchObject({ kept: 4, moved: 0, returned: 0, newSheets: [] });
    expect(entries(book)).toEqual(before);
    expect(book.cells.sheets).not.toContain('已移出');
    book.language = 'en-US';
    await book.generate();
    expect(entries(book)).toEqual(before);
    expect(book.cells.table('各镇')[0]).toHaveProperty('Unit');
    const again = await openBook({ book: await book.save() });
    await again.generate();
    expect(entries(again)).toEqual(before);
  }, 30_000);

  it('moves entries that lose their place to 已移出, and brings them back as they were', async () => {
    const book = await scored();
    const before = entries(book);
    await book.load(smallCounty(county(), without(without(towns(), '产业'), '信访')));
    const plan = await book.generate();
    expect(plan).toMatchObject({ kept: 2, moved: 2 });
    expect(plan.findings.map(({ code, params }) => [code, params['unit'], params['entered']])).toEqual([
      ['scoreMoved', '西镇', '=8+0.5'],
      ['scoreMoved', '南镇', '43952'],
    ]);
    expect(book.cells.table('已移出')).toMatchObject([
      { 单位: '西镇', 指标: '产业', 得分: 8.5, 原工作表: '各镇' },
      { 单位: '南镇', 指标: '信访', 得分: 43952 },
    ]);
    await book.compute();
    expect(book.cells.table('已移出')).toHaveLength(2);
    await book.load(smallCounty());
    expect(await book.generate()).toMatchObject({ returned: 2, moved: 0 });
    expect(entries(book)).toEqual(before);
    expect(book.cells.sheets).not.toContain('已移出');
  }, 30_000);

  it('keeps both of two entries for the same indicator that lost its place twice', async () => {
    const book = await generatedBook(smallCounty());
    const gone = smallCounty(county(), without(towns(), '信访'));
    book.score('东镇', '信访', '3');
    await book.load(gone);
    await book.generate();
    await book.load(smallCounty());
    await book.generate();
    expect(book.cells.scoreRow('东镇', '信访').score).toBe(3);
    book.score('东镇', '信访', '4');
    await book.load(gone);
    await book.compute();
    expect(book.cells.table('已移出')).toMatchObject([{ 得分: 4 }]);
  }, 30_000);

  it('moves the scores of a unit, and of a unit type, that is defined no more', async () => {
    const book = await scored();
    await book.load(smallCounty({ ...towns(), units: towns().units.slice(0, 2) }));
    await book.generate();
    expect(book.cells.sheets).not.toContain('市考核县');
    expect(book.cells.table('已移出').map((row) => row['单位'])).toEqual(['南镇', '南镇']);
    await book.load(smallCounty(county()));
    await book.generate();
    expect(book.cells.sheets).not.toContain('各镇');
    expect(book.cells.table('已移出')).toHaveLength(4);
  }, 30_000);
});

describe('what staff do to the sheets', () => {
  it('adds rows in the spare ones: they are picked up', async () => {
    const book = await generatedBook(smallCounty());
    const last = (sheet: string): number =>
      book.cells
        .grid(sheet)
        .map((row) => row[2] !== '')
        .lastIndexOf(true) + 2;
    const unitRow = last('单位');
    book.type('单位', `C${unitRow}`, '各镇');
    book.type('单位', `E${unitRow}`, '北镇');
    const row = last('指标库');
    for (const [column, text] of [
      ['C', '各镇'],
      ['D', '个性'],
      ['E', '北镇'],
      ['F', '经济'],
      ['H', '水利'],
      ['J', '3'],
    ] as const) {
      book.type('指标库', `${column}${row}`, text);
    }
    await book.generate();
    book.score('北镇', '水利', '2.5');
    const { results } = await book.compute();
    expect(results.find(({ own }) => own === 2500)).toMatchObject({ rank: 1 });
    expect(book.cells.ranking('各镇')[0]).toMatchObject({ 单位: '北镇', 名次: 1 });
  }, 30_000);

  it('renames, moves and deletes score sheets: names follow, a deleted one is reported and made anew', async () => {
    const book = await scored();
    await book.byHand((context) => {
      const sheet = context.workbook.worksheets.getItem('各镇');
      sheet.name = "O'Brien 镇";
      sheet.position = 0;
      context.workbook.worksheets.getItem('市考核县').delete();
    });
    const checked = await book.check();
    expect(findingsOf(checked, 'sheetMissing')).toMatchObject([{ params: { type: '市考核县' } }]);
    expect(findingsOf(checked, 'scoreDate')).toMatchObject([{ cell: { sheet: "O'Brien 镇" } }]);
    const computed = await book.compute();
    expect(findingsOf(computed, 'figureDiffers')).toEqual([]);
    expect(book.cells.sheets).toContain('市考核县');
    expect(findingsOf(await book.check(), 'sheetMissing')).toEqual([]);
  }, 30_000);

  it('deletes and copies rows of an unprotected score sheet: reported, put right, every entry kept', async () => {
    const book = await scored();
    const { row } = book.cells.score('东镇', '党建');
    const gone = book.cells.score('东镇', '造林').row;
    await book.byHand((context) => {
      const sheet = context.workbook.worksheets.getItem('各镇');
      sheet.protection.unprotect();
      sheet.getRange(`${gone + 1}:${gone + 1}`).delete('Up');
      sheet.getRange(`${row + 1}:${row + 1}`).insert('Down');
      sheet.getRange(`A${row + 1}`).copyFrom(`A${row + 2}:N${row + 2}`, 'Formulas');
      sheet.getRange(`K${row + 1}`).values = [[6]];
    });
    expect(findingsOf(await book.check(), 'rowsChanged')).toHaveLength(1);
    const computed = await book.compute();
    expect(findingsOf(computed, 'rowsChanged')).toMatchObject([{ params: { variant: 'restored' } }]);
    expect(findingsOf(computed, 'figureDiffers')).toEqual([]);
    expect(book.cells.scoreRow('东镇', '党建').score).toBe(6);
    expect(book.cells.table('已移出')).toMatchObject([{ 单位: '东镇', 指标: '党建', 得分: 7 }]);
    expect(book.cells.score('东镇', '造林').row).toBe(gone);
  }, 30_000);

  it('overwrites formulas and caps, and writes below a table: reported; Compute restores', async () => {
    const book = await scored();
    const { row } = book.cells.score('东镇', '党建');
    await book.byHand((context) => {
      const sheet = context.workbook.worksheets.getItem('各镇');
      sheet.protection.unprotect();
      sheet.getRange(`J${row + 1}`).values = [[99]];
      sheet.getRange(`L${row + 1}`).values = [[10]];
      context.workbook.worksheets.getItem('单位').getRange('C300').values = [['乱放']];
    });
    const codes = ['capCellChanged', 'formulaOverwritten', 'rowsBelowTable'] as const;
    const checked = await book.check();
    expect(codes.map((code) => findingsOf(checked, code).length)).toEqual([1, 1, 1]);
    const computed = await book.compute();
    expect(codes.map((code) => findingsOf(computed, code).length)).toEqual([1, 1, 1]);
    expect(book.cells.scoreRow('东镇', '党建')).toMatchObject({ cap: 10, counted: 7 });
    const after = await book.check();
    expect(codes.map((code) => findingsOf(after, code).length)).toEqual([0, 0, 1]);
  }, 30_000);

  it('lowers a cap below a score: refused until corrected', async () => {
    const book = await scored();
    const row = book.cells.grid('指标库').findIndex((cells) => cells[7] === '党建');
    book.type('指标库', `J${row + 1}`, '6');
    const computed = await book.compute();
    expect(findingsOf(computed, 'scoreAboveCap')).toMatchObject([{ params: { entered: '7', cap: '6' } }]);
    expect(book.cells.scoreRow('东镇', '党建')).toMatchObject({ cap: 6, score: 7, counted: '' });
  }, 30_000);

  it('protects a sheet with a password: told so, and nothing is changed', async () => {
    const book = await scored();
    await book.byHand((context) => {
      const { protection } = context.workbook.worksheets.getItem('各镇');
      protection.unprotect();
      protection.protect({}, 'secret');
    });
    const before = book.cells.contents();
    for (const act of [() => book.generate(), () => book.compute()]) {
      await expect(act()).rejects.toMatchObject({ name: WorkbookError.name, code: 'sheetProtected' });
      expect(book.cells.contents()).toEqual(before);
      expect(book.cells.sheet('扣分登记').protection.on).toBe(true);
    }
  }, 30_000);

  it('has a sheet of its own called 指标库: it stays as it is', async () => {
    const book = await openBook();
    await book.byHand((context) => {
      context.workbook.worksheets.getItem('Sheet1').name = '指标库';
      context.workbook.worksheets.getItem('指标库').getRange('A1').values = [['自己的']];
    });
    await book.load(smallCounty());
    await book.generate();
    expect(book.cells.grid('指标库')).toEqual([['自己的']]);
    expect(book.cells.sheets).toContain('指标库 (2)');
  }, 30_000);

  it('enters settings that cannot be used: findings with their cell, defaults used', async () => {
    const book = await scored();
    book.setting('最终得分小数位数', '七');
    book.setting('各镇：共性权重', '-30%');
    const { findings } = await book.compute();
    expect(findingsOf({ findings }, 'settingInvalid').map(({ cell }) => cell?.sheet)).toEqual([
      '说明',
      '说明',
    ]);
    expect(book.cells.ranking('各镇')[0]).toMatchObject({ 单位: '西镇', 最终得分: 8.5 });
  }, 30_000);
});

it('works with ExcelApi 1.8: without print settings and filters', async () => {
  const book = await generatedBook(smallCounty(), {}, { requirementSets: { ExcelApi: '1.8' } });
  book.score('东镇', '党建', '7');
  expect(findingsOf(await book.compute(), 'figureDiffers')).toEqual([]);
  expect(book.cells.sheet('各镇').autoFilter).toBeNull();
}, 30_000);

it('makes an English book', async () => {
  const book = await generatedBook(smallCounty(), {}, { language: 'en-US' });
  book.score('东镇', '党建', '7');
  await book.compute();
  expect(book.cells.sheets).toEqual(expect.arrayContaining(['Ranking', 'Findings']));
}, 30_000);
