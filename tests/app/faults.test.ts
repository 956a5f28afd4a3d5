import { afterEach, describe, expect, it } from '@jest/globals';
import { importDefinitions } from '../../src/app/importDefinitions';
import type { UnitType } from '../../src/domain/definitions/definitions';
import type { Fault } from '../../src/host';
import { WorkbookError } from '../../src/workbook/excel/workbookError';
import { closeBooks, generatedBook, openBook, type EmbeddedBook } from '../support/embeddedBook';
import { testLevel } from '../support/level';
import { SMALL_DOCUMENT } from '../support/smallDocument';
import { county, smallCounty, towns } from '../support/smallCounty';

afterEach(closeBooks);

type Act = (book: EmbeddedBook) => Promise<unknown>;

/** Which request of a use case goes wrong, from 0, and how: a number is the share of its actions that are done. */
interface Mishap {
  readonly request: number;
  readonly at: 'before' | 'replyLost' | number;
}

/** A fault before a request leaves what a lost reply to the one before leaves. */
const KINDS: readonly Mishap['at'][] = testLevel.everyFault
  ? ['before', 0.03, 0.3, 0.6, 0.95, 'replyLost']
  : [0.8, 'replyLost'];

/** Runs a use case with a mishap; answers its error if it had one, and 'over' where it had no such request. */
async function runWith(book: EmbeddedBook, act: Act, { request, at }: Mishap): Promise<unknown> {
  let seen = -1;
  book.host.faults = ({ cleanupOnly, body }): Fault | null => {
    if (cleanupOnly) return null;
    seen += 1;
    if (seen !== request) return null;
    if (typeof at !== 'number') return { at, code: 'GeneralException' };
    return { at: 'midway', actionIndex: Math.floor(body.Actions.length * at), code: 'GeneralException' };
  };
  try {
    await act(book);
    return seen < request ? 'over' : null;
  } catch (error) {
    return error;
  } finally {
    book.host.faults = null;
  }
}

/**
 * Runs a use case with every mishap there is, and once more after each; answers what went wrong.
 *
 * @param reported sheets that tell of what was done, and so need not be the same when it is done again
 */
async function tryAll(
  prepare: () => Promise<EmbeddedBook>,
  act: Act,
  typed: readonly string[],
  reported: readonly string[] = [],
): Promise<readonly string[]> {
  let book = await prepare();
  await act(book);
  const undisturbed = sheetsWithout(reported, book);
  const problems: string[] = [];
  for (const at of KINDS) {
    for (let request = 0; ; request += 1) {
      book = await prepare();
      const error = await runWith(book, act, { request, at });
      if (error === 'over') break;
      const where = `request ${request}, ${at}`;
      if (error !== null && !(error instanceof WorkbookError)) problems.push(`${where}: no WorkbookError`);
      const left = new Set(book.cells.contents().values());
      problems.push(...typed.filter((text) => !left.has(text)).map((text) => `${where}: lost ${text}`));
      await act(book);
      problems.push(
        ...differences(undisturbed, sheetsWithout(reported, book)).map((text) => `${where}: ${text}`),
      );
    }
  }
  return problems;
}

function sheetsWithout(sheets: readonly string[], book: EmbeddedBook): ReadonlyMap<string, string> {
  return new Map(
    [...book.cells.contents()].filter(([key]) => !sheets.some((sheet) => key.startsWith(sheet))),
  );
}

function differences(
  expected: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): readonly string[] {
  const different = [...new Set([...expected.keys(), ...found.keys()])].filter(
    (key) => expected.get(key) !== found.get(key),
  );
  return different
    .slice(0, 3)
    .map((key) => `${key}: ${expected.get(key) ?? 'nothing'} became ${found.get(key) ?? 'nothing'}`);
}

/** Every entry of the sample as the cells hold it: none may ever be nowhere. */
const TYPED = ['7.25', '3.5', '=4+0.5', '８．５', '43952', '待核', '=备注'];

async function sample(): Promise<EmbeddedBook> {
  const book = await generatedBook(smallCounty());
  book.score('东镇', '党建', '7.25');
  book.score('西镇', '造林', '3.5');
  book.score('南镇', '产业', '=4+0.5');
  book.pasteScore('南镇', '造林', '８．５');
  book.pasteScore('东镇', '信访', '2020-5-1');
  book.remark('东镇', '党建', '待核');
  book.remark('西镇', '党建', "'=备注");
  book.deduct('西镇', '负面：通报', '', '2');
  return book;
}

function without(type: UnitType, name: string): UnitType {
  return { ...type, indicators: type.indicators.filter((indicator) => indicator.name !== name) };
}

const importSmall: Act = (book) =>
  importDefinitions(book.useCase, { bytes: new TextEncoder().encode(SMALL_DOCUMENT), fileName: '指标.txt' });

describe('a fault at any request loses nothing typed, and doing it again comes to the same book:', () => {
  it('import into a new workbook', async () => {
    let last: EmbeddedBook | null = null;
    const fresh = async () => {
      last?.dispose();
      return (last = await openBook());
    };
    expect(await tryAll(fresh, importSmall, [])).toEqual([]);
  }, 600_000);

  it('import over definitions, settings and aliases', async () => {
    const book = await sample();
    book.setting('最终得分小数位数', '3');
    const prepare = async () => {
      await importSmall(book);
      const town = book.cells.grid('单位').findIndex((row) => row[4] === '东镇');
      book.type('单位', `F${town + 1}`, '东办');
      return book;
    };
    expect(await tryAll(prepare, importSmall, [...TYPED, '东办'])).toEqual([]);
  }, 600_000);

  it.each([
    ['generate', (book: EmbeddedBook) => book.generate()],
    ['check', (book: EmbeddedBook) => book.check()],
    ['compute', (book: EmbeddedBook) => book.compute()],
  ] as const)(
    '%s',
    async (_name, act) => {
      const book = await sample();
      expect(await tryAll(() => Promise.resolve(book), act, TYPED)).toEqual([]);
    },
    600_000,
  );

  it.each([
    ['generate', (book: EmbeddedBook) => book.generate()],
    ['compute', (book: EmbeddedBook) => book.compute()],
  ] as const)(
    '%s where rows shift, one entry loses its place and another comes back',
    async (_name, act) => {
      const book = await sample();
      const prepare = async () => {
        await book.load(smallCounty(county(), without(towns(), '造林')));
        await book.generate();
        await book.load(smallCounty(county(), without(towns(), '信访')));
        return book;
      };
      expect(await tryAll(prepare, act, TYPED, ['问题'])).toEqual([]);
    },
    600_000,
  );

  it('generate into a book that has definitions only', async () => {
    let last: EmbeddedBook | null = null;
    const fresh = async () => {
      last?.dispose();
      last = await openBook();
      await last.load(smallCounty());
      return last;
    };
    expect(await tryAll(fresh, (book) => book.generate(), [])).toEqual([]);
  }, 600_000);
});
