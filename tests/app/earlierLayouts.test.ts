import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { bookState } from '../../src/app/book/bookState';
import type { CheckResult } from '../../src/app/check';
import { excelWorkbook } from '../../src/workbook/excel/excelWorkbook';
import { closeBooks, findingsOf, openBook, type EmbeddedBook } from '../support/embeddedBook';
import { testLevel } from '../support/level';

afterEach(closeBooks);

/** Books as earlier versions wrote them; `writeBook.ts` beside them tells how, and what is in them. */
const FOLDER = join(__dirname, '../fixtures');
const BOOKS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.xlsx'))
  .sort();

/** Unit, indicator, what was typed, its number format where it is not General. */
const SCORES = [
  ['东镇', '党建', 9.125],
  ['东镇', '信访', 4.5],
  ['东镇', '产业', '=8+0.5'],
  ['东镇', '造林', 6],
  ['西镇', '党建', 9],
  ['西镇', '信访', 4.625],
  ['西镇', '产业', 8],
  ['西镇', '造林', 0],
  ['南镇', '党建', '一般'],
  ['南镇', '信访', 43952, 'yyyy/m/d'],
  ['南镇', '产业', '7'],
  ['南镇', '造林', 6.001],
  ['北镇', '党建', 8],
  ['北镇', '信访', ''],
  ['北镇', '产业', ''],
  ['北镇', '造林', ''],
  ['中镇', '党建', 8],
  ['中镇', '信访', 3],
  ['中镇', '产业', 7.5],
  ['中镇', '造林', 5.5],
  ['清河县', '生产总值', 3.5],
] as const;

const REMARKS = [
  ['东镇', '党建', '=看附件'],
  ['北镇', '产业', '年底评'],
] as const;

const FORBIDDEN_PETITION = '信访：发生越级上访的';
const REPORTED = '帮扶：受到省上通报的扣1.5分，被市上通报的扣1分，被县上通报的扣0.5分';

const LEDGER = [
  {
    单位: '东镇',
    事项: FORBIDDEN_PETITION,
    档次: '',
    次数: 2,
    扣分: -3,
    '依据（文号）': '清督发〔2020〕3号',
    日期: 43983,
    登记人: '张三',
  },
  { 单位: '西镇', 事项: REPORTED, 档次: '市', 次数: 1, 扣分: -1, 登记人: '李四' },
  { 单位: '没有的镇', 事项: FORBIDDEN_PETITION, 次数: 1, 扣分: '' },
] as const;

const RANKING = [
  { 单位: '东镇', 扣分: -3, 最终得分: 94.3, 名次: 1, 状态: '正式' },
  { 单位: '中镇', 扣分: 0, 最终得分: 84.8, 名次: 2, 状态: '正式' },
  { 单位: '西镇', 扣分: -1, 最终得分: 64.9, 名次: 3, 状态: '正式' },
  { 单位: '北镇', 扣分: 0, 最终得分: 16, 名次: 4, 状态: '暂定' },
  { 单位: '南镇', 扣分: 0, 最终得分: 0, 名次: '', 状态: '待核对，暂不排名' },
] as const;

/** What was typed beside each indicator: a text that begins with = stays a text, a formula a formula. */
function expectEntries(book: EmbeddedBook): void {
  const typed = (unit: string, indicator: string, column: number) => {
    const { sheet, row } = book.cells.score(unit, indicator);
    const { content, format } = book.cells.content(sheet, row, column);
    return { content, format };
  };
  for (const [unit, indicator, text, format = 'General'] of SCORES) {
    const content =
      text === ''
        ? { kind: 'empty' }
        : typeof text === 'number'
          ? { kind: 'number', number: text }
          : text.startsWith('=')
            ? { kind: 'formula', formula: text }
            : { kind: 'text', text };
    expect([unit, indicator, typed(unit, indicator, 10)]).toEqual([unit, indicator, { content, format }]);
  }
  for (const [unit, indicator, text] of REMARKS) {
    expect(typed(unit, indicator, 13)).toMatchObject({ content: { kind: 'text', text } });
  }
  expect(book.cells.table('已移出')).toMatchObject([
    { 单位: '东镇', 类别: '经济', 指标: '水利', 得分: 3.25, 原工作表: '乡镇' },
  ]);
}

function expectFindings(result: CheckResult): void {
  for (const code of [
    'scoreNotNumber',
    'scoreDate',
    'scoreNumberInDisguise',
    'scoreAboveCap',
    'ledgerUnitUnknown',
  ] as const) {
    expect([code, findingsOf(result, code).length]).toEqual([code, 1]);
  }
  for (const code of ['settingInvalid', 'definitionInvalid', 'rowsChanged', 'figureDiffers'] as const) {
    expect(findingsOf(result, code)).toEqual([]);
  }
}

describe.each(BOOKS)('%s', (name) => {
  const open = () => openBook({ book: readFileSync(join(FOLDER, name)) });

  it('has every score, remark, ledger row and setting where it was, and comes to the same figures', async () => {
    const book = await open();
    expectEntries(book);
    expectFindings(await book.check());
    expect(await book.generate()).toMatchObject({ newSheets: [], moved: 0, returned: 0 });
    expectEntries(book);
    expectFindings(await book.check());
    expectFindings(await book.compute());
    expectEntries(book);
    expect(book.cells.table('扣分登记').slice(0, 3)).toMatchObject(LEDGER);
    expect(book.cells.ranking('乡镇')).toMatchObject(RANKING);
    expect(book.cells.ranking('市考核县')).toMatchObject([{ 单位: '清河县', 最终得分: 87.5, 名次: '' }]);
    // The sheet was renamed by hand.
    expect(book.cells.sheets).toContain('各乡镇');
    const { settings, definitions } = bookState(await excelWorkbook.read(), 'zh-CN');
    const towns = definitions.unitTypes.find((type) => type.name === '乡镇');
    expect(settings).toMatchObject({
      year: 2020,
      county: '清河区',
      title: '清河县2020年度目标责任考核指标',
      decimals: 1,
      tieRule: 'dense',
      rankScope: 'unitType',
      scaleTo100: true,
      blankIsZero: false,
      floorAtZero: true,
      weights: { [towns?.id ?? '']: { common: 3000, own: 7000 } },
    });
    expect(towns?.units.map(({ name: unit, aliases }) => [unit, ...aliases])).toEqual([
      ['东镇', '东镇人民政府'],
      ['西镇'],
      ['南镇'],
      ['北镇'],
      ['中镇'],
    ]);
  });

  // The oldest has the longest way; the others go it at the full level.
  if (!testLevel.everyEdit && name !== BOOKS[0]) return;

  it('goes on as a book of the present version: an entry comes back with its indicator, saved and opened again', async () => {
    const book = await open();
    const row =
      book.cells
        .grid('指标库')
        .map((cells) => cells[3] !== '')
        .lastIndexOf(true) + 1;
    ['乡镇', '个性', '东镇', '经济', '', '水利', '', '5'].forEach((text, at) => {
      book.type('指标库', `${'DEFGHIJK'.charAt(at)}${row + 1}`, text);
    });
    expect(await book.generate()).toMatchObject({ returned: 1, moved: 0 });
    await book.compute();
    const again = await openBook({ book: await book.save() });
    expectFindings(await again.compute());
    expect(again.cells.scoreRow('东镇', '水利')).toMatchObject({ score: 3.25, counted: 3.25 });
    expect(again.cells.sheets).not.toContain('已移出');
    const places = again.cells.ranking('乡镇').map((row) => [row['单位'], row['名次'], row['状态']]);
    expect(places).toEqual(RANKING.map(({ 单位, 名次, 状态 }) => [单位, 名次, 状态]));
  });
});
