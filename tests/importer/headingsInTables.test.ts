import { describe, expect, test } from '@jest/globals';
import { importLines, onlyType, shorten, tableLines } from '../support/imported';

const SECTION = '一、各镇目标责任考核指标\n';
const HEADER = '类别 ¦ 考核内容 ¦ 分值';
const GRAIN = '农业 ¦ 粮食 ¦ 10';
const SCHOOL = '民生 ¦ 教育 ¦ 5';

describe('a heading in a wide row', () => {
  test.each([
    ['with numbers', '1.东镇', '2.西镇', []],
    ['in Chinese numbers', '（一）东镇', '（二）西镇', []],
    ['without numbers', '东镇', '西镇', ['unnumberedUnit', 'unnumberedUnit']],
  ] as const)('begins the next unit, %s', (_, first, second, findings) => {
    const table = tableLines(HEADER, GRAIN, second, HEADER, SCHOOL);
    const imported = importLines(`${SECTION}${first}\n${table}`, findings);
    const type = onlyType(imported);
    expect(shorten(type)).toEqual(['东镇: 农业 > 粮食 = 10', '西镇: 民生 > 教育 = 5']);
    expect(imported.places.get(type.indicators[1]?.id ?? '')).toMatchObject({ table: 1, row: 5 });
  });

  test('may follow upon one above the header, and upon a group', () => {
    const table = tableLines('1.东镇', HEADER, GRAIN, '（二）山区', '2.西镇', HEADER, SCHOOL);
    const type = onlyType(importLines(SECTION + table));
    expect(type.units).toMatchObject([
      { name: '东镇', group: null },
      { name: '西镇', group: '（二）山区' },
    ]);
  });

  test('begins the next unit without another header if its number is the next', () => {
    const table = tableLines(HEADER, GRAIN, '2.西镇', SCHOOL, '3.南镇', GRAIN);
    expect(shorten(onlyType(importLines(`${SECTION}1.东镇\n${table}`)))).toEqual([
      '东镇: 农业 > 粮食 = 10',
      '西镇: 民生 > 教育 = 5',
      '南镇: 农业 > 粮食 = 10',
    ]);
  });

  test('may begin another section', () => {
    const table = tableLines(HEADER, GRAIN, '二、县直部门目标责任考核指标', '1.县委办', HEADER, SCHOOL);
    const { definitions } = importLines(`${SECTION}1.东镇\n${table}`);
    expect(definitions.unitTypes.flatMap(shorten)).toEqual([
      '东镇: 农业 > 粮食 = 10',
      '县委办: 民生 > 教育 = 5',
    ]);
  });

  test.each([
    ['一、经济类（10分）', '经济类·农业'],
    ['1.经济', '经济·农业'],
  ])('is a level above the categories where it is numbered: %s', (row, category) => {
    const table = tableLines(HEADER, row, GRAIN);
    const type = onlyType(importLines(`${SECTION}1.东镇\n${table}`));
    expect(shorten(type)).toEqual([`东镇: ${category} > 粮食 = 10`]);
    expect(type.indicators[0]?.levels?.map(({ name }) => name)).toEqual([category.split('·')[0]]);
  });

  test('that is a sentence is reported', () => {
    const table = tableLines(HEADER, '完成情况以统计为准，不再另行考核', GRAIN);
    expect(shorten(onlyType(importLines(`${SECTION}1.东镇\n${table}`, ['unreadRow'])))).toEqual([
      '东镇: 农业 > 粮食 = 10',
    ]);
  });

  test('that numbers categories begins no unit', () => {
    const table = tableLines(HEADER, '1.经济', GRAIN, '2.民生', SCHOOL);
    const type = onlyType(importLines(`${SECTION}1.东镇\n${table}`));
    expect(type.units.map(({ name }) => name)).toEqual(['东镇']);
    expect(shorten(type)).toEqual(['东镇: 经济·农业 > 粮食 = 10', '东镇: 民生·民生 > 教育 = 5']);
  });

  test('that only carries the table on is no matter', () => {
    const table = tableLines(HEADER, GRAIN, '（续表）', HEADER, SCHOOL);
    expect(onlyType(importLines(`${SECTION}1.东镇\n${table}`)).indicators).toHaveLength(2);
  });
});
