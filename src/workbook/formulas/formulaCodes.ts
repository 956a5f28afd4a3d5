import type { ResultState } from '../../domain/scoring/resultState';
import type { SheetKeyAsking } from '../../strings/texts';

/** The number that stands for a name in a hidden column: its place in the list. */
function codesOf<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, code) => [name, code])) as Record<Name, number>;
}

const SCORES = [
  'counted',
  'notAssessed',
  'blank',
  'notNumber',
  'negative',
  'aboveCap',
  'capMissing',
  'errorValue',
  'date',
  'percent',
] as const;

/**
 * What the hidden code column says of a score: the same rules as `readScore`, but for disguises, which no
 * formula can see. What comes after `blank` is refused.
 */
export const SCORE_CODES = codesOf(SCORES);

/** What the check of a score says, by its code; nothing of one that counts. */
export const SCORE_CHECKS: readonly (SheetKeyAsking | null)[] = SCORES.map((name) =>
  name === 'counted' ? null : (`check.${name}` as const),
);

const ENTRIES = [
  'Counted',
  'Unit',
  'Item',
  'Tier',
  'NoTier',
  'Times',
  'Points',
  'Superseded',
  'Unfinished',
  'Factor',
  'Unproved',
  'Limited',
] as const;

/**
 * What the hidden code column says of a ledger row; what is not counted is refused, but for one that is
 * superseded (sound, and another entry counts for its event), unfinished (it still lacks something) or limited (it
 * counts less than it is worth).
 */
export const LEDGER_CODES = codesOf(ENTRIES);

/** What the check of a ledger row says, by its code; nothing of one that counts. */
export const LEDGER_CHECKS: readonly (SheetKeyAsking | null)[] = ENTRIES.map((name) =>
  name === 'Counted' ? null : (`check.ledger${name}` as const),
);

/** The states of a unit in the order of their codes. */
export const STATES = [
  'final',
  'provisional',
  'invalid',
  'withoutIndicators',
] as const satisfies readonly ResultState[];

/** States of a unit as numbers; those up to `provisional` are ranked. */
export const STATE_CODES = codesOf<ResultState>(STATES);
