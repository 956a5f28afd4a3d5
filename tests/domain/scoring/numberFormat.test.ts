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

  it.each([
    ['a sign in brackets that names a language alone', '[$-804]0.00', null],
    ['letters in quotes, behind a backslash or an underscore', '"ymd"\\h_s*s0', null],
    ['elapsed time whatever its case', '[HH]', 'time'],
    ['words in brackets that only begin or end like elapsed time', '[white][mh1]0', null],
    ['minutes beside seconds that are counted', '[ss]m', 'time'],
    ['minutes beside hours', 'hm', 'time'],
    ['months alone', 'M', 'date'],
    ['a text with a number beside it', '@0', null],
    ['a weekday only in three letters', 'aa0', null],
    ['a division without a figure before it', '"1"/0', null],
    ['a division by a figure that stands there', '0/9', 'fraction'],
    ['a percent sign behind a backslash', '0\\%', null],
    ['an e that is no power', '0e', 'date'],
    ['money in quotes', '0"￥"', 'currency'],
    ['a letter after General', 'General d', 'date'],
  ] as const)('knows %s: %s', (_, format, foreign) => {
    expect(foreignFormat(format)).toBe(foreign);
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

it('shows dates up to the last that there is, and the odd days of 1900 as Excel has them', () => {
  expect([60.5, 61.9, 2_958_465, 2_958_466, 0.5].map((day) => shownAs(day, 'date'))).toEqual([
    '1900-02-29',
    '1900-03-01',
    '9999-12-31',
    '2958466',
    '0.5',
  ]);
  expect([59, 59.9, 2].map((day) => shownAs(day, 'date'))).toEqual([
    '1900-02-28',
    '1900-02-28',
    '1900-01-02',
  ]);
});

it('shows times by the clock, in whole minutes, and a time before 0 as the number it is', () => {
  expect([0, 1 / 1440, 10 / 24 + 5 / 1440, -0.5].map((time) => shownAs(time, 'time'))).toEqual([
    '0:00',
    '0:01',
    '10:05',
    '-0.5',
  ]);
});

it.each(['currency', 'fraction', 'scientific', 'text'] as const)(
  'shows the number itself as %s',
  (format) => {
    expect(shownAs(8.25, format)).toBe('8.25');
  },
);
