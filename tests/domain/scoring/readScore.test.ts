import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pointsFromThousandths } from '../../../src/domain/points/points';
import { readScore } from '../../../src/domain/scoring/readScore';

const cap = pointsFromThousandths(10_000);
const read = (value: string | number | boolean, numberFormat = 'General', limit: typeof cap | null = cap) =>
  readScore({ value, numberFormat }, { cap: limit, scoreDecimals: 3 });

describe('readScore', () => {
  it('takes an empty cell for not scored, not for 0', () => {
    expect(read('')).toEqual({ state: 'blank' });
    expect(read(0)).toEqual({ state: 'valid', points: 0, isRounded: false });
  });

  it.each([' ', '\u3000', '\u00a0', ' \n '])('takes %j for not scored', (blanks) => {
    expect(read(blanks)).toEqual({ state: 'blank' });
  });

  it('takes the noise of floats around 0 and the cap for these, and nothing that can be typed', () => {
    expect(read(0.3 - 0.1 - 0.2)).toEqual({ state: 'valid', points: 0, isRounded: false });
    expect(read(-1e-300)).toEqual({ state: 'valid', points: 0, isRounded: false });
    expect(read(9.9999999999)).toEqual({ state: 'valid', points: 10_000, isRounded: false });
    expect(read(1e-9)).toEqual({ state: 'valid', points: 0, isRounded: true });
    expect(read(-1e-9)).toMatchObject({ fault: 'scoreNegative' });
    expect(read(10.000000001)).toMatchObject({ fault: 'scoreAboveCap' });
  });

  it('includes both bounds', () => {
    expect(read(10)).toEqual({ state: 'valid', points: 10_000, isRounded: false });
  });

  it.each([
    ['一般', 'scoreNotNumber'],
    ['5分半', 'scoreNotNumber'],
    ['1-2', 'scoreNotNumber'],
    [-1, 'scoreNegative'],
    [10.001, 'scoreAboveCap'],
    [11, 'scoreAboveCap'],
    [10.00001, 'scoreAboveCap'],
    [true, 'scoreBoolean'],
    ['#N/A', 'scoreErrorValue'],
    ['#DIV/0!', 'scoreErrorValue'],
    ['#NAME?', 'scoreErrorValue'],
    ['８．５', 'scoreNumberInDisguise'],
    ['5分', 'scoreNumberInDisguise'],
    ['7', 'scoreNumberInDisguise'],
    [' 7.5 分 ', 'scoreNumberInDisguise'],
    ['11分', 'scoreNotNumber'],
    ['1 5', 'scoreNotNumber'],
    ['1\u200b5', 'scoreNotNumber'],
    ['1²', 'scoreNotNumber'],
    ['①', 'scoreNotNumber'],
    ['\u202d8.5\u202c', 'scoreNumberInDisguise'],
    ['8.5\u200b', 'scoreNumberInDisguise'],
    ['\u3000８．５\u00a0分', 'scoreNumberInDisguise'],
  ])('refuses %p as %s', (value, fault) => {
    expect(read(value)).toMatchObject({ state: 'invalid', fault });
  });

  it('offers the number a disguise means, without counting it', () => {
    expect(read('８．５')).toEqual({
      state: 'invalid',
      fault: 'scoreNumberInDisguise',
      entered: '８．５',
      meant: 8.5,
    });
  });

  it.each(['#REF!', '#VALUE!', '#NUM!', '#NULL!', '#SPILL!', '#N/A'])(
    'knows %s as an error value',
    (value) => {
      expect(read(value)).toEqual({ state: 'invalid', fault: 'scoreErrorValue', entered: value });
    },
  );

  it.each(['x#N/A', '#N/A!', '#REF', '#ref!', '#1!', '#!', '#DIV/00!', 'N/A', '#REF!x'])(
    'takes %s for a text as any other',
    (value) => {
      expect(read(value)).toEqual({ state: 'invalid', fault: 'scoreNotNumber', entered: value });
    },
  );

  it('says what was entered as Excel shows it', () => {
    expect([true, false].map((value) => read(value))).toEqual([
      { state: 'invalid', fault: 'scoreBoolean', entered: 'TRUE' },
      { state: 'invalid', fault: 'scoreBoolean', entered: 'FALSE' },
    ]);
    expect(read(-1.5)).toEqual({ state: 'invalid', fault: 'scoreNegative', entered: '-1.5' });
  });

  it('takes the word for it, or what stands for it, as not assessed, whether there is a cap or not', () => {
    expect(read('不考核')).toEqual({ state: 'notAssessed', isPlain: true });
    expect([read(' 不考核'), read('/'), read('不适用', 'General', null)]).toEqual(
      Array.from({ length: 3 }, () => ({ state: 'notAssessed', isPlain: false })),
    );
  });

  it('offers of a text only a number from 0 to the cap, and none while the cap is missing', () => {
    const meant = (value: string, limit: typeof cap | null = cap) => {
      const reading = read(value, 'General', limit);
      return reading.state === 'invalid' && 'meant' in reading ? reading.meant : null;
    };
    expect([meant('0'), meant('10分'), meant('-0.001'), meant('10.001'), meant('5分', null)]).toEqual([
      0,
      10,
      null,
      null,
      null,
    ]);
  });

  it('says how a score is shown that its cell shows as something else', () => {
    expect(read(46_086, 'm/d')).toEqual({
      state: 'invalid',
      fault: 'scoreDate',
      entered: '46086',
      format: 'date',
      shown: '2026-03-05',
      meant: null,
    });
    expect([read(10, '¥0'), read(0, '¥0'), read(10.001, '¥0')]).toMatchObject([
      { meant: 10 },
      { meant: 0 },
      { meant: null },
    ]);
  });

  it('is told what is negative before that the cap is missing', () => {
    expect(read(-1, 'General', null)).toMatchObject({ fault: 'scoreNegative' });
  });

  it('refuses a date even where its serial number is within the cap', () => {
    expect(read(5, 'yyyy/m/d')).toMatchObject({ state: 'invalid', fault: 'scoreDate' });
  });

  it.each([
    ['what was a date before', 8, 'm"月"d"日"', 'scoreDate', 8],
    ['a date of these years', 46086, 'm"月"d"日"', 'scoreDate', null],
    ['a time', 0.5, 'h:mm', 'scoreDate', null],
    ['half a point, or noon', 0.5, 'm"月"d"日"', 'scoreDate', null],
    ['a number in what was a time before', 8.5, 'h:mm', 'scoreDate', 8.5],
    ['hours beyond a day', 1.5, '[h]:mm', 'scoreDate', null],
    ['a percentage below the cap', 0.05, '0%', 'scorePercent', 5],
    ['a percentage above the cap', 0.85, '0%', 'scorePercent', null],
    ['money', 8, '¥#,##0.00', 'scoreFormat', 8],
    ['money above the cap', 80, '[$¥-804]#,##0', 'scoreFormat', null],
    ['a fraction', 0.5, '# ?/?', 'scoreFormat', 0.5],
    ['a power of ten', 1, '0.00E+00', 'scoreFormat', 1],
    ['a number in a text cell', 8, '@', 'scoreFormat', 8],
    ['a negative amount', -1, '¥0', 'scoreFormat', null],
  ] as const)(
    'refuses %s, and tells what was meant where that is plain',
    (_, value, format, fault, meant) => {
      expect(read(value, format)).toMatchObject({ state: 'invalid', fault, meant });
      expect(read(value, format, null)).toMatchObject({ state: 'invalid', fault, meant: null });
    },
  );

  it('accepts nothing while the cap is missing, but a blank stays blank', () => {
    expect(read(5, 'General', null)).toMatchObject({ fault: 'scoreCapMissing' });
    expect(read('', 'General', null)).toEqual({ state: 'blank' });
  });

  it('counts every number of thousandths from 0 to the cap, and none above', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (thousandths) => {
        const reading = read(thousandths / 1000);
        expect(reading).toEqual(
          thousandths <= cap
            ? { state: 'valid', points: thousandths, isRounded: false }
            : expect.objectContaining({ state: 'invalid', fault: 'scoreAboveCap' }),
        );
      }),
    );
  });
});

describe('an entry with more decimals than count', () => {
  const rounded = (value: number, scoreDecimals: number, limit = cap) =>
    readScore({ value, numberFormat: 'General' }, { cap: limit, scoreDecimals });

  it.each([
    [8.6667, 3, 8667],
    [26 / 3, 3, 8667],
    [(8.5 + 8.667) / 2, 3, 8584],
    [8.5835, 3, 8584],
    [8.25, 1, 8300],
    [8.5, 0, 9000],
    [0.0004, 3, 0],
    [9.99996, 3, 10_000],
  ])('%d counts, rounded half up to %d decimals, as %d thousandths', (value, decimals, points) => {
    expect(rounded(value, decimals)).toEqual({ state: 'valid', points, isRounded: true });
  });

  it('is judged by the cap as typed, and never counts for more than it', () => {
    expect(rounded(10.0001, 3)).toMatchObject({ fault: 'scoreAboveCap' });
    expect(rounded(8.5, 0, pointsFromThousandths(8500))).toMatchObject({ state: 'valid', points: 8500 });
    expect(rounded(0.1 + 0.2, 3, pointsFromThousandths(300))).toMatchObject({
      points: 300,
      isRounded: false,
    });
  });

  it('as text is offered whole', () => {
    expect(read('8.6667分')).toMatchObject({ fault: 'scoreNumberInDisguise', meant: 8.6667 });
    expect(read('10.0001')).toMatchObject({ fault: 'scoreNotNumber' });
  });
});
