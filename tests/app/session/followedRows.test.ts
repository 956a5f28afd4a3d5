import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { overviewOf, type BookOverview } from '../../../src/app/session/overview';
import type { Session } from '../../../src/app/session/session';
import { knownBook } from '../../../src/app/session/sessionState';
import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import type { EmbeddedBook } from '../../support/embeddedBook';
import { sampleUnit } from '../../support/sampleTypes';
import { endSession, sessionOnBook, until } from './openSession';

let book: EmbeddedBook;
let session: Session;
beforeEach(async () => {
  ({ book, session } = await sessionOnBook());
});
afterEach(() => endSession(book, session));

/** What the pane tells of a book, but for what only a table of a moment ago says. */
function told(overview: BookOverview | null): object {
  if (overview === null) throw new Error('the book has definitions');
  const { definitions, sheets, progress, readings, results, findings, state } = overview;
  const read = [state.definitions, state.settings];
  return { definitions, sheets, progress, readings: new Map(readings), results, findings, read };
}

/** Pastes into a cell once the session follows. Answers the requests that this took, and the larger way's bytes. */
async function follow(sheet: string, cell: string, text: string): Promise<{ trips: number; bytes: number }> {
  const cost = { trips: 0, bytes: 0 };
  const stop = book.host.onRequest(({ cleanupOnly, bytes, responseBytes }) => {
    if (cleanupOnly) return;
    cost.trips += 1;
    cost.bytes += bytes + responseBytes;
  });
  const before = session.state().book;
  const edit = book.host.paste(sheet, cell, [[text]], { keepValidation: true });
  if (!edit.done) throw new Error(`${sheet}!${cell} refuses ${text}: ${edit.because}`);
  await until(session, (state) => state.book !== before);
  stop();
  const fresh = structuredClone(await excelWorkbook.read({ labels: true }));
  expect(told(knownBook(session.state().book))).toEqual(told(overviewOf(fresh, 'zh-CN')));
  return cost;
}

/** The cell of a column in the row of a table that begins with a text. */
function cellOf(sheet: string, starts: string, column: string): string {
  const row = book.cells.grid(sheet).findIndex((cells) => cells.includes(starts));
  if (row < 0) throw new Error(`${sheet} has no row with ${starts}`);
  return `${column}${row + 1}`;
}

describe('a cell that is typed while the pane follows costs one small request', () => {
  it('in the register, which then counts, or is told', async () => {
    const row = book.deduct('东镇', '通报', '', '1');
    await session.open();
    const typed = [
      [`H${row}`, '2'],
      [`E${row}`, '约谈'],
      [`G${row}`, '市'],
      [`H${row}`, '0.5'],
      [`D${row}`, '北镇'],
      [`D${row + 1}`, '西镇'],
      [`D${row}`, ''],
    ] as const;
    for (const [cell, text] of typed) {
      const { trips, bytes } = await follow('加减分登记', cell, text);
      expect(trips).toBe(1);
      expect(bytes).toBeLessThan(8_000);
    }
  });

  it('in the settings, the units, the indicators and the list of deductions', async () => {
    book.score('东镇', '党建', '9');
    await session.open();
    const typed = [
      ['说明', cellOf('说明', '最终得分小数位数', 'C'), '3'],
      ['说明', cellOf('说明', '未评分按 0 分', 'C'), '也许'],
      ['单位', cellOf('单位', '东镇', 'F'), '东头镇'],
      ['指标库', cellOf('指标库', '信访', 'K'), '7'],
      ['指标库', cellOf('指标库', '信访', 'K'), '很多'],
      ['负面清单', cellOf('负面清单', '通报', 'G'), '-2'],
    ] as const;
    for (const [sheet, cell, text] of typed) {
      const { trips, bytes } = await follow(sheet, cell, text);
      expect(trips).toBe(1);
      expect(bytes).toBeLessThan(8_000);
    }
  });

  it('as a score, a remark, and a figure in place of a formula', async () => {
    await session.open();
    const { sheet, row } = book.cells.score('东镇', '党建');
    await book.byHand((context) => {
      context.workbook.worksheets.getItem(sheet).protection.unprotect();
    });
    for (const [cell, text] of [
      [`K${row + 1}`, '9'],
      [`K${row + 1}`, '99'],
      [`K${row + 2}`, '不考核'],
      [`N${row + 1}`, '见附件'],
      [`L${row + 1}`, '8'],
      [`J${row + 1}`, '12'],
      [`K${row + 1}`, ''],
    ] as const)
      expect((await follow(sheet, cell, text)).trips).toBe(1);
  });
});

it('a cell that is typed has only the unit type that it touches computed anew', async () => {
  const row = book.deduct('东镇', '负面：约谈', '省', '1');
  await session.open();
  const resultsOf = (unit: string) =>
    knownBook(session.state().book)?.results.find((result) => result.unit === sampleUnit(unit).id);
  const { sheet, cell } = book.cells.score('东镇', '党建');
  const typeAndCompare = async (on: string, at: string, text: string): Promise<void> => {
    const before = [resultsOf('本县'), resultsOf('东镇')];
    await follow(on, at, text);
    expect(resultsOf('本县')).toBe(before[0]);
    expect(resultsOf('东镇')?.final).not.toBe(before[1]?.final);
  };
  await typeAndCompare(sheet, cell, '9');
  await typeAndCompare('加减分登记', `H${row}`, '2');
});

it('a unit that moves to another type has the whole book read again, whose sheets are named for types', async () => {
  await session.open();
  expect((await follow('单位', cellOf('单位', '东镇', 'C'), '各乡')).trips).toBeGreaterThan(1);
});
