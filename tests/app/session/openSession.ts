import { Session } from '../../../src/app/session/session';
import type { SessionState } from '../../../src/app/session/sessionState';
import type { Fault } from '../../../src/host';
import { closeBooks, generatedBook, type EmbeddedBook } from '../../support/embeddedBook';
import { smallCounty } from '../../support/smallCounty';

/** A session on a small book with its score sheets; not opened yet. */
export async function sessionOnBook(): Promise<{ readonly book: EmbeddedBook; readonly session: Session }> {
  const book = await generatedBook(smallCounty());
  const patience = { limit: 60, interval: 10, silence: 40, busy: [10, 20] };
  return { book, session: new Session({ language: 'zh-CN', patience }) };
}

/** Ends what {@link sessionOnBook} began, whatever went wrong in between. */
export async function endSession({ host }: EmbeddedBook, session: Session): Promise<void> {
  host.faults = null;
  host.cellEditMode = false;
  await session.close();
  closeBooks();
}

/** Has the n-th request from now on, from 1, go wrong; 0 for every one. The client's own housekeeping does not count. */
export function failRequest({ host }: EmbeddedBook, wanted: number, fault: Fault): void {
  let seen = 0;
  host.faults = ({ cleanupOnly }) => {
    if (cleanupOnly) return null;
    seen += 1;
    return wanted === 0 || seen === wanted ? fault : null;
  };
}

/** Waits until the state is as wanted. @throws Error when it is not within five seconds */
export async function until(session: Session, wanted: (state: SessionState) => boolean): Promise<void> {
  const end = Date.now() + 5_000;
  while (!wanted(session.state())) {
    if (Date.now() > end) throw new Error(`the state stays ${JSON.stringify(session.state().job)}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Scores that the pane counts as invalid. */
export function invalidScores(session: Session): number {
  const { book } = session.state();
  if (book === null || book === 'unread') return Number.NaN;
  return book.progress.reduce((sum, { invalid }) => sum + invalid, 0);
}
