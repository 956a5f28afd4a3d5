import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { bookState } from '../../../src/app/book/bookState';
import { findableRows, findRows, type FindableRow } from '../../../src/app/find/findRows';
import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { closeBooks, generatedBook, type EmbeddedBook } from '../../support/embeddedBook';
import { smallCounty } from '../../support/smallCounty';

let book: EmbeddedBook;
let rows: readonly FindableRow[];
beforeEach(async () => {
  book = await generatedBook(smallCounty());
  rows = findableRows(bookState(await excelWorkbook.read(), 'zh-CN'));
});
afterEach(closeBooks);

const found = (query: string) =>
  findRows(rows, query).map(({ unit, indicator, units }) => [unit, indicator ?? '', units].join(' '));

it('a unit is found by a part of its name, at its heading', () => {
  expect(found('南镇')).toEqual(['南镇  1']);
  expect(found('镇')).toEqual(['东镇  1', '西镇  1', '南镇  1']);
});

it('a common indicator is found once, an own one in each unit that has it', () => {
  expect(found('党建')).toEqual(['东镇 党建 3']);
  expect(found('产业')).toEqual(['东镇 产业 1', '西镇 产业 1', '南镇 产业 1']);
});

it('two words find the row of a unit and its indicator, in either order', () => {
  const { sheet, cell } = book.cells.score('西镇', '党建');
  expect(found('西 党建')).toEqual(['西镇 党建 3']);
  expect(findRows(rows, '党建　西镇').map(({ place }) => place)).toEqual([{ sheet, cell }]);
});

it('nothing is found by nothing, or by what no name holds', () => {
  expect([found(' '), found('北镇'), found('西镇 生产总值')]).toEqual([[], [], []]);
});
