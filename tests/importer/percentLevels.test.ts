import { describe, expect, test } from '@jest/globals';
import { readSketch } from '../support/readSketch';

const OWN = '清河县2031年度县直部门目标考核指标\n1.县财政局\n';

const LEVELS = [
  '县财政局',
  '县财政局: 经济(30) > 收入 = 18',
  '县财政局: 经济(30) > 支出 = 12',
  '县财政局: 党建(70) > 班子 = 35',
  '县财政局: 党建(70) > 廉政 = 35',
];

describe('percent on two levels', () => {
  test.each([
    [
      'of the level above, in columns',
      '一级指标 | 权重 | 二级指标 | 权重\n经济 | 30% | 收入 | 60%\n^ | ^ | 支出 | 40%\n党建 | 70% | 班子 | 50%\n^ | ^ | 廉政 | 50%',
    ],
    [
      'of the whole, in columns',
      '一级指标 | 权重 | 二级指标 | 权重\n经济 | 30% | 收入 | 18%\n^ | ^ | 支出 | 12%\n党建 | 70% | 班子 | 35%\n^ | ^ | 廉政 | 35%',
    ],
    [
      'in brackets behind the upper level',
      '一级指标 | 二级指标 | 权重\n经济（30%） | 收入 | 60%\n^ | 支出 | 40%\n党建（权重70%） | 班子 | 50%\n^ | 廉政 | 50%',
    ],
    [
      'in rows of their own',
      '考核指标 | 权重\n一、经济 | 30%\n1.收入 | 60%\n2.支出 | 40%\n二、党建 | 70%\n1.班子 | 50%\n2.廉政 | 50%',
    ],
    [
      'which the header alone says',
      '一级指标 | 权重（%） | 二级指标 | 权重（%）\n经济 | 30 | 收入 | 60\n^ | ^ | 支出 | 40\n党建 | 70 | 班子 | 50\n^ | ^ | 廉政 | 50',
    ],
  ])('is worked out: %s', (_, sketch) => {
    expect(readSketch(OWN + sketch)).toEqual(LEVELS);
  });

  test.each([
    ['the upper level does not make a whole', '60%', '60%', ['?', '?', '?', '?']],
    ['one of the lower levels makes none', '70%', '70%', ['?', '?', '35', '35']],
  ])('is told where %s', (_, upper, lower, points) => {
    const sketch = `一级指标 | 权重 | 二级指标 | 权重\n经济 | 30% | 收入 | ${lower}\n^ | ^ | 支出 | 40%\n党建 | ${upper} | 班子 | 50%\n^ | ^ | 廉政 | 50%`;
    const read = readSketch(OWN + sketch);
    expect(read.flatMap((line) => /> .* = (.*)$/.exec(line)?.[1] ?? [])).toEqual(points);
    expect(read).toContain('! pointsUnreadable');
  });

  test('of the upper level alone is a weight, and is told', () => {
    const sketch =
      '一级指标 | 二级指标 | 分值\n经济（30%） | 收入 | 60\n^ | 支出 | 40\n党建（70%） | 班子 | 50\n^ | 廉政 | 50';
    const read = readSketch(OWN + sketch);
    expect(read.filter((line) => line.includes('> '))).toEqual([
      '县财政局: 经济 > 收入 = 60',
      '县财政局: 经济 > 支出 = 40',
      '县财政局: 党建 > 班子 = 50',
      '县财政局: 党建 > 廉政 = 50',
    ]);
    expect(read).toContain('! ruleNotKept');
  });

  test('of the upper level that is what its indicators add up to says nothing new', () => {
    const sketch = '类别 | 考核指标 | 分值\n经济（40%） | 收入 | 40\n党建（60%） | 班子 | 30\n^ | 廉政 | 30';
    expect(readSketch(OWN + sketch)).toEqual([
      '县财政局',
      '县财政局: 经济 > 收入 = 40',
      '县财政局: 党建 > 班子 = 30',
      '县财政局: 党建 > 廉政 = 30',
    ]);
  });
});
