import { describe, expect, it } from '@jest/globals';
import { decimalOf, decimalText, isDecimal } from '../../../src/domain/methods/decimals';
import { hasUsableTarget, refusesNegative, type Method } from '../../../src/domain/methods/method';
import { readActual } from '../../../src/domain/methods/readActual';
import { rational } from '../../../src/domain/points/rational';

const ratio: Method = { kind: 'ratio', target: 10, better: 'higher' };
const step: Method = { kind: 'step', target: 10, base: 5, perUnit: 1 };
const rank: Method = { kind: 'rank', points: [3, 2, 1], better: 'lower' };
const leader: Method = { kind: 'leader', better: 'lower' };

const read = (value: string | number | boolean, method: Method = ratio, numberFormat = 'General') =>
  readActual({ value, numberFormat }, method);
const refused = (entered: string, kind: string) => ({ state: 'invalid', entered, refused: { kind } });

describe('an actual', () => {
  it('is a number to nine decimals, or blank, never 0', () => {
    expect(read(1.5)).toEqual({ state: 'valid', value: rational(1_500_000_000, 1_000_000_000) });
    expect(read(0)).toEqual({ state: 'valid', value: rational(0, 1_000_000_000) });
    expect([read(''), read(' \u3000')]).toEqual([{ state: 'blank' }, { state: 'blank' }]);
  });

  it('is not assessed where that is said', () => {
    expect([read('不考核'), read('不考核 '), read('—')]).toEqual([
      { state: 'notAssessed', isPlain: true },
      { state: 'notAssessed', isPlain: false },
      { state: 'notAssessed', isPlain: false },
    ]);
  });

  it('is at most a trillion in size', () => {
    expect([read(1e12), read(-1e12, step)]).toMatchObject([{ state: 'valid' }, { state: 'valid' }]);
    expect(read(1e12 + 1)).toEqual(refused('1000000000001', 'tooLarge'));
    expect(read(-1e12 - 1, step)).toEqual(refused('-1000000000001', 'tooLarge'));
  });

  it('may be below 0 where that means something; what is none but for noise is 0', () => {
    expect([read(-1, step), read(-1, rank)]).toMatchObject([{ state: 'valid' }, { state: 'valid' }]);
    expect([read(-1, ratio), read(-0.5, leader)]).toEqual([
      refused('-1', 'negative'),
      refused('-0.5', 'negative'),
    ]);
    expect(read(-1e-10, ratio)).toEqual({ state: 'valid', value: rational(0, 1_000_000_000) });
  });

  it('is none as a text, an error value or a truth value, and says which', () => {
    expect([read('很好'), read('#DIV/0!'), read(true), read(false)]).toEqual([
      refused('很好', 'notNumber'),
      refused('#DIV/0!', 'errorValue'),
      refused('TRUE', 'notNumber'),
      refused('FALSE', 'notNumber'),
    ]);
  });

  it('is offered where a text plainly means it, unless it could not stand there', () => {
    expect(read('１２．５')).toMatchObject({ entered: '１２．５', refused: { kind: 'text', meant: 12.5 } });
    expect(read('-3')).toEqual(refused('-3', 'notNumber'));
    expect(read('-3', step)).toMatchObject({ refused: { kind: 'text', meant: -3 } });
  });

  it('is none where Excel took it for a date or a share', () => {
    expect(read(46_086, ratio, 'm/d')).toMatchObject({
      state: 'invalid',
      entered: '46086',
      refused: { kind: 'converted', format: 'date', shown: '2026-03-05', meant: null },
    });
    expect(read(0.85, ratio, '0%')).toMatchObject({
      refused: { kind: 'converted', format: 'percent', meant: 85 },
    });
  });
});

it('a decimal fraction is what is written, to nine decimals', () => {
  const billion = 1_000_000_000;
  expect([0.1, -2.5, 0.1 + 0.2, 1e-9].map(decimalOf)).toEqual([
    rational(billion / 10, billion),
    rational(-2.5 * billion, billion),
    rational(0.3 * billion, billion),
    rational(1, billion),
  ]);
});

it('a number is written without an exponent, and without zeros at its end', () => {
  expect([1e-9, 100, 0.1 + 0.2, -0, -1e-12, 1.5e9, -2.5].map(decimalText)).toEqual([
    ...['0.000000001', '100', '0.3', '0', '0', '1500000000', '-2.5'],
  ]);
});

it('a number has no more decimals than count where nine write it whole', () => {
  expect([0.123456789, 1e12, 0, -2.5].map(isDecimal)).toEqual([true, true, true, true]);
  expect([0.1234567891, 1 / 3, Number.NaN, Number.POSITIVE_INFINITY].map(isDecimal)).toEqual([
    ...[false, false, false, false],
  ]);
});

it('only a share of a target needs one above 0, and only what is divided may not be below', () => {
  expect(
    [ratio, { ...ratio, target: 0 }, { ...ratio, target: -1 }, { ...step, target: 0 }, rank, leader].map(
      hasUsableTarget,
    ),
  ).toEqual([...[true, false, false, true, true, true]]);
  expect([ratio, step, rank, leader].map(refusesNegative)).toEqual([true, false, false, true]);
});
