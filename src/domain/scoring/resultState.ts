import type { Settings } from '../settings/settings';
import type { ScoreReading } from './readScore';

/**
 * `invalid`: an entry was refused, no rank. `provisional` 暂定: something is not scored yet.
 * `withoutIndicators`: there is nothing to score, so the unit takes no part in the ranking.
 */
export type ResultState = 'final' | 'provisional' | 'invalid' | 'withoutIndicators';

/** Whether a unit in this state has a place among others. */
export function isRanked(state: ResultState): boolean {
  return state === 'final' || state === 'provisional';
}

/** The state of a unit's results, given the states of its scores. */
export function stateOf(states: ReadonlySet<ScoreReading['state']>, settings: Settings): ResultState {
  if (states.size === 0) return 'withoutIndicators';
  if (states.has('invalid')) return 'invalid';
  return states.has('blank') && !settings.blankIsZero ? 'provisional' : 'final';
}
