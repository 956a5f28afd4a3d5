import { createHash } from 'node:crypto';
import { openBook } from '../support/embeddedBook';
import { BookModel } from '../support/sequences/bookModel';
import { computeTotals, generateSheets, load, loadNextYear, saveAndReopen } from './acts';
import { actByChance, begin, scoreMost } from './chooseAct';
import { Dice } from './dice';
import { differencesToFresh } from './freshBook';
import { expectNone, type Year } from './year';
import { YearDocuments } from './yearDocuments';

/** How a year went. */
export interface SimulatedYear {
  /** What is wrong; null where all is well. */
  readonly problem: string | null;
  /** What happened, in words. */
  readonly story: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  /** Of the saved book, as it was left. */
  readonly digest: string;
}

/** Acts between loading a document and the last computation of its year. */
const ACTS = 5;

/**
 * Plays two years of an office by chance: the same seed does the same, to the last byte. After each act the book is
 * compared with what was typed; at the end, with one into which the same was entered undisturbed.
 */
export async function simulateYear(seed: number): Promise<SimulatedYear> {
  const book = await openBook();
  const dice = new Dice(seed);
  const year: Year = {
    book,
    dice,
    model: new BookModel(book.host.book),
    documents: new YearDocuments(dice),
    late: [],
    counts: new Map(),
  };
  try {
    await play(year);
    return { ...told(year), problem: null, digest: await digestOf(year) };
  } catch (error) {
    const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ...told(year), problem, digest: await digestOf(year) };
  } finally {
    year.book.dispose();
  }
}

async function play(year: Year): Promise<void> {
  const { dice } = year;
  begin(year, 'load');
  await load(year, 'same');
  for (let turn = 0; ; turn += 1) {
    begin(year, 'generate');
    await generateSheets(year);
    begin(year, 'scoreMost');
    scoreMost(year);
    for (let act = 0; act < ACTS; act += 1) await actByChance(year);
    // Computing leaves alone what people wrote over names and targets, where every row stands in its place.
    if (turn === 1) await generateSheets(year);
    begin(year, 'compute');
    const result = await computeTotals(year);
    if (turn === 1) {
      expectNone(await differencesToFresh(year, result));
      return;
    }
    if (dice.happens(50)) {
      begin(year, 'saveAndReopen');
      await saveAndReopen(year);
    }
    begin(year, 'loadNextYear');
    await loadNextYear(year);
  }
}

function told({ model, counts }: Year) {
  return { story: model.story, counts };
}

async function digestOf({ book }: Year): Promise<string> {
  return createHash('sha256')
    .update(await book.save())
    .digest('hex')
    .slice(0, 16);
}
