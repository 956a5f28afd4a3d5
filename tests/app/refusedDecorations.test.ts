import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { check } from '../../src/app/check';
import { compute } from '../../src/app/compute';
import { generate, planGenerate } from '../../src/app/generate';
import { tellingUndecorated } from '../../src/app/undecorated';
import { groupBy } from '../../src/domain/lists/groupBy';
import type { Finding } from '../../src/domain/findings/finding';
import type { RequestInfo } from '../../src/host';
import { closeBooks, keptBook, openBook, type EmbeddedBook } from '../support/embeddedBook';
import type { BookCopy } from '../support/keptBook';
import { testLevel } from '../support/level';
import { decorationsIn, refusing, type DecorationPlace } from '../support/refusedDecorations';
import { smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

/** Opens a book with definitions and no score sheets yet. */
let loaded: () => BookCopy;
const SEEN = new Map<string, DecorationPlace>();
let undisturbed: ReadonlyMap<string, string>;
let openUndisturbed: readonly string[];

beforeAll(async () => {
  loaded = await keptBook({}, (book) => book.load(smallCounty()));
  const book = await openBook(loaded());
  book.host.faults = (request: RequestInfo) => {
    for (const place of decorationsIn(request).values()) SEEN.set(JSON.stringify(place), place);
    return null;
  };
  await jobs(book);
  undisturbed = book.cells.contents();
  openUndisturbed = openSheets(book);
});

/** Generates, checks and computes; answers what was told of the look of sheets. */
async function jobs(book: EmbeddedBook): Promise<readonly Finding[]> {
  const told: Finding[] = [];
  const useCase = {
    ...book.useCase,
    workbook: tellingUndecorated(book.useCase.workbook, (findings) => told.push(...findings)),
  };
  await generate(useCase, await planGenerate(useCase));
  await check(useCase);
  await compute(useCase);
  return told;
}

/** One member on all sheets, and all members on one sheet: each of these; otherwise some. */
function refusals(): readonly (readonly DecorationPlace[])[] {
  const all = [...SEEN.values()];
  const groups = [
    ...[...groupBy(all, ({ member }) => member).values()],
    ...[...groupBy(all, ({ sheet }) => sheet).values()],
  ];
  return testLevel.everyFault ? groups : groups.filter((_, index) => index % 20 === 0);
}

const openSheets = (book: EmbeddedBook): readonly string[] =>
  book.host.book.sheets.flatMap(({ name, protection }) => (protection.on ? [] : [name]));

describe('what Excel refuses of the look of a sheet', () => {
  const rows: string[] = [];
  afterAll(() => {
    process.stdout.write(`${rows.length} members or sheets refused: 0 jobs failed, 0 cells missing\n`);
  });

  it('takes nothing else with it, and is told with the sheet', async () => {
    expect(SEEN.size).toBeGreaterThan(100);
    for (const places of refusals()) {
      const sheets = [...new Set(places.map(({ sheet }) => sheet))];
      const where = [...sheets, ...new Set(places.map(({ member }) => member))].join(' ');
      const book = await openBook(loaded());
      book.host.faults = refusing(places);
      const told = await jobs(book);
      expect([where, new Set(told.map(({ code }) => code))]).toEqual([where, new Set(['undecorated'])]);
      expect([where, [...new Set(told.map(({ cell }) => cell?.sheet))].sort()]).toEqual([
        where,
        sheets.sort(),
      ]);
      expect([where, book.cells.contents()]).toEqual([where, undisturbed]);
      expect([where, openSheets(book)]).toEqual([where, openUndisturbed]);
      rows.push(where);
      closeBooks();
    }
  }, 600_000);
});
