import { afterEach, describe, expect, it } from '@jest/globals';
import { changedIndicator, isChange, isMovedChange } from '../../src/domain/matching/definitionChange';
import { planGenerate, generate } from '../../src/app/generate';
import { closeBooks, generatedBook, type EmbeddedBook } from '../support/embeddedBook';
import { smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

/** Row (from 1) of an indicator on 指标库. */
function rowOf(book: EmbeddedBook, unit: string, indicator: string): number {
  const at = book.cells.grid('指标库').findIndex((row) => row[5] === unit && row[8] === indicator);
  if (at < 0) throw new Error(`no indicator ${indicator} of ${unit}`);
  return at + 1;
}

async function scored(): Promise<EmbeddedBook> {
  const book = await generatedBook(smallCounty());
  book.score('东镇', '党建', '9');
  book.score('东镇', '产业', '8');
  book.remark('东镇', '产业', '见附件');
  book.score('西镇', '产业', '2');
  return book;
}

const changed = (plan: Awaited<ReturnType<typeof planGenerate>>) =>
  (plan.changes ?? []).filter(isChange).map((change) => ({
    kind: change.kind,
    name: changedIndicator(change).indicator.name,
    unitName: changedIndicator(change).unitName,
    moved: isMovedChange(change),
    scoresAbove: change.scoresAbove,
  }));

describe('the plan for definitions that staff changed', () => {
  it('knows no changes before the first generation, and none when nothing changed', async () => {
    const book = await generatedBook(smallCounty());
    expect((await planGenerate(book.useCase)).changes?.every(({ kind }) => kind === 'kept')).toBe(true);
  });

  it('tells caps with the scores now above them, moves, renames, additions and removals', async () => {
    const book = await scored();
    book.type('指标库', `K${rowOf(book, '', '党建')}`, '8');
    book.type('指标库', `G${rowOf(book, '西镇', '产业')}`, '民生');
    book.type('指标库', `I${rowOf(book, '南镇', '产业')}`, '产业发展');
    const gone = rowOf(book, '南镇', '造林');
    await book.byHand((context) => {
      context.workbook.worksheets.getItem('指标库').getRange(`A${gone}:N${gone}`).clear('Contents');
    });
    for (const [column, text] of [
      ['D', '各镇'],
      ['E', '个性'],
      ['F', '南镇'],
      ['G', '生态'],
      ['I', '水源保护'],
      ['K', '6'],
    ] as const) {
      book.type('指标库', `${column}${gone}`, text);
    }
    const plan = await planGenerate(book.useCase);
    expect(changed(plan)).toEqual([
      { kind: 'capChanged', name: '党建', unitName: null, moved: false, scoresAbove: 1 },
      { kind: 'kept', name: '产业', unitName: '西镇', moved: true, scoresAbove: 0 },
      { kind: 'renamed', name: '产业发展', unitName: '南镇', moved: false, scoresAbove: 0 },
      { kind: 'added', name: '水源保护', unitName: '南镇', moved: false, scoresAbove: 0 },
      { kind: 'removed', name: '造林', unitName: '南镇', moved: false, scoresAbove: 0 },
    ]);
    expect(plan.proposals).toEqual([]);
    await generate(book.useCase, plan);
    expect(book.cells.scoreRow('西镇', '产业').score).toBe(2);
    expect(book.cells.scoreRow('东镇', '党建')).toMatchObject({ cap: 8, score: 9, check: '✗ 超过分值' });
  });

  it('proposes a row typed anew for the one that is gone; its score follows only once a person agrees', async () => {
    const book = await scored();
    const row = rowOf(book, '东镇', '产业');
    await book.byHand((context) => {
      context.workbook.worksheets.getItem('指标库').getRange(`A${row}:C${row}`).clear('Contents');
    });
    book.type('指标库', `I${row}`, '产业项目');
    const plan = await planGenerate(book.useCase);
    expect(plan.proposals).toMatchObject([
      { kind: 'indicator', owner: '东镇', formerName: '产业', name: '产业项目', accepted: false },
    ]);
    expect(plan).toMatchObject({ moved: 1, kept: 2 });
    const agreed = await planGenerate(book.useCase, new Set(plan.proposals.map(({ id }) => id)));
    expect(agreed).toMatchObject({ moved: 0, kept: 3 });
    await generate(book.useCase, agreed);
    expect(book.cells.scoreRow('东镇', '产业项目')).toMatchObject({ score: 8, remark: '见附件' });
    expect(book.cells.sheets).not.toContain('已移出');
    // From now on the row carries the id, and nobody is asked again.
    expect((await planGenerate(book.useCase)).proposals).toEqual([]);
    await book.compute();
    expect(book.cells.scoreRow('东镇', '产业项目').score).toBe(8);
  });

  it('takes the score of an own indicator along to the unit it is given to', async () => {
    const book = await scored();
    const row = rowOf(book, '东镇', '产业');
    const other = rowOf(book, '西镇', '产业');
    book.type('指标库', `F${row}`, '西镇');
    book.type('指标库', `F${other}`, '东镇');
    const plan = await book.generate();
    expect(plan).toMatchObject({ moved: 0, kept: 3 });
    expect(book.cells.scoreRow('西镇', '产业').score).toBe(8);
    expect(book.cells.scoreRow('东镇', '产业').score).toBe(2);
  });

  it('refuses a slip in one row’s unit, where other rows show that the unit was not renamed', async () => {
    const book = await scored();
    book.type('指标库', `F${rowOf(book, '东镇', '产业')}`, '东真');
    const { findings } = await book.check();
    expect(findings.filter(({ code }) => code === 'definitionInvalid')).toMatchObject([
      { params: { entered: '东真' } },
    ]);
  });
});
