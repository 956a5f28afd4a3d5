import type { CategoryModel, IndicatorModel, NegativeModel } from '../../support/countyDocument';
import { townsDocument } from '../../support/smallDocument';

const indicator = (name: string, tenths: number): IndicatorModel => ({
  name,
  target: `完成${name}任务`,
  tenths,
});
const own = (business: string, nature: string): readonly CategoryModel[] => [
  { name: '经济', indicators: [indicator(business, 85)] },
  { name: '生态', indicators: [indicator(nature, 60)] },
];

const TOWNS = [
  { name: '城关中心镇', categories: own('产业发展', '造林') },
  { name: '西镇', categories: own('产业发展', '造林') },
];
const COMMON = [indicator('党建', 100), indicator('信访', 50)];

/** A document of one year. */
export const THIS_YEAR = townsDocument(COMMON, TOWNS);

const negative = (text: string, tenths: number): NegativeModel => ({
  category: '信访',
  text,
  responsible: '县信访局',
  tenths,
});

/** The same with a negative list, and with one of which an item is gone, one deducts more and one is new. */
export const WITH_NEGATIVE = townsDocument(COMMON, TOWNS, [
  negative('发生越级上访的', 15),
  negative('迟报信息的', 5),
]);
export const OTHER_NEGATIVE = townsDocument(COMMON, TOWNS, [
  negative('发生越级上访的', 20),
  negative('瞒报信息的', 10),
]);

/** That of the next: a lower cap, a town and one of its indicators renamed, an indicator replaced in the other town. */
export const NEXT_YEAR = townsDocument(
  [indicator('党建', 80), indicator('信访', 50)],
  [
    { name: '城关新中心镇', categories: own('产业发展工作', '造林') },
    { name: '西镇', categories: own('产业发展', '水源保护') },
  ],
);
