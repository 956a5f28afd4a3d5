import { describe, expect, test } from '@jest/globals';
import { importLines, onlyType, shorten, tableLines } from '../support/imported';

const SECTION = '一、各镇目标责任考核指标\n';

describe('a column of units', () => {
  test.each(['被考核单位', '单位', '单位名称', '受考核单位'])('says whose the rows are: %s', (word) => {
    const table = tableLines(
      `${word} ¦ 类别 ¦ 考核指标 ¦ 分值`,
      '东镇 ¦ 农业 ¦ 粮食 ¦ 10',
      ' ¦  ¦ 蔬菜 ¦ 5',
      '西镇 ¦ 农业 ¦ 粮食 ¦ 20',
    );
    const imported = importLines(SECTION + table);
    const type = onlyType(imported);
    expect(type.units.map(({ name }) => name)).toEqual(['东镇', '西镇']);
    expect(shorten(type)).toEqual([
      '东镇: 农业 > 粮食 = 10',
      '东镇: 农业 > 蔬菜 = 5',
      '西镇: 农业 > 粮食 = 20',
    ]);
    expect(imported.places.get(type.units[1]?.id ?? '')).toMatchObject({ table: 1, row: 4 });
  });

  test('may stand behind the indicators, which go on from unit to unit', () => {
    const table = tableLines(
      '考核指标 ¦ 被考核单位 ¦ 目标要求 ¦ 分值',
      '粮食 ¦ 东镇、西镇 ¦ 千亩 ¦ 10',
      ' ¦ 南镇 ¦ 百亩 ¦ 5',
      '信访 ¦ 各镇 ¦ 办好 ¦ 8',
    );
    expect(shorten(onlyType(importLines(SECTION + table)))).toEqual([
      '共性: 共性指标 > 信访 = 8',
      '东镇: 共性指标 > 粮食 = 10',
      '西镇: 共性指标 > 粮食 = 10',
      '南镇: 共性指标 > 粮食 = 5',
    ]);
  });

  test('means the units that stand in other tables', () => {
    const first = tableLines('单位 ¦ 类别 ¦ 考核指标 ¦ 分值', '东镇 ¦ 农业 ¦ 粮食 ¦ 10');
    const second = tableLines('单位 ¦ 类别 ¦ 考核指标 ¦ 分值', '东镇 ¦ 党建 ¦ 信访 ¦ 5');
    const type = onlyType(importLines(`${SECTION}（一）川区\n${first}\n\n${second}`));
    expect(type.units).toMatchObject([{ name: '东镇', group: '（一）川区' }]);
    expect(shorten(type)).toEqual(['东镇: 农业 > 粮食 = 10', '东镇: 党建 > 信访 = 5']);
  });

  test('reports rows above the first unit', () => {
    const table = tableLines(
      '单位 ¦ 类别 ¦ 考核指标 ¦ 分值',
      ' ¦ 农业 ¦ 粮食 ¦ 10',
      '东镇 ¦ 农业 ¦ 粮食 ¦ 10',
    );
    expect(shorten(onlyType(importLines(SECTION + table, ['unreadRow'])))).toEqual([
      '东镇: 农业 > 粮食 = 10',
    ]);
  });

  test.each(['考核单位', '单位'])(
    'is not one behind the indicators that may mean another thing: %s',
    (word) => {
      const table = tableLines(`类别 ¦ 考核指标 ¦ ${word} ¦ 分值`, '农业 ¦ 粮食 ¦ 万亩 ¦ 10');
      const imported = importLines(`${SECTION}1.东镇\n${table}`, ['unreadColumn']);
      expect(shorten(onlyType(imported))).toEqual(['东镇: 农业 > 粮食 = 10']);
    },
  );

  test('is no column of units in the negative list', () => {
    const table = tableLines('考核内容 ¦ 考核指标 ¦ 被考核单位 ¦ 扣分', '禁毒 ¦ 有案的 ¦ 东镇 ¦ 1');
    const { definitions } = importLines(`负面清单\n${table}`, ['unreadColumn']);
    expect(definitions.negativeList).toMatchObject([{ text: '有案的', points: -1_000 }]);
  });
});
