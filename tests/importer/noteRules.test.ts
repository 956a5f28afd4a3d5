import { expect, test } from '@jest/globals';
import { readSketch } from '../support/readSketch';

const withNote = (note: string): readonly string[] =>
  readSketch(`考核对象：东村、西村\n考核指标 | 分值\n村务 | 100\n${note}`).filter((line) =>
    line.startsWith('!'),
  );

test.each([
  '注：总分低于60分的不得评优。',
  '备注：得分前两名的评为优秀等次。',
  '说明：弄虚作假的，取消当年评先资格。',
])('a note that says who gets which grade is told: %s', (note) => {
  expect(withNote(note)).toEqual(['! ruleNotKept']);
});

test('a note that says nothing of points or grades is not', () => {
  expect(withNote('说明：本表由镇党政办负责解释。')).toEqual([]);
});
