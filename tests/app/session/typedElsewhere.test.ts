import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { overviewOf } from '../../../src/app/session/overview';
import { rowFacts } from '../../../src/app/session/rowFacts';
import type { Session } from '../../../src/app/session/session';
import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import type { EmbeddedBook } from '../../support/embeddedBook';
import { endSession, invalidScores, sessionOnBook, until } from './openSession';

let book: EmbeddedBook;
let session: Session;
beforeEach(async () => {
  ({ book, session } = await sessionOnBook());
});
afterEach(() => endSession(book, session));

it('a score that is a formula over another sheet follows what is typed there', async () => {
  await book.byHand((context) => {
    context.workbook.worksheets.add('统计');
  });
  book.type('统计', 'A1', '5');
  book.pasteScore('东镇', '党建', '=统计!A1');
  await session.open();
  expect(invalidScores(session)).toBe(0);
  book.type('统计', 'A1', '99');
  await until(session, () => invalidScores(session) === 1);
});

it('of a row that was copied the first that holds a score is told, as it is the one that counts', async () => {
  book.score('东镇', '党建', '9');
  const snapshot = await excelWorkbook.read();
  const { sheet, row } = book.cells.score('东镇', '党建');
  const scores = snapshot.scores.map((table) => {
    if (table.sheet !== sheet) return table;
    const at = row - table.row;
    const blank = table.values[at]?.map((value, column) => (column === 1 ? '' : value)) ?? [];
    return {
      ...table,
      keys: [...table.keys, table.keys[at] ?? []],
      values: [...table.values, blank],
      formulas: [...table.formulas, blank],
      formats: [...table.formats, ['General']],
    };
  });
  const overview = overviewOf({ ...snapshot, scores }, 'zh-CN');
  if (overview === null) throw new Error('the book has definitions');
  expect(rowFacts(overview, { sheet, row })?.scored).toBe(1);
});
