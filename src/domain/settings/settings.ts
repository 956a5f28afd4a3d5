/** A share of the whole in hundredths of a percent: 30 % is `3000`. Bounds: 0 to 100,000 (1,000 %), both included. */
export type BasisPoints = number & { readonly __unit: 'hundredths of a percent' };

/** 100 %. */
export const WHOLE = 10_000 as BasisPoints;

const MOST = 100_000;

/**
 * A weight from a fraction as Excel stores percentages (0.3 is 30 %), or null when it is negative,
 * above 1,000 %, or finer than a hundredth of a percent.
 */
export function weightFromFraction(fraction: number): BasisPoints | null {
  const value = Math.round(fraction * WHOLE);
  if (!Number.isFinite(fraction) || value < 0 || value > MOST) return null;
  return Math.abs(fraction * WHOLE - value) > 1e-6 ? null : (value as BasisPoints);
}

/** How much each part counts in a unit's total. */
export interface PartWeights {
  readonly common: BasisPoints;
  readonly own: BasisPoints;
}

/** 1, 2, 2, 4 (`gapped`) or 1, 2, 2, 3 (`dense`). */
export type TieRule = 'gapped' | 'dense';

/** Among whom a unit is ranked. */
export type RankScope = 'unitType' | 'group';

/** What a county decides about the computation; everything else is fixed. */
export interface Settings {
  readonly year: number | null;
  readonly county: string | null;
  readonly title: string;
  /** By unit type id; a type that is not listed counts each part with 100 %. */
  readonly weights: Readonly<Record<string, PartWeights>>;
  /** Scale each part to 100 before weighting, for caps that do not add up to the same. */
  readonly scaleTo100: boolean;
  /** Decimals of the final score, 0 to 3. */
  readonly decimals: number;
  readonly rankScope: RankScope;
  readonly tieRule: TieRule;
  /** Whether a blank counts as 0 (the year is closed) instead of leaving its unit provisional. */
  readonly blankIsZero: boolean;
  /** Whether a final score below 0 is raised to 0. */
  readonly floorAtZero: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  year: null,
  county: null,
  title: '',
  weights: {},
  scaleTo100: false,
  decimals: 2,
  rankScope: 'unitType',
  tieRule: 'gapped',
  blankIsZero: false,
  floorAtZero: false,
};

/** The weights of a unit type, 100 % each unless set. */
export function weightsOf(settings: Settings, unitType: string): PartWeights {
  return settings.weights[unitType] ?? { common: WHOLE, own: WHOLE };
}
