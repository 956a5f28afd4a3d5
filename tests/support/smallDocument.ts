import {
  documentOf,
  dumpOf,
  type IndicatorModel,
  type NegativeModel,
  type UnitModel,
} from './countyDocument';

/** A text dump of a document with towns. */
export function townsDocument(
  common: readonly IndicatorModel[],
  units: readonly UnitModel[],
  negative: readonly NegativeModel[] = [],
  year = 2020,
): string {
  return dumpOf(
    documentOf({
      county: '清河县',
      year,
      forCounty: [],
      listed: [],
      negative,
      types: [{ name: '各镇', style: 'inName', common, groups: [{ name: null, units }] }],
    }),
  );
}

const own = [
  { name: '经济', indicators: [{ name: '产业', target: '完成产业任务', tenths: 85 }] },
  { name: '生态', indicators: [{ name: '造林', target: '造林千亩', tenths: 60 }] },
];

/** A text dump of a document with two towns. */
export const SMALL_DOCUMENT = townsDocument(
  [
    { name: '党建', target: '抓好党建', tenths: 100 },
    { name: '信访', target: '依法信访', tenths: 50 },
  ],
  [
    { name: '东镇', categories: own },
    { name: '西镇', categories: own },
  ],
);
