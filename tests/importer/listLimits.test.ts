import { describe, expect, test } from '@jest/globals';
import type { Definitions } from '../../src/domain/definitions/definitions';
import { understandDocument } from '../../src/importer/importDocument';
import { sketchedDocument } from '../support/sketchedDocument';

const HEAD = '清河县2031年度乡镇目标考核指标\n考核对象：东镇、西镇\n考核指标 | 分值\n粮食 | 100\n';

const read = (lists: string): { readonly definitions: Definitions; readonly codes: readonly string[] } => {
  const { definitions, findings } = understandDocument(sketchedDocument(HEAD + lists));
  const codes = findings.map(({ code }) => code).filter((code) => code !== 'bonusesRead');
  return { definitions, codes };
};

const items = (list: Definitions['negativeList'] = []): readonly (readonly unknown[])[] =>
  list.map(({ category, points, limit, categoryLimit }) => [category, points, limit, categoryLimit]);

describe('limits that a document states are those of', () => {
  test('an item, as its cell or its text says', () => {
    const { definitions, codes } = read(
      '负面清单\n扣分情形 | 扣分标准\n发生事故 | 每起扣2分，最高扣6分\n舆情 | 扣1分，5分封顶\n加分清单\n加分情形 | 加分标准\n省级表彰 | 每项加1分，最高5分\n市级表彰 | 加0.5分（最高不超过2分）\n经验 | 3',
    );
    expect(items(definitions.negativeList)).toEqual([
      ['', -2000, 6000, undefined],
      ['', -1000, 5000, undefined],
    ]);
    expect(items(definitions.bonusList)).toEqual([
      ['', 1000, 5000, undefined],
      ['', 500, 2000, undefined],
      ['', 3000, undefined, undefined],
    ]);
    expect(codes).toEqual([]);
  });

  test('each item below a heading or a category that says so', () => {
    const { definitions } = read(
      '扣分项（单项最高扣5分）\n扣分项目 | 扣分分值\n事故 | 5\n加分清单\n类别 | 加分情形 | 加分标准\n表彰（最高5分） | 省级表彰 | 2\n创新（单项不超过3分） | 经验 | 1',
    );
    expect(items(definitions.negativeList)).toEqual([['', -5000, 5000, undefined]]);
    expect(items(definitions.bonusList)).toEqual([
      ['表彰', 2000, undefined, 5000],
      ['创新', 1000, 3000, undefined],
    ]);
  });

  test('the whole list, as its heading or its only category says', () => {
    expect(read('加分项（最高不超过5分）\n加分项目 | 加分分值\n表彰 | 2').definitions.limits).toEqual({
      bonus: 5000,
    });
    const { definitions, codes } = read('扣分事项（累计不超过10分）\n1.发生事故的，每起扣2分，最高扣6分。');
    expect([definitions.limits, items(definitions.negativeList), codes]).toEqual([
      { deduction: 10_000 },
      [['', -2000, 6000, undefined]],
      [],
    ]);
  });
});

describe('a limit in one unit type’s part of the document', () => {
  const TWO = (towns: string, offices: string): string =>
    `一、乡镇考核指标\n考核对象：东镇、西镇\n考核指标 | 分值\n粮食 | 100\n${towns}\n二、县直部门考核指标\n考核对象：县教育局、县民政局\n考核指标 | 分值\n职能 | 100\n${offices}`;
  const limitsOf = (sketch: string): readonly unknown[] => {
    const { definitions, findings } = understandDocument(sketchedDocument(sketch));
    const told = findings.filter(({ code }) => code === 'ruleNotKept');
    return [definitions.limits, ...told.map(({ params, document }) => [params, document?.text])];
  };

  test.each([
    '（三）加分项（最高加5分）\n加分项目 | 加分分值\n表彰 | 3',
    '加分项（最高加5分）\n加分项目 | 加分分值\n表彰 | 3',
    '加分累计不超过5分。',
    '类别 | 考核指标 | 分值\n加分项（最高加5分） | 表彰 | 3',
  ])('is told with its place, and not the book’s: %#', (list) => {
    const line = /.*5分[）。]/.exec(list)?.[0] ?? '';
    const told = [{ variant: 'limitOfType', text: line, type: '乡镇' }, line];
    expect(limitsOf(TWO(list, ''))).toEqual([undefined, told]);
  });

  test('is told where its number says that it belongs to the last of them', () => {
    const line = '（三）扣分项（最高扣8分）';
    expect(limitsOf(TWO('', `${line}\n扣分项目 | 扣分分值\n事故 | 3`))).toEqual([
      undefined,
      [{ variant: 'limitOfType', text: line, type: '县直部门' }, line],
    ]);
  });

  test('is the book’s where each of them says the same', () => {
    const list = '（三）加分项（最高加5分）\n加分项目 | 加分分值\n';
    expect(limitsOf(TWO(`${list}表彰 | 3`, `${list}经验 | 2`))).toEqual([{ bonus: 5000 }]);
  });

  test('is the book’s where it stands behind them all', () => {
    const list = '三、加分项（最高加5分）\n加分项目 | 加分分值\n表彰 | 3';
    expect(limitsOf(TWO('', list))).toEqual([{ bonus: 5000 }]);
    expect(limitsOf(TWO('', '加分累计不超过5分。'))).toEqual([{ bonus: 5000 }]);
  });
});

test('a limit of each time, and figures beside a limit that is used, are told', () => {
  expect(read('负面清单\n扣分情形 | 扣分标准\n被通报 | 每次扣1分，每次最高不超过2分').codes).toEqual([
    'deductionLimit',
  ]);
  const { definitions, codes } = read('四、加分：省级表彰的加2分，累计加分不超过5分。');
  expect([definitions.limits, codes]).toEqual([{ bonus: 5000 }, ['ruleNotKept']]);
});

test('what leads to a veto is kept, and told', () => {
  const table = read('一票否决事项\n序号 | 否决情形\n1 | 发生重大事故\n2 | 集体腐败');
  expect(table.definitions.vetoList).toEqual([{ text: '发生重大事故' }, { text: '集体腐败' }]);
  const lines = read('一票否决事项\n1.发生重大事故的。\n2.集体腐败的。');
  expect(lines.definitions.vetoList).toEqual([{ text: '发生重大事故的' }, { text: '集体腐败的' }]);
  expect([table.codes, lines.codes]).toEqual([['vetoesRead'], ['vetoesRead']]);
});

test('two units above one table have it together where other tables have their units above them', () => {
  const { definitions } = understandDocument(
    sketchedDocument(
      '清河县2031年度乡镇目标考核表\n东镇、西镇\n考核指标 | 分值\n粮食 | 100\n南镇\n考核指标 | 分值\n矿业 | 100',
    ),
  );
  const [type] = definitions.unitTypes;
  const owners = type?.indicators.map(({ unit, name }) => [
    type.units.find(({ id }) => id === unit)?.name,
    name,
  ]);
  expect(owners).toEqual([
    ['东镇', '粮食'],
    ['西镇', '粮食'],
    ['南镇', '矿业'],
  ]);
});

test('tables below numbered matters of a unit are the unit’s', () => {
  const { definitions, findings } = understandDocument(
    sketchedDocument(
      '清河县2031年度乡镇目标考核\n1.东镇\n（1）重点工作（60分）\n考核指标 | 分值\n粮食 | 60\n（2）党的建设（40分）\n考核指标 | 分值\n支部 | 40',
    ),
  );
  expect(definitions.unitTypes[0]?.indicators.map(({ category, name }) => `${category} ${name}`)).toEqual([
    '重点工作 粮食',
    '党的建设 支部',
  ]);
  expect(findings).toEqual([]);
});

test('lists of units side by side are read to their ends', () => {
  const { definitions } = understandDocument(
    sketchedDocument(
      '清河县2031年度乡镇目标考核表\n考核指标 | 分值\n粮食 | 100\n附：被考核单位名单\n序号 | 单位 | 序号 | 单位\n1 | 东镇 | 3 | 南镇\n2 | 西镇 | 4 | 北镇',
    ),
  );
  expect(definitions.unitTypes[0]?.units.map(({ name }) => name)).toEqual(['东镇', '西镇', '南镇', '北镇']);
});

test('a list of units may name their kinds in a column 单位类别', () => {
  const { definitions } = understandDocument(
    sketchedDocument(
      '清河县2031年度目标考核\n附件1 乡镇考核指标\n考核内容 | 分值\n粮食 | 100\n附件2 县直部门考核指标\n考核内容 | 分值\n服务 | 100\n附件3 被考核单位名单\n单位类别 | 单位名称\n乡镇 | 东镇、西镇\n县直部门 | 县教育局、县民政局',
    ),
  );
  expect(definitions.unitTypes.map(({ name, units }) => [name, ...units.map((unit) => unit.name)])).toEqual([
    ['乡镇', '东镇', '西镇'],
    ['县直部门', '县教育局', '县民政局'],
  ]);
});
