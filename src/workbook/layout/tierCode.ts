const PREFIX = 'tier:';

/** Code of the column of 负面清单 that holds the points of a tier 档次. */
export type TierCode = `${typeof PREFIX}${string}`;

/** Begins the code of every tier's column; formulas put the code together themselves. */
export const TIER_CODE = PREFIX;

export function tierCode(tier: string): TierCode {
  return `${PREFIX}${tier}`;
}

export function isTierCode(code: string): code is TierCode {
  return code.startsWith(PREFIX);
}

export function tierOfCode(code: TierCode): string {
  return code.slice(PREFIX.length);
}
