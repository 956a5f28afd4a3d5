import { describe, expect, it } from '@jest/globals';
import { makeFinding } from '../../src/domain/findings/makeFinding';
import { sharedMessage } from '../../src/strings/findingText';
import { factsOf } from '../../src/taskpane/findings/facts';
import { groupFindings } from '../../src/taskpane/findings/groupFindings';

const derived = (owner: string, cap: string) =>
  makeFinding('capDerived', {
    params: { variant: 'lentByUnitType', owner, name: '党建', lender: '县直部门', cap },
  });
const aboveCap = (unit: string) =>
  makeFinding('scoreAboveCap', { params: { unit, indicator: '党建', entered: '99', cap: '10' } });

describe('findings that say the same', () => {
  it('are one fact, which tells what they share once and what is their own of each', () => {
    const equal = [derived('东镇', '5'), derived('西镇', '5'), derived('南镇', '6')];
    expect(factsOf(equal)).toEqual([equal]);
    const { message, own } = sharedMessage(equal, 'zh-CN');
    expect(message).toContain('…：“党建”没有写分值。参照“县直部门”同名的共性指标，推算为 … 分');
    expect(own).toEqual(['东镇 · 5', '西镇 · 5', '南镇 · 6']);
  });

  it('stay apart where they are few, or errors that are put right one by one', () => {
    const few = [derived('东镇', '5'), derived('西镇', '5')];
    const errors = [aboveCap('东镇'), aboveCap('西镇'), aboveCap('南镇')];
    expect(factsOf(few)).toHaveLength(2);
    expect(factsOf(errors)).toHaveLength(3);
  });

  it('stand in the order of the harm they do', () => {
    const found = [
      makeFinding('responsibleUnknown', { params: { variant: 'none', name: '甲', count: 1 } }),
      makeFinding('partSumNot100', { params: { variant: 'own', owner: '东镇', sum: '99' } }),
      aboveCap('东镇'),
    ];
    const groups = groupFindings(found, { sheet: null, severity: null });
    expect(groups.map(({ code }) => code)).toEqual(['scoreAboveCap', 'partSumNot100', 'responsibleUnknown']);
  });
});
