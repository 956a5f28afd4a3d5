import { expect, test } from '@jest/globals';
import { readSketch } from '../support/readSketch';

const TOWNS = '清河县2031年度乡镇目标考核指标\n';
const TOWN = `${TOWNS}1.东镇\n`;

test.each([
  [
    'classes of towns as headings above their units and tables',
    `${TOWNS}一类乡镇\n东镇、西镇\n指标 | 分值 | 备注\n收入 | 100 |\n二类乡镇\n南镇、北镇\n指标 | 分值 | 备注\n粮食 | 100 | `,
    [
      '东镇 of 一类乡镇',
      '西镇 of 一类乡镇',
      '南镇 of 二类乡镇',
      '北镇 of 二类乡镇',
      '东镇: 共性指标 > 收入 = 100',
      '西镇: 共性指标 > 收入 = 100',
      '南镇: 共性指标 > 粮食 = 100',
      '北镇: 共性指标 > 粮食 = 100',
    ],
  ],
  [
    'three levels, of which some rows have two',
    `${TOWN}一级指标 | 二级指标 | 三级指标 | 分值\n经济 | 收入 | 税收 | 60\n党建（40分） | 班子 | < | 20\n^ | 队伍 | < | 20`,
    ['东镇', '东镇: 经济·收入 > 税收 = 60', '东镇: 党建(40) > 班子 = 20', '东镇: 党建(40) > 队伍 = 20'],
  ],
  [
    'rows numbered 一 above rows numbered 1',
    `${TOWN}序号 | 考核指标 | 目标 | 分值\n一 | 经济工作 |  | 60\n1 | 收入 | 一亿 | 60\n二 | 党建工作 |  | 40\n1 | 班子 | 好 | 40`,
    ['东镇', '东镇: 经济工作(60) > 收入 = 60', '东镇: 党建工作(40) > 班子 = 40'],
  ],
  [
    'units in merged cells beside their rows',
    `${TOWNS}序号 | 单位 | 考核指标 | 分值\n1 | 东镇 | 收入 | 60\n^ | ^ | 支出 | 40\n2 | 西镇 | 粮食 | 100`,
    [
      '东镇',
      '西镇',
      '东镇: 共性指标 > 收入 = 60',
      '东镇: 共性指标 > 支出 = 40',
      '西镇: 共性指标 > 粮食 = 100',
    ],
  ],
  [
    'rows for several units, and rows for all',
    `${TOWNS}单位 | 考核指标 | 分值\n东镇、西镇 | 收入 | 60\n各镇 | 党建 | 40`,
    [
      '东镇',
      '西镇',
      '共性: 共性指标 > 党建 = 40',
      '东镇: 共性指标 > 收入 = 60',
      '西镇: 共性指标 > 收入 = 60',
      '! partSumNot100',
      '! partSumNot100',
    ],
  ],
  [
    'a header again on the next page',
    `${TOWN}类别 | 考核指标 | 分值\n经济 | 收入 | 60\n类别 | 考核指标 | 分值\n党建 | 班子 | 40`,
    ['东镇', '东镇: 经济 > 收入 = 60', '东镇: 党建 > 班子 = 40'],
  ],
  [
    'a total that says something else than the rows',
    `${TOWN}类别 | 考核指标 | 分值\n经济 | 收入 | 60\n党建 | 班子 | 30\n合计 | < | 100`,
    ['东镇', '东镇: 经济 > 收入 = 60', '东镇: 党建 > 班子 = 30', '! totalRow', '! partSumNot100'],
  ],
  [
    'scores filled in already',
    `${TOWN}类别 | 考核指标 | 分值 | 得分\n经济 | 收入 | 60 | 55\n党建 | 班子 | 40 | 38`,
    ['东镇', '东镇: 经济 > 收入 = 60', '东镇: 党建 > 班子 = 40', '! unreadColumn'],
  ],
  [
    'people beside responsible units',
    `${TOWN}考核指标 | 分值 | 责任领导 | 责任单位\n收入 | 100 | 张某 | 县财政局`,
    ['东镇', '东镇: 共性指标 > 收入 = 100', '! unreadColumn'],
  ],
  [
    'points that may be more',
    `${TOWN}考核指标 | 分值 | 加减分\n收入 | 60 | ±5\n支出 | 40 | `,
    ['东镇', '东镇: 共性指标 > 收入 = 60', '东镇: 共性指标 > 支出 = 40', '! unreadColumn'],
  ],
  [
    'points with a note, in a range, or for each of several',
    `${TOWN}考核指标 | 分值\n甲项工作 | 60（含加分5分）\n乙项工作 | 0-60\n丙项工作 | 10分/项`,
    [
      '东镇',
      '东镇: 共性指标 > 甲项工作 = ?',
      '东镇: 共性指标 > 乙项工作 = ?',
      '东镇: 共性指标 > 丙项工作 = ?',
      '! pointsUnreadable',
      '! pointsUnreadable',
      '! pointsUnreadable',
      '! capMissing',
    ],
  ],
  [
    'points of two kinds of units in one cell',
    `${TOWN}类别 | 考核指标 | 分值（城区/农村）\n经济 | 收入 | 60/40\n^ | 粮食 | 40/60`,
    ['东镇', '东镇: 经济 > 收入 = ?', '东镇: 经济 > 粮食 = ?', '! unreadColumn', '! capMissing'],
  ],
  [
    'points behind the responsible units',
    `${TOWN}考核指标 | 责任单位及分值\n收入 | 县财政局（60分）\n支出 | 县财政局（40分）`,
    ['东镇', '东镇: 共性指标 > 收入 = ?', '东镇: 共性指标 > 支出 = ?', '! capMissing'],
  ],
  [
    'two rows of points for one name',
    `${TOWN}考核指标 | 评分标准 | 分值\n收入 | 完成 | 30\n^ | 增长 | 30\n班子 | 建好 | 40`,
    ['东镇', '东镇: 共性指标 > 收入 = 30', '东镇: 共性指标 > 班子 = 40', '! unreadRow', '! partSumNot100'],
  ],
  [
    'percent on upper levels',
    `${TOWN}一级指标 | 权重 | 二级指标 | 分值\n经济 | 60% | 收入 | 60\n党建 | 40% | 班子 | 40`,
    ['东镇', '东镇: 经济 > 收入 = 60', '东镇: 党建 > 班子 = 40', '! unreadColumn'],
  ],
  [
    'indicators as columns, units as rows',
    `${TOWNS}乡镇 | 粮食产量 | 财政收入\n分值 | 60 | 40\n东镇 | 100吨 | 200万元`,
    ['! unreadTable'],
  ],
  [
    'kinds of units in wide rows, without any unit',
    '清河县2031年度目标考核指标\n指标 | 分值 | 备注\n乡镇 | < | <\n收入 | 100 |\n县直部门 | < | <\n支出 | 100 | ',
    ['! unsureTable'],
  ],
])('%s are read, or told at their place', (_, sketch, expected) => {
  expect(readSketch(sketch)).toEqual(expected);
});
