import { knownBook, type SessionState } from '../../app/session/sessionState';
import type { Text } from '../shared/paneContext';
import type { StepName } from '../shared/stepNames';
import { scoreCounts } from './scoreCounts';

/** How far a step is. `later` waits for another step. */
export type StepState = 'done' | 'attention' | 'current' | 'later';

/** A step's state and the few words that say it. */
export interface StepStatus {
  readonly state: StepState;
  readonly brief: string;
}

/** The state of every step, from what stands in the workbook. */
export function stepStates(session: SessionState, text: Text): Readonly<Record<StepName, StepStatus>> {
  return {
    definitions: definitionsStatus(session, text),
    sheets: sheetsStatus(session, text),
    scores: scoresStatus(session, text),
    totals: totalsStatus(session, text),
  };
}

function definitionsStatus({ book, job, mendPlan }: SessionState, text: Text): StepStatus {
  if (book === 'unread')
    return { state: 'current', brief: text(job === null ? 'app.notRead' : 'app.reading') };
  if (book === null && mendPlan !== null) return { state: 'attention', brief: text('mend.step') };
  if (book === null) return { state: 'current', brief: text('definitions.none') };
  const { units, indicators } = book.definitions;
  return { state: 'done', brief: text('definitions.brief', { units, indicators }) };
}

function sheetsStatus(session: SessionState, text: Text): StepStatus {
  const book = knownBook(session.book);
  if (book === null) return { state: 'later', brief: text('sheets.waiting') };
  const { standing, missing, outdated } = book.sheets;
  if (standing === 0) return { state: 'current', brief: text('sheets.none') };
  if (missing.length > 0) {
    const names = missing.join(' · ');
    return { state: 'attention', brief: text('sheets.someMissing', { count: missing.length, names }) };
  }
  if (outdated) return { state: 'attention', brief: text('sheets.outdated') };
  return { state: 'done', brief: text('sheets.all', { count: standing }) };
}

function scoresStatus(session: SessionState, text: Text): StepStatus {
  const book = knownBook(session.book);
  if (book === null || book.sheets.standing === 0) {
    return { state: 'later', brief: text('scores.waiting') };
  }
  const { valid, blank, invalid } = scoreCounts(session);
  const brief = text('scores.brief', { valid, all: valid + blank + invalid });
  if (invalid > 0) {
    return { state: 'attention', brief: `${brief} · ${text('scores.invalid', { count: invalid })}` };
  }
  return blank > 0 ? { state: 'current', brief } : { state: 'done', brief: text('scores.complete') };
}

function totalsStatus({ book: read, totals }: SessionState, text: Text): StepStatus {
  const book = knownBook(read);
  if (book === null || book.sheets.standing === 0) {
    return { state: 'later', brief: text('totals.waiting') };
  }
  switch (totals) {
    case 'none':
      return { state: 'current', brief: text('totals.none') };
    case 'unknown':
      return { state: 'current', brief: text('totals.unknown') };
    case 'computed':
      return { state: 'done', brief: text('totals.computed') };
    case 'changedSince':
      return { state: 'attention', brief: text('totals.changed') };
  }
}
