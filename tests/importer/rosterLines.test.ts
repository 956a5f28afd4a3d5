import { expect, test } from '@jest/globals';
import { understandDocument } from '../../src/importer/importDocument';
import type { Reading, ReadingTable } from '../../src/importer/reading/reading';
import { readSketch } from '../support/readSketch';
import { sketchedDocument } from '../support/sketchedDocument';

const TABLES =
  '一、乡镇考核指标\n考核指标 | 分值\n收入 | 100\n二、县直部门考核指标\n考核指标 | 分值\n服务 | 100';

const READ = [
  '东镇',
  '西镇',
  '共性: 共性指标 > 收入 = 100',
  '县教育局',
  '县民政局',
  '共性: 共性指标 > 服务 = 100',
];

test.each([
  '考核对象：乡镇：东镇、西镇；县直部门：县教育局、县民政局。',
  '考核对象：乡镇（2个）：东镇、西镇；县直部门（2个）：县教育局、县民政局。',
  '乡镇：东镇、西镇；县直部门：县教育局、县民政局',
  '一、考核对象：乡镇：东镇、西镇。县直部门：县教育局、县民政局。',
  '考核对象为东镇、西镇2个乡镇和县教育局、县民政局2个县直部门。',
  '为推动发展，制定本办法。考核对象为乡镇（东镇、西镇）和县直部门（县教育局、县民政局）。',
  '第二条 本办法所称县是指全县。考核对象分为两类：乡镇：东镇、西镇；县直部门：县教育局、县民政局。',
  '第三条 本办法适用于全县。考核对象：乡镇：东镇、西镇；县直部门：县教育局、县民政局。',
])('units of several kinds in one line are each of their kind: %s', (line) => {
  expect(readSketch(`清河县2031年度目标考核指标\n${line}\n${TABLES}`)).toEqual(READ);
});

test.each([
  '适用单位',
  '参评单位',
  '涉及单位',
  '考核单位共2个，其中',
  '纳入考核的单位有',
  '具体包括',
  '单位名单如下',
])('what only says that the units are listed is no group of them: %s', (label) => {
  expect(readSketch(`${label}：东镇、西镇\n考核指标 | 分值\n收入 | 100`)).toEqual([
    '东镇',
    '西镇',
    '共性: 共性指标 > 收入 = 100',
  ]);
});

test.each(['检查组成员单位', '考核领导小组成员', '不参加考核的单位', '上年度先进单位', '牵头', '帮扶部门'])(
  'units of which something else is said are told, and not assessed: %s',
  (label) => {
    const sketch = `考核对象：东镇、西镇\n${label}：县教育局、县民政局\n考核指标 | 分值\n收入 | 100`;
    expect(readSketch(sketch)).toEqual([
      '东镇',
      '西镇',
      '东镇: 共性指标 > 收入 = 100',
      '西镇: 共性指标 > 收入 = 100',
      '! otherUnits',
    ]);
  },
);

test('to whom a document is sent says nothing of who is assessed', () => {
  const sketch =
    '考核对象：东镇、西镇\n考核指标 | 分值\n收入 | 100\n抄送：县教育局、县民政局\n主送单位：南镇、北镇';
  expect(readSketch(sketch).filter((line) => !line.includes('收入'))).toEqual(['东镇', '西镇']);
});

test('a number of units behind their kind is no part of its name', () => {
  const lines = '乡镇2个：东镇、西镇\n县直部门2个：县教育局、县民政局';
  expect(readSketch(`清河县2031年度目标考核指标\n${lines}\n${TABLES}`)).toEqual(READ);
});

test.each(['组别 | 单位', '片区 | 单位名称', '序号 | 分组 | 单位'])(
  'a table lists units by their groups: %s',
  (header) => {
    const number = header.startsWith('序号') ? ['1 | ', '2 | '] : ['', ''];
    const sketch = `考核指标 | 分值\n收入 | 100\n被考核单位名单\n${header}\n${number[0]}甲片 | 东镇、西镇\n${number[1]}乙片 | 南镇`;
    expect(readSketch(sketch)).toEqual([
      '东镇 of 甲片',
      '西镇 of 甲片',
      '南镇 of 乙片',
      '共性: 共性指标 > 收入 = 100',
    ]);
  },
);

test('a second title with a year and another kind of units begins what is theirs', () => {
  const part = (kind: string, units: string, name: string): string =>
    `2031年度${kind}考核\n考核对象：${units}\n考核指标 | 分值\n${name} | 100`;
  const { unitTypes } = understandDocument(
    sketchedDocument(
      `${part('乡镇', '东镇、西镇', '收入')}\n${part('县直部门', '县教育局、县民政局', '服务')}`,
    ),
  ).definitions;
  expect(unitTypes.map(({ name, units }) => [name, ...units.map((unit) => unit.name)])).toEqual([
    ['乡镇', '东镇', '西镇'],
    ['县直部门', '县教育局', '县民政局'],
  ]);
});

test('a sentence inside a paragraph lists the units, and what else it states is used or told', () => {
  const imported = (rule: string) =>
    understandDocument(
      sketchedDocument(
        `清河县2031年度乡镇目标考核办法\n根据要求制定本办法。被考核单位为：东镇、西镇。${rule}\n考核指标 | 分值\n收入 | 100`,
      ),
    );
  const [type] = imported('').definitions.unitTypes;
  expect(type?.units.map(({ name }) => name)).toEqual(['东镇', '西镇']);
  expect(imported('加分最高不超过5分。').definitions.limits).toEqual({ bonus: 5000 });
  expect(imported('未完成的，总分扣2分。').findings.map(({ code }) => code)).toEqual(['ruleNotKept']);
});

test('who does something is no unit of a kind', () => {
  const line = '牵头单位：县财政局；配合单位：县审计局。';
  const read = readSketch(`清河县2031年度乡镇目标考核指标\n1.东镇\n${line}\n考核指标 | 分值\n收入 | 100`);
  expect(read).not.toContain('县审计局');
});

test('what a person says of the columns of a table of units counts', () => {
  const sketch =
    '清河县2031年度目标考核指标\n序号 | 单位 | 挂点单位 | 备注\n1 | 东镇 | 县教育局 | 甲组\n2 | 西镇 | 县民政局 | 乙组\n考核指标 | 分值\n收入 | 100';
  const units = (reading: Reading): readonly string[] =>
    understandDocument(sketchedDocument(sketch), reading).definitions.unitTypes.flatMap((type) =>
      type.units.map(({ name, group }) => `${group ?? '-'} ${name}`),
    );
  const said = (columns: ReadingTable['columns']): Reading => ({
    tables: [{ table: 1, use: 'roster', ...(columns === undefined ? {} : { columns }) }],
  });
  expect(units(said(undefined))).toEqual(['- 东镇', '- 西镇']);
  expect(units(said({ '3': 'unit' }))).toEqual(['- 县教育局', '- 县民政局']);
  expect(units(said({ '4': 'category' }))).toEqual(['甲组 东镇', '乙组 西镇']);
  expect(units(said({ '2': 'ignore' }))).toEqual(['- 县教育局', '- 县民政局']);
});

test('a table of units without a header that is understood is read once a person says what it is', () => {
  const sketch =
    '清河县2031年度目标考核指标\n甲 | 乙\n一 | 东镇\n二 | 西镇\n一、乡镇考核指标\n考核指标 | 分值\n收入 | 100';
  const reading: Reading = {
    tables: [{ table: 1, use: 'roster', columns: { '2': 'unit' }, rows: { '1': 'header' } }],
  };
  const { unitTypes } = understandDocument(sketchedDocument(sketch), reading).definitions;
  expect(unitTypes.flatMap(({ units }) => units.map(({ name }) => name))).toEqual(['东镇', '西镇']);
});
