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

/** A share in percent: `3000` is 30, `5650` is 56.5. */
export function percentOf(share: BasisPoints): number {
  return share / 100;
}

/** How much each part counts in a unit's total. */
export interface PartWeights {
  readonly common: BasisPoints;
  readonly own: BasisPoints;
}
