import type { RegisterLimits, UnitType } from '../definitions/definitions';
import type { GradeBand } from '../grading/gradeBand';
import type { TieKey } from '../ranking/tieOrder';
import { WHOLE, type PartWeights } from './basisPoints';

/** 1, 2, 2, 4 (`gapped`) or 1, 2, 2, 3 (`dense`). */
export type TieRule = 'gapped' | 'dense';

/** Among whom a unit is ranked. */
export type RankScope = 'unitType' | 'group';

/**
 * What an indicator counts that is not assessed 不考核 in a unit: nothing, and its part is folded; the average of the others
 * (an own one as `fold`); its cap.
 */
export type NotAssessedRule = 'fold' | 'average' | 'full';

/** What becomes of an entry of the register without basis, date or person: it is told and counts, it is left out, nothing. */
export type EvidenceRule = 'tell' | 'leaveOut' | 'off';

/** What a county decides about the computation; everything else is fixed. */
export interface Settings {
  readonly year: number | null;
  readonly county: string | null;
  readonly title: string;
  /** By unit type id; a type that is not listed counts each part with 100 %. */
  readonly weights: Readonly<Record<string, PartWeights>>;
  /** By unit type id, what the book says of parts of its own; a type that is not listed has none. */
  readonly parts: Readonly<Record<string, TypeParts>>;
  /** Scale each part to 100 before weighting, for caps that do not add up to the same. */
  readonly scaleTo100: boolean;
  /** Decimals that count of a score, 0 to 3; one with more is rounded half up. */
  readonly scoreDecimals: number;
  readonly notAssessed: NotAssessedRule;
  /** Decimals of the final score, 0 to 4. */
  readonly decimals: number;
  readonly rankScope: RankScope;
  readonly tieRule: TieRule;
  /** What parts units of equal final scores, in this order; where it is empty, or all is equal, they share a rank. */
  readonly tieOrder: readonly TieKey[];
  /** Whether a blank counts as 0 (the year is closed) instead of leaving its unit provisional. */
  readonly blankIsZero: boolean;
  /** Whether a final score below 0 is raised to 0. */
  readonly floorAtZero: boolean;
  /** Whether the entries of one event of a unit are deducted once, at the highest. */
  readonly sameEventOnce: boolean;
  /** Whether the register has a column of factors. */
  readonly factor: boolean;
  readonly evidence: EvidenceRule;
  /** Most that bonuses and deductions of a unit come to. */
  readonly limits: RegisterLimits;
  /** Best first; empty where units get no grade. See `faultOfBands` for what they must not be. */
  readonly grades: readonly GradeBand[];
  /** Name of the best grade that a unit under a veto 一票否决 can get; null is the last one. */
  readonly vetoGrade: string | null;
}

/** The parts and components of a unit type, as a book says them. */
export interface TypeParts extends Pick<UnitType, 'parts' | 'components'> {
  /** That something is said of its parts which cannot be used: then every part that an indicator names is one, of 100 %. */
  readonly isUnusable?: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  year: null,
  county: null,
  title: '',
  weights: {},
  parts: {},
  scaleTo100: false,
  scoreDecimals: 3,
  notAssessed: 'fold',
  decimals: 2,
  rankScope: 'unitType',
  tieRule: 'gapped',
  tieOrder: [],
  blankIsZero: false,
  floorAtZero: false,
  sameEventOnce: true,
  factor: false,
  evidence: 'tell',
  limits: {},
  grades: [],
  vetoGrade: null,
};

/** The weights of a unit type, 100 % each unless set. */
export function weightsOf(settings: Settings, unitType: string): PartWeights {
  return settings.weights[unitType] ?? { common: WHOLE, own: WHOLE };
}
