import { knownBook, type SessionState } from '../../app/session/sessionState';

/** How many scores of the whole book are valid, still blank, or refused. */
export interface ScoreCounts {
  readonly valid: number;
  readonly blank: number;
  readonly invalid: number;
}

/** Counts over all unit types; all 0 while there are no score sheets. */
export function scoreCounts(session: SessionState): ScoreCounts {
  const book = knownBook(session.book);
  const progress = book === null || book.sheets.standing === 0 ? [] : book.progress;
  const sum = (of: keyof ScoreCounts): number => progress.reduce((total, type) => total + type[of], 0);
  return { valid: sum('valid'), blank: sum('blank'), invalid: sum('invalid') };
}
