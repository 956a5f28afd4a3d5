import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Session } from '../../../src/app/session/session';
import type { EmbeddedBook } from '../../support/embeddedBook';
import { endSession, failRequest, sessionOnBook } from './openSession';

let book: EmbeddedBook;
let session: Session;
beforeEach(async () => {
  ({ book, session } = await sessionOnBook());
  book.pasteScore('东镇', '党建', '８．５');
  await session.open();
});
afterEach(() => endSession(book, session));

const score = () => book.cells.content('各镇', book.cells.score('东镇', '党建').row, 10).content;
const AS_ENTERED = { kind: 'text', text: '８．５' };

describe('a score that was made a number', () => {
  it('can be put back when the reply was lost', async () => {
    failRequest(book, 3, { at: 'replyLost', code: 'ConnectionFailure' });
    await session.makeNumbers('all');
    book.host.faults = null;
    expect(session.state().failure).toMatchObject({ code: 'connectionLost' });
    expect(score()).toEqual({ kind: 'number', number: 8.5 });
    expect(session.state().fixes).toHaveLength(1);
    await session.undoNumbers(session.state().fixes);
    expect(score()).toEqual(AS_ENTERED);
    expect(session.state().fixes).toEqual([]);
  });

  it('is not listed when nothing was done', async () => {
    failRequest(book, 3, { at: 'before', code: 'AccessDenied' });
    await session.makeNumbers('all');
    book.host.faults = null;
    expect(score()).toEqual(AS_ENTERED);
    expect(session.state().fixes).toEqual([]);
  });

  it('is not listed when a cell was being edited', async () => {
    failRequest(book, 0, { at: 'before', code: 'InvalidOperationInCellEditMode' });
    await session.makeNumbers('all');
    book.host.faults = null;
    expect(session.state().failure).toMatchObject({ code: 'cellBeingEdited' });
    expect(session.state().fixes).toEqual([]);
  });
});
