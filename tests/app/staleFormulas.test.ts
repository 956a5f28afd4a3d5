import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { closeBooks, findingsOf, keptBook, openBook, type EmbeddedBook } from '../support/embeddedBook';
import { testLevel } from '../support/level';
import { enterScores, scoredBook } from '../support/scoredBook';
import { smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

const FIXTURES = join(__dirname, '../fixtures');
const BOOKS = readdirSync(FIXTURES).filter((name) => name.endsWith('.xlsx'));

/** What the check says of formulas, and what computing says that it restored. */
async function told(book: EmbeddedBook): Promise<readonly unknown[]> {
  const results = [await book.check(), await book.compute()];
  return results.flatMap((result) =>
    findingsOf(result, 'formulaOverwritten').map(({ cell, params }) => [
      cell?.sheet,
      cell?.cell,
      params.entered,
    ]),
  );
}

const SETTINGS = [
  ['得分小数位数', '1'],
  ['最终得分小数位数', '3'],
  ['并列后名次', '1-2-2-3'],
  ['排名范围', '组别'],
  ['各部分折算为百分制', '是'],
  ['未评分按 0 分', '是'],
  ['最终得分不低于 0', '是'],
  ['同一事项就高扣分、不重复扣分', '否'],
  ['第一等次', '优秀 前50%'],
  ['各镇：共性权重', '60%'],
  ['市考核县：个性权重', '50%'],
] as const;

/** Every third setting; all at the full level. */
const TRIED_SETTINGS = SETTINGS.filter((_, at) => testLevel.everyEdit || at % 3 === 0);

const CHANGES: readonly (readonly [string, (book: EmbeddedBook) => unknown])[] = [
  ['nothing', () => null],
  [
    'a sheet renamed',
    (book) => book.host.person.changeSheet('各镇', { kind: 'rename', name: "O'Brien 镇 A1" }),
  ],
  [
    'the sheets of units, register and ranking renamed',
    (book) => {
      for (const [sheet, name] of [
        ['单位', 'Units'],
        ['加减分登记', '登记 2020'],
        ['汇总排名', 'B12'],
      ] as const) {
        book.host.person.changeSheet(sheet, { kind: 'rename', name });
      }
    },
  ],
  ['the other language', (book) => (book.language = 'en-US')],
  [
    'a unit and an indicator added',
    (book) => {
      addRow(book, '单位', { C: '各镇', E: '北镇' });
      addRow(book, '指标库', { D: '各镇', E: '个性', F: '北镇', G: '经济', I: '水利', K: '3' });
    },
  ],
  [
    'a cap cleared in the table of indicators',
    (book) => {
      book.type('指标库', 'K6', '');
    },
  ],
  [
    'a cap in the table of indicators that is none',
    (book) => {
      book.type('指标库', 'K6', 'ten');
    },
  ],
  [
    'an item added to the negative list',
    (book) => {
      addRow(book, '负面清单', { D: '负面', E: '失职', G: '-2' });
    },
  ],
  [
    'rows inserted above the register and the ranking',
    (book) =>
      book.byHand(({ workbook: { worksheets } }) => {
        worksheets.getItem('加减分登记').protection.unprotect();
        for (const sheet of ['加减分登记', '汇总排名']) {
          worksheets.getItem(sheet).getRange('1:2').insert('Down');
        }
      }),
  ],
  [
    'rows inserted among the units, the scores and the entries of the register',
    (book) =>
      book.byHand(({ workbook: { worksheets } }) => {
        for (const sheet of ['各镇', '加减分登记']) worksheets.getItem(sheet).protection.unprotect();
        for (const [sheet, rows] of [
          ['单位', '6:7'],
          ['各镇', '9:9'],
          ['加减分登记', '5:6'],
        ] as const) {
          worksheets.getItem(sheet).getRange(rows).insert('Down');
        }
      }),
  ],
  [
    'definitions of which an indicator is gone',
    async (book) => {
      const { title, negativeList, year, county, unitTypes } = smallCounty();
      const fewer = unitTypes.map((type) => ({
        ...type,
        indicators: type.indicators.filter(({ name }) => name !== '信访'),
      }));
      await book.load({ title, negativeList, year, county, unitTypes: fewer });
    },
  ],
];

/** Types into the first spare row of a table, by the letters of its columns. */
function addRow(book: EmbeddedBook, sheet: string, texts: Readonly<Record<string, string>>): void {
  const rows = book.cells.grid(sheet);
  const last = rows.map((row) => row[4] !== '' && row[4] !== undefined).lastIndexOf(true) + 2;
  for (const [column, text] of Object.entries(texts)) book.type(sheet, `${column}${last}`, text);
}

/** The small book with an entry in the register, computed; made once. */
let kept: ReturnType<typeof keptBook> | null = null;

async function computedBook(): Promise<EmbeddedBook> {
  kept ??= keptBook({}, async (book) => {
    await book.load(smallCounty());
    await book.generate();
    enterScores(book);
    book.deduct('东镇', '负面：通报', '', '1', '会议');
    await book.compute();
  });
  return openBook((await kept)());
}

describe('formulas that nobody replaced give no alarm:', () => {
  it.each(TRIED_SETTINGS)(
    '%s changed to %s and not computed',
    async (label, text) => {
      const book = await computedBook();
      book.setting(label, text);
      expect(await told(book)).toEqual([]);
    },
    60_000,
  );

  it.each(CHANGES)(
    '%s',
    async (_name, change) => {
      const book = await computedBook();
      await change(book);
      expect(await told(book)).toEqual([]);
    },
    60_000,
  );

  it.each(BOOKS)('%s, of an earlier version', async (name) => {
    const book = await openBook({ book: readFileSync(join(FIXTURES, name)) });
    expect(await told(book)).toEqual([]);
  });

  it('a book that was just generated, with entries of all kinds', async () => {
    const book = await scoredBook();
    expect([...(await told(book)), ...(await told(book))]).toEqual([]);
  });
});
