import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { knownBook } from '../../../src/app/session/sessionState';
import type { Session } from '../../../src/app/session/session';
import type { EmbeddedBook } from '../../support/embeddedBook';
import { endSession, invalidScores, sessionOnBook, until } from './openSession';

let book: EmbeddedBook;
let session: Session;
/** Bytes of the answers since the last time they were taken. */
let answers: number[] = [];
beforeEach(async () => {
  ({ book, session } = await sessionOnBook());
  await session.open();
  book.host.onRequest(({ cleanupOnly, responseBytes }) => {
    if (!cleanupOnly) answers.push(responseBytes);
  });
});
afterEach(() => endSession(book, session));

/** Long enough for a selection to be looked at, and for an edit if it had been told. */
const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));

/** Selects a cell and picks something in it, of which nothing is told. */
async function pick(sheet: string, cell: string, text: string): Promise<void> {
  book.host.select(sheet, cell);
  await quiet();
  book.host.person.untold(() => book.host.paste(sheet, cell, [[text]], { keepValidation: true }));
}

/** What a focus costs. */
async function focus(): Promise<readonly number[]> {
  await quiet();
  answers = [];
  session.follower.lookAgain();
  await quiet();
  return answers;
}

const decimals = (): unknown => knownBook(session.state().book)?.state.settings.decimals;

describe('a pick from a list of which Excel tells nothing', () => {
  it('is not seen before, and is when the pane gets the focus, in one small request', async () => {
    const { sheet, cell } = book.cells.score('东镇', '党建');
    const before = invalidScores(session);
    await pick(sheet, cell, '很好');
    expect(invalidScores(session)).toBe(before);
    const cost = await focus();
    await until(session, () => invalidScores(session) === before + 1);
    expect(cost).toHaveLength(1);
    expect(Math.max(...cost)).toBeLessThan(20_000);
  });

  it('is seen in every row that was visited, and again in the one that is selected still', async () => {
    const [one, other] = [book.cells.score('东镇', '党建'), book.cells.score('西镇', '造林')];
    const before = invalidScores(session);
    await pick(one.sheet, one.cell, '很好');
    await pick(other.sheet, other.cell, '尚可');
    expect(await focus()).toHaveLength(1);
    await until(session, () => invalidScores(session) === before + 2);
    book.host.person.untold(() =>
      book.host.paste(other.sheet, other.cell, [['1']], { keepValidation: true }),
    );
    expect(await focus()).toHaveLength(1);
    await until(session, () => invalidScores(session) === before + 1);
  });

  it('is seen on other sheets', async () => {
    const row = book.cells.grid('说明').findIndex((cells) => cells.includes('最终得分小数位数'));
    book.host.select('说明', `A${row + 1}`);
    await quiet();
    book.host.person.untold(() => {
      book.setting('最终得分小数位数', '3');
    });
    await quiet();
    expect(decimals()).not.toBe(3);
    expect(await focus()).toHaveLength(1);
    await until(session, () => decimals() === 3);
  });
});

describe('getting the focus costs', () => {
  it('nothing where nothing was selected', async () => {
    expect(await focus()).toEqual([]);
  });

  it('one request, which changes nothing, where everything holds what is shown', async () => {
    const { sheet, cell } = book.cells.score('东镇', '党建');
    book.host.select(sheet, cell);
    await quiet();
    const shown = session.state().book;
    expect(await focus()).toHaveLength(1);
    expect(session.state().book).toBe(shown);
  });

  it('one request, however many rows were visited', async () => {
    const { sheet, row } = book.cells.score('东镇', '党建');
    for (let at = 0; at < 80; at += 1) book.host.select(sheet, `A${row + 1 + at}`);
    for (let turn = 0; turn < 3; turn += 1) expect(await focus()).toHaveLength(1);
  });

  it('nothing while a job is at work', async () => {
    const { sheet, cell } = book.cells.score('东镇', '党建');
    await session.check();
    book.host.select(sheet, cell);
    await quiet();
    answers = [];
    await session.check();
    const alone = answers.length;
    answers = [];
    const checked = session.check();
    await until(session, ({ job }) => job !== null);
    session.follower.lookAgain();
    await checked;
    expect(answers).toHaveLength(alone);
  });
});
