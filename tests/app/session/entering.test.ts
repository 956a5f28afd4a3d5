import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { agreedEntries } from '../../../src/app/enter/enterEntries';
import { agreedScores } from '../../../src/app/enter/enterScores';
import { planTables } from '../../../src/app/enter/planTables';
import type { Session } from '../../../src/app/session/session';
import { knownBook } from '../../../src/app/session/sessionState';
import type { EmbeddedBook } from '../../support/embeddedBook';
import { endSession, failRequest, sessionOnBook } from './openSession';

let book: EmbeddedBook;
let session: Session;
beforeEach(async () => {
  ({ book, session } = await sessionOnBook());
  book.score('东镇', '党建', '7');
  await session.open();
  session.entering.set({ isShown: true, way: 'table' });
});
afterEach(() => endSession(book, session));

const file = (text: string, name = '得分.csv') => new File([text], name);

/** Writes everything of the file that can be written. */
async function write(): Promise<void> {
  const { book: read, entering } = session.state();
  const state = knownBook(read)?.state;
  if (state === undefined) throw new Error('no book');
  const plan = planTables(state, entering?.source?.tables ?? []);
  await session.entering.write({
    scores: agreedScores(plan.scores),
    entries: agreedEntries(plan.entries),
  });
}

const scores = () => ['东镇', '西镇', '南镇'].map((unit) => book.cells.scoreRow(unit, '党建').score);

describe('scores of a file', () => {
  it('are written and taken back, the last ones first', async () => {
    await session.entering.load(file('单位,指标,得分\n东镇,党建,9\n西镇,党建,8\n'));
    await write();
    expect(session.state().outcome).toEqual({ kind: 'scoresEntered', count: 2, left: 0 });
    await session.entering.load(file('单位,指标,得分\n西镇,党建,6\n南镇,党建,5\n'));
    await write();
    expect(scores()).toEqual([9, 6, 5]);
    await session.entering.takeBack();
    expect(session.state().outcome).toEqual({ kind: 'scoresTakenBack', count: 2, left: 0 });
    expect(scores()).toEqual([9, 8, '']);
    await session.entering.takeBack();
    expect(scores()).toEqual([7, '', '']);
    expect(session.state().entering?.written).toEqual([]);
  });

  it('are not taken from a file that cannot be read, which is said', async () => {
    await session.entering.load(file('%PDF-1.7', '得分.pdf'));
    expect(session.state().failure).toMatchObject({ kind: 'document', code: 'pdf' });
    expect(session.state().entering?.source).toBeNull();
  });

  it('can be taken back where Excel wrote them and its answer was lost', async () => {
    await session.entering.load(file('单位,指标,得分\n东镇,党建,9\n西镇,党建,8\n'));
    failRequest(book, 3, { at: 'replyLost', code: 'GeneralException' });
    await write();
    book.host.faults = null;
    expect(session.state().failure).not.toBeNull();
    expect(scores()).toEqual([9, 8, '']);
    await session.entering.takeBack();
    expect(scores()).toEqual([7, '', '']);
  });
});
