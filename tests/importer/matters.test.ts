import { expect, test } from '@jest/globals';
import { readSketch } from '../support/readSketch';

const HEAD = '清河县2031年度乡镇考核细则\n考核对象：东镇、西镇';
const READ = ['东镇', '西镇'].flatMap((unit) => [
  `${unit}: 经济发展(40) > 收入 = 40`,
  `${unit}: 社会治理(35) > 信访 = 35`,
  `${unit}: 党的建设(25) > 班子 = 25`,
]);

/** A table below each of three headings. */
const threeTables = (one: string, two: string, three: string): string =>
  `${HEAD}\n${one}\n指标 | 分值\n收入 | 40\n${two}\n指标 | 分值\n信访 | 35\n${three}\n指标 | 分值\n班子 | 25`;

test.each([
  ['一、经济发展（40分）', '二、社会治理（35分）', '三、党的建设（25分）'],
  ['（一）经济发展（40分）', '（二）社会治理（35分）', '（三）党的建设（25分）'],
  ['经济发展（40分）', '社会治理（35分）', '党的建设（25分）'],
])('headings with points, alike one after the other, part what listed units have: %s', (...headings) => {
  expect(readSketch(threeTables(...headings))).toEqual(['东镇', '西镇', ...READ]);
});

test('without points only the first of such headings has to look like a matter', () => {
  const read = readSketch(threeTables('一、经济发展', '二、社会治理', '三、党的建设'));
  expect(read).toEqual(['东镇', '西镇', ...READ.map((line) => line.replace(/\(\d+\)/, ''))]);
});

test('points of a heading are held to what its table adds up to, with categories and without', () => {
  const table = '一、经济发展（50分）\n指标 | 分值\n收入 | 40';
  expect(readSketch(`${HEAD}\n${table}`)).toContain('! categorySumDiffers');
  const withCategories = '一、经济发展（50分）\n类别 | 指标 | 分值\n工业 | 产值 | 20\n农业 | 粮食 | 20';
  expect(readSketch(`${HEAD}\n${withCategories}`)).toContain('! levelSumDiffers');
});

test('a class of units with points is none', () => {
  const read = readSketch(`${HEAD}\n一、甲组（100分）\n指标 | 分值\n收入 | 100`);
  expect(read.filter((line) => line.includes('甲组'))).toEqual([]);
  expect(read).toContain('! unsureTable');
});

test.each(['一、经济发展（权重60%）', '一、经济发展（60%）'])(
  'the weight of such a heading is told: %s',
  (heading) => {
    expect(readSketch(`${HEAD}\n${heading}\n指标 | 分值\n收入 | 100`)).toContain('! ruleNotKept');
  },
);

test('points of a list’s heading that may be its limit are told', () => {
  const list = '二、加分项目（10分）\n加分项目 | 加分分值\n表彰 | 5';
  expect(readSketch(`${HEAD}\n一、经济发展（100分）\n指标 | 分值\n收入 | 100\n${list}`)).toContain(
    '! ruleNotKept',
  );
});
