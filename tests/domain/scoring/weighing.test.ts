import { describe, expect, it } from '@jest/globals';
import type { UnitType } from '../../../src/domain/definitions/definitions';
import { weighing } from '../../../src/domain/scoring/weighing';
import type { BasisPoints } from '../../../src/domain/settings/basisPoints';
import { sampleIndicator, sampleType } from '../../support/sampleTypes';

const share = (percent: number) => (percent * 100) as BasisPoints;
const weights = { 't-镇': { common: share(30), own: share(70) } };
const towns = sampleType('镇', []);

const part = (id: string, percent: number, component: string | null = null) => ({
  id,
  name: id,
  weight: share(percent),
  component,
});
const divided = (more: Partial<UnitType>): UnitType => ({ ...towns, ...more });
const alone = (id: string, percent: number) => ({
  component: null,
  weight: share(100),
  parts: [{ id, weight: share(percent) }],
});

describe('how a total is made', () => {
  it('of common and own parts is by what the settings say of the type, or of all of both', () => {
    expect(weighing(towns, { weights })).toEqual([alone('common', 30), alone('own', 70)]);
    expect(weighing(sampleType('局', []), { weights })).toEqual([alone('common', 100), alone('own', 100)]);
  });

  it('of parts of its own is by their weights, whatever the settings say', () => {
    const type = divided({ parts: [part('common', 60), part('测评', 40)] });
    expect(weighing(type, { weights })).toEqual([alone('common', 60), alone('测评', 40)]);
  });

  it('adds up the parts of a component, in the place of the first, and weighs them together', () => {
    const type = divided({
      parts: [
        part('年终', 60, '任务'),
        part('测评', 100),
        part('平时', 40, '任务'),
        part('党建', 100, '党建'),
      ],
      components: [
        { name: '党建', weight: share(20) },
        { name: '任务', weight: share(80) },
      ],
    });
    expect(weighing(type, { weights: {} })).toEqual([
      {
        component: '任务',
        weight: share(80),
        parts: [
          { id: '年终', weight: share(60) },
          { id: '平时', weight: share(40) },
        ],
      },
      alone('测评', 100),
      { component: '党建', weight: share(20), parts: [{ id: '党建', weight: share(100) }] },
    ]);
  });

  it('lets parts stand for themselves where the type does not have their component', () => {
    const parts = [part('年终', 60, '任务'), part('平时', 40, '任务')];
    const each = [alone('年终', 60), alone('平时', 40)];
    expect(weighing(divided({ parts }), { weights: {} })).toEqual(each);
    const components = [{ name: '党建', weight: share(20) }];
    expect(weighing(divided({ parts, components }), { weights: {} })).toEqual(each);
  });

  it('takes a part that indicators name and nobody lists, with 100 %', () => {
    const indicators = [sampleIndicator(null, '暗访', 10, { part: '暗访' })];
    expect(weighing(divided({ parts: [part('年终', 60)], indicators }), { weights })).toEqual([
      alone('年终', 60),
      alone('暗访', 100),
    ]);
  });
});
