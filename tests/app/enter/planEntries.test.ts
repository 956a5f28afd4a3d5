import { afterEach, describe, expect, it } from '@jest/globals';
import { bookState } from '../../../src/app/book/bookState';
import { planTables, type TablePlan } from '../../../src/app/enter/planTables';
import type { Settings } from '../../../src/domain/settings/settings';
import { BLANK_CELL } from '../../../src/importer/scores/scoreTable';
import { readScoreTables, textTable } from '../../../src/importer/scores/readScoreTables';
import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { closeBooks, generatedBook, type EmbeddedBook } from '../../support/embeddedBook';
import { sampleIndicator, sampleType, sampleUnit } from '../../support/sampleTypes';
import { sampleItem, smallCounty, towns } from '../../support/smallCounty';

afterEach(closeBooks);

const HEALTH = sampleUnit('县卫生健康局');

/** With an item in another category that has the text of one, and a bonus. */
const definitions = () => ({
  ...smallCounty(towns(), sampleType('县直部门', [HEALTH], sampleIndicator(HEALTH, '医改', 10))),
  negativeList: [
    ...smallCounty().negativeList,
    sampleItem('被县级以上通报批评的', -2),
    { ...sampleItem('迟报', -1, '信访'), id: 'n-a' },
    { ...sampleItem('迟报', -2, '安全'), id: 'n-b' },
  ],
  bonusList: [{ ...sampleItem('受到表彰', 2, '加分'), id: 'b-1' }],
});

const stateOf = async () => bookState(await excelWorkbook.read(), 'zh-CN');
const made = (): Promise<EmbeddedBook> => generatedBook(definitions());

async function planOf(
  text: string,
  accepted?: ReadonlySet<string>,
  settings: Partial<Settings> = {},
): Promise<TablePlan> {
  const state = await stateOf();
  return planTables({ ...state, settings: { ...state.settings, ...settings } }, [textTable(text)], accepted);
}

async function plan(text: string, settings: Partial<Settings> = {}): Promise<TablePlan> {
  await made();
  return planOf(text, new Set(), settings);
}

/** What becomes of each entry, in a line. */
function fates({ entries }: TablePlan): readonly string[] {
  return entries.map((entry) => {
    const why = 'why' in entry ? [entry.why] : [];
    const lacks = entry.state === 'new' ? entry.lacks : [];
    return [entry.at, entry.unit, entry.item, entry.state, ...why, ...lacks].join(' ');
  });
}

const PROOF = '督查通报1号\t2020年11月2日\t李敏';

describe('entries of a table', () => {
  it('are matched, judged as the check does, and told line by line', async () => {
    const found = await plan(
      [
        '2020年扣分登记',
        '序号\t单位\t扣分事项\t档次\t次数\t事件\t依据\t日期\t登记人',
        `1\t东镇\t通报\t\t2\t水污染\t${PROOF}`,
        `2\t西镇\t负面：约谈\t省级\t1\t\t${PROOF}`,
        `3\t西镇\t约谈\t\t1\t\t${PROOF}`,
        `4\t西镇\t约谈\t乡\t1\t\t${PROOF}`,
        `5\t西镇\t通报\t省\t1\t\t${PROOF}`,
        `6\t西镇\t通报\t/\t１\t\t${PROOF}`,
        `7\t西镇\t通报\t\t\t\t${PROOF}`,
        `8\t西镇\t通报\t\t1.5\t\t${PROOF}`,
        `9\t西镇\t\t\t1\t\t${PROOF}`,
        `10\t西镇\t其他\t\t1\t\t${PROOF}`,
        `11\t北镇\t通报\t\t1\t\t${PROOF}`,
        `12\t西镇\t抢险\t\t1\t\t${PROOF}`,
        `13\t西镇\t迟报\t\t1\t\t${PROOF}`,
        `14\t南镇\t受到表彰\t\t1\t\t${PROOF}`,
        `15\t南镇\t通报\t\t1\t\t#N/A\t\t`,
      ].join('\n'),
    );
    expect(fates(found)).toEqual([
      'B3 东镇 负面：通报 new',
      'B4 西镇 负面：约谈 new',
      'B5 西镇 负面：约谈 refused tierNone',
      'B6 西镇 负面：约谈 refused tierUnknown',
      'B7 西镇 负面：通报 refused tierUnexpected',
      'B8 西镇 负面：通报 refused timesInvalid',
      'B9 西镇 负面：通报 refused timesNone',
      'B10 西镇 负面：通报 refused timesInvalid',
      'B11 西镇  refused itemNone',
      'B12 西镇 负面：其他 refused pointsMissing',
      'B13 北镇 通报 notFound unitUnknown',
      'B14 西镇 抢险 notFound itemUnknown',
      'B15 西镇 迟报 notFound itemAmbiguous',
      'B16 南镇 加分：受到表彰 new',
      'B17 南镇 负面：通报 refused errorValue',
    ]);
    expect(found.entries[0]).toMatchObject({
      cells: {
        unit: '东镇',
        item: '负面：通报',
        tier: '',
        times: 2,
        factor: '',
        event: '水污染',
        basis: '督查通报1号',
        date: 44_137,
        enteredBy: '李敏',
      },
    });
    expect(found.entries[1]).toMatchObject({ cells: { tier: '省' } });
    expect(found.tables).toMatchObject([{ layout: 'entries', unused: ['序号'] }]);
    expect(found.scores).toEqual([]);
  });

  it('are told apart by a category where items have one text', async () => {
    const found = await plan('单位\t类别\t事项\t次数\n西镇\t安全\t迟报\t1\n东镇\t信访\t迟报\t1');
    expect(fates(found).map((line) => line.split(' ').slice(0, 4).join(' '))).toEqual([
      'A2 西镇 安全：迟报 new',
      'A3 东镇 信访：迟报 new',
    ]);
  });

  it('wait for a person where a name is only like one of the book', async () => {
    await made();
    const text = '单位\t事项\t次数\n县卫健局\t县级以上通报\t1';
    const asked = await planOf(text);
    expect(fates(asked)).toEqual(['A2 县卫健局 县级以上通报 open']);
    expect(asked.asked.map(({ kind, name, count }) => [kind, name, count])).toEqual([
      ['unit', '县卫生健康局', 1],
      ['item', '负面：被县级以上通报批评的', 1],
    ]);
    const [unit, item] = asked.asked.map(({ id }) => id);
    expect(fates(await planOf(text, new Set([unit ?? ''])))).toEqual(['A2 县卫健局 县级以上通报 open']);
    const both = await planOf(text, new Set([unit ?? '', item ?? '']));
    expect(both.entries).toMatchObject([
      { state: 'new', unit: '县卫生健康局', item: '负面：被县级以上通报批评的' },
    ]);
    expect(both.asked).toHaveLength(2);
  });

  it('that stand in the register in everything are the same, as often as they stand there', async () => {
    const book = await made();
    book.deduct('东镇', '负面：通报', '', '1', '水污染');
    const head = '单位\t事项\t次数\t事件\t依据\t日期\t登记人';
    const same = '东镇\t通报\t1\t 水污染\t督查通报1号\t2020/11/2\t李敏';
    const found = await planOf([head, same, same, same, same.replace('李敏', '王芳')].join('\n'));
    expect(found.entries.map(({ at, state }) => `${at} ${state}`)).toEqual([
      'A2 same',
      'A3 new',
      'A4 new',
      'A5 new',
    ]);
    expect(found.entries.map((entry) => (entry.state === 'new' ? entry.twin : ''))).toEqual([
      '',
      null,
      'A3',
      null,
    ]);
  });

  it.each([
    ['tell', ['basis', 'enteredBy']],
    ['leaveOut', ['basis', 'enteredBy']],
    ['off', []],
  ] as const)('without basis or person are told where the county asks: %s', async (evidence, lacks) => {
    const found = await plan('单位\t事项\t次数\t日期\n东镇\t通报\t1\t2020-11-02', { evidence });
    expect(found.entries).toMatchObject([{ state: 'new', lacks }]);
  });

  it('with a factor are refused in a register without factors, unless it is 1', async () => {
    const text = '单位\t事项\t次数\t倍数\n东镇\t通报\t1\t1\n东镇\t通报\t1\t0.5\n东镇\t通报\t1\t11';
    const off = await plan(text, { evidence: 'off' });
    expect(fates(off)).toEqual([
      'A2 东镇 负面：通报 new',
      'A3 东镇 负面：通报 refused factorOff',
      'A4 东镇 负面：通报 refused factorInvalid',
    ]);
    const on = await planOf(text, new Set(), { evidence: 'off', factor: true });
    expect(on.entries.map((entry) => (entry.state === 'new' ? entry.cells.factor : entry.state))).toEqual([
      '',
      0.5,
      'refused',
    ]);
  });

  it('take dates of a workbook as they are, and no number that is merged over rows', async () => {
    await made();
    const text = (value: string, isMerged = false) => ({ ...BLANK_CELL, value, text: value, isMerged });
    const row = (number: number, times: number, isMerged: boolean) => ({
      number,
      cells: [
        text('东镇', isMerged),
        text('通报', isMerged),
        { value: times, format: 'General', text: String(times), isMerged },
        { value: 44_137.5, format: 'yyyy/m/d', text: '2020/11/2', isMerged: false },
      ],
    });
    const heads = { number: 1, cells: ['单位', '事项', '次数', '日期'].map((head) => text(head)) };
    const rows = [heads, row(2, 2, false), row(3, 1, true), row(4, 1, true)];
    const found = planTables(await stateOf(), [{ sheet: '扣分', rows }]);
    expect(fates(found)).toEqual([
      '扣分!A2 东镇 负面：通报 new basis enteredBy',
      '扣分!A3 东镇 负面：通报 refused mergedTimes',
      '扣分!A4 东镇 负面：通报 refused mergedTimes',
    ]);
    expect(found.entries[0]).toMatchObject({ cells: { date: 44_137, times: 2 } });
  });
});

describe('which table it is', () => {
  it.each([
    ['单位\t指标\t得分\n东镇\t党建\t9', 'long', 1, 0],
    ['单位\t党建\t信访\n东镇\t9\t4', 'unitsDown', 2, 0],
    ['单位\t项目\t次数\t得分\n东镇\t党建\t3\t9', 'long', 1, 0],
    ['被扣分单位\t事项简称\t次数\t得分\n东镇\t负面：通报\t3\t-4.5', 'entries', 0, 1],
    ['Unit\tItem\tTier\tTimes\tEntered by\n东镇\t通报\t\t1\tLi', 'entries', 0, 1],
    ['unit,item,tier,times,factor,event,basis,date,enteredBy\n东镇,n-通报,,1,,,,,', 'entries', 0, 1],
    ['单位\t扣分原因\t依据\n东镇\t通报\t1号', 'entries', 0, 1],
    ['单位\t事项\n东镇\t通报', null, 0, 0],
  ] as const)('is told by its heads: %j', async (text, layout, scores, entries) => {
    const found = await plan(text);
    expect(found.tables.map((table) => table.layout)).toEqual([layout]);
    expect([found.scores.length, found.entries.length]).toEqual([scores, entries]);
  });

  it('may differ from sheet to sheet, and a name that two use is asked about once', async () => {
    await made();
    const state = await stateOf();
    const tables = ['单位\t指标\t得分\n县卫健局\t医改\t9', '单位\t事项\t次数\n县卫健局\t通报\t1'].map(
      (text, at) => ({ ...textTable(text), sheet: `表${at}` }),
    );
    const found = planTables(state, tables);
    expect(found.asked.map(({ text, count }) => [text, count])).toEqual([['县卫健局', 2]]);
    const accepted = planTables(state, tables, new Set(found.asked.map(({ id }) => id)));
    expect([accepted.scores[0]?.state, accepted.entries[0]?.state]).toEqual(['new', 'new']);
  });

  it('is the register itself in a copy of the book', async () => {
    const book = await made();
    book.deduct('东镇', '负面：通报', '', '1');
    book.deduct('西镇', '负面：约谈', '省', '2', '水污染');
    const { tables } = readScoreTables(await book.save(), '副本.xlsx');
    const found = planTables(await stateOf(), tables);
    expect(found.entries.map(({ state }) => state)).toEqual(['same', 'same']);
  });
});
