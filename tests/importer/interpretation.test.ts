import { describe, expect, test } from '@jest/globals';
import { importLines, indicatorsOf, onlyType, unitTable } from '../support/imported';

describe('points', () => {
  test.each([
    ['in brackets', '林业工作（2分）', '林业工作 = 2'],
    ['in brackets of two kinds', '林业工作(1分）', '林业工作 = 1'],
    ['in a paragraph of their own', '林业工作\n\n5分', '林业工作 = 5'],
    ['glued on', '林业工作5分', '林业工作 = 5'],
    ['with a stray 分', '脱贫攻坚分5分', '脱贫攻坚 = 5'],
    ['after a word that ends in 分', '综合评分5分', '综合评分 = 5'],
    ['in full-width digits', '林业工作（０．５分）', '林业工作 = 0.5'],
    ['with blanks', '林业 工作（ 5 分 ）。', '林业工作 = 5'],
    ['as a part of the whole', '林业工作（共12分）', '林业工作 = 12'],
  ])('%s', (_, cell, expected) => {
    expect(indicatorsOf(unitTable('类别 ¦ 指标及分值 ¦ 目标要求', `农业 ¦ ${cell} ¦ 完成`))).toEqual([
      `县财政局: 农业 > ${expected}`,
    ]);
  });

  test.each(['综合评分达到80分', '完成80分以上任务', '每次扣2分'])('a figure in %s is no points', (cell) => {
    expect(indicatorsOf(unitTable('类别 ¦ 指标 ¦ 目标要求', `农业 ¦ ${cell} ¦ 完成`))).toEqual([
      `县财政局: 农业 > ${cell} = ?`,
    ]);
  });

  test('in brackets at the end of the target count where there are no others', () => {
    expect(indicatorsOf(unitTable('类别 ¦ 指标 ¦ 目标要求', '农业 ¦ 粮食 ¦ 种好。（4分）'))).toEqual([
      '县财政局: 农业 > 粮食 = 4',
    ]);
  });

  test.each(['10', '１０', '10分', ' 10 ', '（10分）'])('a column may say %s', (cell) => {
    expect(indicatorsOf(unitTable('类别 ¦ 考核内容 ¦ 分值（分）', `农业 ¦ 粮食 ¦ ${cell}`))).toEqual([
      '县财政局: 农业 > 粮食 = 10',
    ]);
  });

  test('of the column win over those of the name', () => {
    const dump = unitTable('类别 ¦ 考核内容 ¦ 分值', '农业 ¦ 粮食（5分） ¦ 10', '农业 ¦ 蔬菜（5分） ¦ 5');
    expect(indicatorsOf(dump, ['capDisagrees'])).toEqual([
      '县财政局: 农业 > 粮食 = 10',
      '县财政局: 农业 > 蔬菜 = 5',
    ]);
  });

  test('that cannot be read are reported and missing', () => {
    expect(
      indicatorsOf(unitTable('类别 ¦ 考核内容 ¦ 分值', '农业 ¦ 粮食 ¦ 5至10'), ['pointsUnreadable']),
    ).toEqual(['县财政局: 农业 > 粮食 = ?']);
  });
});

describe('categories', () => {
  test('go on below, have their points, and lose the white space inside them', () => {
    const rows = [
      '职能 工作\n\n（10分） ¦ 粮食（4分） ¦ 好',
      ' ¦ 蔬菜（6分） ¦ 好',
      '职能工作（5分） ¦ 水果（5分） ¦ 好',
    ];
    expect(indicatorsOf(unitTable('类 别 ¦ 指标及分值 ¦ 目   标   要   求', ...rows))).toEqual([
      '县财政局: 职能工作(10) > 粮食 = 4',
      '县财政局: 职能工作(10) > 蔬菜 = 6',
      '县财政局: 职能工作(5) > 水果 = 5',
    ]);
  });

  test('are the indicator where one cell is both', () => {
    expect(
      indicatorsOf(unitTable('类别 ¦ 指标 ¦ 要求', '农业 ¦ 粮食（5分） ¦ 好', '脱贫攻坚分5分 ¦ 完成')),
    ).toEqual(['县财政局: 农业 > 粮食 = 5', '县财政局: 脱贫攻坚(5) > 脱贫攻坚 = 5']);
  });

  test('with nothing but a mark go on, with a finding', () => {
    const dump = unitTable('类别 ¦ 考核内容 ¦ 分值', '农业 ¦ 粮食 ¦ 10', '· ¦ 蔬菜 ¦ 20');
    expect(indicatorsOf(dump, ['strayMark'])).toEqual([
      '县财政局: 农业 > 粮食 = 10',
      '县财政局: 农业 > 蔬菜 = 20',
    ]);
  });
});

describe('columns', () => {
  test('are told by their words, whatever their order', () => {
    const dump = unitTable(
      '序号 ¦ 分值 ¦ 考核类别 ¦ 考核指标 ¦ 责任单位',
      '1 ¦ 10 ¦ 农业 ¦ 粮食 ¦ 县农业局，县林业局',
    );
    const [indicator] = onlyType(importLines(dump)).indicators;
    expect(indicator).toMatchObject({
      category: '农业',
      name: '粮食',
      cap: 10_000,
      responsible: ['县农业局', '县林业局'],
    });
  });

  test('that are not known are reported', () => {
    const dump = unitTable('类别 ¦ 考核内容 ¦ 分值 ¦ 去年', '农业 ¦ 粮食 ¦ 10 ¦ 无');
    expect(indicatorsOf(dump, ['unreadColumn'])).toEqual(['县财政局: 农业 > 粮食 = 10']);
  });

  test('are announced again in the middle of a table', () => {
    const dump = unitTable(
      '类别 ¦ 考核内容 ¦ 分值',
      '农业 ¦ 粮食 ¦ 10',
      '类别 ¦ 目标责任指标 ¦ 分值',
      '农业 ¦ 蔬菜 ¦ 5',
    );
    expect(indicatorsOf(dump)).toEqual(['县财政局: 农业 > 粮食 = 10', '县财政局: 农业 > 蔬菜 = 5']);
  });
});

describe('rows', () => {
  test('that only add up are no indicators', () => {
    const dump = unitTable('类别 ¦ 考核内容 ¦ 分值', '农业 ¦ 粮食 ¦ 10', '合计 ¦  ¦ 10');
    expect(indicatorsOf(dump, ['totalRow'])).toEqual(['县财政局: 农业 > 粮食 = 10']);
  });

  test('that do not fit are reported, with their place', () => {
    const { findings } = importLines(
      unitTable('类别 ¦ 考核内容 ¦ 分值', '农业 ¦ 粮食 ¦ 10', 'a ¦ b ¦ c ¦ d'),
      ['unreadRow'],
    );
    expect(findings[0]?.document).toEqual({ heading: '1.县财政局', table: 1, row: 3, text: 'a | b | c | d' });
  });

  test('without a name go on with the target above', () => {
    const dump = unitTable('类别 ¦ 指标 ¦ 目标要求', '农业 ¦ 粮食（5分） ¦ 种好', ' ¦  ¦ 收好');
    expect(onlyType(importLines(dump)).indicators[0]?.target).toBe('种好\n收好');
  });
});
