import type { Definitions, Indicator } from '../../src/domain/definitions/definitions';
import { sampleIndicator, sampleType, sampleUnit } from './sampleTypes';
import { smallCounty } from './smallCounty';

const units = ['东镇', '西镇', '南镇'].map((name) => sampleUnit(name));
const common = (name: string, more: Partial<Indicator> = {}): Indicator =>
  sampleIndicator(null, name, 20, more);

/** Three towns on the sheet 各镇 with one indicator that takes scores, 党建, and three that take actuals. */
export function methodCounty(): Definitions {
  const ratio = { kind: 'ratio', target: 100, better: 'higher' } as const;
  return smallCounty(
    sampleType(
      '各镇',
      units,
      common('党建'),
      common('产值', { method: ratio }),
      common('税收', { method: { kind: 'leader', better: 'higher' } }),
      common('投诉', { method: { kind: 'rank', points: [20, 15], better: 'lower' } }),
    ),
  );
}
