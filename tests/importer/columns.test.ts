import { describe, expect, test } from '@jest/globals';
import {
  importExpecting,
  importLines,
  indicatorsOf,
  onlyType,
  shorten,
  unitTable,
} from '../support/imported';
import { buildDocx, p, tbl, tc, tr } from '../support/docx';

/** Targets of the only indicator of a table. */
function targetOf(header: string, row: string): string | undefined {
  return onlyType(importLines(unitTable(header, row))).indicators[0]?.target;
}

describe('columns that mean nothing for the definitions', () => {
  test.each(['完成时限', '备注', '自评得分说明'])('are reported if they say something: %s', (word) => {
    const { findings } = importLines(
      unitTable(`类别 ¦ 考核内容 ¦ 分值 ¦ ${word}`, '农业 ¦ 粮食 ¦ 10 ¦ ', ' ¦ 蔬菜 ¦ 5 ¦ 十月底'),
      ['unreadColumn'],
    );
    expect(findings[0]).toMatchObject({
      params: { variant: 'named', column: word, tables: 1 },
      document: { heading: '1.县财政局', table: 1, row: 3, text: word },
    });
  });

  test('are reported once for all tables', () => {
    const table = '|类别\n|考核内容\n|分值\n|备注\n\n|农业\n|粮食\n|10\n|略\n\n\n';
    const { findings } = importLines(`一、县直部门考核指标\n1.甲局\n${table}2.乙局\n${table}`, [
      'unreadColumn',
    ]);
    expect(findings[0]?.params).toMatchObject({ tables: 2 });
  });

  test('are no matter while they are blank, or number the rows', () => {
    importLines(unitTable('序号 ¦ 类别 ¦ 考核内容 ¦ 分值 ¦ 得分', '1 ¦ 农业 ¦ 粮食 ¦ 10 ¦ '));
    importLines(unitTable(' ¦ 类别 ¦ 考核内容 ¦ 分值', '1 ¦ 农业 ¦ 粮食 ¦ 10'));
  });

  test('may have no header', () => {
    const { findings } = importLines(unitTable('类别 ¦ 考核内容 ¦ 分值 ¦ ', '农业 ¦ 粮食 ¦ 10 ¦ 十月底'), [
      'unreadColumn',
    ]);
    expect(findings[0]).toMatchObject({
      params: { variant: 'unnamed', number: 4 },
      document: { row: 2, text: '十月底' },
    });
  });
});

describe('columns for those who score', () => {
  test('are how points are given, and who gives them', () => {
    const [indicator] = onlyType(
      importLines(
        unitTable(
          '类别 ¦ 考核内容 ¦ 分值 ¦ 评分细则 ¦ 数据来源',
          '农业 ¦ 粮食 ¦ 10 ¦ 少一亩扣1分 ¦ 县统计局、县农业局',
        ),
      ),
    ).indicators;
    expect(indicator).toMatchObject({
      target: '',
      standard: '少一亩扣1分',
      scorer: ['县统计局', '县农业局'],
    });
  });

  test('are left out where the document has none', () => {
    const [indicator] = onlyType(
      importLines(unitTable('类别 ¦ 考核内容 ¦ 分值', '农业 ¦ 粮食 ¦ 10')),
    ).indicators;
    expect(Object.keys(indicator ?? {})).not.toContain('standard');
    expect(Object.keys(indicator ?? {})).not.toContain('scorer');
  });
});

describe('levels of indicators', () => {
  test('are categories but for the last', () => {
    const dump = unitTable(
      '一级指标 ¦ 二级指标 ¦ 三级指标 ¦ 目标要求 ¦ 分值',
      '经济 ¦ 农业 ¦ 粮食 ¦ 增产 ¦ 10',
      ' ¦  ¦ 蔬菜 ¦ 增产 ¦ 5',
      ' ¦ 工业（20分） ¦ 产值 ¦ 增长 ¦ 20',
      '民生 ¦ 教育 ¦ 入学 ¦ 全部 ¦ 5',
    );
    expect(indicatorsOf(dump)).toEqual([
      '县财政局: 经济·农业 > 粮食 = 10',
      '县财政局: 经济·农业 > 蔬菜 = 5',
      '县财政局: 经济·工业(20) > 产值 = 20',
      '县财政局: 民生·教育 > 入学 = 5',
    ]);
  });

  test('may have other names', () => {
    const dump = unitTable(
      '考核项目 ¦ 考核内容 ¦ 考核指标 ¦ 目标要求 ¦ 分值',
      '经济 ¦ 农业 ¦ 粮食 ¦ 增产 ¦ 10',
    );
    expect(indicatorsOf(dump)).toEqual(['县财政局: 经济·农业 > 粮食 = 10']);
  });

  test('begin anew below a cell that is lower category and indicator at once', () => {
    const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
    const rows = [
      tr([tc('一级指标'), tc('二级指标'), tc('三级指标'), tc('分值')]),
      tr([tc('经济'), tc('农业'), tc('粮食'), tc('10')]),
      tr([tc(''), tc('招商', span(2)), tc('5')]),
      tr([tc('党建（8分）', span(3)), tc('8')]),
    ];
    const body = p('一、县直部门考核指标') + p('1.县委办') + tbl(...rows);
    expect(shorten(onlyType(importExpecting(buildDocx({ body }))))).toEqual([
      '县委办: 经济·农业 > 粮食 = 10',
      '县委办: 经济 > 招商 = 5',
      '县委办: 党建(8) > 党建 = 8',
    ]);
  });
});

describe('several columns of targets', () => {
  test.each([
    ['考核指标 ¦ 目标任务 ¦ 工作要求 ¦ 分值', '粮食 ¦ 种好 ¦ 收好 ¦ 10'],
    ['类别 ¦ 考核指标 ¦ 指标值 ¦ 考核标准', '农业 ¦ 粮食 ¦ 种好 ¦ 收好'],
    ['类别 ¦ 考核指标 ¦ 考核内容 ¦ 目标要求', '农业 ¦ 粮食 ¦ 种好 ¦ 收好'],
  ])('make one target: %s', (header, row) => {
    expect(targetOf(header, row)).toBe('种好\n收好');
  });
});
