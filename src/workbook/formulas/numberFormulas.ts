import { FLOAT_NOISE, THOUSANDTHS } from '../../domain/points/points';

/** Whether a cell holds a number. LibreOffice takes TRUE for one, hence ISLOGICAL. @param cell an error is none */
export function isNumber(cell: string): string {
  return `AND(ISNUMBER(${cell}),NOT(ISLOGICAL(${cell})))`;
}

/** Whether a number is finer than a thousandth, by the rule of `pointsFromNumber`. */
export function tooPrecise(number: string): string {
  const thousandths = `${number}*${THOUSANDTHS}`;
  return `ABS(${thousandths}-ROUND(${thousandths},0))>${FLOAT_NOISE.toFixed(6)}`;
}
