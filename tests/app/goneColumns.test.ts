import { afterEach, describe, expect, it } from '@jest/globals';
import { columnLetters } from '../../src/workbook/formulas/address';
import { LEDGER_COLUMNS, SCORE_COLUMNS } from '../../src/workbook/layout/columns';
import { requiredColumns } from '../../src/workbook/layout/table';
import { closeBooks, findingsOf, type EmbeddedBook } from '../support/embeddedBook';
import { testLevel } from '../support/level';
import { mendBook } from '../support/mendBook';
import { scoredBook } from '../support/scoredBook';

afterEach(closeBooks);

const OWN = '备用';

/** What people typed, by whose it is, wherever it stands: scores, remarks, rows of the register, and their own column. */
function typed(book: EmbeddedBook): readonly string[] {
  const entries: string[] = [];
  for (const { name } of book.host.book.sheets) {
    const grid = book.cells.grid(name);
    const codeRow = grid.findIndex((cells) => cells.includes('score') || cells.includes('times'));
    const codes = grid[codeRow] ?? [];
    grid.forEach((cells, row) => {
      cells.forEach((value, column) => {
        if (value === '') return;
        const code = row > codeRow + 1 ? codes[column] : '';
        const own = String(value).startsWith(OWN);
        if (own) entries.push(String(value));
        if (code === 'score' || code === 'remark')
          entries.push(
            `${String(cells[codes.indexOf('unit')])} ${String(cells[codes.indexOf('indicator')])} ${code} ${String(value)}`,
          );
        if (['unit', 'item', 'tier', 'times'].includes(String(code)) && codes.includes('times')) {
          entries.push(`register ${row} ${String(code)} ${String(value)}`);
        }
      });
    });
  }
  return entries.sort();
}

async function entered(): Promise<EmbeddedBook> {
  const book = await scoredBook();
  // Without what proves them: a column that is tried away holds nothing that could be missed.
  book.deduct('东镇', '负面：约谈', '市', '1', '', false);
  book.deduct('西镇', '负面：通报', '', '2', '', false);
  return book;
}

/** Does something to a sheet that was opened for it. */
function onSheet(book: EmbeddedBook, name: string, edit: (sheet: Excel.Worksheet) => void): Promise<void> {
  return book.byHand((context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.protection.unprotect();
    edit(sheet);
  });
}

/** What the damage is told as, with nothing written; then mended, and the book computed. */
async function mended(book: EmbeddedBook, sheet: string): Promise<readonly string[]> {
  const checked = await book.check();
  const told = findingsOf(checked, 'columnsDamaged');
  expect(told.length).toBeGreaterThan(0);
  expect(told.every(({ params }) => params.sheet === sheet)).toBe(true);
  expect(checked.results.every(({ rank }) => rank === null)).toBe(true);
  await expect(book.compute()).rejects.toMatchObject({ code: 'damaged' });
  const done = (await mendBook(book, 'counts')) ?? [];
  expect(await mendBook(book)).toBeNull();
  await book.generate();
  const computed = await book.compute();
  expect(findingsOf(computed, 'figureDiffers')).toEqual([]);
  expect(findingsOf(computed, 'formulaOverwritten')).toEqual([]);
  return done.map(({ params }) => ('variant' in params ? params.variant : ''));
}

interface TriedSheet {
  readonly sheet: string;
  readonly columns: readonly { readonly code: string }[];
  /** Columns that the test types into. */
  readonly entries: readonly string[];
}

const SHEETS: readonly TriedSheet[] = [
  { sheet: '各镇', columns: requiredColumns<string>(SCORE_COLUMNS), entries: ['score', 'remark'] },
  { sheet: '加减分登记', columns: LEDGER_COLUMNS.slice(0, 14), entries: ['unit', 'item', 'tier', 'times'] },
];

const CELLS = SHEETS.flatMap(({ sheet, columns, entries }) =>
  columns.map(({ code }, at) => ({
    sheet,
    code,
    letter: columnLetters(at),
    entries,
  })),
);

/** Every so manieth column, beginning with the hidden keys; all of them at the full level. */
const tried = (step: number) => CELLS.filter((_, at) => testLevel.everyEdit || at % step === 0);

describe('a column is inserted into a table', () => {
  it.each(tried(18))(
    'before $code of $sheet: moved aside, with what refers to it',
    async ({ sheet, letter }) => {
      const book = await entered();
      await onSheet(book, sheet, (each) => {
        each.getRange(`${letter}:${letter}`).insert('Right');
        each.getRange(`${letter}4:${letter}7`).formulas = [
          [`${OWN}列`],
          [`${OWN}1`],
          [`=${letter}4&"二"`],
          [`${OWN}3`],
        ];
        each.getRange('Z4').formulas = [[`=${letter}6`]];
      });
      const before = typed(book);
      expect(before).toContain(`${OWN}列二`);
      expect(await mended(book, sheet)).toEqual(['aside']);
      expect(typed(book)).toEqual(before);
    },
    600_000,
  );
});

describe('a column of a table is deleted', () => {
  it.each(tried(14))(
    '$code of $sheet: made again, and nothing else is lost',
    async ({ sheet, letter, code, entries }) => {
      const book = await entered();
      const isOf = sheet === '各镇' ? ` ${code} ` : ` ${code} `;
      const before = typed(book).filter(
        (entry) =>
          !(
            entries.includes(code) &&
            entry.includes(isOf) &&
            (sheet === '各镇') !== entry.startsWith('register')
          ),
      );
      const whole = book.cells.contents();
      await onSheet(book, sheet, (each) => {
        each.getRange(`${letter}:${letter}`).delete('Left');
      });
      const [variant] = await mended(book, sheet);
      expect(variant).toMatch(/^remade/u);
      expect(typed(book)).toEqual(before);
      if (!entries.includes(code)) {
        expect(book.cells.contents().get(`${sheet} ${letter}6`)).toBe(whole.get(`${sheet} ${letter}6`));
      }
    },
    600_000,
  );
});

describe('the hidden row of keys', () => {
  it.each(SHEETS)(
    'is deleted from $sheet: written again from the header',
    async ({ sheet }) => {
      const book = await entered();
      const before = typed(book);
      await onSheet(book, sheet, (each) => {
        each.getRange('3:3').delete('Up');
      });
      expect(await mended(book, sheet)).toEqual(['codes']);
      expect(typed(book)).toEqual(before);
    },
    600_000,
  );

  it.each(SHEETS)(
    'and the header of $sheet are overwritten: only people can tell, and nothing is touched',
    async ({ sheet }) => {
      const book = await entered();
      await onSheet(book, sheet, (each) => {
        each.getRange('A3:X4').values = [new Array<string>(24).fill('乱'), new Array<string>(24).fill('乱')];
      });
      expect(findingsOf(await book.check(), 'columnsDamaged')).toMatchObject([
        { params: { variant: 'unreadable', sheet } },
      ]);
      const before = book.cells.contents();
      await mendBook(book, 'counts').catch(() => null);
      await expect(book.compute()).rejects.toMatchObject({ code: 'damaged' });
      expect(book.cells.sheets).toContain(sheet);
      for (const [place, content] of before) expect(book.cells.contents().get(place)).toBe(content);
    },
    600_000,
  );
});

it('scores that are gone with their column are asked for, and nobody is ranked until that is said', async () => {
  const book = await entered();
  await onSheet(book, '各镇', (each) => {
    each.getRange('K:K').delete('Left');
  });
  expect(findingsOf(await book.check(), 'columnsDamaged')).toMatchObject([
    { severity: 'error', params: { variant: 'entriesGone', sheet: '各镇', column: '得分' } },
  ]);
  await mendBook(book);
  await book.generate();
  const { results, findings } = await book.compute();
  expect(findingsOf({ findings }, 'tableUnconfirmed')).toMatchObject([{ params: { sheet: '各镇' } }]);
  expect(results.every(({ rank }) => rank === null)).toBe(true);
  expect(book.cells.scoreRow('东镇', '党建')).toMatchObject({ score: '', remark: '=看附件' });
  await mendBook(book, 'counts');
  expect((await book.compute()).results.some(({ rank }) => rank !== null)).toBe(true);
}, 600_000);
