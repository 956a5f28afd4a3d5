import { expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/settings';
import fc from 'fast-check';
import { actualKey, readScoreKey, scoreKey, scoreOfActual } from '../../../src/domain/scoring/scoreKey';
import { layoutScoreSheet } from '../../../src/workbook/layout/scoreSheet';
import { readWeightCode, weightCode } from '../../../src/workbook/layout/settingCodes';
import { sampleIndicator, sampleType, sampleUnit } from '../../support/sampleTypes';

const id = fc.string({ minLength: 1, unit: 'binary' }).filter((text) => !/[|#]/.test(text));

it('the key of a score is read as it was made', () => {
  fc.assert(
    fc.property(id, fc.string({ minLength: 1, unit: 'binary' }), (unit, indicator) => {
      expect(readScoreKey(scoreKey(unit, indicator))).toEqual({ unit, indicator });
    }),
  );
});

it('keys of headings and sums are none of a score, whatever their category is called', () => {
  const unit = sampleUnit('甲镇');
  const indicator = { ...sampleIndicator(null, '党建', 10), category: '党建|信访' };
  const { rows } = layoutScoreSheet(sampleType('镇', [unit], indicator), DEFAULT_SETTINGS);
  expect(rows.map(({ kind, key }) => [kind, readScoreKey(key)])).toEqual([
    ['unit', null],
    ['indicator', { unit: unit.id, indicator: indicator.id }],
    ['subtotal', null],
    ['part', null],
    ['total', null],
    ['deduction', null],
    ['final', null],
    ['rank', null],
  ]);
  expect(['', '|', 'a|', '|b', 'a'].map(readScoreKey)).toEqual([null, null, null, null, null]);
});

it('the key of an actual tells the score that it is for, and names the same unit and indicator', () => {
  const key = scoreKey('u-东镇', 'i-造林');
  expect(actualKey(key)).toBe('u-东镇|i-造林#actual');
  expect(scoreOfActual(actualKey(key))).toBe(key);
  expect(readScoreKey(actualKey(key))).toEqual({ unit: 'u-东镇', indicator: 'i-造林' });
  expect([key, 'u-东镇#actual', '#actual', 'u#x|i#actual', 'u|i#actual '].map(scoreOfActual)).toEqual(
    Array.from({ length: 5 }, () => null),
  );
});

it('a line break in a name is no end of a key', () => {
  expect(readScoreKey('u|first\nsecond')).toEqual({ unit: 'u', indicator: 'first\nsecond' });
  expect(readScoreKey('u\n1|i|j')).toEqual({ unit: 'u\n1', indicator: 'i|j' });
});

it('the code of a weight is read as it was made, and no other is one', () => {
  for (const unitType of ['t1', '各镇:own', 'weight:x']) {
    for (const part of ['common', 'own'] as const) {
      expect(readWeightCode(weightCode(unitType, part))).toEqual({ unitType, part });
    }
  }
  expect(['year', 'weight:', 'weight::own', 'weight:t:both', 'grade:1'].map(readWeightCode)).toEqual(
    Array.from({ length: 5 }, () => null),
  );
});
