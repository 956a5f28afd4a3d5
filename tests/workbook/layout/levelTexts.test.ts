import { expect, it } from '@jest/globals';
import { readLevels, writeLevels } from '../../../src/workbook/layout/levelTexts';
import { points } from '../../support/sampleTypes';

it.each([
  [
    [
      { name: '经济建设', points: points(30) },
      { name: '工业', points: points(12.5) },
    ],
    '经济建设（30分）\n工业（12.5分）',
  ],
  [[{ name: '经济建设', points: null }], '经济建设'],
  [[{ name: '工业（2分）', points: null }], '工业（2分）（—分）'],
  [[{ name: '工业（—分）', points: null }], '工业（—分）（—分）'],
  [[{ name: '工业（2分）', points: points(3) }], '工业（2分）（3分）'],
  [[{ name: '（一）党建', points: points(0) }], '（一）党建（0分）'],
  [[], ''],
] as const)('the levels %j are written %j, and read back as they were', (levels, text) => {
  expect(writeLevels(levels, 'zh-CN')).toBe(text);
  expect(readLevels(text)).toEqual(levels);
});

it('what somebody types as points that are none belongs to the name', () => {
  expect(readLevels(' 工业（1.23456分） \n\n农业（约5分）')).toEqual([
    { name: '工业（1.23456分）', points: null },
    { name: '农业（约5分）', points: null },
  ]);
});

it('written in one language, they are read in any', () => {
  const levels = [
    { name: 'Economy', points: points(30) },
    { name: 'Industry (2 points)', points: null },
  ];
  expect(writeLevels(levels, 'en-US')).toBe('Economy (30 points)\nIndustry (2 points) (— points)');
  expect(readLevels(writeLevels(levels, 'en-US'))).toEqual(levels);
});
