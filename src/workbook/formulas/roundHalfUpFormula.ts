/**
 * The formula of rounding: halves towards +∞, on whole numbers only.
 *
 * ROUND on a binary float goes wrong where the exact value is a half that the float misses, and
 * spreadsheets differ in how they mend that. Here the value is taken to whole billionths first,
 * where the noise of a sum (about 1e-13) cannot matter, and the rest is integer arithmetic that
 * every program does alike: INT((N + half) / step) / 10^decimals.
 *
 * Exact for every value whose distance from a half is 0 or at least a billionth of a point.
 *
 * @param expression without a leading `=`; at most about 9 million points.
 * @param decimals 0 to 4.
 */
export function roundHalfUpFormula(expression: string, decimals: number): string {
  const step = 10 ** (9 - decimals);
  return `INT((ROUND((${expression})*1000000000,0)+${step / 2})/${step})/${10 ** decimals}`;
}
