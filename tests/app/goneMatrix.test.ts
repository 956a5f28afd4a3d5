import { afterEach, describe, expect, it } from '@jest/globals';
import { importDefinitions } from '../../src/app/importDefinitions';
import { columnLetters } from '../../src/workbook/formulas/address';
import {
  INDICATOR_COLUMNS,
  NEGATIVE_COLUMNS,
  SETTING_COLUMNS,
  UNIT_COLUMNS,
} from '../../src/workbook/layout/columns';
import { requiredColumns } from '../../src/workbook/layout/table';
import { closeBooks, findingsOf, type EmbeddedBook } from '../support/embeddedBook';
import { testLevel } from '../support/level';
import { mendBook } from '../support/mendBook';
import { smallCounty } from '../support/smallCounty';
import { scoredBook } from '../support/scoredBook';

afterEach(closeBooks);

/** Scores, remarks and entries of the register, wherever they stand. */
function entries(book: EmbeddedBook): unknown {
  const register = book.cells.sheets.find((name) => book.cells.grid(name)[2]?.includes('times')) ?? '';
  return {
    scores: [
      book.cells.scoreRow('东镇', '党建').score,
      book.cells.scoreRow('东镇', '党建').remark,
      book.cells.scoreRow('西镇', '产业').score,
      book.cells.scoreRow('南镇', '信访').score,
    ],
    register:
      register === '' ? [] : book.cells.grid(register)[4]?.filter((_, at) => [3, 4, 6, 7].includes(at)),
  };
}

async function entered(): Promise<EmbeddedBook> {
  const book = await scoredBook();
  book.deduct('东镇', '负面：约谈', '市', '1');
  await book.compute();
  return book;
}

const SHEETS = ['说明', '指标库', '单位', '负面清单', '各镇', '加减分登记', '汇总排名', '问题'] as const;

const HARMLESS: Readonly<Record<string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void>> = {
  renamed: (sheet) => {
    sheet.name = '改了名';
  },
  moved: (sheet) => {
    sheet.position = 0;
  },
  hidden: (sheet) => {
    sheet.visibility = 'Hidden';
  },
};

const HARMLESS_CELLS = SHEETS.flatMap((sheet, row) =>
  Object.keys(HARMLESS).flatMap((what, at) =>
    testLevel.everyEdit || (row + at) % 9 === 0 ? [[sheet, what] as const] : [],
  ),
);

describe('a sheet is renamed, moved or hidden', () => {
  it.each(HARMLESS_CELLS)(
    '%s %s: everything goes on',
    async (sheet, what) => {
      const book = await entered();
      const before = entries(book);
      await book.byHand((context) => HARMLESS[what]?.(context.workbook.worksheets.getItem(sheet), context));
      const { findings, results } = await book.compute();
      expect(findings.filter(({ code }) => /^(table|columns|sheet|figure)/u.test(code))).toEqual([]);
      expect(results.some(({ rank }) => rank !== null)).toBe(true);
      expect(entries(book)).toEqual(before);
    },
    600_000,
  );
});

describe('the name of a table is deleted', () => {
  it.each([
    ['说明', 'scorebook_settings'],
    ['指标库', 'scorebook_indicators'],
    ['单位', 'scorebook_units'],
    ['负面清单', 'scorebook_negative'],
    ['加减分登记', 'scorebook_ledger'],
    ['各镇', 'scorebook_scores_2'],
  ])(
    'of %s: found again by its codes',
    async (sheet, name) => {
      const book = await entered();
      const before = entries(book);
      await book.byHand((context) => {
        context.workbook.names.getItem(name).delete();
      });
      expect(await mendBook(book)).toMatchObject([{ code: 'mended', params: { variant: 'named', sheet } }]);
      const { findings } = await book.compute();
      expect(findings.filter(({ code }) => /^(table|columns|sheet|figure)/u.test(code))).toEqual([]);
      expect(entries(book)).toEqual(before);
    },
    600_000,
  );
});

describe('a sheet is deleted whose content is made from others', () => {
  it.each(['汇总排名', '问题'])(
    '%s: made again',
    async (sheet) => {
      const book = await entered();
      const before = entries(book);
      book.host.person.changeSheet(sheet, { kind: 'delete' });
      await book.compute();
      expect(book.cells.sheets).toContain(sheet);
      expect(entries(book)).toEqual(before);
    },
    600_000,
  );
});

const TABLES = [
  { sheet: '指标库', columns: requiredColumns<string>(INDICATOR_COLUMNS) },
  { sheet: '单位', columns: requiredColumns<string>(UNIT_COLUMNS) },
  // The first tier stands behind the columns that every book has.
  { sheet: '负面清单', columns: [...requiredColumns<string>(NEGATIVE_COLUMNS), { code: 'tier' }] },
  { sheet: '说明', columns: SETTING_COLUMNS },
] as const;

const COLUMNS = TABLES.flatMap(({ sheet, columns }) =>
  columns.map(({ code }, at) => ({ sheet, code, letter: columnLetters(at) })),
).filter(({ code }, at) => testLevel.everyEdit || at % 12 === 0 || code === 'id');

describe('a column of a definition table is deleted', () => {
  it.each(COLUMNS)(
    '$code of $sheet: told, and every score stays',
    async ({ sheet, letter }) => {
      const book = await entered();
      const before = entries(book);
      await book.byHand((context) => {
        context.workbook.worksheets.getItem(sheet).getRange(`${letter}:${letter}`).delete('Left');
      });
      await expect(book.compute()).rejects.toMatchObject({ code: 'damaged' });
      const done = (await mendBook(book, 'counts')) ?? [];
      expect(findingsOf({ findings: done }, 'columnsMended').length).toBeGreaterThan(0);
      expect(await mendBook(book)).toBeNull();
      const { findings } = await book.compute();
      expect(findingsOf({ findings }, 'figureDiffers')).toEqual([]);
      await book.generate();
      expect(entries(book)).toEqual(before);
    },
    600_000,
  );
});

describe('a column of somebody’s own stands in a definition table', () => {
  it.each(['指标库', '单位', '负面清单'])(
    '%s: read as before, and moved aside when a document is loaded',
    async (sheet) => {
      const book = await entered();
      const before = entries(book);
      await book.byHand((context) => {
        const each = context.workbook.worksheets.getItem(sheet);
        each.getRange('E:E').insert('Right');
        each.getRange('E4:E6').values = [['备用'], ['甲'], ['乙']];
      });
      const { findings } = await book.compute();
      expect(findings.filter(({ code }) => /^(table|columns|sheet|figure)/u.test(code))).toEqual([]);
      const loaded = await importDefinitions(book.useCase, {
        fileName: 'doc.json',
        definitions: smallCounty(),
      });
      expect(findingsOf(loaded, 'columnsMended')).toMatchObject([
        { params: { variant: 'aside', sheet, header: '备用' } },
      ]);
      const own = book.cells
        .grid(sheet)
        .flatMap((row) => row.filter((value) => ['备用', '甲', '乙'].includes(String(value))));
      expect(own).toEqual(['备用', '甲', '乙']);
      await book.generate();
      expect(entries(book)).toEqual(before);
    },
    600_000,
  );
});

it.each([
  ['指标库', 'K4'],
  ['单位', 'E4'],
  ['各镇', 'K4'],
  ['加减分登记', 'H4'],
])(
  'the header of a column of %s is overwritten: told with its cell, and the column stays what it is',
  async (sheet, cell) => {
    const book = await entered();
    const before = entries(book);
    await book.byHand((context) => {
      const each = context.workbook.worksheets.getItem(sheet);
      if (book.cells.sheet(sheet).protection.on) each.protection.unprotect();
      each.getRange(cell).values = [['别的']];
    });
    expect(findingsOf(await book.check(), 'headerChanged')).toMatchObject([
      { severity: 'warning', cell: { sheet, cell }, params: { entered: '别的' } },
    ]);
    await book.compute();
    expect(entries(book)).toEqual(before);
  },
  600_000,
);
