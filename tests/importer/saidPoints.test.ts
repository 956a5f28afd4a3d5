import { describe, expect, test } from '@jest/globals';
import { readSketch } from '../support/readSketch';

const read = (header: string, ...rows: readonly string[]): readonly string[] =>
  readSketch(['清河县2031年度乡镇目标考核指标', '1.东镇', header, ...rows].join('\n'));

describe('points at the end of a name, in a table without a column of them, are told by', () => {
  test.each([
    ['a comma and 得', '粮食生产，得30分', '工业，得70分'],
    ['计', '粮食生产计30分', '工业计70分'],
    ['满分', '粮食生产满分30分', '工业，满分为70分'],
    ['words in brackets', '粮食生产（基本分30分）', '工业（权重分70分）'],
    ['a colon', '粮食生产：30分', '工业——70分'],
    ['的得', '粮食生产的得30分', '工业，计70分。'],
    ['总分', '粮食生产，总分30分', '工业（总分：70分）'],
  ])('%s', (_, grain, industry) => {
    const rows = [`${grain} | 5000吨`, `${industry} | 8%`];
    expect(read('考核内容 | 考核要求', ...rows)).toEqual([
      '东镇',
      '东镇: 共性指标 > 粮食生产 = 30',
      '东镇: 共性指标 > 工业 = 70',
    ]);
  });

  test('the same where nothing but a number stands beside the names', () => {
    expect(read('序号 | 考核内容', '1 | 粮食生产（30分）', '2 | 工业，得70分')).toEqual([
      '东镇',
      '东镇: 共性指标 > 粮食生产 = 30',
      '东镇: 共性指标 > 工业 = 70',
    ]);
  });
});

test.each(['满意度达到90分', '完成得30分，超额加5分', '完成90%得5分，完成80%，得3分', '统计30分以上的项目'])(
  'figures that may not be the points are told: %s',
  (name) => {
    expect(read('考核内容 | 考核要求', `${name} | 无`, '工业（60分） | 8%')).toContain('! capMissing');
  },
);

test('what stands behind the only column of indicators tells more of them', () => {
  expect(read('考核指标 | 考核内容 | 分值', '粮食 | 完成5000吨 | 60', '党建 | 党费收齐 | 40')).toEqual([
    '东镇',
    '东镇: 共性指标 > 粮食 = 60',
    '东镇: 共性指标 > 党建 = 40',
  ]);
});

test('a cell of points that says what all of it is worth has that', () => {
  expect(read('考核指标 | 分值', '粮食 | 每项2分，共40分', '工业 | 60')).toEqual([
    '东镇',
    '东镇: 共性指标 > 粮食 = 40',
    '东镇: 共性指标 > 工业 = 60',
  ]);
});

test('codes of levels belong to no name', () => {
  const rows = ['A1办学（40分） | B1党建 | C1组织 | 40', 'A2教学（60分） | B2质量 | C2成绩 | 60'];
  expect(read('A级指标 | B级指标 | C级指标 | 分值', ...rows).slice(1)).toEqual([
    '东镇: 办学·党建 > 组织 = 40',
    '东镇: 教学·质量 > 成绩 = 60',
  ]);
});

test('points that end the target in words are the indicator’s, where nothing else gives any', () => {
  const rows = ['粮食 | 完成5000吨，得60分', '工业 | 完成5亿得20分，完成8亿，得40分'];
  expect(read('项目 | 考核要求及分值', ...rows)).toEqual([
    '东镇',
    '东镇: 共性指标 > 粮食 = 60',
    '东镇: 共性指标 > 工业 = ?',
    '! capMissing',
  ]);
});
