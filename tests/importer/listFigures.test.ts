import { expect, test } from '@jest/globals';
import { understandDocument } from '../../src/importer/importDocument';
import { listFigures } from '../../src/importer/words/listFigures';
import { sketchedDocument } from '../support/sketchedDocument';

const HEAD = '清河县2031年度乡镇目标考核指标\n1.东镇\n指标 | 分值\n收入 | 100\n';

/** The items of a list with their points, or the points of each level. */
function items(sketch: string): readonly string[] {
  const { definitions, findings } = understandDocument(sketchedDocument(HEAD + sketch));
  const told = findings.map(({ code }) => `! ${code}`).filter((code) => code !== '! bonusesRead');
  const lists = [...definitions.negativeList, ...(definitions.bonusList ?? [])];
  return [
    ...lists.map(({ text, points, tiers }) =>
      [text, points ?? '', ...tiers.map((tier) => `${tier.name} ${tier.points}`)].join(' ').trimEnd(),
    ),
    ...told,
  ];
}

test.each([
  ['每起2分', 2],
  ['每起-2', 2],
  ['一次-0.5分', 0.5],
  ['2分/起', 2],
  ['每发生一次扣1分', 1],
])('“%s” takes off one figure for every time', (text, figure) => {
  expect(listFigures(text, 'negative')).toEqual({ kind: 'flat', figure });
});

test.each([
  ['加3分', 3],
  ['每项加1分', 1],
  ['+2分', 2],
  ['一次性奖励5分', 5],
])('“%s” adds one figure for every time', (text, figure) => {
  expect(listFigures(text, 'bonus')).toEqual({ kind: 'flat', figure });
});

test.each([
  ['国家级3分，省级2分、市级1分', ['国家级', '省级', '市级']],
  ['国家、省级表彰3分\n市级表彰2分', ['国家、省级', '市级']],
  ['一等奖3分；二等奖2分', ['一等奖', '二等奖']],
])('“%s” gives a figure for each level', (text, names) => {
  const read = listFigures(text, 'bonus');
  expect(read?.kind === 'tiers' ? read.tiers.map(({ name }) => name) : read).toEqual(names);
});

test.each([
  ['加1分', 'negative'],
  ['扣1分', 'bonus'],
  ['-1分', 'bonus'],
  ['省级2分', 'bonus'],
  ['省级2分，省级1分', 'bonus'],
  ['1至3分', 'bonus'],
  ['3分，2分', 'negative'],
  ['酌情加分', 'bonus'],
  ['', 'negative'],
] as const)('“%s” of a list of %s is left for a person to say', (text, list) => {
  expect(listFigures(text, list)).toBeNull();
});

test.each([
  [
    'a column of levels, with one cell for the item',
    '加分项\n加分事项 | 级别 | 加分\n获得表彰 | 国家级 | 3\n^ | 省级 | 2\n经验推广 | 省级 | 1',
    ['获得表彰  国家级 3000 省级 2000', '经验推广（省级） 1000'],
  ],
  [
    'a column of levels before items named again',
    '负面清单\n级别 | 事项 | 扣分\n国家级 | 通报 | 3\n省级 | 通报 | 2\n | 上访 | 1',
    ['通报  国家级 -3000 省级 -2000', '上访 -1000'],
  ],
  [
    'levels in the cell of points',
    '负面清单\n事项 | 扣分\n通报 | 国家级3分，省级2分\n上访 | 每起1分',
    ['通报  国家级 -3000 省级 -2000', '上访 -1000'],
  ],
  [
    'a level whose figure cannot be read: a list of bonuses is told as a whole',
    '加分项\n加分事项 | 级别 | 加分\n获得表彰 | 国家级 | 3\n^ | 省级 | 酌情',
    ['! ruleNotKept'],
  ],
  [
    'a level whose figure cannot be read: the item is told',
    '负面清单\n事项 | 级别 | 扣分\n通报 | 国家级 | 3\n^ | 省级 | 酌情',
    ['通报', '! pointsUnreadable'],
  ],
])('a list has %s', (_, sketch, expected) => {
  expect(items(sketch)).toEqual(expected);
});
