import { afterEach, describe, expect, it } from '@jest/globals';
import { planGenerate } from '../../src/app/generate';
import { closeBooks, findingsOf, generatedBook, type EmbeddedBook } from '../support/embeddedBook';
import { smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

const rowOf = (book: EmbeddedBook, unit: string, indicator: string): number =>
  book.cells.score(unit, indicator).row + 1;

function formulaOf(book: EmbeddedBook, unit: string, indicator: string): unknown {
  const { sheet, row } = book.cells.score(unit, indicator);
  return book.cells.content(sheet, row, 10).content;
}

/** One common indicator more. */
function addCommon(book: EmbeddedBook): void {
  const row =
    book.cells
      .grid('指标库')
      .map((cells) => cells[4] !== '')
      .lastIndexOf(true) + 2;
  const texts = ['各镇', '共性', '', '共性工作', '', '新指标', '', '5'];
  texts.forEach((text, index) => {
    if (text !== '') book.type('指标库', `${'DEFGHIJK'.charAt(index)}${row}`, text);
  });
}

async function deleteIndicator(book: EmbeddedBook, unit: string, name: string): Promise<void> {
  const row = book.cells.grid('指标库').findIndex((cells) => cells[5] === unit && cells[8] === name) + 1;
  await book.byHand((context) => {
    context.workbook.worksheets.getItem('指标库').getRange(`${row}:${row}`).delete('Up');
  });
}

describe('a formula that was typed as a score', () => {
  it('refers to its own row, to rows of others and to sums as before when rows shift', async () => {
    const book = await generatedBook(smallCounty());
    const own = rowOf(book, '西镇', '党建');
    book.score('西镇', '党建', `=J${own}*0.8`);
    book.score('西镇', '信访', `=K${own}/2+SUM(J${own}:J${own + 1})*0`);
    book.score('南镇', '造林', `='各镇'!$K$${own}-3`);
    book.remark('西镇', '党建', `="分值"&J${own}`);
    addCommon(book);
    expect((await book.generate()).findings).toEqual([]);
    const now = rowOf(book, '西镇', '党建');
    expect(now).toBe(own + 1);
    expect(formulaOf(book, '西镇', '党建')).toMatchObject({ formula: `=J${now}*0.8` });
    expect(book.cells.scoreRow('西镇', '党建')).toMatchObject({ score: 8, remark: '分值10' });
    expect(book.cells.scoreRow('西镇', '信访').score).toBe(4);
    expect(book.cells.scoreRow('南镇', '造林').score).toBe(5);
    expect(book.cells.sheets).not.toContain('已移出');
    // Nothing shifts any more, and nothing is written otherwise.
    await book.generate();
    expect(formulaOf(book, '西镇', '党建')).toMatchObject({ formula: `=J${now}*0.8` });
  });

  it('follows its unit to the sheet of another type', async () => {
    const book = await generatedBook(smallCounty());
    const own = rowOf(book, '西镇', '产业');
    book.score('西镇', '产业', `=J${own}*0.8`);
    for (const [sheet, column, type, unit] of [
      ['单位', 'C', 2, 4],
      ['指标库', 'D', 3, 5],
    ] as const) {
      book.cells.grid(sheet).forEach((cells, index) => {
        if (cells[unit] === '西镇' && cells[type] === '各镇')
          book.type(sheet, `${column}${index + 1}`, '市考核县');
      });
    }
    await book.generate();
    expect(book.cells.score('西镇', '产业').sheet).toBe('市考核县');
    expect(book.cells.scoreRow('西镇', '产业').score).toBeCloseTo(6.8);
  });

  it('is kept word for word and told where it cannot follow', async () => {
    const book = await generatedBook(smallCounty());
    const gone = rowOf(book, '东镇', '造林');
    book.score('东镇', '造林', '5');
    book.score('西镇', '党建', `=K${gone}`);
    await deleteIndicator(book, '东镇', '造林');
    const plan = await planGenerate(book.useCase);
    expect(findingsOf(plan, 'formulaNotFollowed')).toMatchObject([
      { params: { unit: '西镇', indicator: '党建', column: 'score', formula: `=K${gone}` } },
    ]);
    const computed = await book.compute();
    const { sheet, cell } = book.cells.score('西镇', '党建');
    expect(findingsOf(computed, 'formulaNotFollowed')).toMatchObject([{ cell: { sheet, cell } }]);
    expect(formulaOf(book, '西镇', '党建')).toMatchObject({ formula: `=K${gone}` });
  });

  it('is told when it comes back from 已移出, as nobody knows which rows it meant', async () => {
    const book = await generatedBook(smallCounty());
    book.score('东镇', '造林', `=J${rowOf(book, '东镇', '造林')}`);
    book.score('东镇', '产业', '=1+1');
    await book.load(smallCounty(...smallCounty().unitTypes.slice(0, 1)));
    await book.generate();
    await book.load(smallCounty());
    const plan = await book.generate();
    expect(plan).toMatchObject({ returned: 2 });
    expect(findingsOf(plan, 'formulaNotFollowed').map(({ params }) => params.indicator)).toEqual(['造林']);
  });
});
