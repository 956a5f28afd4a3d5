import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Session } from '../../../src/app/session/session';
import type { EmbeddedBook } from '../../support/embeddedBook';
import { endSession, failRequest, invalidScores, sessionOnBook, until } from './openSession';

let book: EmbeddedBook;
let session: Session;
beforeEach(async () => {
  ({ book, session } = await sessionOnBook());
});
afterEach(() => endSession(book, session));

/** Types a score above its cap; the session hears of it if it follows. */
const typeWrong = () => {
  book.pasteScore('东镇', '党建', '99');
};

describe('a workbook that could not be read when the pane opened', () => {
  it.each([
    ['the connection is lost', { at: 'before', code: 'ConnectionFailure' }],
    ['nothing is known of the error', { at: 'replyLost', code: 'GeneralException' }],
  ] as const)('because %s is read when it is opened again, and followed', async (_why, fault) => {
    failRequest(book, 0, fault);
    await session.open();
    expect(session.state()).toMatchObject({ book: 'unread', job: null });
    expect(session.state().failure).not.toBeNull();
    book.host.faults = null;
    await session.open();
    expect(session.state().failure).toBeNull();
    typeWrong();
    await until(session, () => invalidScores(session) === 1);
  });

  it('because a cell is being edited waits for Enter', async () => {
    book.host.cellEditMode = true;
    const opened = session.open();
    await until(session, ({ job }) => job?.waiting === 'cellBeingEdited');
    book.host.cellEditMode = false;
    await opened;
    expect(invalidScores(session)).toBe(0);
    typeWrong();
    await until(session, () => invalidScores(session) === 1);
  });

  it('because opening was cancelled is opened again', async () => {
    book.host.cellEditMode = true;
    const opened = session.open();
    await until(session, ({ job }) => job?.waiting === 'cellBeingEdited');
    session.cancel();
    await opened;
    expect(session.state()).toMatchObject({ book: 'unread', outcome: { kind: 'cancelled' } });
    book.host.cellEditMode = false;
    await session.open();
    expect(invalidScores(session)).toBe(0);
  });

  it.each(['check', 'plan'] as const)('is shown and followed after %s on the ribbon', async (job) => {
    failRequest(book, 0, { at: 'before', code: 'ConnectionFailure' });
    await session.open();
    book.host.faults = null;
    await session[job]();
    expect(session.state().failure).toBeNull();
    expect(invalidScores(session)).toBe(0);
    typeWrong();
    await until(session, () => invalidScores(session) === 1);
  });
});
