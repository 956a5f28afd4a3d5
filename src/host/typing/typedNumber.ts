import type { TypedNumber } from './typedDate';

const PLAIN =
  /^(?<sign>[+-]?)\s*(?<whole>\d{1,3}(?:,\d{3})+|\d*)(?<point>\.\d*)?(?:[eE](?<power>[+-]?\d+))?(?<percent>\s*%)?$/u;
const FRACTION = /^(?<sign>[+-]?)(?<whole>\d+) (?<over>\d{1,5})\/(?<under>\d{1,5})$/u;
/** Excel keeps this many digits and makes the others zeros (it does not round). */
const DIGITS = 15;

/**
 * A number as Excel reads it: thousands in groups of three, a decimal point, an exponent, a percent sign,
 * `(5)` for −5, and a whole number with a fraction (`0 1/2`). Only ASCII digits count. Null if it is none.
 *
 * @param isPercent the cell shows percents: 85 is then 85 %, and so is 0.85 (as Microsoft describes it).
 */
export function typedNumber(text: string, isPercent: boolean): TypedNumber | null {
  const brackets = /^\(\s*([\d.,]+)\s*\)$/u.exec(text)?.[1];
  if (brackets !== undefined) return plainNumber(`-${brackets}`, isPercent);
  return plainNumber(text, isPercent) ?? fraction(text);
}

function plainNumber(text: string, isPercent: boolean): TypedNumber | null {
  const parts = PLAIN.exec(text)?.groups;
  if (parts === undefined) return null;
  const whole = parts['whole'] ?? '';
  const decimals = (parts['point'] ?? '').slice(1);
  if (whole === '' && decimals === '') return null;
  const hasSign = parts['percent'] !== undefined;
  const power = Number(parts['power'] ?? 0);
  const digits = kept(whole.replaceAll(',', ''), decimals);
  const typed = Number(`${parts['sign'] ?? ''}${digits}e${power}`);
  const asPercent = hasSign || (isPercent && Math.abs(typed) >= 1);
  const number = asPercent ? Number(`${parts['sign'] ?? ''}${digits}e${power - 2}`) : typed;
  if (!Number.isFinite(number)) return null;
  const hasDecimals = decimals !== '';
  return { number: number === 0 ? 0 : number, numberFormat: format() };

  function format(): string | null {
    if (hasSign) return hasDecimals ? '0.00%' : '0%';
    if (parts?.['power'] !== undefined) return '0.00E+00';
    if (whole.includes(',')) return hasDecimals ? '#,##0.00' : '#,##0';
    return null;
  }
}

/** The digits with a point, those after the fifteenth made zero. */
function kept(whole: string, decimals: string): string {
  let significant = 0;
  const cut = (digits: string): string =>
    digits.replace(/\d/gu, (digit) => {
      if (significant > 0 || digit !== '0') significant += 1;
      return significant > DIGITS ? '0' : digit;
    });
  const left = cut(whole);
  return `${left === '' ? '0' : left}.${cut(decimals)}0`;
}

function fraction(text: string): TypedNumber | null {
  const parts = FRACTION.exec(text)?.groups;
  const under = Number(parts?.['under'] ?? 0);
  if (parts === undefined || under === 0) return null;
  const size = Number(parts['whole']) + Number(parts['over']) / under;
  return { number: parts['sign'] === '-' ? -size : size, numberFormat: under < 10 ? '# ?/?' : '# ??/??' };
}
