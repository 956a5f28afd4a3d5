/** The number format that shows so many decimals, zeros too: 2 → `0.00`. */
export function fixedDecimals(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}
