import { describe, expect, it } from '@jest/globals';
import { readNumberCell } from '../../../src/domain/scoring/readNumberCell';

const read = (value: string | number | boolean, numberFormat = 'General', mayBePercent?: boolean) =>
  readNumberCell({ value, numberFormat }, (number) => number >= 0 && number <= 10, mayBePercent);

const UNUSABLE = { state: 'refused', kind: 'unusable' };

describe('readNumberCell', () => {
  it('takes the numbers that are wanted there, and an empty cell for a blank', () => {
    expect([read(0), read(10), read('')]).toEqual([
      { state: 'number', number: 0 },
      { state: 'number', number: 10 },
      { state: 'blank' },
    ]);
    expect([read(-1), read(10.5), read(true), read(false)]).toEqual(
      Array.from({ length: 4 }, () => UNUSABLE),
    );
  });

  it('offers what a text plainly means, where that is wanted there', () => {
    expect(read('８．５分')).toEqual({ state: 'refused', kind: 'text', meant: 8.5 });
    expect([read('11'), read('很好'), read(' ')]).toEqual([UNUSABLE, UNUSABLE, UNUSABLE]);
  });

  it('takes no date, time or share for a number, and offers what was typed where that can be known', () => {
    expect(read(5, 'm/d')).toEqual({
      state: 'refused',
      kind: 'converted',
      format: 'date',
      shown: '1900-01-05',
      meant: 5,
    });
    expect(read(46_086, 'm/d')).toMatchObject({ format: 'date', shown: '2026-03-05', meant: null });
    expect(read(0.5, 'h:mm')).toMatchObject({ format: 'time', shown: '12:00', meant: null });
    expect(read(0.05, '0%')).toMatchObject({ format: 'percent', shown: '5%', meant: 5 });
    expect(read(0.5, '0%')).toMatchObject({ format: 'percent', shown: '50%', meant: null });
  });

  it('takes a share only where a share is what belongs there', () => {
    expect(read(0.05, '0%', true)).toEqual({ state: 'number', number: 0.05 });
    expect(read(11, '0%', true)).toEqual(UNUSABLE);
    expect(read(5, 'm/d', true)).toMatchObject({ kind: 'converted', format: 'date', meant: null });
  });

  it.each(['¥#,##0.00', '# ?/?', '0.00E+00', '@', '0.00'])(
    'takes a number that people have shown as %s',
    (format) => {
      expect(read(8, format)).toEqual({ state: 'number', number: 8 });
    },
  );
});
