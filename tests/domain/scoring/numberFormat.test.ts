import { describe, expect, it } from '@jest/globals';
import { foreignFormat, isDateFormat, shownAs } from '../../../src/domain/scoring/numberFormat';

describe('foreignFormat', () => {
  it.each([
    ['date', ['yyyy-mm-dd', 'm/d/yy', 'yyyy"年"m"月"', 'mmm', 'yyyy/m/d h:mm', '[$-804]aaaa', 'e"年"', 'd']],
    ['time', ['h:mm', '[h]:mm', 'mm:ss', 'h:mm AM/PM', '[mm]:ss', '上午/下午h"时"mm"分"']],
    ['percent', ['0%', '0.00%', '#0%;-#0%']],
    ['currency', ['¥#,##0.00', '"¥"#,##0', '[$¥-804]#,##0', '_ ¥* #,##0.00_ ', '\\$0', '[$€]0']],
    ['fraction', ['# ?/?', '# ??/??', '# ?/8', '0/4']],
    ['scientific', ['0.00E+00', '##0.0E+0']],
    ['text', ['@']],
  ] as const)('knows a %s', (format, formats) => {
    expect(formats.map(foreignFormat)).toEqual(formats.map(() => format));
  });

  it.each([
    'General',
    'general',
    '',
    '0',
    '0.00',
    '0.00"分"',
    '[Red]0.0',
    '#,##0.00_ ',
    '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
    '"day "0',
    '\\d0',
    '0"%"',
    '[>=8]0;General',
    'General"分"',
  ])('takes %s for a plain number', (format) => {
    expect(foreignFormat(format)).toBeNull();
  });

  it('tells dates and times from all else', () => {
    expect(['m/d', 'h:mm', '0%', 'General'].map(isDateFormat)).toEqual([true, true, false, false]);
  });
});

it('shows a number as its cell does', () => {
  expect(shownAs(46086, 'date')).toBe('2026-03-05');
  expect(shownAs(43952.75, 'date')).toBe('2020-05-01');
  expect([1, 5, 60, 61].map((day) => shownAs(day, 'date'))).toEqual([
    '1900-01-01',
    '1900-01-05',
    '1900-02-29',
    '1900-03-01',
  ]);
  expect([0, -3, 3_000_000].map((day) => shownAs(day, 'date'))).toEqual(['0', '-3', '3000000']);
  expect([0.5, 0.354166666666667, 8.25, 0.99999].map((time) => shownAs(time, 'time'))).toEqual([
    '12:00',
    '8:30',
    '6:00',
    '0:00',
  ]);
  expect([0.15, 1.135, 0.07].map((share) => shownAs(share, 'percent'))).toEqual(['15%', '113.5%', '7%']);
});
