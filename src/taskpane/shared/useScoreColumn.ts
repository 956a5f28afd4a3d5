import { knownBook } from '../../app/session/sessionState';
import { sheetText } from '../../strings/texts';
import { useSessionPart } from './paneContext';

/** What the score sheets of the book call their column of scores, whichever language the pane speaks. */
export function useScoreColumn(): string {
  const book = knownBook(useSessionPart('book'));
  const language = useSessionPart('language');
  const [sheet] = book?.state.snapshot.scores ?? [];
  const header = sheet?.headers[sheet.codes.indexOf('score')] ?? '';
  return header === '' ? sheetText(language, 'header.score') : header;
}
