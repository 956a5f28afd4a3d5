import { describe, expect, test } from '@jest/globals';
import type { FindingCode } from '../../src/domain/findings/codes';
import { importLines, onlyType, shorten, unitTable } from '../support/imported';

describe('sections', () => {
  test('a table that fits nothing is reported', () => {
    importLines(unitTable('甲 ¦ 乙', '一 ¦ 二'), ['unreadTable']);
  });

  test('a table before any section is reported', () => {
    importLines('某县工作\n|类别\n|考核内容\n|分值\n\n|农业\n|粮食\n|10\n', ['unsureTable']);
  });

  test('common tables of two kinds go to the type', () => {
    const dump = `各镇（办）共性考核指标
|考核
项目
|目   标  任  务

|党建12分
|抓好党建


二、县直部门共性考核指标
|类别
|目标任务
|分值

|党建
|抓好党建
|20


镇（办）目标责任考核指标
1．甲镇
|类别
|指标
|要求

|农业
|粮食５分
|好
`;
    const { definitions } = importLines(dump);
    expect(definitions.unitTypes.map(({ name }) => name)).toEqual(['镇（办）', '县直部门']);
    expect(definitions.unitTypes.flatMap(shorten)).toEqual([
      '共性: 共性指标 > 党建 = 12',
      '甲镇: 农业 > 粮食 = 5',
      '共性: 共性指标 > 党建 = 20',
    ]);
  });

  test('a county has one unit, named by the title', () => {
    const dump = `绥德县2021年度目标责任考核指标
2021年度市考核县指标任务分解
|考核内容
|考核指标
|责任单位

|经济发展（20分）
|生产总值（20分）
|县发改局
`;
    const { definitions } = importLines(dump);
    expect(definitions).toMatchObject({
      county: '绥德县',
      year: 2021,
      title: '绥德县2021年度目标责任考核指标',
    });
    expect(definitions.unitTypes.flatMap(shorten)).toEqual(['绥德县: 经济发展(20) > 生产总值 = 20']);
    expect(definitions.unitTypes[0]?.name).toBe('市考核县');
  });

  test('units are listed in lines of several, and in tables without a header', () => {
    const dump = `四、驻县单位考核指标
1.县税务局           2.县环保局
|3.县气象局
|4.县公路段


驻县单位共性考核指标
|类别
|目标任务
|分值

|党建
|抓好
|20
`;
    expect(onlyType(importLines(dump)).units.map(({ name }) => name)).toEqual([
      '县税务局',
      '县环保局',
      '县气象局',
      '县公路段',
    ]);
  });

  test('a table without categories below a list of units is what they have in common', () => {
    const dump = `四、驻县单位考核指标
1.县税务局     2.县环保局
3.县气象局
|类别
|目标任务
|分值

|党建
|抓好
|100
`;
    const type = onlyType(importLines(dump));
    expect(type.units).toHaveLength(3);
    expect(shorten(type)).toEqual(['共性: 共性指标 > 党建 = 100']);
  });

  test('a unit without a number is one right above its table', () => {
    const dump = `一、县直部门考核指标
（一）经济部门
单位：分
县财政局
|类别
|考核内容
|分值

|农业
|粮食
|10
`;
    const type = onlyType(importLines(dump, ['unnumberedUnit']));
    expect(type.units).toMatchObject([{ name: '县财政局', group: '（一）经济部门' }]);
  });

  test('notes below a table are no units', () => {
    const dump = `${unitTable('类别 ¦ 考核内容 ¦ 分值', '农业 ¦ 粮食 ¦ 10')}\n\n注：以上均须完成\n`;
    expect(onlyType(importLines(dump)).units).toHaveLength(1);
  });
});

describe('headings of other counties', () => {
  const table = '|类别\n|考核内容\n|分值\n\n|职能\n|好\n|100\n\n\n';
  const title = '清河县2022年度目标责任考核指标\n';

  test.each([
    [
      'groups and units in Chinese numbers',
      `${title}第一部分 县直部门考核指标\n一、党群部门\n（一）县委办\n${table}`,
      [],
      ['县直部门: 一、党群部门/县委办'],
    ],
    [
      'types without the usual words',
      `${title}一、乡镇\n1.甲镇\n${table}二、县直部门\n1.县委办\n${table}`,
      [],
      ['乡镇: -/甲镇', '县直部门: -/县委办'],
    ],
    [
      'units with the usual words',
      `${title}一、县直部门考核指标\n1.县委办考核指标\n${table}县政府办2022年度目标责任考核指标\n${table}`,
      ['unnumberedUnit'],
      ['县直部门: -/县委办', '县直部门: -/县政府办'],
    ],
    [
      'a title that is the heading of the only type',
      `清河县2022年度县直部门目标责任考核指标\n1.县委办\n${table}`,
      [],
      ['县直部门: -/县委办'],
    ],
    [
      'units with a label',
      `${title}一、县直部门考核指标\n被考核单位：县委办\n${table}`,
      [],
      ['县直部门: -/县委办'],
    ],
    ['units under no section', `${title}1.县委办\n${table}`, [], ['考核单位: -/县委办']],
    ['units under a bare name', `${title}乡镇\n1.甲镇\n${table}`, [], ['乡镇: -/甲镇']],
  ] as const)('%s', (_, dump, findings, expected) => {
    const { definitions } = importLines(dump, findings);
    const units = definitions.unitTypes.flatMap((type) =>
      type.units.map(({ name, group }) => `${type.name}: ${group ?? '-'}/${name}`),
    );
    expect(units).toEqual(expected);
    expect(definitions).toMatchObject({ county: '清河县', year: 2022 });
    expect(definitions.title).not.toBe('');
  });
});

describe('headings above tables that name no unit', () => {
  const table = '|类别\n|考核内容\n|分值\n\n|职能\n|好\n|100\n\n\n';
  const unitsOf = (dump: string, findings: readonly FindingCode[] = []): readonly string[] =>
    shorten(onlyType(importLines(dump, findings)));

  test.each([
    ['2.重点项目', 'unsureTable'],
    ['（二）加分指标', 'bonusesRead'],
    ['一票否决事项', 'vetoesRead'],
  ] as const)('join no unit, and are told: %s', (line, code) => {
    expect(unitsOf(`一、各镇考核指标\n1.东镇\n${table}${line}\n${table}`, [code])).toEqual([
      '东镇: 职能 > 好 = 100',
    ]);
  });

  test('part what a unit has of its own', () => {
    const dump = `一、各镇考核指标\n1.东镇\n（一）基本指标\n${table}（二）重点工作\n${table}2.西镇\n${table}`;
    expect(unitsOf(dump)).toEqual([
      '东镇: 职能 > 好 = 100',
      '东镇: 职能 > 好 = 100',
      '西镇: 职能 > 好 = 100',
    ]);
  });
});

describe('tables under titles of their own', () => {
  const table = '|类别\n|考核内容\n|分值\n\n|职能\n|好\n|100\n\n\n';

  test('are those of units, of one type, where the titles name units', () => {
    const dump = `附件1\n东镇2021年度目标责任考核指标\n${table}附件2\n西镇2021年度目标责任考核指标\n${table}`;
    const type = onlyType(importLines(dump, ['unnumberedUnit', 'unnumberedUnit']));
    expect(shorten(type)).toEqual(['东镇: 职能 > 好 = 100', '西镇: 职能 > 好 = 100']);
    expect(type.name).toBe('考核单位');
  });

  test('are those of the units of the type that is open', () => {
    const dump = `一、各镇\n东镇2021年度考核指标\n${table}西镇2021年度考核指标\n${table}`;
    const type = onlyType(importLines(dump, ['unnumberedUnit', 'unnumberedUnit']));
    expect([type.name, ...type.units.map(({ name }) => name)]).toEqual(['镇', '东镇', '西镇']);
  });

  test('are common where the titles name kinds of units', () => {
    const dump = `乡镇2021年度目标责任考核指标\n${table}县直部门2021年度目标责任考核指标\n${table}`;
    const { definitions } = importLines(dump);
    expect(definitions.unitTypes.map(({ name, units }) => [name, units.length])).toEqual([
      ['乡镇', 0],
      ['县直部门', 0],
    ]);
  });
});
