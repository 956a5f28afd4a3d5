import { describe, expect, test } from '@jest/globals';
import { understandDocument } from '../../src/importer/importDocument';
import { readSketch } from '../support/readSketch';
import { sketchedDocument } from '../support/sketchedDocument';

const TOWNS = '清河县2031年度乡镇目标考核指标\n考核对象：东镇、西镇\n';

const indicatorsOf = (sketch: string): readonly string[] =>
  readSketch(sketch).filter((line) => line.startsWith('东镇: '));

describe('what is left to be filled in', () => {
  test('扣分原因 beside points makes no list of deductions', () => {
    const sketch = `${TOWNS}项目 | 内容 | 标准分 | 得分 | 扣分原因\n党建30分 | 组织生活 | 10 |  | \n^ | 党员教育 | 20 |  | \n经济70分 | 收入 | 70 |  | \n考核组成员（签字）： | < | < | < | <`;
    expect(readSketch(sketch)).toEqual([
      '东镇',
      '西镇',
      '东镇: 党建(30) > 组织生活 = 10',
      '东镇: 党建(30) > 党员教育 = 20',
      '东镇: 经济(70) > 收入 = 70',
      '西镇: 党建(30) > 组织生活 = 10',
      '西镇: 党建(30) > 党员教育 = 20',
      '西镇: 经济(70) > 收入 = 70',
    ]);
  });

  test('扣分原因 alone is the item', () => {
    expect(readSketch('清河县负面清单\n序号 | 扣分原因 | 扣分\n1 | 迟报 | 2')).toContain('- 迟报');
  });

  test('quarters are told, and 单位 behind the indicators is what they are measured in', () => {
    const sketch = `${TOWNS}指标名称 | 单位 | 年度目标 | 一季度 | 上半年 | 第三季度 | 四季度 | 分值\n税收 | 万元 | 800 | 200 | 400 | 600 | 800 | 60\n新增户 | 户 | 100 | 25 | 50 | 75 | 100 | 40`;
    expect(indicatorsOf(sketch)).toEqual(['东镇: 共性指标 > 税收 = 60', '东镇: 共性指标 > 新增户 = 40']);
    const { definitions, findings } = understandDocument(sketchedDocument(sketch));
    expect(definitions.unitTypes[0]?.indicators[0]?.target).toBe('800万元');
    expect(findings.filter(({ code }) => code === 'unreadColumn')).toHaveLength(4);
  });
});

describe('headers', () => {
  test.each([
    ['项目名称及分值 | < | 赋分办法', '经济（100分） | 收入（60分） | 按实绩\n^ | 支出（40分） | 按实绩'],
    ['类别 | 工作指标 | 权重分', '经济 | 收入 | 60\n^ | 支出 | 40'],
  ])('are understood: %s', (header, rows) => {
    expect(indicatorsOf(`${TOWNS}${header}\n${rows}`).map((line) => line.replace('(100)', ''))).toEqual([
      '东镇: 经济 > 收入 = 60',
      '东镇: 经济 > 支出 = 40',
    ]);
  });

  test('are no rows with figures, though 指标 stands in one', () => {
    const sketch = `清河县2031年度考核指标\n适用单位：东镇、西镇\n指标类别 | 指标内容 | 权重 | 指标说明 | 责任部门 | 评分主体\n发展类指标（60分） | 重点项目 | 40分 | 含续建 | 各单位 | 县发改局\n^ | 营商环境 | 20分 | 三方评价 | 各单位 | 县政务局\n党建类指标（40分） | 政治建设 | 40分 | 日常考核 | 各单位 | 县委组织部`;
    const { definitions } = understandDocument(sketchedDocument(sketch));
    expect(definitions.unitTypes.map(({ name }) => name)).toEqual(['考核单位']);
    expect(readSketch(sketch).filter((line) => line.includes('>'))).toEqual([
      '共性: 发展类指标(60) > 重点项目 = 40',
      '共性: 发展类指标(60) > 营商环境 = 20',
      '共性: 党建类指标(40) > 政治建设 = 40',
    ]);
  });
});

describe('lists', () => {
  test('a document on the negative list is not the list itself', () => {
    const sketch =
      '清河县2031年度负面清单管理办法\n一、乡镇\n1.东镇  2.西镇\n二、共性指标\n考核内容 | 分值\n党建 | 100\n三、负面清单\n扣分情形 | 扣分标准\n迟报 | 扣0.2分/次';
    const { definitions } = understandDocument(sketchedDocument(sketch));
    expect(definitions.negativeList.map(({ text, points }) => [text, points])).toEqual([['迟报', -200]]);
    expect(readSketch(sketch)).toContain('共性: 共性指标 > 党建 = 100');
  });

  test('points that are added may say so, and for what each', () => {
    const sketch = `${TOWNS}考核内容 | 分值\n党建 | 100\n加分项\n加分情形 | 加分标准\n国家表彰 | 加3分\n省级表彰 | 每项加1分\n试点 | 奖2分\n典型 | 0.5分/次`;
    const { definitions } = understandDocument(sketchedDocument(sketch));
    expect(definitions.bonusList?.map(({ points }) => points)).toEqual([3000, 1000, 2000, 500]);
  });

  test('points that differ by case are told as a whole', () => {
    const sketch = `${TOWNS}考核内容 | 分值\n党建 | 100\n加分项\n加分情形 | 加分标准\n国家表彰 | 加3分或5分`;
    const { definitions, findings } = understandDocument(sketchedDocument(sketch));
    expect(definitions.bonusList).toBeUndefined();
    expect(findings.map(({ code }) => code)).toContain('ruleNotKept');
  });
});
