import type { SessionState } from './sessionState';

/** Totals that were computed are out of date as soon as a score changes. */
export function changedTotals({ totals }: SessionState): Partial<SessionState> {
  return totals === 'computed' || totals === 'unknown' ? { totals: 'changedSince' } : {};
}
