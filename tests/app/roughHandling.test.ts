import { afterEach, describe, expect, it } from '@jest/globals';
import { toDouble } from '../../src/domain/points/rational';
import { WorkbookError } from '../../src/workbook/excel/workbookError';
import { closeBooks, findingsOf, generatedBook, openBook } from '../support/embeddedBook';
import { scoredBook } from '../support/scoredBook';
import { smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

describe('what staff do to the sheets', () => {
  it('adds rows in the spare ones: they are picked up', async () => {
    const book = await generatedBook(smallCounty());
    const last = (sheet: string): number =>
      book.cells
        .grid(sheet)
        .map((row) => row[4] !== '')
        .lastIndexOf(true) + 2;
    const unitRow = last('单位');
    book.type('单位', `C${unitRow}`, '各镇');
    book.type('单位', `E${unitRow}`, '北镇');
    const row = last('指标库');
    for (const [column, text] of [
      ['D', '各镇'],
      ['E', '个性'],
      ['F', '北镇'],
      ['G', '经济'],
      ['I', '水利'],
      ['K', '3'],
    ] as const) {
      book.type('指标库', `${column}${row}`, text);
    }
    await book.generate();
    book.score('北镇', '水利', '2.5');
    const { results } = await book.compute();
    expect(results.find(({ own }) => toDouble(own) === 2.5)).toMatchObject({ rank: 1 });
    expect(book.cells.ranking('各镇')[0]).toMatchObject({ 单位: '北镇', 名次: 1 });
  }, 600_000);

  it('renames, moves and deletes score sheets: names follow, a deleted one is reported and made anew', async () => {
    const book = await scoredBook();
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
  }, 600_000);

  it('deletes and copies rows of an unprotected score sheet: reported, put right, every entry kept', async () => {
    const book = await scoredBook();
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
  }, 600_000);

  it('overwrites formulas and caps, and writes below a table: reported; Compute restores', async () => {
    const book = await scoredBook();
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
  }, 600_000);

  it('makes the points of a common indicator no number: told once of each sheet, not of every unit', async () => {
    const book = await scoredBook();
    const at = book.cells.grid('指标库').findIndex((cells) => cells[8] === '党建' && cells[3] === '各镇');
    book.host.paste('指标库', `K${at + 1}`, [['十分']]);
    for (const result of [await book.check(), await book.compute()])
      expect(findingsOf(result, 'capCellChanged')).toMatchObject([
        { cell: { sheet: '各镇' }, params: { entered: '10', cap: null, count: 3 } },
      ]);
  });

  it('writes below a score sheet: the note moves down when the table grows', async () => {
    const book = await scoredBook();
    await book.byHand((context) => {
      const sheet = context.workbook.worksheets.getItem('各镇');
      sheet.protection.unprotect();
      sheet.getRange('D60').values = [['自己的话']];
    });
    const row =
      book.cells
        .grid('指标库')
        .map((cells) => cells[4] !== '')
        .lastIndexOf(true) + 2;
    const added = ['各镇', '共性', '', '新类', '', '新指标', '', '5'];
    added.forEach((text, index) => {
      book.type('指标库', `${'DEFGHIJK'.charAt(index)}${row}`, text);
    });
    await book.generate();
    const notes = book.cells.grid('各镇').flatMap((cells, index) => (cells[3] === '自己的话' ? [index] : []));
    expect(notes).toHaveLength(1);
    expect(notes[0]).toBeGreaterThan(59);
  });

  it('lowers a cap below a score: refused until corrected', async () => {
    const book = await scoredBook();
    const row = book.cells.grid('指标库').findIndex((cells) => cells[8] === '党建');
    book.type('指标库', `K${row + 1}`, '6');
    const computed = await book.compute();
    expect(findingsOf(computed, 'scoreAboveCap')).toMatchObject([{ params: { entered: '7', cap: '6' } }]);
    expect(book.cells.scoreRow('东镇', '党建')).toMatchObject({ cap: 6, score: 7, counted: '' });
  }, 600_000);

  it('protects a sheet with a password: told so, and nothing is changed', async () => {
    const book = await scoredBook();
    await book.byHand((context) => {
      const { protection } = context.workbook.worksheets.getItem('各镇');
      protection.unprotect();
      protection.protect({}, 'secret');
    });
    const before = book.cells.contents();
    for (const act of [() => book.generate(), () => book.compute()]) {
      await expect(act()).rejects.toMatchObject({ name: WorkbookError.name, code: 'sheetProtected' });
      expect(book.cells.contents()).toEqual(before);
      expect(book.cells.sheet('加减分登记').protection.on).toBe(true);
    }
  }, 600_000);

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
  }, 600_000);

  it('enters settings that cannot be used: findings with their cell, defaults used', async () => {
    const book = await scoredBook();
    book.setting('最终得分小数位数', '七');
    book.setting('各镇：共性权重', '-30%');
    const { findings } = await book.compute();
    expect(findingsOf({ findings }, 'settingInvalid').map(({ cell }) => cell?.sheet)).toEqual([
      '说明',
      '说明',
    ]);
    expect(book.cells.ranking('各镇')[0]).toMatchObject({ 单位: '西镇', 最终得分: 8.5 });
  }, 600_000);
});

it('works with ExcelApi 1.8: without print settings and filters', async () => {
  const book = await generatedBook(smallCounty(), {}, { requirementSets: { ExcelApi: '1.8' } });
  book.score('东镇', '党建', '7');
  expect(findingsOf(await book.compute(), 'figureDiffers')).toEqual([]);
  expect(book.cells.sheet('各镇').autoFilter).toBeNull();
}, 600_000);

it('makes an English book', async () => {
  const book = await generatedBook(smallCounty(), {}, { language: 'en-US' });
  book.score('东镇', '党建', '7');
  await book.compute();
  expect(book.cells.sheets).toEqual(expect.arrayContaining(['Ranking', 'Findings']));
}, 600_000);

describe('what staff do to how the sheets look', () => {
  it('hides columns, changes widths, filters rows, takes validation and protection away: the job goes on', async () => {
    const book = await scoredBook();
    await book.byHand((context) => {
      const sheet = context.workbook.worksheets.getItem('各镇');
      sheet.protection.unprotect();
      sheet.getRange('H:J').columnHidden = true;
      sheet.getRange('D:D').format.columnWidth = 20;
      sheet.getRange('K1:K99').dataValidation.clear();
    });
    expect(book.host.person.filter('各镇', 3, ['西镇'])).not.toBeNull();
    book.score('西镇', '造林', '4');
    book.pasteScore('西镇', '党建', '99');
    const checked = await book.check();
    expect(findingsOf(checked, 'scoreAboveCap')).toHaveLength(1);
    book.pasteScore('西镇', '党建', '9');
    const { findings, results } = await book.compute();
    expect(findings.filter(({ code }) => code === 'figureDiffers' || code === 'rowsChanged')).toEqual([]);
    expect(results.find(({ own }) => toDouble(own) === 12.5)).toMatchObject({ state: 'provisional' });
    await book.generate();
    expect(book.cells.scoreRow('东镇', '党建')).toMatchObject({ score: 7, counted: 7 });
    // Generating protects the sheet again and gives the column its rule back.
    expect(() => {
      book.score('西镇', '党建', '99');
    }).toThrow('refuses');
  }, 600_000);

  it('copies a score sheet: told that nothing typed there is read', async () => {
    const book = await scoredBook();
    const copy = '各镇 (2)';
    await book.byHand((context) => {
      const { worksheets } = context.workbook;
      const original = worksheets.getItem('各镇').getRange('A1:N46');
      worksheets.add(copy).getRange('A1').copyFrom(original, 'Formulas');
    });
    expect(findingsOf(await book.check(), 'sheetCopied')).toMatchObject([
      { severity: 'warning', params: { sheet: copy } },
    ]);
    const { results } = await book.compute();
    expect(results).toHaveLength(4);
    await book.generate();
    expect(book.cells.sheets).toContain(copy);
  }, 600_000);

  it('inserts rows above the tables that others look things up in: ledger and ranking go on', async () => {
    const book = await scoredBook();
    await book.byHand((context) => {
      for (const name of ['单位', '负面清单']) {
        context.workbook.worksheets.getItem(name).getRange('1:2').insert('Down');
      }
    });
    book.deduct('东镇', '负面：通报', '', '1');
    const { findings } = await book.compute();
    expect(findings.filter(({ code }) => code.startsWith('ledger') || code === 'figureDiffers')).toEqual([]);
    expect(book.cells.figure('各镇', '东镇', '负面清单扣分')).toBe(-1.5);
  }, 600_000);
});
