import { describe, expect, test } from '@jest/globals';
import { importDocument, understandDocument, type ImportedDocument } from '../../src/importer/importDocument';
import { dumpOf } from '../support/countyDocument';
import { onlyType, shorten } from '../support/imported';
import { sketchedDocument } from '../support/sketchedDocument';

const TITLE = '清河县2031年度乡镇目标考核指标\n';
const GROUPS = '城区镇：东镇、西镇\n一般镇：南镇、北镇\n';

/** The sketch as it is, and as the dump of a text that keeps neither merged nor wide cells. */
const FORMATS = [
  ['a .docx', (sketch: string) => understandDocument(sketchedDocument(sketch))],
  [
    'a text',
    (sketch: string) =>
      importDocument({
        bytes: new TextEncoder().encode(dumpOf(sketchedDocument(sketch))),
        fileName: '指标.txt',
      }),
  ],
] as const;

function codes({ findings }: ImportedDocument): readonly string[] {
  return findings.map(({ code, params }) => ('variant' in params ? `${code}.${params.variant}` : code));
}

describe.each(FORMATS)('in %s', (_, read) => {
  test.each([
    [
      'units above points and targets',
      '东镇 | < | 西镇 | <',
      '目标 | 分值 | 目标 | 分值',
      '8% | 40 | 9% | 60',
    ],
    [
      'points and targets above units',
      '目标 | < | 分值 | <',
      '东镇 | 西镇 | 东镇 | 西镇',
      '8% | 9% | 40 | 60',
    ],
  ])('two figures of each unit are both its own: %s', (_name, first, second, figures) => {
    const sketch = `类别 | 考核指标 | ${first}\n^ | ^ | ${second}\n经济 | 工业 | ${figures}`;
    const type = onlyType(read(TITLE + sketch));
    expect(shorten(type)).toEqual(['东镇: 经济 > 工业 = 40', '西镇: 经济 > 工业 = 60']);
    expect(type.indicators.map(({ target }) => target)).toEqual(['8%', '9%']);
  });

  test('groups have the points of their columns', () => {
    const sketch =
      '类别 | 考核指标 | 城区镇分值 | 一般镇分值\n经济 | 工业 | 70 | 20\n党建 | 班子 | 30 | 80\n';
    const type = onlyType(read(TITLE + GROUPS + sketch));
    expect(shorten(type).slice(0, 2)).toEqual(['东镇: 经济 > 工业 = 70', '东镇: 党建 > 班子 = 30']);
    expect(shorten(type).slice(-2)).toEqual(['北镇: 经济 > 工业 = 20', '北镇: 党建 > 班子 = 80']);
    expect(type.indicators).toHaveLength(8);
  });

  test('groups that a list behind the table names have them as well, below one wide cell', () => {
    const sketch = `类别 | 考核指标 | 分值 | <\n^ | ^ | 一类乡镇 | 二类乡镇\n经济 | 工业 | 100 | 20\n党建 | 班子 | — | 80
附件：考核单位名单\n类别 | 单位\n一类乡镇 | 东镇、西镇\n二类乡镇 | 南镇`;
    expect(shorten(onlyType(read(TITLE + sketch)))).toEqual([
      '东镇: 经济 > 工业 = 100',
      '西镇: 经济 > 工业 = 100',
      '南镇: 经济 > 工业 = 20',
      '南镇: 党建 > 班子 = 80',
    ]);
  });

  test('marks say which groups have an indicator', () => {
    const sketch =
      '类别 | 考核指标 | 分值 | 城区镇 | 一般镇\n经济 | 工业 | 60 | √ | √\n^ | 粮食 | 40 |  | √\n^ | 城建 | 40 | √ | ';
    const type = onlyType(read(TITLE + GROUPS + sketch));
    const of = (unit: string): readonly string[] => shorten(type).filter((line) => line.startsWith(unit));
    expect(of('东镇')).toEqual(['东镇: 经济 > 工业 = 60', '东镇: 经济 > 城建 = 40']);
    expect(of('南镇')).toEqual(['南镇: 经济 > 工业 = 60', '南镇: 经济 > 粮食 = 40']);
  });

  test.each([
    ['groups nobody names', '城区镇分值 | 一般镇分值', '70 | 20', 'unsureTable.points'],
    ['unit types with marks', '分值 | 乡镇 | 县直部门', '50 | √ | √', 'unsureTable.owners'],
  ])('the columns of %s are asked for', (_name, header, cells, code) => {
    const sketch = `类别 | 考核指标 | ${header}\n经济 | 工业 | ${cells}\n^ | 粮食 | ${cells}`;
    const imported = read(TITLE + sketch);
    expect(imported.definitions.unitTypes.flatMap(({ indicators }) => indicators)).toEqual([]);
    expect(codes(imported)).toEqual([code]);
  });

  test('a second row of the header says what its wide cells hold', () => {
    const sketch =
      '类别 | 考核内容 | < | 评分 | <\n^ | 指标 | 目标 | 分值 | 办法\n经济 | 收入 | 五亿元 | 100 | 每少1%扣1分';
    const type = onlyType(read(`清河县2031年度县直部门目标考核指标\n1.县财政局\n${sketch}`));
    expect(shorten(type)).toEqual(['县财政局: 经济 > 收入 = 100']);
    expect(type.indicators).toMatchObject([{ target: '五亿元', standard: '每少1%扣1分' }]);
  });
});

const UNIT = '清河县2031年度县直部门目标考核指标\n1.县财政局\n';

test.each(['上年', '调整数', '本级/上级'])(
  'no points follow from others where figures in %s, which is not used, may speak against them',
  (column) => {
    const sketch = `类别 | 考核指标 | 分值 | ${column}\n经济（30分） | 收入 | 10 | 12\n^ | 支出 |  | \n党建（70分） | 班子 | 70 | `;
    const imported = understandDocument(sketchedDocument(UNIT + sketch));
    expect(shorten(onlyType(imported))[1]).toBe('县财政局: 经济(30) > 支出 = ?');
    expect(codes(imported)).toEqual(['unreadColumn.named']);
  },
);

test('they do where such a column holds words', () => {
  const sketch =
    '类别 | 考核指标 | 分值 | 备注\n经济（30分） | 收入 | 10 | 新增\n^ | 支出 |  | \n党建（70分） | 班子 | 70 | ';
  const imported = understandDocument(sketchedDocument(UNIT + sketch));
  expect(shorten(onlyType(imported))[1]).toBe('县财政局: 经济(30) > 支出 = 20');
});

test.each([
  ['beside blank categories is read as the one above, and told', '', ['预算股'], ['blanksFilled']],
  ['beside merged categories is empty', '^', [], []],
] as const)('a blank cell of 责任单位 %s', (_, category, responsible, told) => {
  const sketch = `类别 | 考核指标 | 分值 | 责任单位\n经济 | 收入 | 60 | 预算股\n${category} | 支出 | 40 | `;
  const imported = understandDocument(sketchedDocument(UNIT + sketch));
  expect(onlyType(imported).indicators[1]?.responsible).toEqual(responsible);
  expect(codes(imported)).toEqual(told);
});

test('a blank cell of 责任单位 in a text is empty where the table repeats its categories', () => {
  const sketch = '类别 | 考核指标 | 分值 | 责任单位\n经济 | 收入 | 60 | 预算股\n经济 | 支出 | 40 | ';
  const bytes = new TextEncoder().encode(dumpOf(sketchedDocument(UNIT + sketch)));
  const type = onlyType(importDocument({ bytes, fileName: '指标.txt' }));
  expect(type.indicators.map(({ responsible }) => responsible)).toEqual([['预算股'], []]);
});
