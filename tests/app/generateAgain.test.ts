import { afterEach, describe, expect, it } from '@jest/globals';
import type { UnitType } from '../../src/domain/definitions/definitions';
import { closeBooks, generatedBook, openBook, type EmbeddedBook } from '../support/embeddedBook';
import { scoredBook } from '../support/scoredBook';
import { county, smallCounty, towns } from '../support/smallCounty';

afterEach(closeBooks);

function without(type: UnitType, name: string): UnitType {
  return { ...type, indicators: type.indicators.filter((indicator) => indicator.name !== name) };
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
    const book = await scoredBook();
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
  }, 600_000);

  it('moves entries that lose their place to 已移出, and brings them back as they were', async () => {
    const book = await scoredBook();
    const before = entries(book);
    await book.load(smallCounty(county(), without(without(towns(), '产业'), '信访')));
    const plan = await book.generate();
    expect(plan).toMatchObject({ kept: 2, moved: 2 });
    expect(plan.findings).toMatchObject([
      { code: 'scoreMoved', params: { unit: '西镇', entered: '=8+0.5' } },
      { code: 'scoreMoved', params: { unit: '南镇', entered: '43952' } },
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
  }, 600_000);

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
  }, 600_000);

  it('moves the scores of a unit, and of a unit type, that is defined no more', async () => {
    const book = await scoredBook();
    await book.load(smallCounty({ ...towns(), units: towns().units.slice(0, 2) }));
    await book.generate();
    expect(book.cells.sheets).not.toContain('市考核县');
    expect(book.cells.table('已移出').map((row) => row['单位'])).toEqual(['南镇', '南镇']);
    await book.load(smallCounty(county()));
    await book.generate();
    expect(book.cells.sheets).not.toContain('各镇');
    expect(book.cells.table('已移出')).toHaveLength(4);
  }, 600_000);

  it('shows a score sheet that is new, else the first one, whatever other sheet was missing', async () => {
    const book = await generatedBook(smallCounty());
    const shown = () => book.host.book.sheets.find(({ id }) => id === book.host.book.active)?.name;
    const generatedWithout = async (sheet: string) => {
      await book.byHand((context) => {
        context.workbook.worksheets.getItem(sheet).delete();
      });
      await book.generate();
      return shown();
    };
    expect(shown()).toBe('市考核县');
    expect(await generatedWithout('汇总排名')).toBe('市考核县');
    expect(await generatedWithout('各镇')).toBe('各镇');
  }, 600_000);
});
