import { describe, expect, test } from '@jest/globals';
import { understandDocument } from '../../src/importer/importDocument';
import { readingOf } from '../../src/importer/reading/readingOf';
import { takeInventory } from '../../src/importer/inventory/takeInventory';
import { onlyType } from '../support/imported';
import { readSketch } from '../support/readSketch';
import { sketchedDocument } from '../support/sketchedDocument';

const TITLE = '清河县2031年度乡镇目标考核指标\n';

const READ = [
  '东镇',
  '西镇',
  '东镇: 共性指标 > 粮食 = 40',
  '东镇: 共性指标 > 工业 = 60',
  '西镇: 共性指标 > 粮食 = 40',
  '西镇: 共性指标 > 工业 = 60',
];

const VALUES = '东镇 | 5000吨 | 8%\n西镇 | 4000吨 | 9%';

describe('units that have rows, and indicators columns, are read with their points', () => {
  test.each([
    ['in the heads', `单位 | 粮食（40分） | 工业（60分）\n${VALUES}`],
    ['in a row', `乡镇 | 粮食 | 工业\n分值 | 40 | 60\n${VALUES}`],
    ['in a row below', `乡镇 | 粮食 | 工业\n${VALUES}\n权重 | 40% | 60%`],
    ['below a head over all', `单位 | 年度目标任务 | <\n^ | 粮食 | 工业\n分值 | 40 | 60\n${VALUES}`],
    [
      'beside columns that wait for scores',
      `单位 | 粮食（40分） | 工业（60分） | 得分 | 名次\n东镇 | 5000吨 | 8% |  | \n西镇 | 4000吨 | 9% |  | `,
    ],
    ['below an empty corner', ` | 粮食（40分） | 工业（60分）\n${VALUES}`],
    [
      'under each head',
      `单位 | 粮食 | < | 工业 | <\n^ | 目标任务 | 分值 | 目标任务 | 分值\n东镇 | 5000吨 | 40 | 8% | 60\n西镇 | 4000吨 | 40 | 9% | 60`,
    ],
    ['as what adds up to 100', '单位 | 粮食 | 工业\n东镇 | 40 | 60\n西镇 | 40 | 60'],
  ])('%s', (_, sketch) => {
    expect(readSketch(TITLE + sketch)).toEqual(READ);
  });

  test('with their targets, and what rows say of the indicators', () => {
    const sketch = `${TITLE}乡镇 | 粮食 | 工业\n分值 | 40 | 60\n评分单位 | 县农业局 | 县工信局\n评分标准 | 少1吨扣1分 | 少1%扣1分\n${VALUES}`;
    const [grain, industry] = onlyType(understandDocument(sketchedDocument(sketch))).indicators;
    expect(grain).toMatchObject({ target: '5000吨', scorer: ['县农业局'], standard: '少1吨扣1分' });
    expect(industry).toMatchObject({ target: '8%', scorer: ['县工信局'] });
  });

  test('in categories, of whom a row of sums is told', () => {
    const sketch = `${TITLE}序号 | 单位 | 经济（60分） | < | 社会（40分）\n^ | ^ | 粮食（20分） | 工业（40分） | 教育（40分）\n1 | 东镇 | 5000吨 | 8% | 好\n2 | 西镇 | 4000吨 | 9% | 好\n合计 | < | 9000吨 | — | `;
    expect(readSketch(sketch).slice(2)).toEqual([
      '东镇: 经济(60) > 粮食 = 20',
      '东镇: 经济(60) > 工业 = 40',
      '东镇: 社会(40) > 教育 = 40',
      '西镇: 经济(60) > 粮食 = 20',
      '西镇: 经济(60) > 工业 = 40',
      '西镇: 社会(40) > 教育 = 40',
      '! unreadColumn',
    ]);
  });
});

test('rows that part the units name their groups, or their kinds', () => {
  const of = (title: string, ...rows: readonly string[]): readonly string[] =>
    readSketch([title, '单位 | 粮食（40分） | 工业（60分）', ...rows].join('\n')).filter(
      (line) => !line.includes('>'),
    );
  const groups = ['东片 | < | <', '东镇 | 1吨 | 1%', '西片 | < | <', '西镇 | 1吨 | 1%'];
  expect(of('清河县2031年度乡镇目标考核指标', ...groups)).toEqual(['东镇 of 东片', '西镇 of 西片']);
  const kinds = ['一、乡镇 | < | <', '东镇 | 1吨 | 1%', '二、街道 | < | <', '西街道 | 1吨 | 1%'];
  const { unitTypes } = understandDocument(
    sketchedDocument(
      ['清河县2031年度目标考核指标', '单位 | 粮食（40分） | 工业（60分）', ...kinds].join('\n'),
    ),
  ).definitions;
  expect(unitTypes.map(({ name }) => name)).toEqual(['乡镇', '街道']);
});

test.each([
  ['people', '单位名称 | 联系人 | 联系电话\n东镇 | 张三 | 123\n西镇 | 李四 | 456'],
  ['who scores', '评分单位 | 评分内容 | 评分时间\n县统计局 | 粮食 | 1月\n县发改局 | 工业 | 1月'],
  ['targets without any points', '单位 | 粮食 | 工业\n东镇 | 5000吨 | 8%\n西镇 | 4000吨 | 9%'],
])('a table of %s is told', (_, table) => {
  const imported = understandDocument(
    sketchedDocument(`${TITLE}1.东镇\n考核指标 | 分值\n粮食 | 100\n另有关事项\n${table}`),
  );
  expect(onlyType(imported).units.map(({ name }) => name)).toEqual(['东镇']);
  expect(imported.findings.map(({ code }) => code)).toEqual(['unreadTable']);
});

test('a person turns a table, or leaves it as it stands', () => {
  const targets = sketchedDocument(`${TITLE}单位 | 粮食 | 工业\n东镇 | 5000吨 | 8%\n西镇 | 4000吨 | 9%`);
  const { findings } = understandDocument(targets, { tables: [{ table: 1, turned: true }] });
  expect(findings.map(({ code, params }) => [code, params])).toEqual([
    ['unsureTable', { variant: 'figures', table: 1, rows: 2 }],
  ]);
  const columns = {
    '2': { role: 'target', unit: '东镇' },
    '3': { role: 'target', unit: '西镇' },
  } as const;
  const said = understandDocument(targets, { tables: [{ table: 1, turned: true, columns }] });
  expect(onlyType(said).indicators.map(({ name, target }) => `${name} ${target}`)).toEqual([
    '粮食 5000吨',
    '工业 8%',
    '粮食 4000吨',
    '工业 9%',
  ]);
  const points = sketchedDocument(`${TITLE}单位 | 粮食（40分） | 工业（60分）\n${VALUES}`);
  const left = understandDocument(points, { tables: [{ table: 1, turned: false }] });
  expect(left.findings.map(({ code }) => code)).toEqual(['unreadTable']);
});

test('what is found of a turned table gives the same when it is said', () => {
  const document = sketchedDocument(`${TITLE}单位 | 粮食（40分） | 工业（60分）\n${VALUES}`);
  const reading = readingOf(takeInventory(document));
  expect(reading.tables?.[0]).toMatchObject({ table: 1, turned: true, sure: true });
  expect(understandDocument(document, reading).definitions.unitTypes).toEqual(
    understandDocument(document).definitions.unitTypes,
  );
});

test('no row of the document is named for a turned table', () => {
  const document = sketchedDocument(`${TITLE}单位 | 粮食（40分） | 工业（50分）\n分值 | 40 | 60\n${VALUES}`);
  const { findings, places } = understandDocument(document);
  expect(findings.map(({ code, document: place }) => [code, place?.table, place?.row])).toEqual([
    ['capDisagrees', 1, null],
  ]);
  expect([...places.values()].every(({ row }) => row === null)).toBe(true);
});
