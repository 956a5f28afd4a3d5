import { offsetFormula } from '../formula/offsetFormula';
import type { BookTally } from './xlsxLimits';

/**
 * A formula that the file writes once, as it reads so many rows and columns away.
 *
 * @throws XlsxError TooLarge when all that is copied so would have no end.
 */
export function copyFormula(formula: string, rows: number, columns: number, tally: BookTally): string {
  if (rows === 0 && columns === 0) return formula;
  tally.addCopied(formula.length);
  return offsetFormula(formula, rows, columns);
}
