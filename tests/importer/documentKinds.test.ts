import { describe, expect, test } from '@jest/globals';
import { reviewDefinitions } from '../../src/domain/review/reviewDefinitions';
import { importDocument } from '../../src/importer/importDocument';
import { buildDocx, p, tbl, tc, tr } from '../support/docx';
import { importExpecting, importLines, onlyType, shorten, tableLines } from '../support/imported';

const TITLE = '清河县2032年度';
const HEADER = '类别 ¦ 考核指标 ¦ 分值';
const ONE = tableLines(HEADER, '职能 ¦ 履职 ¦ 100');

describe('units', () => {
  test.each([
    ['a sentence', '一、考核对象\n考核对象为东镇、西镇和南镇。\n二、考核内容\n'],
    ['a bare list', `${TITLE}乡镇考核细则\n东镇、西镇、南镇\n`],
    ['an article', '第一章 总则\n第二条 考核对象为东镇、西镇和南镇。\n'],
    ['a list below a kind', '一、考核对象\n（一）乡镇（3个）：东镇、西镇、南镇。\n二、考核内容\n'],
  ])('may be named in %s, and the table is common', (_, lines) => {
    const type = onlyType(importLines(lines + ONE));
    expect(type.name).toMatch(/^(?:考核单位|乡镇)$/);
    expect(type.units.map(({ name }) => name)).toEqual(['东镇', '西镇', '南镇']);
    expect(shorten(type)).toEqual(['共性: 职能 > 履职 = 100']);
  });

  test('may be named in a table further down, by type', () => {
    const roster = tableLines('序号 ¦ 类别 ¦ 单位', '1 ¦ 镇 ¦ 东镇、西镇', '2 ¦ 县直部门 ¦ 县财政局');
    const lines = `附件1\n各镇考核指标\n${ONE}\n\n附件2\n县直部门考核指标\n1.县财政局\n${ONE}\n\n附件3\n被考核单位名单\n${roster}`;
    const { definitions } = importLines(lines);
    expect(definitions.unitTypes.map(({ name, units }) => [name, units.length])).toEqual([
      ['镇', 2],
      ['县直部门', 1],
    ]);
    expect(definitions.unitTypes.flatMap(shorten)).toEqual([
      '共性: 职能 > 履职 = 100',
      '县财政局: 职能 > 履职 = 100',
    ]);
  });

  test('of a group have the table below its heading', () => {
    const lines = `${TITLE}县直部门考核指标\n（一）党群部门\n${ONE}\n\n1.县委办    2.县委组织部\n`;
    expect(shorten(onlyType(importLines(lines)))).toEqual([
      '县委办: 职能 > 履职 = 100',
      '县委组织部: 职能 > 履职 = 100',
    ]);
  });

  test('are no numbered lines of a notice', () => {
    const lines = `${TITLE}考核方案\n三、考核方式\n1.平时考核\n2.群众测评\n四、结果运用\n1.评优评先\n附件1\n县直部门考核指标\n1.县财政局\n${ONE}`;
    expect(onlyType(importLines(lines)).units.map(({ name }) => name)).toEqual(['县财政局']);
  });

  test('may be assessed by 责任单位, where another column says who scores', () => {
    const rows = ['1 ¦ 县财政局 ¦ 完成收入 ¦ 60 ¦ 县统计局', '2 ¦ 县水利局 ¦ 建成水库 ¦ 40 ¦ 县发改局'];
    const table = tableLines('序号 ¦ 责任单位 ¦ 目标任务 ¦ 分值 ¦ 考核单位', ...rows);
    const type = onlyType(importLines(`${TITLE}县直部门考核指标\n${table}`));
    expect(type.indicators.map(({ name, scorer }) => [name, scorer])).toEqual([
      ['完成收入', ['县统计局']],
      ['建成水库', ['县发改局']],
    ]);
  });

  test('that nothing names leave the table untouched, and told', () => {
    const { definitions, extent } = importLines(`水利考核细则\n${ONE}`, ['unsureTable']);
    expect(definitions.unitTypes).toEqual([]);
    expect(extent).toEqual({ tables: 1, indicatorTables: 1, withoutUnits: 1 });
  });
});

describe('units as columns', () => {
  const rowsOf = (...rows: readonly string[]): readonly string[] =>
    shorten(onlyType(importLines(`${TITLE}各镇任务分解表\n${tableLines(...rows)}`)));

  test('give targets, and — where a unit has no such indicator', () => {
    const table = tableLines(
      '指标名称 ¦ 计量单位 ¦ 分值 ¦ 东镇 ¦ 西镇',
      '粮食 ¦ 吨 ¦ 60 ¦ 900 ¦ 800',
      '渔业 ¦ 吨 ¦ 40 ¦ 20 ¦ —',
    );
    const type = onlyType(importLines(`${TITLE}各镇任务分解表\n${table}`));
    expect(shorten(type)).toEqual([
      '东镇: 共性指标 > 粮食 = 60',
      '东镇: 共性指标 > 渔业 = 40',
      '西镇: 共性指标 > 粮食 = 60',
    ]);
    expect(type.indicators[0]?.target).toBe('900吨');
  });

  test('give marks', () => {
    expect(rowsOf('指标名称 ¦ 分值 ¦ 东镇 ¦ 西镇', '粮食 ¦ 60 ¦ √ ¦ √', '渔业 ¦ 40 ¦  ¦ √')).toEqual([
      '东镇: 共性指标 > 粮食 = 60',
      '西镇: 共性指标 > 粮食 = 60',
      '西镇: 共性指标 > 渔业 = 40',
    ]);
  });

  test('give points if those of each unit add up', () => {
    expect(rowsOf('指标名称 ¦ 东镇 ¦ 西镇', '粮食 ¦ 60 ¦ 30', '渔业 ¦ 40 ¦ 70')).toEqual([
      '东镇: 共性指标 > 粮食 = 60',
      '东镇: 共性指标 > 渔业 = 40',
      '西镇: 共性指标 > 粮食 = 30',
      '西镇: 共性指标 > 渔业 = 70',
    ]);
  });

  test('are told where figures may be points or targets', () => {
    const table = tableLines('指标名称 ¦ 东镇 ¦ 西镇', '粮食 ¦ 60 ¦ 30', '渔业 ¦ 41 ¦ 70');
    const { findings } = importLines(`${TITLE}各镇任务分解表\n${table}`, ['unsureTable']);
    expect(findings[0]?.params).toMatchObject({ variant: 'figures' });
  });
});

describe('points', () => {
  const own = (...rows: readonly string[]): string =>
    `${TITLE}县直部门考核指标\n1.县财政局\n${tableLines(...rows)}`;

  test('of two columns are told, for nothing says which counts', () => {
    const table = own('考核指标 ¦ 目标权重 ¦ 成效权重', '收入 ¦ 60 ¦ 40', '支出 ¦ 40 ¦ 60');
    const { findings } = importLines(table, ['unsureTable']);
    expect(findings[0]?.params).toMatchObject({ variant: 'points', columns: '目标权重、成效权重' });
  });

  test('behind the category are the category’s', () => {
    const table = own('考核内容 ¦ 分值 ¦ 考核指标 ¦ 分值', '职能 ¦ 60 ¦ 收入 ¦ 35', ' ¦  ¦ 支出 ¦ 25');
    expect(shorten(onlyType(importLines(table)))).toEqual([
      '县财政局: 职能(60) > 收入 = 35',
      '县财政局: 职能(60) > 支出 = 25',
    ]);
  });

  test('in percent are of a category that has points', () => {
    const table = own('类别 ¦ 考核指标 ¦ 权重', '职能（50分） ¦ 收入 ¦ 70%', ' ¦ 支出 ¦ 30%');
    expect(shorten(onlyType(importLines(table)))).toEqual([
      '县财政局: 职能(50) > 收入 = 35',
      '县财政局: 职能(50) > 支出 = 15',
    ]);
  });

  test('that cannot be read keep others from being derived', () => {
    const table = own('类别 ¦ 考核指标 ¦ 分值', '职能（50分） ¦ 收入 ¦ 约30', ' ¦ 支出 ¦ ');
    expect(shorten(onlyType(importLines(table, ['pointsUnreadable'])))).toEqual([
      '县财政局: 职能(50) > 收入 = ?',
      '县财政局: 职能(50) > 支出 = ?',
    ]);
  });

  test('of upper levels are checked', () => {
    const table = own('一级指标 ¦ 二级指标 ¦ 三级指标 ¦ 分值', '职能（50分） ¦ 财政 ¦ 收入 ¦ 30');
    const found = reviewDefinitions(importLines(table).definitions);
    expect(found.filter(({ code }) => code === 'levelSumDiffers')).toMatchObject([
      { params: { level: '职能', points: '50', sum: '30' } },
    ]);
  });

  test.each([
    ['without a figure', '加分项 ¦ 受表彰 ¦ 酌情', '加分项 ¦ 试点 ¦ +2'],
    ['with a limit of each time', '加分项 ¦ 受表彰（每次最高加5分） ¦ +1', '加分项 ¦ 试点 ¦ +2'],
    ['that would take off', '加分项 ¦ 受表彰 ¦ -3', '加分项 ¦ 试点 ¦ +2'],
  ])('to add are told as a whole where one is there %s', (_what, ...rows) => {
    const imported = importLines(own(HEADER, '职能 ¦ 收入 ¦ 100', ...rows), ['ruleNotKept']);
    expect(shorten(onlyType(imported))).toEqual(['县财政局: 职能 > 收入 = 100']);
    expect(imported.definitions).not.toHaveProperty('bonusList');
    expect(imported.findings).toMatchObject([{ params: { variant: 'bonus', count: 2 } }]);
  });

  test('to add, to take off and a veto in the table of a unit are no indicators', () => {
    const table = own(
      HEADER,
      '职能 ¦ 收入 ¦ 100',
      '加分项（不超过5分） ¦ 受表彰 ¦ +3',
      '扣分项 ¦ 被通报 ¦ -2',
      '一票否决 ¦ 出事故 ¦ 否决',
    );
    const imported = importLines(table, ['bonusesRead', 'vetoesRead']);
    expect(shorten(onlyType(imported))).toEqual(['县财政局: 职能 > 收入 = 100']);
    expect(imported.definitions.negativeList).toMatchObject([{ text: '被通报', points: -2000 }]);
    expect(imported.definitions.bonusList).toMatchObject([{ text: '受表彰', points: 3000 }]);
    expect(imported.findings.map(({ code }) => code)).toEqual(['bonusesRead', 'vetoesRead']);
    expect(imported.definitions).toMatchObject({ limits: { bonus: 5000 }, vetoList: [{ text: '出事故' }] });
  });
});

describe('a .docx', () => {
  const document = (points: string, responsible = ''): Uint8Array =>
    buildDocx({
      body:
        p(`${TITLE}县直部门考核指标`) +
        p('1.县财政局') +
        tbl(
          tr([tc('类别'), tc('考核指标'), tc('分值'), tc('责任单位')]),
          tr([tc('职能'), tc('收入'), `<w:tc><w:p>${points}</w:p></w:tc>`, tc('县统计局')]),
          tr([tc('职能'), tc('支出'), tc('40'), tc(responsible)]),
        ),
    });
  const run = (text: string, properties = ''): string =>
    `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;

  test('does not count what is struck out, and says so', () => {
    const imported = importExpecting(document(run('50', '<w:strike/>') + run('60')), ['struckOut']);
    expect(shorten(onlyType(imported))[0]).toBe('县财政局: 职能 > 收入 = 60');
    expect(imported.findings[0]?.params).toEqual({ count: 1, text: '50' });
  });

  test('counts open changes as accepted, and says so', () => {
    const changed = `<w:del><w:r><w:delText>50</w:delText></w:r></w:del><w:ins>${run('60')}</w:ins>`;
    const imported = importExpecting(document(changed), ['trackedChanges']);
    expect(shorten(onlyType(imported))[0]).toBe('县财政局: 职能 > 收入 = 60');
  });

  test('has no note marks in its figures, and no prompts of empty controls', () => {
    const mark = run('60') + run('①', '<w:vertAlign w:val="superscript"/>');
    expect(shorten(onlyType(importExpecting(document(mark))))[0]).toBe('县财政局: 职能 > 收入 = 60');
    const prompt = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('单击此处')}</w:sdtContent></w:sdt>`;
    expect(shorten(onlyType(importExpecting(document(prompt))))[0]).toBe('县财政局: 职能 > 收入 = ?');
  });

  test('names nobody in a cell that is empty and not merged', () => {
    const { definitions } = importDocument({ bytes: document(run('60')), fileName: '指标.docx' });
    expect(definitions.unitTypes[0]?.indicators.map(({ responsible }) => responsible)).toEqual([
      ['县统计局'],
      [],
    ]);
  });
});
