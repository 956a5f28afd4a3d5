import { afterEach, describe, expect, it } from '@jest/globals';
import { generate, planGenerate } from '../../src/app/generate';
import type { UseCase } from '../../src/app/useCase';
import type { Finding } from '../../src/domain/findings/finding';
import type { Fault, RequestInfo } from '../../src/host';
import { closeBooks, generatedBook, type EmbeddedBook } from '../support/embeddedBook';
import { sampleIndicator, sampleUnit } from '../support/sampleTypes';
import { county, smallCounty, towns } from '../support/smallCounty';
import { inWriting } from '../support/writingRequests';

afterEach(closeBooks);

/** A book whose rows all move when it is generated, with a plan that does it. */
async function movingBook() {
  const book = await generatedBook(smallCounty());
  book.score('东镇', '党建', '7.25');
  const type = towns();
  const ahead = sampleIndicator(null, '环保', 5, { category: '共性工作' });
  await book.load(smallCounty(county(), { ...type, indicators: [ahead, ...type.indicators] }));
  const late: Finding[] = [];
  const useCase: UseCase = { ...book.useCase, onLate: (findings) => late.push(...findings) };
  return { book, useCase, late, plan: await planGenerate(useCase) };
}

/** What people do before the requests of a job that write, from 0, and what goes wrong with these. */
function meanwhile(book: EmbeddedBook, act: Parameters<typeof inWriting>[0]): void {
  book.host.faults = inWriting(act);
}

const nearItsEnd = ({ body }: RequestInfo): Fault => ({
  at: 'midway',
  actionIndex: body.Actions.length - 1,
  code: 'GeneralException',
});

/** Everything that stands in the book, as entered. */
const contents = (book: EmbeddedBook) => [...book.cells.contents().values()];

/** A book in which a scored row was copied above itself, as people do who want to score something twice. */
async function copiedRow() {
  const book = await generatedBook(smallCounty());
  book.score('东镇', '党建', '7.25');
  const { sheet, row } = book.cells.score('东镇', '党建');
  await book.byHand((context) => {
    const rows = context.workbook.worksheets.getItem(sheet);
    rows.protection.unprotect();
    rows.getRange(`${row + 1}:${row + 1}`).insert('Down');
    rows.getRange(`A${row + 1}`).copyFrom(`A${row + 2}:N${row + 2}`, 'Formulas');
  });
  return { book, sheet, first: `K${row + 1}`, second: `K${row + 2}` };
}

describe('what was typed while a job ran', () => {
  it('over the copy of a row does not take the place of what counts, and is told', async () => {
    const { book, sheet, second } = await copiedRow();
    meanwhile(book, (writing) => {
      if (writing === 0) book.host.paste(sheet, second, [['3']]);
      return null;
    });
    const { findings } = await book.compute();
    expect(book.cells.scoreRow('东镇', '党建').score).toBe(7.25);
    expect(book.cells.grid('已移出').flat()).toContain(3);
    expect(findings.filter(({ code }) => code === 'scoreMoved')).toMatchObject([
      { params: { variant: 'meanwhile', entered: '3' } },
    ]);
  });

  it('over the row that counts of two takes its place, as at any other time', async () => {
    const { book, sheet, first } = await copiedRow();
    meanwhile(book, (writing) => {
      if (writing === 0) book.host.paste(sheet, first, [['3']]);
      return null;
    });
    await book.compute();
    expect(book.cells.scoreRow('东镇', '党建').score).toBe(3);
    expect(contents(book)).not.toContain('7.25');
  });

  it('is put back although the request that does it fails at first', async () => {
    const { book, useCase, plan } = await movingBook();
    meanwhile(book, (writing) => {
      if (writing === 0) book.score('东镇', '信访', '2.5');
      return writing === 1 ? { at: 'before', code: 'GeneralException' } : null;
    });
    await generate(useCase, plan);
    expect(book.cells.scoreRow('东镇', '信访').score).toBe(2.5);
  });

  it('into a cell that was put back just then is put back too, where the rest fails', async () => {
    const { book, useCase, plan } = await movingBook();
    const inSmallRequests: UseCase = {
      ...useCase,
      workbook: {
        ...useCase.workbook,
        execute: async (writes, options) => {
          const isWhole = writes === plan.writes || writes.length > 50;
          for (const part of isWhole ? [writes] : writes.map((write) => [write]))
            await book.useCase.workbook.execute(part, options);
        },
      },
    };
    meanwhile(book, (writing) => {
      if (writing === 0) {
        book.score('东镇', '信访', '2.5');
        book.score('西镇', '信访', '1.5');
        return null;
      }
      // Before the first cell is put back somebody types into it; then a sheet is not to be found.
      if (writing === 1) book.score('东镇', '信访', '3.5');
      return writing === 4 ? { at: 'before', code: 'ItemNotFound' } : null;
    });
    await generate(inSmallRequests, plan);
    book.host.faults = null;
    expect(contents(book)).toContain('3.5');
    expect(book.cells.scoreRow('西镇', '信访').score).toBe(1.5);
  });

  it.each<readonly [string, (request: RequestInfo) => Fault | null]>([
    ['done', () => null],
    ['stopped midway', nearItsEnd],
  ])('and cannot be put back is told with its cell, where the job was %s', async (_how, first) => {
    const { book, useCase, plan } = await movingBook();
    const place = book.cells.score('东镇', '信访');
    meanwhile(book, (writing, request) => {
      if (writing > 0) return { at: 'before', code: 'GeneralException' };
      book.score('东镇', '信访', '2.5');
      return first(request);
    });
    await expect(generate(useCase, plan)).rejects.toMatchObject({
      code: 'entriesNotPutBack',
      detail: `${place.sheet}!${place.cell} “2.5”`,
    });
  });

  it('is looked for in what a request that fails midway had read, and stands once', async () => {
    const { book, useCase, plan } = await movingBook();
    meanwhile(book, (writing, request) => {
      if (writing > 0) return null;
      book.score('东镇', '信访', '2.5');
      return nearItsEnd(request);
    });
    await expect(generate(useCase, plan)).rejects.toMatchObject({ code: 'unknown' });
    book.host.faults = null;
    expect(contents(book).filter((text) => text === '2.5')).toHaveLength(1);
    await book.generate();
    expect(book.cells.scoreRow('东镇', '信访').score).toBe(2.5);
  });

  it('goes to 已移出 once, and is told, where the answer to that is lost', async () => {
    const { book, useCase, plan } = await movingBook();
    // What the job decorates comes second, what puts entries back third.
    meanwhile(book, (writing) => {
      if (writing === 0) book.score('东镇', '信访', '2.5');
      return writing === 2 ? { at: 'replyLost', code: 'GeneralException' } : null;
    });
    let isMoved = false;
    book.host.onRequest(() => {
      if (isMoved || contents(book).filter((text) => text === '环保').length < 2) return;
      isMoved = true;
      // Its cell holds something else by then.
      book.score('东镇', '信访', '4.5');
    });
    const { late: moved } = await generate(useCase, plan);
    book.host.faults = null;
    expect(moved.map(({ params }) => params)).toMatchObject([{ variant: 'meanwhile', entered: '2.5' }]);
    expect(contents(book).filter((text) => text === '2.5')).toHaveLength(1);
    expect(book.cells.scoreRow('东镇', '信访').score).toBe(4.5);
  });

  it('goes to 已移出 under the names of its row, where its unit is gone', async () => {
    const book = await generatedBook(smallCounty());
    const { units, indicators, ...type } = towns();
    const gone = sampleUnit('东镇').id;
    const left = {
      units: units.filter(({ id }) => id !== gone),
      indicators: indicators.filter(({ unit }) => unit !== gone),
    };
    await book.load(smallCounty(county(), { ...type, ...left }));
    const plan = await planGenerate(book.useCase);
    meanwhile(book, (writing) => {
      if (writing === 0) book.score('东镇', '信访', '2.5');
      return null;
    });
    await generate(book.useCase, plan);
    expect(book.cells.table('已移出')).toMatchObject([{ 单位: '东镇', 指标: '信访', 得分: 2.5 }]);
  });
});
