import { afterEach, describe, expect, it } from '@jest/globals';
import { compute } from '../../../src/app/compute';
import { BOUNDS } from '../../../src/workbook/excel/reading/bounds';
import { excelWorkbook, workbookWithin, type ExcelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import type { BookSnapshot } from '../../../src/workbook/snapshot/snapshot';
import { closeBooks, generatedBook, keptBook, openBook, type EmbeddedBook } from '../../support/embeddedBook';
import { EDITS } from '../../support/meanwhileEdits';
import { enterScores, scoredBook } from '../../support/scoredBook';
import { testLevel } from '../../support/level';
import { smallCounty } from '../../support/smallCounty';

afterEach(closeBooks);

/** What computing read at the end, and the whole book at that moment. */
interface Compared {
  readonly again: BookSnapshot;
  readonly whole: BookSnapshot;
}

/** Computes, and compares what it reads again with all that stands then. */
async function computeAndCompare(
  book: EmbeddedBook,
  workbook: ExcelWorkbook = excelWorkbook,
): Promise<Compared> {
  const compared: Compared[] = [];
  const comparing: ExcelWorkbook = {
    ...workbook,
    readAgain: async () => {
      const again = await workbook.readAgain();
      book.host.faults = null;
      compared.push({ again, whole: await workbook.read() });
      return again;
    },
  };
  await compute({ ...book.useCase, workbook: comparing });
  const [found] = compared;
  if (found === undefined) throw new Error('computing read nothing again');
  return found;
}

/** Does something before the n-th request, from 0. */
function beforeRequest(book: EmbeddedBook, request: number, act: () => void): void {
  let asked = -1;
  book.host.faults = ({ cleanupOnly }) => {
    if (!cleanupOnly) asked += 1;
    if (!cleanupOnly && asked === request) act();
    return null;
  };
}

/** How many requests computing makes until it has read all again; the last one of reading only stops hearing. */
async function requestsUntilRead(book: EmbeddedBook): Promise<number> {
  let asked = 0;
  let until = 0;
  const stop = book.host.onRequest(({ cleanupOnly }) => {
    if (!cleanupOnly) asked += 1;
  });
  const counting: ExcelWorkbook = {
    ...excelWorkbook,
    readAgain: async () => {
      const again = await excelWorkbook.readAgain();
      until = asked - 1;
      return again;
    },
  };
  await compute({ ...book.useCase, workbook: counting });
  stop();
  return until;
}

describe('what computing reads again', () => {
  it('is the book as it stands, formulas that were written over put right', async () => {
    const book = await scoredBook();
    book.deduct('东镇', '负面：约谈', '省', '1');
    await book.compute();
    const { sheet, row } = book.cells.score('东镇', '党建');
    book.host.person.changeSheet(sheet, { kind: 'unprotect' });
    book.host.paste(sheet, `L${row + 1}`, [['9'], ['=1+1']], { keepValidation: true });
    book.host.paste('加减分登记', 'I5', [['7']], { keepValidation: true });
    const first = await computeAndCompare(book);
    expect(first.again).toEqual(first.whole);
    // The sheet is protected again by now, so that all stands as it did.
    const second = await computeAndCompare(book);
    expect(second.again).toEqual(second.whole);
  });

  it('is the book as it stands where people type meanwhile, whatever and whenever', async () => {
    const copied = await keptBook({}, async (book) => {
      await book.load(smallCounty());
      await book.generate();
      enterScores(book);
      await book.compute();
    });
    const undisturbed = await openBook(copied());
    const last = await requestsUntilRead(undisturbed);
    undisturbed.dispose();
    for (const [index, { name, act, isWaiting = false }] of EDITS.entries()) {
      if (isWaiting) continue;
      const requests = Array.from({ length: last }, (_, request) => request);
      // Every edit before every request, or each before one of them.
      for (const request of testLevel.everyEdit ? requests : [(index * 2 + 1) % last]) {
        const copy = await openBook(copied());
        beforeRequest(copy, request, () => act(copy, new Map()));
        const { again, whole } = await computeAndCompare(copy);
        copy.dispose();
        expect({ name, request, again }).toEqual({ name, request, again: whole });
      }
    }
  });

  it('takes many answers where one does not hold it', async () => {
    const book = await scoredBook();
    await book.compute();
    const small = workbookWithin({ ...BOUNDS, answer: 25_000 });
    const { again, whole } = await computeAndCompare(book, small);
    expect(again).toEqual(whole);
  });

  it('is everything before ExcelApi 1.14, where our own writes look like edits', async () => {
    const book = await generatedBook(smallCounty(), {}, { requirementSets: { ExcelApi: '1.8' } });
    enterScores(book);
    await book.compute();
    const { again, whole } = await computeAndCompare(book);
    expect(again).toEqual(whole);
  });

  it('is a fraction of the book, and of formulas only what somebody edited', async () => {
    const book = await scoredBook();
    await book.compute();
    const all = await book.cost(() => excelWorkbook.read());
    const asked: string[] = [];
    let answer = Infinity;
    const counting: ExcelWorkbook = {
      ...excelWorkbook,
      readAgain: async () => {
        book.host.faults = ({ body }) => {
          asked.push(JSON.stringify(body));
          return null;
        };
        const read: BookSnapshot[] = [];
        const cost = await book.cost(async () => {
          read.push(await excelWorkbook.readAgain());
        });
        answer = cost.maxAnswerBytes;
        book.host.faults = null;
        return read[0] ?? excelWorkbook.read();
      },
    };
    await compute({ ...book.useCase, workbook: counting });
    expect(answer).toBeLessThan(all.maxAnswerBytes / 2);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.join('')).not.toContain('formulas');
  });
});
