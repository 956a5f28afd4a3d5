import { describe, expect, test } from '@jest/globals';
import { buildDocx, p, tbl, tc, tr } from '../support/docx';
import {
  importExpecting,
  importLines,
  indicatorsOf,
  onlyType,
  shorten,
  unitTable,
} from '../support/imported';

describe('figures of a points column', () => {
  test.each(['5\n5', '1 0', '１　０', '1\n.5'])('that stand apart make no other figure: %j', (cell) => {
    expect(
      indicatorsOf(unitTable('类别 ¦ 考核内容 ¦ 分值', `农业 ¦ 粮食 ¦ ${cell}`), ['pointsUnreadable']),
    ).toEqual(['县财政局: 农业 > 粮食 = ?']);
  });

  test('may have their 分 in a line of its own', () => {
    expect(indicatorsOf(unitTable('类别 ¦ 考核内容 ¦ 分值', '农业 ¦ 粮食 ¦ 10\n分'))).toEqual([
      '县财政局: 农业 > 粮食 = 10',
    ]);
  });

  test('are not joined with those of a column beside it', () => {
    const header = ['类别', '考核内容', '分值', '权重'];
    expect(indicatorsOf(unitTable(header.join(' ¦ '), '农业 ¦ 粮食 ¦ 100 ¦ 0.1'), ['unreadColumn'])).toEqual([
      '县财政局: 农业 > 粮食 = 100',
    ]);
  });

  test('may be called weights', () => {
    expect(indicatorsOf(unitTable('类别 ¦ 考核内容 ¦ 权重（%）', '农业 ¦ 粮食 ¦ 10'))).toEqual([
      '县财政局: 农业 > 粮食 = 10',
    ]);
  });

  test('are not joined below a header over several columns', () => {
    const rows = [
      tr([tc('类别'), tc('考核内容'), tc('分值', '<w:gridSpan w:val="2"/>')]),
      tr([tc('农业'), tc('粮食'), tc('10'), tc('2')]),
      tr([tc('农业'), tc('蔬菜'), tc('20'), tc('')]),
    ];
    const body = p('一、县直部门考核指标') + p('1.县委办') + tbl(...rows);
    const imported = importExpecting(buildDocx({ body }), ['pointsUnreadable']);
    expect(shorten(onlyType(imported))).toEqual(['县委办: 农业 > 粮食 = ?', '县委办: 农业 > 蔬菜 = 20']);
    expect(imported.findings[0]?.params).toMatchObject({ text: '10 | 2', name: '粮食' });
  });

  test('below nothing are reported and missing', () => {
    expect(
      indicatorsOf(unitTable('类别 ¦ 考核内容 ¦ 分值', '农业 ¦ 粮食 ¦ －5'), ['pointsUnreadable']),
    ).toEqual(['县财政局: 农业 > 粮食 = ?']);
  });

  test('that stand where a name should are reported with their row', () => {
    const dump = unitTable('类别 ¦ 考核内容 ¦ 目标要求', '农业 ¦ 粮食（5分） ¦ 好', ' ¦ （10分） ¦ 收好');
    const { findings } = importLines(dump, ['unreadRow']);
    expect(findings[0]?.document).toMatchObject({ row: 3, text: ' | （10分） | 收好' });
  });
});
