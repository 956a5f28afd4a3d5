import { expect, test } from '@jest/globals';
import { understandDocument } from '../../src/importer/importDocument';
import { sketchedDocument } from '../support/sketchedDocument';

const TABLE = '考核指标 | 分值\n粮食 | 60\n工业 | 40';

const typesOf = (sketch: string): readonly (readonly string[])[] =>
  understandDocument(sketchedDocument(sketch)).definitions.unitTypes.map(({ name, units }) => [
    name,
    ...units.map((unit) => unit.name),
  ]);

test.each([
  ['in the title', `清河县2031年度目标考核指标（乡镇）\n1.东镇\n${TABLE}`, ['乡镇', '东镇']],
  ['in an annex', `附件1：综合考核指标体系（乡镇、街道）\n1.东镇\n${TABLE}`, ['乡镇、街道', '东镇']],
  [
    'behind common indicators',
    `共性指标（县直部门）\n${TABLE}\n名单：县直部门：县教育局、县民政局`,
    ['县直部门', '县教育局', '县民政局'],
  ],
])('a kind of units in brackets %s names the type', (_, sketch, type) => {
  expect(typesOf(sketch)).toEqual([type]);
});

test('each annex with a kind in brackets opens a type of its own', () => {
  const annexes = `目标考核办法\n附件1：目标考核指标（乡镇）\n1.东镇\n${TABLE}\n附件2：目标考核指标（县直部门）\n1.县教育局\n${TABLE}`;
  expect(typesOf(annexes)).toEqual([
    ['乡镇', '东镇'],
    ['县直部门', '县教育局'],
  ]);
});
