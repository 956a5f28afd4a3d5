import { describe, expect, test } from '@jest/globals';
import { importLines, indicatorsOf, onlyType, tableLines, unitTable } from '../support/imported';
import type { FindingCode } from '../../src/domain/findings/codes';
import type { NegativeItem } from '../../src/domain/definitions/definitions';

function negative(header: string, ...rows: readonly string[]): string {
  return `三、负面清单考核指标\n${tableLines(header, ...rows)}\n`;
}

/** The only negative item of a list whose points stand in the text. */
function itemSaying(text: string, expected: readonly FindingCode[] = []): NegativeItem | undefined {
  const dump = negative('考核内容 ¦ 考核指标 ¦ 责任单位 ¦ 扣分', `帮扶 ¦ ${text} ¦ 相关单位 ¦ `);
  return importLines(dump, expected).definitions.negativeList[0];
}

describe('the negative list', () => {
  const table = (...rows: readonly string[]): string =>
    negative('考核内容 ¦ 考核指标 ¦ 责任单位 ¦ 扣分\n\n分值', ...rows);

  test('has deductions that are never positive, and carries on blanks', () => {
    const { definitions } = importLines(table('禁毒 ¦ 有案的 ¦ 县公安局 ¦ 1.5', ' ¦ 多案的 ¦  ¦ －0.5'));
    expect(definitions.negativeList).toMatchObject([
      { category: '禁毒', text: '有案的', responsible: ['县公安局'], points: -1_500, tiers: [] },
      { category: '禁毒', text: '多案的', responsible: ['县公安局'], points: -500 },
    ]);
  });

  test('has tiers that the text tells, where the cell is blank', () => {
    const text = '被省上通报的扣1.5分，被市上通报的扣1分，被县上通报的扣0.5分。';
    const { definitions } = importLines(table(`帮扶 ¦ ${text} ¦ 相关单位 ¦ `));
    expect(definitions.negativeList[0]).toMatchObject({
      points: null,
      tiers: [
        { name: '省', points: -1_500 },
        { name: '市', points: -1_000 },
        { name: '县', points: -500 },
      ],
    });
  });

  test('has single points that the text tells', () => {
    const { definitions } = importLines(table('帮扶 ¦ 每发生一次扣2分 ¦ 相关单位 ¦ '));
    expect(definitions.negativeList[0]).toMatchObject({ points: -2_000, tiers: [] });
  });
});

describe('deductions that the text of an item tells', () => {
  test.each([
    ['每起扣2分，最高扣6分。', -2_000, 6_000],
    ['每起扣2分（累计不超过6分）', -2_000, 6_000],
    ['每低一个百分点扣0.5分，5分封顶', -500, 5_000],
  ])('may have a limit, which is the item’s: %s', (text, points, limit) => {
    expect(itemSaying(text)).toMatchObject({ points, tiers: [], limit });
  });

  test('may have a limit of each time, which is reported', () => {
    expect(itemSaying('扣1分，每次最高不超过2分', ['deductionLimit'])).not.toHaveProperty('limit');
  });

  test.each([
    '受到省市县批评分别扣3分、2分、1分',
    '被省通报扣1.5分；被省督办扣1分；被市通报扣1分',
    '每次扣1分，累计3次扣5分',
    '视情节扣1-2分',
    '扣1分至2分',
    '辖区内发生事故扣2分，市场监管不力扣1分',
  ])('are missing and reported where they are not one for each level: %s', (text) => {
    expect(itemSaying(text, ['pointsUnreadable'])).toMatchObject({ points: null, tiers: [] });
  });

  test.each([
    ['受到省、市通报的扣2分，县通报的扣1分', ['省市', '县']],
    ['省级扣3分、市级扣2分、县级扣1分', ['省', '市', '县']],
    ['发生事故的，受国家通报的扣2分，受省级通报的扣1分', ['国家', '省']],
  ])('are tiers where every clause has its level: %s', (text, names) => {
    expect(itemSaying(text)?.tiers.map(({ name }) => name)).toEqual(names);
  });

  test.each(['考评未达到84分的', '扣除相应分值'])('are none in %s', (text) => {
    expect(itemSaying(text)).toMatchObject({ points: null, tiers: [] });
  });
});

describe('the columns of a negative list', () => {
  test.each([
    ['类别 ¦ 负面清单事项 ¦ 扣分标准', '安全 ¦ 发生事故的 ¦ 每起扣2分'],
    ['类别 ¦ 扣分情形 ¦ 扣分', '安全 ¦ 发生事故的 ¦ 2'],
    ['负面清单 ¦ 具体情形 ¦ 扣分', '安全 ¦ 发生事故的 ¦ －2'],
  ])('are %s', (header, row) => {
    expect(importLines(negative(header, row)).definitions.negativeList).toMatchObject([
      { category: '安全', text: '发生事故的', points: -2_000, tiers: [] },
    ]);
  });

  test('may name but the item, and tell tiers', () => {
    const dump = negative(
      '序号 ¦ 负面清单 ¦ 责任单位 ¦ 扣分',
      '1 ¦ 受通报的 ¦ 县委办 ¦ 省级扣2分，市级扣1分',
    );
    expect(importLines(dump).definitions.negativeList).toMatchObject([
      { text: '受通报的', responsible: ['县委办'], points: null, tiers: [{ name: '省' }, { name: '市' }] },
    ]);
  });

  test('with points that cannot be read are reported', () => {
    const dump = negative('类别 ¦ 负面清单事项 ¦ 扣分', '安全 ¦ 发生事故的 ¦ 酌情');
    const { findings } = importLines(dump, ['pointsUnreadable']);
    expect(findings[0]?.params).toEqual({ variant: 'negative', text: '酌情', name: '发生事故的' });
  });

  test('do not make negative items of indicators that points can be lost for', () => {
    const dump = unitTable('类别 ¦ 考核指标 ¦ 分值 ¦ 扣分标准', '农业 ¦ 粮食 ¦ 10 ¦ 每少一亩扣1分');
    expect(indicatorsOf(dump)).toEqual(['县财政局: 农业 > 粮食 = 10']);
    expect(onlyType(importLines(dump)).indicators[0]?.standard).toBe('每少一亩扣1分');
  });
});

describe('a negative list of paragraphs', () => {
  test('has numbered sentences as its items, below the names of categories', () => {
    const dump = `二、负面清单
（一）安全生产
1.发生较大事故的，每起扣2分。
2.受到省级通报的扣2分，受到市级通报的扣1分。
（二）信访
发生进京上访的，每起扣1分
3.其他造成恶劣影响的，酌情处理。
`;
    expect(importLines(dump).definitions.negativeList).toMatchObject([
      { category: '安全生产', text: '发生较大事故的，每起扣2分。', points: -2_000 },
      { category: '安全生产', points: null, tiers: [{ name: '省' }, { name: '市' }] },
      { category: '信访', text: '发生进京上访的，每起扣1分', points: -1_000 },
      { category: '信访', text: '其他造成恶劣影响的，酌情处理。', points: null, tiers: [] },
    ]);
  });

  test('reports once what is no item', () => {
    const dump = '二、负面清单\n以下事项由考核办认定。\n1.发生事故的，每起扣2分。\n并报县委审定。\n';
    const { findings } = importLines(`${dump}三、各镇考核指标\n1.东镇\n`, ['unreadLines']);
    expect(findings[0]).toMatchObject({
      params: { lines: 2 },
      document: { heading: '二、负面清单', text: '以下事项由考核办认定。' },
    });
  });
});
