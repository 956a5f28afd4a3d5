import { afterEach, describe, expect, it } from '@jest/globals';
import { progressBy } from '../../src/app/find/openScores';
import { makeSlips } from '../../src/app/makeSlips';
import { overviewOf } from '../../src/app/session/overview';
import { rowFacts } from '../../src/app/session/rowFacts';
import { exampleScores } from '../../src/domain/examples/exampleScores';
import { enterScores } from '../../src/cli/enterInputs';
import { bookState, type BookState } from '../../src/app/book/bookState';
import { scoreKey } from '../../src/domain/scoring/scoreKey';
import { exampleRuns } from '../../src/workbench/worker/exampleRuns';
import { excelWorkbook } from '../../src/workbook/excel/excelWorkbook';
import { closeBooks, findingsOf, generatedBook, type EmbeddedBook } from '../support/embeddedBook';
import { methodCounty } from '../support/methodCounty';
import { points } from '../support/sampleTypes';
import { typeActual } from '../support/typeActual';

afterEach(closeBooks);

async function overview(book: EmbeddedBook) {
  const seen = overviewOf(await excelWorkbook.read(), book.language);
  if (seen === null) throw new Error('no definitions');
  return seen;
}

describe('a score that follows from an actual', () => {
  it('is told with it in the pane, and counted among what is scored', async () => {
    const book = await generatedBook(methodCounty());
    typeActual(book, '东镇', '产值', '90');
    book.score('东镇', '党建', '5');
    const seen = await overview(book);
    const facts = (indicator: string) => rowFacts(seen, book.cells.score('东镇', indicator));
    expect(facts('产值')).toMatchObject({
      indicator: { actual: '90', reading: { state: 'valid', points: points(18) } },
      scored: 2,
      indicators: 4,
    });
    expect(facts('税收')?.indicator).toMatchObject({ actual: '', reading: { state: 'blank' } });
    expect(facts('党建')?.indicator).toMatchObject({ actual: null, reading: { state: 'valid' } });
  });

  it('is told as it was typed where it was typed over its formula', async () => {
    const book = await generatedBook(methodCounty());
    typeActual(book, '东镇', '产值', '90');
    book.pasteScore('东镇', '产值', '21');
    const facts = rowFacts(await overview(book), book.cells.score('东镇', '产值'));
    expect(facts?.indicator).toMatchObject({
      actual: '90',
      reading: { state: 'invalid', fault: 'scoreAboveCap', entered: '21' },
    });
  });

  it('is given by its actual: who looks for what is open is led to the cell of that', async () => {
    const book = await generatedBook(methodCounty());
    const [first] = progressBy(await overview(book), 'unit');
    const row = (indicator: string): number => book.cells.score('东镇', indicator).row + 1;
    expect(first?.open.map(({ indicator, place }) => [indicator, place.cell])).toEqual([
      ['党建', `K${row('党建')}`],
      ['产值', `O${row('产值')}`],
      ['税收', `O${row('税收')}`],
      ['投诉', `O${row('投诉')}`],
    ]);
  });

  it('stands on the slip with target and actual', async () => {
    const book = await generatedBook(methodCounty());
    typeActual(book, '东镇', '产值', '90');
    typeActual(book, '东镇', '税收', '7.5');
    await book.compute();
    await makeSlips({ ...book.useCase, today: () => new Date(2020, 11, 31, 9) });
    const lines = book.cells.grid('得分通知单').map((row) => row.slice(1, 5));
    expect(lines.slice(3, 7)).toEqual([
      ['党建', 20, '', '未评分'],
      ['产值\n目标值：100　完成值：90', 20, 18, ''],
      ['税收\n完成值：7.5', 20, 20, ''],
      ['投诉\n完成值：未填', 20, '', '未评分'],
    ]);
  });

  it('follows from an example where examples are entered', async () => {
    const book = await generatedBook(methodCounty());
    const state = bookState(await excelWorkbook.read(), book.language);
    const examples = exampleScores(state.definitions, '2020');
    expect(examples.map(({ isActual }) => isActual)).toEqual(
      [0, 1, 2].flatMap(() => [false, true, true, true]),
    );
    const typed = examples.map(({ unit, indicator, isActual, entered }) => ({
      unit,
      indicator,
      score: isActual ? '' : String(entered),
      actual: isActual ? String(entered) : '',
      where: 'example',
    }));
    enterScores(book.host, state, typed, 'asText');
    const result = await book.compute();
    expect(result.results.map((one) => one.state)).toEqual(['final', 'final', 'final']);
    expect(findingsOf(result, 'scoreTypedOver')).toEqual([]);
  });

  it('follows from the same example where the workbench enters them, as pasted into the cells that are blank', async () => {
    const book = await generatedBook(methodCounty());
    typeActual(book, '西镇', '产值', '90');
    const state = bookState(await excelWorkbook.read(), book.language);
    const examples = new Map(
      exampleScores(state.definitions, '2020').map((each) => [
        String(scoreKey(each.unit, each.indicator)),
        each,
      ]),
    );
    const pasted = (book.host.inspect(exampleRuns) ?? []).flatMap(({ sheet, row, column, texts }) =>
      texts.map((text, down) => {
        const grid = book.cells.grid(sheet);
        const line = grid[row + down] ?? [];
        return { key: String(line[0]), code: grid[2]?.[column], text };
      }),
    );
    const blank = [...examples].filter(
      ([each]) => each !== scoreKey(unitId(state, '西镇'), indicatorId(state, '产值')),
    );
    expect(pasted.map(({ key: at, code, text }) => [at, code, text]).sort()).toEqual(
      blank.map(([at, { isActual, entered }]) => [at, isActual ? 'actual' : 'score', String(entered)]).sort(),
    );
    expect(pasted.filter(({ code }) => code === 'actual')).toHaveLength(8);
  });
});

const unitId = ({ definitions }: BookState, name: string): string =>
  definitions.unitTypes.flatMap(({ units }) => units).find((unit) => unit.name === name)?.id ?? '';

const indicatorId = ({ definitions }: BookState, name: string): string =>
  definitions.unitTypes.flatMap(({ indicators }) => indicators).find((one) => one.name === name)?.id ?? '';
