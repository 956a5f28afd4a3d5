import { afterEach, expect, it } from '@jest/globals';
import { importDefinitions } from '../../src/app/importDefinitions';
import { closeBooks, generatedBook, openBook, type EmbeddedBook } from '../support/embeddedBook';
import { sampleIndicator, sampleType, sampleUnit } from '../support/sampleTypes';
import { smallCounty, towns } from '../support/smallCounty';
import { SMALL_DOCUMENT } from '../support/smallDocument';

afterEach(closeBooks);

/** Types into the row of a definition table that holds a text. */
function edit(book: EmbeddedBook, sheet: string, holding: string, column: string, text: string): void {
  const row = book.cells.grid(sheet).findIndex((cells) => cells.includes(holding));
  book.type(sheet, `${column}${row + 1}`, text);
}

it('moves most units of a type to another one: both sheets stand, and every score is on them', async () => {
  const [office, bureau] = [sampleUnit('甲局'), sampleUnit('乙局')];
  const departments = sampleType('县直部门', [office, bureau], sampleIndicator(null, '党务', 20));
  const book = await generatedBook(smallCounty(departments, towns()));
  book.score('东镇', '党建', '7');
  book.score('南镇', '党建', '6');
  book.score('甲局', '党务', '15');
  for (const town of ['东镇', '西镇']) edit(book, '单位', town, 'C', '县直部门');
  for (const act of [() => book.generate(), () => book.compute(), () => book.generate()]) {
    await act();
    expect(book.cells.scoreRow('南镇', '党建').score).toBe(6);
    expect(book.cells.scoreRow('甲局', '党务').score).toBe(15);
    expect(book.cells.table('已移出')).toMatchObject([{ 单位: '东镇', 指标: '党建', 得分: 7 }]);
    expect(book.cells.scoreRow('东镇', '党务').score).toBe('');
  }
});

it('renames a unit and an indicator, and computes: the score sheet calls them so, scores in their rows', async () => {
  const book = await generatedBook(smallCounty());
  book.score('东镇', '党建', '7');
  book.score('西镇', '产业', '5');
  edit(book, '指标库', '党建', 'I', '党的建设');
  await book.compute();
  expect(book.cells.scoreRow('东镇', '党的建设').score).toBe(7);
  edit(book, '单位', '西镇', 'E', '西关镇');
  for (let rows = 0; rows < 2; rows += 1) edit(book, '指标库', '西镇', 'F', '西关镇');
  await book.compute();
  expect(book.cells.scoreRow('西关镇', '产业').score).toBe(5);
  expect(book.cells.figure('各镇', '西关镇', '合计')).toBe(5);
  expect(book.cells.sheets).not.toContain('已移出');
});

it('puts a new indicator above a renamed one, under its old name: the score stays with the renamed one', async () => {
  const book = await openBook();
  const bytes = new TextEncoder().encode(SMALL_DOCUMENT);
  await importDefinitions(book.useCase, { bytes, fileName: '考核指标.txt' });
  await book.generate();
  book.score('东镇', '党建', '7');
  const indicators = book.cells.grid('指标库');
  const row = indicators.findIndex((cells) => cells[8] === '党建');
  const type = String(indicators[row]?.[3]);
  book.type('指标库', `I${row + 1}`, '党的建设');
  await book.byHand((context) => {
    const sheet = context.workbook.worksheets.getItem('指标库');
    sheet.getRange(`${row + 1}:${row + 1}`).insert('Down');
  });
  [type, '共性', '', '共性指标', '', '党建', '', '10'].forEach((text, at) => {
    book.type('指标库', `${'DEFGHIJK'.charAt(at)}${row + 1}`, text);
  });
  await book.generate();
  expect(book.cells.scoreRow('东镇', '党的建设').score).toBe(7);
  expect(book.cells.scoreRow('东镇', '党建').score).toBe('');
});
