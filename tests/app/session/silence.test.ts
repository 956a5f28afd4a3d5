import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Session } from '../../../src/app/session/session';
import type { EmbeddedBook } from '../../support/embeddedBook';
import { endSession, failRequest, sessionOnBook, until } from './openSession';

let book: EmbeddedBook;
let session: Session;
beforeEach(async () => {
  ({ book, session } = await sessionOnBook());
  await session.open();
});
afterEach(() => endSession(book, session));

describe('a request that Excel never answers', () => {
  it('is left by Cancel at once while it only reads, and the next press does the work', async () => {
    failRequest(book, 1, { at: 'silence' });
    const checked = session.check();
    await until(session, ({ job }) => job?.silent === true);
    session.cancel();
    await checked;
    expect(session.state()).toMatchObject({ outcome: { kind: 'cancelled' }, failure: null });
    book.host.faults = null;
    await session.check();
    expect(session.state().outcome).toMatchObject({ kind: 'checked' });
  });

  it('is left on demand while it writes, saying that it is not known what was written', async () => {
    failRequest(book, 3, { at: 'silence' });
    const computed = session.compute();
    await until(session, ({ job }) => job?.silent === true);
    expect(session.state().job?.cancel).toBe('no');
    session.cancel();
    await computed;
    expect(session.state()).toMatchObject({ job: null, failure: { kind: 'workbook', code: 'noAnswer' } });
    book.host.faults = null;
    await session.compute();
    expect(session.state()).toMatchObject({ failure: null, outcome: { kind: 'computed' } });
  });

  it('cannot be left while Excel is only slow to write', async () => {
    failRequest(book, 0, { at: 'midway', actionIndex: 100_000, code: 'GeneralException' });
    const computed = session.compute();
    await until(session, ({ job }) => job?.cancel === 'no');
    session.cancel();
    await computed;
    expect(session.state().outcome).toMatchObject({ kind: 'computed' });
  });

  it('is left when a cell is to be gone to', async () => {
    failRequest(book, 1, { at: 'silence' });
    const gone = session.goTo({ sheet: '各镇', cell: 'A1' });
    await until(session, ({ job }) => job?.silent === true);
    session.cancel();
    await gone;
    expect(session.state()).toMatchObject({ job: null, failure: null, outcome: null });
  });
});
