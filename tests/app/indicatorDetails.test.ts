import { afterEach, describe, expect, it } from '@jest/globals';
import { bookState } from '../../src/app/book/bookState';
import { importDefinitions } from '../../src/app/importDefinitions';
import type { Indicator } from '../../src/domain/definitions/definitions';
import { excelWorkbook } from '../../src/workbook/excel/excelWorkbook';
import { closeBooks, findingsOf, generatedBook, openBook, type EmbeddedBook } from '../support/embeddedBook';
import { points, sampleDefinitions, sampleIndicator, sampleType, sampleUnit } from '../support/sampleTypes';
import { smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

const DETAILS: Partial<Indicator> = {
  target: '税收增长7%',
  standard: '每低一个百分点扣1分，扣完为止。\n增速低于全市平均的，扣一半。',
  scorer: ['县财政局', '县税务局'],
  levels: [
    { name: '经济建设', points: points(30) },
    { name: '财政', points: null },
  ],
};

function definitions(details: Partial<Indicator>) {
  const [east, west] = [sampleUnit('东镇'), sampleUnit('西镇')];
  return sampleDefinitions(
    sampleType(
      '乡镇',
      [east, west],
      sampleIndicator(null, '税收', 20, details),
      sampleIndicator(null, '党建', 10),
      sampleIndicator(east, '造林', 5),
    ),
  );
}

const header = (book: EmbeddedBook, sheet: string) =>
  (book.cells.grid(sheet)[3] ?? []).slice(3).filter((text) => text !== '');

async function standing() {
  return bookState(await excelWorkbook.read(), 'zh-CN').definitions;
}

describe('scorer, standard and levels of an indicator', () => {
  it('stand at the end of 指标库 and of the score sheet, and are read back as they were', async () => {
    const book = await generatedBook(definitions(DETAILS));
    expect(header(book, '指标库').slice(-4)).toEqual(['责任单位', '评分单位', '评分标准', '上级指标']);
    expect(header(book, '乡镇').slice(-4)).toEqual(['备注', '评分单位', '评分标准', '上级指标']);
    const row = book.cells.table('乡镇').find((cells) => cells['指标'] === '税收');
    expect(row).toMatchObject({ 目标要求: '税收增长7%', 评分单位: '县财政局、县税务局' });
    expect(row).toMatchObject({ 评分标准: DETAILS.standard, 上级指标: '经济建设（30分）\n财政' });
    expect((await standing()).unitTypes).toEqual(definitions(DETAILS).unitTypes);
  });

  it('have no column in a book whose document says nothing of them', async () => {
    const book = await generatedBook(smallCounty());
    expect(header(book, '指标库').at(-1)).toBe('责任单位');
    expect(header(book, '各镇').at(-1)).toBe('备注');
  });

  it('are edited on 指标库, and the points of a level are checked against its indicators', async () => {
    const book = await generatedBook(definitions(DETAILS));
    book.score('东镇', '税收', '15');
    book.type('指标库', 'P5', '按完成率计分');
    book.type('指标库', 'Q6', '经济建设（30分）');
    book.type('指标库', 'Q5', '经济建设（31分）');
    await book.generate();
    expect(book.cells.table('乡镇').find((cells) => cells['指标'] === '税收')).toMatchObject({
      得分: 15,
      评分标准: '按完成率计分',
    });
    const result = await book.compute();
    expect(findingsOf(result, 'levelSumDiffers')).toMatchObject([
      { params: { level: '经济建设', points: '31', sum: '30' }, cell: { sheet: '指标库' } },
    ]);
    expect(findingsOf(result, 'figureDiffers')).toEqual([]);
  });

  it('come with another document and go with it; what stands beside the tables moves and stays', async () => {
    const book = await openBook();
    const load = (details: Partial<Indicator>) =>
      importDefinitions(book.useCase, { fileName: 'a.json', definitions: definitions(details) });
    await load({});
    await book.generate();
    book.score('东镇', '税收', '15');
    book.remark('东镇', '税收', '已核');
    await book.byHand((context) => {
      const sheets = context.workbook.worksheets;
      sheets.getItem('乡镇').protection.unprotect();
      sheets.getItem('乡镇').getRange('O5').values = [['自己记的']];
      sheets.getItem('指标库').getRange('O5').values = [['自己写的']];
    });
    await load(DETAILS);
    // Computing alone sees that the score sheets lack the columns.
    await book.compute();
    expect(header(book, '乡镇').slice(-3)).toEqual(['评分单位', '评分标准', '上级指标']);
    expect([book.cells.grid('乡镇')[4]?.[17], book.cells.grid('指标库')[4]?.[17]]).toEqual([
      '自己记的',
      '自己写的',
    ]);
    expect(book.cells.scoreRow('东镇', '税收')).toMatchObject({ score: 15, counted: 15, remark: '已核' });
    await load({});
    await book.compute();
    expect(header(book, '乡镇').at(-1)).toBe('备注');
    expect(book.cells.grid('乡镇')[4]?.[17]).toBe('自己记的');
    expect(book.cells.scoreRow('东镇', '税收')).toMatchObject({ score: 15, counted: 15, remark: '已核' });
  });
});
