import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatText } from '../../../src/host/text/formatText';
import { parseTyped } from '../../../src/host/typing/parseTyped';

it.each<[number, string, string]>([
  [0, 'General', '0'],
  [1234.5, 'General', '1234.5'],
  [1 / 3, 'General', '0.333333333'],
  [123456789012, 'General', '1.23457E+11'],
  [0.1 + 0.2, 'General', '0.3'],
  [1.005, '0.00', '1.01'],
  [101.7, '0.00', '101.70'],
  [-1.5, '0', '-2'],
  [-0.001, '0.00', '0.00'],
  [5, '0.###', '5.'],
  [5.25, '0.###', '5.25'],
  [0.5, '.00', '.50'],
  [1234567.891, '#,##0.00', '1,234,567.89'],
  [0.256, '0%', '26%'],
  [0.256, '0.0%', '25.6%'],
  [7, '000', '007'],
  [3, '0"分"', '3分'],
  [3, '@', '3'],
  [-3, '0.0;(0.0)', '(3.0)'],
  [0, '0;-0;', ''],
  [43832, 'yyyy-mm-dd', '2020-01-02'],
  [43832, 'yyyy/m/d', '2020/1/2'],
  [43832, 'yyyy"年"m"月"d"日"', '2020年1月2日'],
  [43832.5, 'yyyy/m/d h:mm', '2020/1/2 12:00'],
  [1, 'yyyy/m/d', '1900/1/1'],
  [60, 'yyyy/m/d', '1900/2/29'],
  [-1, 'yyyy/m/d', '########'],
  [2_958_466, 'yyyy-mm-dd', '########'],
  [0.625, 'h:mm AM/PM', '3:00 PM'],
  [1.0625, '[h]:mm:ss', '25:30:00'],
  [3e5, '0.00E+00', '3.00E+05'],
  [1.5, '# ?/?', '1 1/2'],
  [1.1875, '# ??/??', '1  3/16'],
  [-1234.5, '[Red]#,##0.00', '-1,234.50'],
  [1234, '_ * #,##0.00_ ;_ * -#,##0.00_ ', ' 1,234.00 '],
  [59, '[>=60]"及格";"不及格"', '不及格'],
  [43832.5, '[$-804]yyyy"年"m"月"d"日" h"时"mm"分";@', '2020年1月2日 12时00分'],
  [43832, '[$-804]aaaa', '星期四'],
  [43832, 'mmm-yy', 'Jan-20'],
])('%d in %s is %s', (number, format, expected) => {
  expect(formatText({ kind: 'number', number }, format)).toBe(expected);
});

it('texts, booleans, errors and empty cells show as they are', () => {
  expect(formatText({ kind: 'text', text: '优' }, '0.00')).toBe('优');
  expect(formatText({ kind: 'boolean', boolean: true }, '0.00')).toBe('TRUE');
  expect(formatText({ kind: 'error', error: '#N/A' }, '0.00')).toBe('#N/A');
  expect(formatText({ kind: 'empty' }, '0.00')).toBe('');
});

it('a text takes the fourth section of a format', () => {
  expect(formatText({ kind: 'text', text: '优' }, '0;-0;0;"等次 "@')).toBe('等次 优');
});

it.each(['"x', '0"', 'G/通用格式', '0'.repeat(256)])('%s is refused rather than guessed', (format) => {
  expect(() => formatText({ kind: 'number', number: 1 }, format)).toThrow(
    expect.objectContaining({ code: 'ApiNotFound' }),
  );
});

describe('whatever can be typed can be shown', () => {
  const digit = fc.integer({ min: 0, max: 99_999 });
  const typed = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.tuple(digit, digit).map(([whole, part]) => `${whole}.${part}%`),
    fc.tuple(digit, digit, digit).map(([whole, over, under]) => `${whole} ${over}/${under}`),
    fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -99, max: 99 })).map((n) => n.join('e')),
    fc
      .tuple(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 59 }),
        fc.constantFrom('', ':07', ':59.5'),
      )
      .map(([hour, minute, second]) => `${hour}:${String(minute).padStart(2, '0')}${second}`),
    fc
      .tuple(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 59 }),
        fc.constantFrom(' am', ' pm', 'PM'),
      )
      .map(([hour, minute, half]) => `${hour}:${minute}${half}`),
    fc
      .date({ min: new Date('1900-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 16).replace('T', ' ')),
    fc
      .date({ min: new Date('1900-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    fc.string(),
  );

  it('in the format that the cell takes on', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const { content, numberFormat = 'General' } = parseTyped(text, 'General', 2021);
        if (content.kind === 'formula') return;
        const shown = formatText(content, numberFormat);
        expect(shown).not.toMatch(/^#+$/);
        expect(shown === '').toBe(
          content.kind === 'empty' || (content.kind === 'text' && content.text === ''),
        );
      }),
    );
  });

  it.each([
    ['3:00 pm', '3:00 PM'],
    ['25:30', '25:30:00'],
    ['3e5', '3.00E+05'],
    ['1 1/2', '1 1/2'],
    ['2020年5月1日', '2020/5/1'],
    ['12.5%', '12.50%'],
  ])('%s shows as %s', (text, shown) => {
    const { content, numberFormat = 'General' } = parseTyped(text, 'General', 2021);
    if (content.kind === 'formula') throw new Error('no value');
    expect(formatText(content, numberFormat)).toBe(shown);
  });
});
