import type { CategoryModel, IndicatorModel } from '../../support/countyDocument';
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

/** A document of one year. */
export const THIS_YEAR = townsDocument(
  [indicator('党建', 100), indicator('信访', 50)],
  [
    { name: '城关中心镇', categories: own('产业发展', '造林') },
    { name: '西镇', categories: own('产业发展', '造林') },
  ],
);

/** That of the next: a lower cap, a town and one of its indicators renamed, an indicator replaced in the other town. */
export const NEXT_YEAR = townsDocument(
  [indicator('党建', 80), indicator('信访', 50)],
  [
    { name: '城关新中心镇', categories: own('产业发展工作', '造林') },
    { name: '西镇', categories: own('产业发展', '水源保护') },
  ],
);
