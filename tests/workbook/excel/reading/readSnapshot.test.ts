import { afterEach, describe, expect, it } from '@jest/globals';
import { BOUNDS } from '../../../../src/workbook/excel/reading/bounds';
import { excelWorkbook, workbookWithin } from '../../../../src/workbook/excel/excelWorkbook';
import { TABLE_NAMES } from '../../../../src/workbook/layout/names';
import { closeBooks, openBook, type EmbeddedBook } from '../../../support/embeddedBook';
import { scoredBook } from '../../../support/scoredBook';

afterEach(closeBooks);

/** So small that the book of three towns takes many answers. */
const LIMIT = 25_000;
const small = workbookWithin({ ...BOUNDS, answer: LIMIT });

/** Does something before the n-th request of a reading, from 0. */
function before(book: EmbeddedBook, request: number, act: () => void): void {
  let asked = -1;
  book.host.faults = ({ cleanupOnly }) => {
    if (!cleanupOnly) asked += 1;
    if (!cleanupOnly && asked === request) act();
    return null;
  };
}

describe('a book that one answer does not hold', () => {
  it('is read in slices that no answer is too large for, and the snapshot is the same', async () => {
    const book = await scoredBook();
    await book.compute();
    const whole = await excelWorkbook.read({ labels: true });
    let read: typeof whole | null = null;
    const cost = await book.cost(async () => {
      read = await small.read({ labels: true });
    });
    expect(read).toEqual(whole);
    expect(cost.trips).toBeGreaterThan(5);
    expect(cost.maxAnswerBytes).toBeLessThanOrEqual(LIMIT);
  });

  it('is read with what was typed meanwhile, and with what Excel calculated from it', async () => {
    const book = await scoredBook();
    await book.compute();
    const { trips } = await book.cost(() => small.read());
    // The first asks what stands, and the last only stops hearing.
    for (let request = 1; request < trips - 1; request += 2) {
      before(book, request, () => {
        book.score('南镇', '党建', String(request / 10));
        book.score('东镇', '党建', String(request / 20));
      });
      const read = await small.read();
      book.host.faults = null;
      expect(read).toEqual(await excelWorkbook.read());
    }
  });

  it('is read as it stands once rows were inserted, a sheet renamed or deleted', async () => {
    const acts: readonly ((book: EmbeddedBook) => void)[] = [
      (book) => book.host.person.changeSheet('各镇', { kind: 'rename', name: '乡镇' }),
      (book) => book.host.person.changeSheet('负面清单', { kind: 'delete' }),
    ];
    for (const act of acts) {
      const book = await scoredBook();
      before(book, 4, () => {
        act(book);
      });
      const read = await small.read();
      book.host.faults = null;
      expect(read).toEqual(await excelWorkbook.read());
      closeBooks();
    }
  });

  it('is given up where it is changed faster than it can be read, and says so', async () => {
    const book = await scoredBook();
    let points = 0;
    book.host.faults = ({ cleanupOnly }) => {
      if (!cleanupOnly) book.pasteScore('东镇', '党建', String((points += 1) / 1000));
      return null;
    };
    await expect(small.read()).rejects.toMatchObject({ code: 'restless' });
  });
});

it('is asked of names that stand alone, and of no null object', async () => {
  const book = await openBook();
  const asked: string[] = [];
  book.host.faults = ({ body }) => {
    asked.push(JSON.stringify(body.ObjectPaths));
    return null;
  };
  await excelWorkbook.read();
  expect(asked.join('')).not.toContain('GetItemOrNullObject');
  expect(asked.join('')).not.toContain('scorebook_');
});

it('a name whose cells are gone counts as no table, and is still told among the names', async () => {
  const book = await scoredBook();
  await book.byHand((context) => {
    context.workbook.worksheets.getItem('负面清单').delete();
  });
  const { tables, names } = await excelWorkbook.read();
  expect(tables.negative).toBeUndefined();
  expect(names).toContain(TABLE_NAMES.negative);
});

it('the workbook is read in two round trips, whatever sheets stand', async () => {
  const book = await openBook();
  const trips = async () => (await book.cost(() => excelWorkbook.read())).trips;
  expect(await trips()).toBe(2);
  await excelWorkbook.execute([
    { kind: 'addSheet', sheet: '指标库' },
    {
      kind: 'addName',
      name: TABLE_NAMES.indicators,
      sheet: '指标库',
      area: { row: 2, column: 0, rows: 2, columns: 2 },
    },
    { kind: 'addSheet', sheet: '别的' },
  ]);
  expect(await trips()).toBe(2);
});
