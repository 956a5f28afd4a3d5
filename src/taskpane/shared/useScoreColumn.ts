import { knownBook } from '../../app/session/sessionState';
import { useSessionPart, useText } from './paneContext';

/** What the score sheets of the book call their column of scores, whichever language the pane speaks. */
export function useScoreColumn(): string {
  const book = knownBook(useSessionPart('book'));
  const text = useText();
  const [sheet] = book?.state.snapshot.scores ?? [];
  const header = sheet?.headers[sheet.codes.indexOf('score')] ?? '';
  return header === '' ? text('selected.score') : header;
}
