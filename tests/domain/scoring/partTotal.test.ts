import { describe, expect, it } from '@jest/globals';
import type { Indicator } from '../../../src/domain/definitions/definitions';
import { toDouble } from '../../../src/domain/points/rational';
import { partTotal } from '../../../src/domain/scoring/partTotal';
import { points, sampleIndicator, sampleUnit } from '../../support/sampleTypes';

const unit = sampleUnit('东');
const [first, second] = [sampleIndicator(null, '党建', 60), sampleIndicator(null, '信访', 40)];
const [zero, missing] = [sampleIndicator(null, '法治', 0), sampleIndicator(null, '平安', null)];
const own = sampleIndicator(unit, '产业', 100);

const total = (sum: number, members: readonly Indicator[], ...leftOut: readonly Indicator[]) => {
  const found = partTotal('common', points(sum), members, new Set(leftOut));
  return [toDouble(found.total), found.unfolded];
};

describe('the total of a part', () => {
  it('is the sum where everything is assessed, or only something of another part is not', () => {
    expect(total(55.5, [first, second, own])).toEqual([55.5, null]);
    expect(total(55.5, [first, second, own], own)).toEqual([55.5, null]);
    expect(total(0, [first, missing])).toEqual([0, null]);
  });

  it('is folded by all caps of the part over those that are left', () => {
    expect(total(45, [first, second, own], second)).toEqual([75, null]);
    expect(total(20, [first, second, own], first)).toEqual([50, null]);
    expect(total(45, [first, second, zero], second, zero)).toEqual([75, null]);
  });

  it('is 0 where nothing is left that could be assessed', () => {
    expect(total(0, [first, second, own], first, second)).toEqual([0, 'nothingLeft']);
    expect(total(0, [first, zero], first)).toEqual([0, 'nothingLeft']);
  });

  it('stays the sum where a cap is missing, of what is left or of what is left out', () => {
    expect(total(45, [first, second, missing], second)).toEqual([45, 'capMissing']);
    expect(total(45, [first, missing], missing)).toEqual([45, 'capMissing']);
    expect(total(0, [first, missing], first, missing)).toEqual([0, 'nothingLeft']);
  });
});
