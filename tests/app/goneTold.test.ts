import { afterEach, beforeAll, expect, it } from '@jest/globals';
import { importDefinitions } from '../../src/app/importDefinitions';
import type { Finding } from '../../src/domain/findings/finding';
import { columnLetters } from '../../src/workbook/formulas/address';
import { codesIn } from '../../src/workbook/layout/codeRow';
import { closeBooks, findingsOf, keptBook, openBook, type EmbeddedBook } from '../support/embeddedBook';
import type { BookCopy } from '../support/keptBook';
import { testLevel } from '../support/level';
import { mendBook } from '../support/mendBook';
import { enterScores } from '../support/scoredBook';
import { county, smallCounty, towns } from '../support/smallCounty';

afterEach(closeBooks);

/** An indicator less, so that a score is among those that were moved out. */
const FEWER = smallCounty(county(), {
  ...towns(),
  indicators: towns().indicators.filter(({ name }) => name !== '造林'),
});

type Act = (book: EmbeddedBook) => Promise<{ readonly findings: readonly Finding[] }>;

const ACTS: Readonly<Record<string, Act>> = {
  check: (book) => book.check(),
  compute: (book) => book.compute(),
  generate: (book) => book.generate(),
  load: (book) => importDefinitions(book.useCase, { fileName: 'doc.json', definitions: FEWER }),
};

let copy: () => BookCopy = () => {
  throw new RangeError('the book was not made');
};
const usual = new Map<string, ReadonlySet<string>>();

beforeAll(async () => {
  copy = await keptBook({}, async (book) => {
    await book.load(smallCounty());
    await book.generate();
    enterScores(book);
    book.deduct('东镇', '负面：约谈', '市', '1');
    await book.load(FEWER);
    await book.generate();
    await book.compute();
  });
  for (const [act, run] of Object.entries(ACTS)) {
    const book = await openBook(copy());
    const { findings } = await run(book);
    usual.set(act, new Set(findings.map((finding) => JSON.stringify(finding))));
    book.dispose();
  }
}, 600_000);

/** Deletes a sheet or a column as a person does, whatever protects it. */
async function remove(book: EmbeddedBook, sheet: string, letter: string | null): Promise<void> {
  if (letter === null) {
    book.host.person.changeSheet(sheet, { kind: 'delete' });
    return;
  }
  const isClosed = book.cells.sheet(sheet).protection.on;
  await book.byHand((context) => {
    const each = context.workbook.worksheets.getItem(sheet);
    if (isClosed) each.protection.unprotect();
    each.getRange(`${letter}:${letter}`).delete('Left');
  });
}

/** What a job says of it that it does not say of the whole book. */
async function told(act: string, sheet: string, letter: string | null): Promise<string> {
  const book = await openBook(copy());
  await remove(book, sheet, letter);
  try {
    const { findings } = (await ACTS[act]?.(book)) ?? { findings: [] };
    const own = findings.filter((finding) => usual.get(act)?.has(JSON.stringify(finding)) !== true);
    return [...new Set(own.map(({ code }) => code))].join(', ');
  } catch (error) {
    return `refused: ${String(error instanceof Error && 'code' in error ? error.code : error)}`;
  } finally {
    book.dispose();
  }
}

/** Made anew of what stands elsewhere, so that nothing is lost with them. */
const ANEW = ['汇总排名', '问题'];

it('tells of every sheet and every column that is deleted, whatever is done next', async () => {
  const sheets = copy().book.sheets.map(({ name }) => name);
  const whole = await openBook(copy());
  const columns = sheets.flatMap((sheet) => {
    const codes = whole.cells.grid(sheet).find((row) => codesIn(row) !== null) ?? [];
    return codes.flatMap((code, at) => (code === '' ? [] : [{ sheet, code, letter: columnLetters(at) }]));
  });
  whole.dispose();
  const tried = [
    ...sheets.map((sheet) => ({ sheet, code: '', letter: null })),
    ...columns.filter(
      ({ sheet, code }, at) =>
        testLevel.everyEdit || at % 12 === 0 || code === 'tier:县' || (sheet === '已移出' && code === 'key'),
    ),
  ].filter(({ sheet, code }) => !ANEW.includes(sheet) && !MADE_BY_ITSELF.includes(String(code)));
  const table: string[] = [];
  const silent: string[] = [];
  for (const { sheet, code, letter } of tried) {
    const answers: string[] = [];
    for (const act of letter === null || testLevel.everyEdit ? Object.keys(ACTS) : ['check', 'load']) {
      const answer = await told(act, sheet, letter);
      answers.push(`${act}: ${answer}`);
      if (answer === '') silent.push(`${sheet} ${String(code)} ${act}`);
    }
    table.push(`${sheet} ${String(code)} | ${answers.join(' | ')}`);
  }
  process.stdout.write(`${table.join('\n')}\n`);
  expect(silent).toEqual([]);
}, 900_000);

/** The last hidden column of the register holds figures alone, and comes with computing. */
const MADE_BY_ITSELF = ['worth'];

it('puts the column of a tier back empty, and counts nothing by it until somebody says so', async () => {
  const book = await openBook(copy());
  await remove(book, '负面清单', 'J');
  expect(findingsOf(await book.check(), 'columnsDamaged')).toMatchObject([
    { params: { variant: 'entriesGone', sheet: '负面清单', column: '市级扣分' } },
  ]);
  await mendBook(book);
  const [, , codes = [], headers = []] = book.cells.grid('负面清单');
  expect([codes, headers].map((row) => row.slice(8))).toEqual([
    ['tier:省', 'tier:市', 'tier:县'],
    ['省级扣分', '市级扣分', '县级扣分'],
  ]);
  const { findings, results } = await book.compute();
  expect(findingsOf({ findings }, 'tableUnconfirmed')).toHaveLength(1);
  expect(results.every(({ rank }) => rank === null)).toBe(true);
});

it('keeps what was moved out where the column of its keys is deleted', async () => {
  const book = await openBook(copy());
  await remove(book, '已移出', 'A');
  await expect(book.compute()).rejects.toMatchObject({ code: 'damaged', detail: '已移出' });
  await mendBook(book);
  await book.compute();
  expect(book.cells.grid('已移出')[4]?.slice(4, 8)).toEqual(['南镇', '生态', '造林', '5']);
});

it('tells of a deleted 已移出 until computing, and takes a copy of it from a saved file for its own', async () => {
  const saved = await openBook(copy());
  const row = saved.cells.grid('已移出');
  saved.dispose();
  const book = await openBook(copy());
  await remove(book, '已移出', null);
  const gone = { params: { variant: 'removed', sheet: '已移出' } };
  expect(findingsOf(await book.check(), 'tableGone')).toMatchObject([gone]);
  expect(findingsOf(await book.compute(), 'tableGone')).toMatchObject([gone]);
  expect(findingsOf(await book.check(), 'tableGone')).toEqual([]);
  await book.byHand((context) => {
    const sheet = context.workbook.worksheets.add('已移出');
    sheet.getRange(`A1:J${row.length}`).values = row.map((cells) =>
      cells.slice(0, 10).map((cell) => (cell === '' ? '' : `'${String(cell)}`)),
    );
  });
  expect(findingsOf(await book.check(), 'tableNameGone')).toMatchObject([{ params: { sheet: '已移出' } }]);
  await mendBook(book);
  await book.compute();
  expect(book.cells.grid('已移出')[4]?.slice(4, 8)).toEqual(['南镇', '生态', '造林', '5']);
});

it('says nothing of an 已移出 that the add-in took away itself', async () => {
  const book = await openBook(copy());
  await book.load(smallCounty());
  await book.generate();
  expect(book.cells.sheets).not.toContain('已移出');
  expect(findingsOf(await book.check(), 'tableGone')).toEqual([]);
});
