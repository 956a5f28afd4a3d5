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

describe('likeness, of one name and another', () => {
  test.each([
    // Shortened: 3, and the share of what is written.
    ['县委办', '县委办公室', 3 + 3 / 6],
    ['县审计局', '县审计局', 3 + 4 / 5],
    // An abbreviation that ends alike, either way round: 2.
    ['县卫健局', '县卫生健康局', 2 + 4 / 7],
    ['县生态环保局', '县环保局', 2 + 4 / 7],
    // An office of a unit: 1.
    ['县审计局财务科', '县审计局', 1 + 4 / 8],
    // A slip in a long name: what they have in common.
    ['县文化旅游光电局', '县文化旅游广电局', 7 / 8],
    ['甲乙丙丁戊己庚', '甲乙丙丁戊己辛', 6 / 7],
  ])('“%s” is like “%s” by %d', (name, unitName, value) => {
    expect(likeness(name, unitName)).toBeCloseTo(value, 12);
  });

  test.each([
    ['an abbreviation of two characters', '审计', '县审计局'],
    ['an abbreviation that ends otherwise', '县审计', '县城审计局'],
    ['a slip in a short name', '甲乙丙丁戊己', '甲乙丙丁戊辛'],
    ['two slips in a long name', '甲乙丙丁戊己庚', '甲乙丙丁戊辛壬'],
    ['an office of a county', '绥德县审计局', '绥德县'],
    ['an office of a town', '甲家镇财政所', '甲家镇'],
  ])('nothing is like %s', (_, name, unitName) => {
    expect(likeness(name, unitName)).toBe(0);
  });

  test('passes over words that only join, signs, blanks and width', () => {
    expect(likeness('县教育与体育局', '县教育和体育局')).toBe(likeness('县教育体育局', '县教育及体育局'));
    expect(likeness('县 委（办）', '县委办')).toBe(3 + 3 / 4);
    expect(likeness('ＡＢＣ局', 'ABC局')).toBe(3 + 4 / 5);
    // At an end they are no words that join.
    expect(likeness('和谐社区办', '谐社区办公室')).toBe(0);
  });
});

describe('a name that was answered', () => {
  const [office, bureau] = [sampleUnit('县教育体育局', '县教局'), sampleUnit('县教科所')] as const;

  test('is not proposed again where somebody said that it is not meant', () => {
    const denied = { ...office, notAliases: ['县教体 局'] };
    expect(matchUnit('县教体局', [denied, bureau])).toEqual({ kind: 'none', unit: null });
    expect(matchUnit('县教体局', [office, bureau])).toMatchObject({
      kind: 'likely',
      unit: { name: office.name },
    });
  });

  test('is an alias before it is like another unit’s name, and a name before it is an alias', () => {
    const other = sampleUnit('县教局', '县教科所');
    expect(matchUnit('县教局', [office, other])).toMatchObject({ kind: 'exact', unit: { name: '县教局' } });
    expect(matchUnit('县教科所', [other, bureau])).toMatchObject({
      kind: 'exact',
      unit: { name: '县教科所' },
    });
    expect(matchUnit('县教局', [office])).toMatchObject({ kind: 'alias', unit: { name: office.name } });
  });

  test('may be like an alias', () => {
    const aliased = sampleUnit('信访局', '群众工作部');
    expect(matchUnit('群众部', [aliased, bureau])).toMatchObject({
      kind: 'likely',
      unit: { name: '信访局' },
    });
  });
});
