const DIGITS = '〇一二三四五六七八九';
const CIRCLED_ONE = 0x2460;
const BRACKETED_ONE = 0x2474;
const DOTTED_ONE = 0x2488;
const LAST_CIRCLED = 20;

/** The numbers of the heavenly stems and earthly branches. */
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/**
 * A number of an automatic list as Word shows it, by its `w:numFmt`. A bullet and `none` show nothing;
 * a format that is not known is shown in digits.
 */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'bullet':
    case 'none':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'upperLetter':
      return letters(value);
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
      return chineseCount(value);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return String(value).replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return oneSign(value, CIRCLED_ONE);
    case 'decimalEnclosedParen':
      return oneSign(value, BRACKETED_ONE);
    case 'decimalEnclosedFullstop':
      return oneSign(value, DOTTED_ONE);
    case 'ideographTraditional':
      return STEMS.charAt(value - 1) || String(value);
    case 'ideographZodiac':
      return BRANCHES.charAt(value - 1) || String(value);
    default:
      return String(value);
  }
}

/** 1 to 9999 as it is counted in Chinese: 一, 十, 十二, 二十, 一百〇五; beyond that in digits. */
function chineseCount(value: number): string {
  if (value === 0) return DIGITS.charAt(0);
  if (value < 0 || value > 9999) return String(value);
  let text = '';
  let gap = false;
  for (const [size, unit] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += `${gap ? '〇' : ''}${DIGITS.charAt(digit)}${unit}`;
    gap = false;
  }
  return value >= 10 && value < 20 ? text.slice(1) : text;
}

function letters(value: number): string {
  const letter = String.fromCharCode(65 + ((value - 1) % 26));
  return value < 1 ? String(value) : letter.repeat(Math.min(10, Math.ceil(value / 26)));
}

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let left = value;
  let text = '';
  for (const [size, sign] of ROMAN) {
    for (; left >= size; left -= size) text += sign;
  }
  return text;
}

function oneSign(value: number, first: number): string {
  return value >= 1 && value <= LAST_CIRCLED ? String.fromCharCode(first + value - 1) : String(value);
}
