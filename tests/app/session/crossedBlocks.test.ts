import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Session } from '../../../src/app/session/session';
import { knownBook } from '../../../src/app/session/sessionState';
import { SHEET_PROTECTION } from '../../../src/workbook/layout/protection';
import type { EmbeddedBook } from '../../support/embeddedBook';
import { endSession, sessionOnBook, until } from './openSession';

let book: EmbeddedBook;
let session: Session;
beforeEach(async () => {
  ({ book, session } = await sessionOnBook());
  for (const town of ['东镇', '西镇', '南镇']) {
    book.score(town, '党建', '7');
    book.score(town, '信访', '4');
  }
  await session.open();
});
afterEach(() => endSession(book, session));

const INDICATOR = 6;
const SCORE = 10;
const REMARK = 13;

const start = () => book.cells.score('东镇', '党建');
/** Scores of all rows from the first one on, with their formats, and the remarks. */
const column = () =>
  Array.from({ length: 14 }, (_, index) =>
    [SCORE, REMARK].map((at) => book.cells.content(start().sheet, start().row + index, at)),
  );
const paste = (rows: readonly (readonly string[])[]) => {
  expect(book.host.paste(start().sheet, start().cell, rows)).toEqual({ done: true });
};
const told = async () => {
  await until(session, ({ crossed }) => crossed !== null);
  return session.state().crossed;
};

describe('a block that is pasted over rows that a filter hides', () => {
  const PASTED = [['9'], ['3-5'], ['一般']];

  it('is told with how many of them it reached, and is taken back with one press', async () => {
    expect(book.host.person.filter(start().sheet, INDICATOR, ['党建', '产业'])).not.toBeNull();
    const before = column();
    paste([['9'], ['3-5']]);
    expect(await told()).toMatchObject({ sheet: start().sheet, range: 'K6:K7', hidden: 1, beside: 0 });
    const block = session.state().crossed;
    if (block !== null) await session.crossed.takeBack(block);
    expect(session.state()).toMatchObject({ crossed: null, outcome: { kind: 'undone', count: 2, left: 0 } });
    expect(column()).toEqual(before);
    expect(book.cells.sheet(start().sheet).protection.on).toBe(true);
  });

  it('leaves alone what was typed since when it is taken back', async () => {
    book.host.person.filter(start().sheet, INDICATOR, ['党建']);
    paste([['9'], ['3']]);
    const block = await told();
    book.pasteScore('东镇', '党建', '8');
    if (block !== null) await session.crossed.takeBack(block);
    expect(session.state().outcome).toMatchObject({ kind: 'undone', count: 1, left: 1 });
    expect([book.cells.scoreRow('东镇', '党建').score, book.cells.scoreRow('东镇', '信访').score]).toEqual([
      8, 4,
    ]);
  });

  it('is no longer told once somebody undid it in Excel, or kept it', async () => {
    book.host.person.filter(start().sheet, INDICATOR, ['党建']);
    const before = column();
    paste([['9'], ['3']]);
    await told();
    book.host.person.undo();
    await until(session, ({ crossed }) => crossed === null);
    expect(column()).toEqual(before);
    paste([['9'], ['3']]);
    await told();
    session.crossed.keep();
    expect(session.state().crossed).toBeNull();
  });

  it('is not told where all of its rows are in sight', async () => {
    paste(PASTED.slice(0, 2));
    await until(session, ({ fresh }) => fresh.length > 0);
    expect(session.state().crossed).toBeNull();
  });
});

it('tells a block over subtotals on a sheet that somebody opened, and takes it back with remarks and formats', async () => {
  const open = (change: (protection: Excel.WorksheetProtection) => void) =>
    book.byHand((context) => {
      change(context.workbook.worksheets.getItem(start().sheet).protection);
    });
  await open((protection) => {
    protection.unprotect();
  });
  book.remark('东镇', '党建', '见附件');
  await until(session, ({ book: read }) =>
    JSON.stringify(knownBook(read)?.state.snapshot.scores).includes('见附件'),
  );
  const before = column();
  paste(Array.from({ length: 12 }, (_, index) => [index === 1 ? '3-5' : '1', '', '', `备注${index}`]));
  const block = await told();
  expect(block?.beside).toBeGreaterThan(2);
  await open((protection) => {
    protection.protect(SHEET_PROTECTION);
  });
  if (block !== null) await session.crossed.takeBack(block);
  expect(column()).toEqual(before);
  expect(book.cells.sheet(start().sheet).protection.on).toBe(true);
});
