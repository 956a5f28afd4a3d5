import { describe, expect, it } from '@jest/globals';
import type { Method } from '../../../src/domain/methods/method';
import { readActual } from '../../../src/domain/methods/readActual';
import { scoresByMethod } from '../../../src/domain/methods/scoresByMethod';
import { formatPoints, pointsFromThousandths } from '../../../src/domain/points/points';
import type { BasisPoints } from '../../../src/domain/settings/basisPoints';

/** What actuals come to, as texts: points, or the state where there are none. */
function scored(
  method: Method,
  actuals: readonly (string | number)[],
  {
    cap = 20,
    factor = 10_000,
    decimals = 3,
  }: { cap?: number | null; factor?: number; decimals?: number } = {},
): readonly string[] {
  const indicator = {
    cap: cap === null ? null : pointsFromThousandths(cap * 1000),
    maxFactor: factor as BasisPoints,
    method,
  };
  const read = new Map(
    actuals.map((value, unit) => [unit, readActual({ value, numberFormat: 'General' }, method)]),
  );
  return [...scoresByMethod(indicator, read, decimals).values()].map((reading) =>
    reading.state === 'valid' ? formatPoints(reading.points) : reading.state,
  );
}

describe('scoresByMethod', () => {
  it('counts the share of the target, never above the bound', () => {
    const method: Method = { kind: 'ratio', target: 120, better: 'higher' };
    expect(scored(method, [90, 100, 120, 150, 0])).toEqual(['15', '16.667', '20', '20', '0']);
    expect(scored(method, [150, 126], { factor: 11_000 })).toEqual(['22', '21']);
  });

  it('divides the target by the actual where lower is better, and gives the bound for none', () => {
    const method: Method = { kind: 'ratio', target: 3, better: 'lower' };
    expect(scored(method, [4, 3, 2, 0, 7])).toEqual(['15', '20', '20', '20', '8.571']);
    expect(scored(method, [2.5, 0], { factor: 11_000 })).toEqual(['22', '22']);
  });

  it('adds and takes off points for each unit beside the target', () => {
    const method: Method = { kind: 'step', target: 90, base: 16, perUnit: 0.5 };
    expect(scored(method, [90, 93, 88.5, 120, 50])).toEqual(['16', '17.5', '15.25', '20', '0']);
    expect(scored({ ...method, perUnit: -0.5 }, [93, -2])).toEqual(['14.5', '20']);
  });

  it('gives the points of the place, the better one to equals, and the last ones beyond the list', () => {
    const method: Method = { kind: 'rank', points: [10, 9.5, 9, 8], better: 'higher' };
    expect(scored(method, [5, 8, 8, 7, 1, ''])).toEqual(['8', '10', '10', '9', '8', 'blank']);
    expect(scored({ ...method, better: 'lower' }, [5, 8, 8, 7, -1])).toEqual(['9.5', '8', '8', '9', '10']);
  });

  it('measures the others by the best', () => {
    expect(scored({ kind: 'leader', better: 'higher' }, [50, 40, 30, 0])).toEqual(['20', '16', '12', '0']);
    expect(scored({ kind: 'leader', better: 'lower' }, [5, 4, 8])).toEqual(['16', '20', '10']);
  });

  it('gives nobody anything where the best of all is none, but all where none is the best there can be', () => {
    expect(scored({ kind: 'leader', better: 'higher' }, [0, 0])).toEqual(['0', '0']);
    expect(scored({ kind: 'leader', better: 'lower' }, [0, 4], { factor: 11_000 })).toEqual(['22', '0']);
  });

  it('rounds half up to the decimals that count, and not above the bound', () => {
    const method: Method = { kind: 'ratio', target: 8, better: 'higher' };
    expect(scored(method, [0.5, 0.7], { cap: 1, decimals: 1 })).toEqual(['0.1', '0.1']);
    expect(scored(method, [8], { cap: 2.75, decimals: 1 })).toEqual(['2.75']);
    expect(scored({ kind: 'ratio', target: 2000, better: 'higher' }, [1, 3], { cap: 1 })).toEqual([
      '0.001',
      '0.002',
    ]);
  });

  it('makes nothing of what is no actual, of a target that is not above 0 and of a cap that is missing', () => {
    const method: Method = { kind: 'ratio', target: 10, better: 'higher' };
    expect(scored(method, ['x', -1, '不考核', '/', '　', 1e13, '#N/A'])).toEqual([
      ...['invalid', 'invalid', 'notAssessed', 'notAssessed', 'blank', 'invalid', 'invalid'],
    ]);
    expect(scored({ ...method, target: 0 }, [5, ''])).toEqual(['invalid', 'blank']);
    expect(scored(method, [5], { cap: null })).toEqual(['invalid']);
    expect(scored({ kind: 'leader', better: 'higher' }, [-1, 5])).toEqual(['invalid', '20']);
  });
});
