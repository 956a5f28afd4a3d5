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

/** Which tiers a negative list has, as the header of a hidden column keeps it: whoever deletes a tier's column leaves this. */
export function tierList(codes: readonly string[]): string {
  return codes.join('\n');
}

/** The codes of tiers that cells hold, one by one or as a list. */
export function tierCodesIn(cells: readonly unknown[]): readonly TierCode[] {
  return [...new Set(cells.flatMap((cell) => String(cell).split('\n').filter(isTierCode)))];
}

export function tierOfCode(code: TierCode): string {
  return code.slice(PREFIX.length);
}
