import { describe, expect, test } from '@jest/globals';
import { likeness, matchUnit } from '../../../src/domain/matching/matchUnit';
import { sampleUnit } from '../../support/sampleTypes';

const units = [
  sampleUnit('县委编办'),
  sampleUnit('县委办公室', '县委办秘书科'),
  sampleUnit('县委政法委'),
  sampleUnit('县审计局'),
  sampleUnit('县统计局'),
  sampleUnit('县教育体育局'),
  sampleUnit('县直机关工委'),
  sampleUnit('绥德县'),
  sampleUnit('甲镇'),
];

describe('a name', () => {
  test('is a unit’s own, whatever its white space and width', () => {
    expect(matchUnit(' 县审计 局', units)).toMatchObject({ kind: 'exact', unit: { name: '县审计局' } });
  });

  test('may be an alias', () => {
    expect(matchUnit('县委办秘书科', units)).toMatchObject({ kind: 'alias', unit: { name: '县委办公室' } });
  });

  test.each([
    ['县委办', '县委办公室'],
    ['县政法委', '县委政法委'],
    ['县教育和体育局', '县教育体育局'],
    ['县教体局', '县教育体育局'],
    ['县直工委', '县直机关工委'],
    ['绥德县审计局', '县审计局'],
  ])('%s is probably %s', (name, unit) => {
    expect(matchUnit(name, units)).toMatchObject({ kind: 'likely', unit: { name: unit } });
  });

  test.each(['相关单位', '县创建办', '县委', '县计局', '绥德县水利局', '甲镇财政所', ''])(
    '%s is none of them',
    (name) => {
      expect(matchUnit(name, units)).toEqual({ kind: 'none', unit: null });
    },
  );

  test('that two units are equally like is none', () => {
    expect(matchUnit('县办公室', [sampleUnit('县甲办公室'), sampleUnit('县乙办公室')]).kind).toBe('none');
  });
});

describe('likeness', () => {
  test('puts a shortened name above an abbreviation, and that above a slip', () => {
    const shortened = likeness('县委办', '县委办公室');
    const abbreviated = likeness('县委办', '县委编办');
    const slip = likeness('县文化旅游和文物光电局', '县文化旅游和文物广电局');
    expect(shortened).toBeGreaterThan(abbreviated);
    expect(abbreviated).toBeGreaterThan(slip);
    expect(slip).toBeGreaterThan(0);
  });
});
