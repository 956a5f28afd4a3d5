import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Session } from '../../../src/app/session/session';
import type { Fault } from '../../../src/host';
import type { EmbeddedBook } from '../../support/embeddedBook';
import { openSheets } from '../../support/wholeBook';
import { inWriting } from '../../support/writingRequests';
import { endSession, failRequest, sessionOnBook, until } from './openSession';

let book: EmbeddedBook;
let session: Session;
beforeEach(async () => {
  ({ book, session } = await sessionOnBook());
  await session.open();
});
afterEach(() => endSession(book, session));

const FAULTS: readonly (readonly [string, Fault, string])[] = [
  ['TooManyRequests', { at: 'before', code: 'TooManyRequests' }, 'excelBusy'],
  ['ServiceNotAvailable', { at: 'before', code: 'ServiceNotAvailable' }, 'excelBusy'],
  ['ActivityLimitReached', { at: 'before', code: 'ActivityLimitReached' }, 'activityLimit'],
  ['status 429', { at: 'turnedAway', status: 429 }, 'excelBusy'],
  ['status 503', { at: 'turnedAway', status: 503 }, 'excelBusy'],
];

describe.each(FAULTS)('where Excel is busy (%s)', (_, fault, code) => {
  it('it is waited for while it is read, and the job is done', async () => {
    const waited: unknown[] = [];
    session.subscribe(() => waited.push(session.state().job?.waiting ?? null));
    failRequest(book, 1, fault);
    await session.check();
    expect(session.state()).toMatchObject({ failure: null, outcome: { kind: 'checked' } });
    expect(waited).toContain('excelBusy');
    expect(waited.at(-1)).toBeNull();
  });

  it('for long, it is tried a bounded number of times, and then told as what it is', async () => {
    let asked = 0;
    book.host.faults = ({ cleanupOnly }) => {
      if (cleanupOnly) return null;
      asked += 1;
      return fault;
    };
    await session.check();
    expect(session.state()).toMatchObject({ job: null, failure: { kind: 'workbook', code } });
    // Once, and once after each wait.
    expect(asked).toBe(3);
  });
});

it.each(['TooManyRequests', 'ServiceNotAvailable', 'ActivityLimitReached'])(
  '%s in each request that writes is got over once, with nothing left open',
  async (code) => {
    const before = openSheets(book.host);
    let turnedAway = 0;
    book.host.faults = inWriting((writing) => {
      if (writing % 2 === 1) return null;
      turnedAway += 1;
      return { at: 'before', code };
    });
    await session.compute();
    expect(session.state()).toMatchObject({ failure: null, outcome: { kind: 'computed' } });
    expect(turnedAway).toBeGreaterThan(0);
    // The list of findings is new, and stays open.
    expect(openSheets(book.host).filter((name) => name !== '问题')).toEqual(before);
  },
);

it('waiting for Excel is ended by Cancel at once', async () => {
  failRequest(book, 0, { at: 'turnedAway', status: 503 });
  const checked = session.check();
  await until(session, ({ job }) => job?.waiting === 'excelBusy');
  session.cancel();
  await checked;
  expect(session.state()).toMatchObject({ job: null, failure: null, outcome: { kind: 'cancelled' } });
});
