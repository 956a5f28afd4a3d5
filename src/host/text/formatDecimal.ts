/** Significant digits Excel keeps. */
const PRECISION = 15;

/** The number as `General` shows it in a wide column: at most 11 characters. */
export function formatGeneral(number: number): string {
  if (Number.isInteger(number) && Math.abs(number) < 1e11) return String(number);
  const size = Math.abs(number);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) return scientific(number);
  const integerDigits = Math.max(1, Math.floor(Math.log10(size)) + 1);
  const decimals = Math.max(0, 10 - integerDigits);
  return String(Number(roundHalfUp(number, decimals)));
}

function scientific(number: number): string {
  const [mantissa = '', exponent = ''] = number.toExponential(5).split('e');
  const shown = mantissa.replace(/\.?0+$/, '');
  const sign = exponent.startsWith('-') ? '-' : '+';
  return `${shown}E${sign}${exponent.replace(/[+-]/, '').padStart(2, '0')}`;
}

/** A number ≥ 0 in a format of digits, e.g. `0.00`, `#,##0.0#`, `0%`. */
export function formatDecimal(number: number, format: string): string {
  const percent = format.endsWith('%');
  const digits = percent ? format.slice(0, -1) : format;
  const [integerFormat = '', fraction = ''] = digits.split('.');
  const rounded = roundHalfUp(percent ? number * 100 : number, fraction.length);
  const [integer = '0', decimals = ''] = rounded.split('.');
  const leastDecimals = fraction.replace(/#/g, '').length;
  let shownDecimals = decimals;
  while (shownDecimals.length > leastDecimals && shownDecimals.endsWith('0')) {
    shownDecimals = shownDecimals.slice(0, -1);
  }
  const leastDigits = integerFormat.replace(/[^0]/g, '').length;
  const padded = integer === '0' && leastDigits === 0 ? '' : integer.padStart(leastDigits, '0');
  const grouped = integerFormat.includes(',') ? padded.replace(/\B(?=(?:\d{3})+$)/g, ',') : padded;
  const point = digits.includes('.') ? '.' : '';
  return grouped + point + shownDecimals + (percent ? '%' : '');
}

/** Rounded in decimal, as Excel does: 1.005 is 1.01 with two decimals, for it has only 15 digits. */
function roundHalfUp(number: number, decimals: number): string {
  const exact = Number(number.toPrecision(PRECISION));
  const shifted = Number(`${exact}e${decimals}`);
  if (!Number.isFinite(shifted) || Math.abs(shifted) >= 1e21) return exact.toFixed(decimals);
  const sign = shifted < 0 ? -1 : 1;
  const whole = sign * Math.round(Math.abs(shifted));
  return Number(`${whole}e-${decimals}`).toFixed(decimals);
}
