import { rational, type Rational } from '../points/rational';

/** Decimals that actuals, and what methods say of them, are taken to have; finer ones are noise of binary floats. */
export const ACTUAL_DECIMALS = 9;

/** A number as the decimal fraction it is written as, to nine decimals. @param value below 1e21 in size */
export function decimalOf(value: number): Rational {
  return rational(BigInt(value.toFixed(ACTUAL_DECIMALS).replace('.', '')), 10n ** BigInt(ACTUAL_DECIMALS));
}

/** A number to nine decimals without an exponent, and without zeros at its end. */
export function decimalText(value: number): string {
  const text = value.toFixed(ACTUAL_DECIMALS).replace(/\.?0+$/u, '');
  return text === '-0' ? '0' : text;
}

/** Whether a number has no more decimals than count. */
export function isDecimal(value: number): boolean {
  return Number.isFinite(value) && Number(decimalText(value)) === value;
}
