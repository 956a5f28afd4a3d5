import { describe, expect, test } from '@jest/globals';
import { indicatorsOf, unitTable } from '../support/imported';

const HEADER = '类别 ¦ 考核内容 ¦ 目标要求 ¦ 分值';
const GRAIN = '经济发展（40分） ¦ 粮食 ¦ 种好 ¦ 10';

describe('rows that add up', () => {
  test.each([
    '小计（10分） ¦  ¦  ¦ ',
    '合计： ¦  ¦  ¦ 10',
    '合计（100分） ¦  ¦  ¦ ',
    '本类合计 ¦  ¦  ¦ 10',
    '经济类小计 ¦  ¦  ¦ 10分',
    '经济小计 ¦  ¦  ¦ 10',
    ' ¦ 小计 ¦  ¦ 10',
    ' ¦ 本类小计（10分） ¦  ¦ ',
    ' ¦ 个性指标合计 ¦  ¦ 10',
    '总　分 ¦  ¦  ¦ １００分',
    '经济发展（40分） ¦ 小计 ¦  ¦ 40',
  ])('are no indicators: %s', (row) => {
    expect(indicatorsOf(unitTable(HEADER, GRAIN, row), ['totalRow'])).toEqual([
      '县财政局: 经济发展(40) > 粮食 = 10',
    ]);
  });

  test('may have a number', () => {
    const dump = unitTable('序号 ¦ 考核内容 ¦ 分值', '1 ¦ 粮食 ¦ 10', '2 ¦ 合计 ¦ 10');
    expect(indicatorsOf(dump, ['totalRow'])).toEqual(['县财政局: 共性指标 > 粮食 = 10']);
  });

  test('begin their category where they stand first in it', () => {
    const dump = unitTable(HEADER, GRAIN, '民生 ¦ 小计 ¦  ¦ 5', ' ¦ 教育 ¦ 办好 ¦ 5');
    expect(indicatorsOf(dump, ['totalRow'])).toEqual([
      '县财政局: 经济发展(40) > 粮食 = 10',
      '县财政局: 民生 > 教育 = 5',
    ]);
  });
});

describe('indicators that only sound so', () => {
  test.each(['粮食产量合计', '固定资产投资总计', '完成投资合计10亿元', '小计算机普及', '招商引资小计'])(
    '%s',
    (name) => {
      expect(indicatorsOf(unitTable(HEADER, GRAIN, ` ¦ ${name} ¦ 增长 ¦ 5`)).at(-1)).toBe(
        `县财政局: 经济发展(40) > ${name} = 5`,
      );
      expect(indicatorsOf(unitTable(HEADER, GRAIN, ` ¦ ${name} ¦  ¦ 5`)).at(-1)).toBe(
        `县财政局: 经济发展(40) > ${name} = 5`,
      );
    },
  );
});
