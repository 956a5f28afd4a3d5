import { describe, expect, it } from '@jest/globals';
import { readGradeBand } from '../../../src/domain/grading/gradeBand';
import { gradeUnits, type GradeEntry, type GradeRule } from '../../../src/domain/grading/gradeUnits';
import { points } from '../../support/sampleTypes';

const entry = (unit: string, final: number, more: Partial<GradeEntry> = {}): GradeEntry => ({
  unit,
  group: null,
  final: points(final),
  standing: final,
  ranked: true,
  isVetoed: false,
  ...more,
});

const rule = (texts: readonly string[], more: Partial<GradeRule> = {}): GradeRule => ({
  rankScope: 'unitType',
  grades: texts.flatMap((text) => readGradeBand(text) ?? []),
  vetoGrade: null,
  ...more,
});

const grades = (entries: readonly GradeEntry[], by: GradeRule) => Object.fromEntries(gradeUnits(entries, by));

describe('gradeUnits', () => {
  it('gives the first grade whose least score is reached, and none below all of them', () => {
    const units = [entry('a', 90), entry('b', 89.99), entry('c', 59.99)];
    expect(grades(units, rule(['优秀 ≥90', '合格 ≥60']))).toEqual({ a: '优秀', b: '合格' });
  });

  it('rounds a share of the ranked units down: 20 % of nine is one, of four none', () => {
    const units = (count: number) => Array.from({ length: count }, (_, at) => entry(`u${at}`, 100 - at));
    const by = rule(['优秀 前20%', '其他']);
    expect(grades(units(9), by)).toMatchObject({ u0: '优秀', u1: '其他' });
    expect(grades(units(10), by)).toMatchObject({ u1: '优秀', u2: '其他' });
    expect(grades(units(4), by)).toMatchObject({ u0: '其他' });
  });

  it('counts places by units ahead, whatever the ranks are called, and equal scores alike', () => {
    const units = [entry('a', 9), entry('b', 9), entry('c', 8), entry('d', 7)];
    expect(grades(units, rule(['优秀 前50%', '其他']))).toEqual({
      a: '优秀',
      b: '优秀',
      c: '其他',
      d: '其他',
    });
    expect(grades(units, rule(['优秀 前25%', '其他']))).toMatchObject({ a: '优秀', b: '优秀' });
  });

  it('wants both conditions where both are set', () => {
    const units = [entry('a', 85), entry('b', 80), entry('c', 70), entry('d', 60)];
    expect(grades(units, rule(['优秀 ≥90 前50%', '良好 ≥80', '其他']))).toMatchObject({
      a: '良好',
      b: '良好',
    });
  });

  it('leaves units with invalid entries out, of the grades and of the count', () => {
    const units = [entry('a', 9), entry('b', 8), entry('x', 99, { ranked: false })];
    expect(grades(units, rule(['优秀 前50%', '其他']))).toEqual({ a: '优秀', b: '其他' });
  });

  it('grades a unit without rivals by its score alone', () => {
    expect(grades([entry('a', 95)], rule(['优秀 前100%', '良好 ≥90']))).toEqual({ a: '良好' });
  });

  it('takes shares within the group where groups are ranked', () => {
    const units = [
      entry('a', 50, { group: '川' }),
      entry('b', 40, { group: '川' }),
      entry('c', 99, { group: '山' }),
      entry('d', 98, { group: '山' }),
    ];
    const by = rule(['优秀 前50%', '其他'], { rankScope: 'group' });
    expect(grades(units, by)).toEqual({ a: '优秀', b: '其他', c: '优秀', d: '其他' });
  });

  it('gives the first places, of whatever many units, and equal scores alike', () => {
    const units = [entry('a', 9), entry('b', 8), entry('c', 8), entry('d', 7)];
    expect(grades(units, rule(['优秀 前1名', '良好 前2名', '其他']))).toEqual({
      a: '优秀',
      b: '良好',
      c: '良好',
      d: '其他',
    });
    expect(grades(units.slice(0, 2), rule(['优秀 前10名', '其他']))).toEqual({ a: '优秀', b: '优秀' });
    expect(grades([entry('a', 9)], rule(['优秀 前10名', '其他']))).toEqual({ a: '其他' });
  });

  it('lets units under a veto use up no place, and be no part of a share', () => {
    const vetoed = { isVetoed: true };
    const units = [entry('a', 9, vetoed), entry('b', 8), entry('c', 7, vetoed), entry('d', 6), entry('e', 5)];
    const last = { a: '其他', c: '其他', e: '其他' };
    expect(grades(units, rule(['优秀 前2名', '其他']))).toEqual({ ...last, b: '优秀', d: '优秀' });
    // 67 % of the three that are under no veto are two; of five they were three.
    expect(grades(units, rule(['优秀 前67%', '其他']))).toEqual({ ...last, b: '优秀', d: '优秀' });
    expect(grades(units, rule(['优秀 前66%', '其他']))).toEqual({ ...last, b: '优秀', d: '其他' });
    const alone = [entry('a', 9, vetoed), entry('b', 8)];
    expect(grades(alone, rule(['优秀 前50%', '其他']))).toEqual({ a: '其他', b: '其他' });
  });

  it('gives a unit under a veto, among equal ones, the place that they have', () => {
    const units = [entry('a', 9, { isVetoed: true }), entry('b', 9), entry('c', 8), entry('d', 7)];
    const by = rule(['优秀 前1名', '良好 前2名', '其他'], { vetoGrade: '优秀' });
    expect(grades(units, by)).toEqual({ a: '优秀', b: '优秀', c: '良好', d: '其他' });
  });

  it('bounds a unit under a veto, by the last grade or by the one that is set, and never lifts it', () => {
    const units = [entry('a', 95, { isVetoed: true }), entry('b', 70, { isVetoed: true }), entry('c', 65)];
    const by = rule(['优秀 ≥90', '良好 ≥80', '合格 ≥60', '不合格']);
    expect(grades(units, by)).toEqual({ a: '不合格', b: '不合格', c: '合格' });
    expect(grades(units, { ...by, vetoGrade: '良好' })).toEqual({ a: '良好', b: '合格', c: '合格' });
  });
});
