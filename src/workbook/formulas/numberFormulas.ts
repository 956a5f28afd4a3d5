import { FLOAT_NOISE, THOUSANDTHS } from '../../domain/points/points';

/** A power of two as a fraction: exact in every spreadsheet, and short in formulas that stand in every row. */
const NOISE = `1/${1 / FLOAT_NOISE}`;

/** Whether a cell holds a number. LibreOffice takes TRUE for one, hence ISLOGICAL. @param cell an error is none */
export function isNumber(cell: string): string {
  return `AND(ISNUMBER(${cell}),NOT(ISLOGICAL(${cell})))`;
}

/** Whether a number is finer than a thousandth, by the rule of `pointsFromNumber`, or than other decimals. */
export function tooPrecise(number: string, decimals = 3): string {
  const steps = decimals === 0 ? number : `${number}*${10 ** decimals}`;
  return `ABS(${steps}-ROUND(${steps},0))>${NOISE}`;
}

/** Whether a number of points is not above a cap, by the rule of `isAbove`. */
export function withinCap(number: string, cap: string): string {
  return `${number}*${THOUSANDTHS}<=${cap}*${THOUSANDTHS}+${NOISE}`;
}

/** Whether a number is below 0, but for the noise of floats, by the rule of `readScore`. */
export function isNegative(number: string): string {
  return `${number}*${THOUSANDTHS}<-${NOISE}`;
}
