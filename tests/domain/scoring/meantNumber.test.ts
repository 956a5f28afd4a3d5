import { describe, expect, it } from '@jest/globals';
import { numberInDisguise, numberMeant } from '../../../src/domain/scoring/meantNumber';
import { isNotAssessed } from '../../../src/domain/scoring/notAssessedWords';

describe('the number that a text plainly means', () => {
  const meant = (text: string) => numberInDisguise(text, () => true);

  it.each([
    ['7', 7],
    ['-12.25', -12.25],
    ['８．５', 8.5],
    ['－３', -3],
    ['10 分', 10],
    ['\u3000 5 \u200b分\u00a0 ', 5],
    ['007', 7],
  ])('of %j is %d', (text, number) => {
    expect(meant(text)).toBe(number);
  });

  it.each([
    '',
    '分',
    '.5',
    '5.',
    '1.2.3',
    '1,000',
    '--1',
    '+1',
    '5分分',
    '5分半',
    '约5',
    '5%',
    '1e3',
    '５～６',
  ])('of %j is none', (text) => {
    expect(meant(text)).toBeNull();
  });

  it('is one that is wanted there, or none', () => {
    expect([
      numberInDisguise('5分', (number) => number < 5),
      numberInDisguise('4分', (number) => number < 5),
    ]).toEqual([null, 4]);
  });
});

describe('the number that a person must have typed', () => {
  it('may be in a cell that was a date before, unless somebody may mean a date by it', () => {
    const meant = [0, 1, 8.5, 9999, 9999.5].map((value) => numberMeant(value, 'date', 'm/d'));
    expect(meant).toEqual([0, 1, 8.5, 9999, 9999.5]);
    expect([-1, 0.5, 10_000, 46_086].map((value) => numberMeant(value, 'date', 'm/d'))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('may be a day or more in a cell of times, unless the cell counts hours beyond a day', () => {
    expect([1, 8.5, 0.99, 0, -1].map((value) => numberMeant(value, 'time', 'h:mm'))).toEqual([
      1,
      8.5,
      null,
      null,
      null,
    ]);
    expect(numberMeant(8.5, 'time', '[h]:mm')).toBeNull();
  });

  it('is what a percentage shows, without the noise of floats', () => {
    expect([0.07, 0.285, 1.1, 0].map((value) => numberMeant(value, 'percent', '0%'))).toEqual([
      7, 28.5, 110, 0,
    ]);
  });

  it.each(['currency', 'fraction', 'scientific', 'text'] as const)('is the number itself as %s', (format) => {
    expect(numberMeant(8.25, format, '')).toBe(8.25);
  });
});

it('an indicator is not assessed where the word for it stands alone, or what people write instead', () => {
  expect(['不考核', ' 不考核\n', '不适用', '/', '—', '－', '-', '\u3000/ '].map(isNotAssessed)).toEqual(
    Array.from({ length: 8 }, () => true),
  );
  expect(['', '不', '不考核了', '考核', '不 考核', '//', '——', '--', '-1', '0'].map(isNotAssessed)).toEqual(
    Array.from({ length: 10 }, () => false),
  );
});
