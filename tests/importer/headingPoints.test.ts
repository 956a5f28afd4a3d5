import { expect, test } from '@jest/globals';
import { readSketch } from '../support/readSketch';

const TITLE = '清河县2031年度乡镇目标考核指标\n';
const TABLE = '指标 | 分值\n收入 | 60\n支出 | 40';
const DIFFERS = '! levelSumDiffers';

const told = (sketch: string): readonly string[] => readSketch(sketch).filter((line) => line === DIFFERS);

test.each([
  ['a unit', `${TITLE}1.东镇（90分）\n${TABLE}`, [DIFFERS]],
  ['a unit, with a colon', `${TITLE}1.东镇（满分90分）：\n${TABLE}`, [DIFFERS]],
  ['each unit of its own', `${TITLE}1.东镇（100分）\n${TABLE}\n2.西镇（80分）\n${TABLE}`, [DIFFERS]],
  [
    'what all have in common',
    `${TITLE}一、共性指标（40分）\n${TABLE}\n二、个性指标\n1.东镇\n${TABLE}`,
    [DIFFERS],
  ],
])('the points of a heading above %s that its indicators do not make are told', (_, sketch, expected) => {
  expect(told(sketch)).toEqual(expected);
});

test.each([
  ['are what its indicators make', `${TITLE}1.东镇（100分）\n${TABLE}`],
  ['are those of two tables', `${TITLE}1.东镇（200分）\n（1）经济工作\n${TABLE}\n（2）党建工作\n${TABLE}`],
  [
    'are those of the unit, common ones included',
    `${TITLE}一、共性指标\n${TABLE}\n二、个性指标\n1.东镇（200分）\n${TABLE}`,
  ],
  ['are not judged while a cap is missing', `${TITLE}1.东镇（90分）\n指标 | 分值\n收入 | 若干\n支出 | 40`],
])('the points of a heading %s', (_, sketch) => {
  expect(told(sketch)).toEqual([]);
});
