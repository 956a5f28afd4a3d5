import type { Definitions, NegativeItem, UnitType } from '../../src/domain/definitions/definitions';
import { points, sampleIndicator, sampleType, sampleUnit } from './sampleTypes';

/** An item of the negative list; with tiers where `worth` lists them. */
export function sampleItem(
  text: string,
  worth: number | null | Readonly<Record<string, number>>,
  category = '负面',
): NegativeItem {
  const tiers = typeof worth === 'object' && worth !== null ? Object.entries(worth) : [];
  return {
    id: `n-${text}`,
    category,
    text,
    responsible: ['督查室'],
    points: typeof worth === 'number' ? points(worth) : null,
    tiers: tiers.map(([name, value]) => ({ name, points: points(value) })),
  };
}

const [east, west, south] = [sampleUnit('东镇'), sampleUnit('西镇'), sampleUnit('南镇')];

/** Three towns with common and own indicators, fit for ties, scaling and weights. */
export function towns(): UnitType {
  return sampleType(
    '各镇',
    [
      { ...east, group: '（一）川区' },
      { ...west, group: '（二）山区' },
      { ...south, group: '（二）山区' },
    ],
    sampleIndicator(null, '党建', 10, { category: '共性工作' }),
    sampleIndicator(null, '信访', 5, { category: '共性工作' }),
    ...[east, west, south].flatMap((town) => [
      sampleIndicator(town, '产业', 8.5, {
        category: '经济',
        target: '完成产业任务',
        responsible: ['发改局'],
      }),
      sampleIndicator(town, '造林', 6, { category: '生态' }),
    ]),
  );
}

/** A county of one unit, which is not ranked. */
export function county(): UnitType {
  const unit = sampleUnit('本县');
  return sampleType('市考核县', [unit], sampleIndicator(unit, '生产总值', 4, { category: '经济' }));
}

/** Two unit types, three items on the negative list: flat, tiered, without points. */
export function smallCounty(...types: readonly UnitType[]): Definitions {
  return {
    title: '清河县2020年度目标责任考核指标',
    year: 2020,
    county: '清河县',
    unitTypes: types.length === 0 ? [county(), towns()] : types,
    negativeList: [
      sampleItem('通报', -1.5),
      sampleItem('约谈', { 省: -1.5, 市: -1, 县: -0.5 }),
      sampleItem('其他', null),
    ],
  };
}
