import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../../src/host';
import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { SHEET_PROTECTION } from '../../../src/workbook/layout/protection';
import type { Write } from '../../../src/workbook/writes/writes';
import { closeBooks, openBook, type EmbeddedBook } from '../../support/embeddedBook';

const CELL = { row: 0, column: 0, rows: 1, columns: 1 };

let book: EmbeddedBook;
beforeEach(async () => {
  book = await openBook();
  await book.byHand((context) => {
    for (const name of ['甲', '乙']) context.workbook.worksheets.add(name).getRange('A1').values = [[name]];
    context.workbook.worksheets.getItem('甲').protection.protect();
  });
});
afterEach(closeBooks);

/** Carries a plan out with a fault in its first request, waiting as often as Excel is busy. */
async function carryOut(writes: readonly Write[], fault: Fault): Promise<string> {
  let seen = 0;
  book.host.faults = ({ cleanupOnly }) => (!cleanupOnly && (seen += 1) === 1 ? fault : null);
  try {
    await excelWorkbook.execute(writes, { mayTryAgain: () => Promise.resolve(true) });
    return 'done';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'no error of ours';
  } finally {
    book.host.faults = null;
  }
}

const typed = (sheet: string): Write => ({
  kind: 'cells',
  sheet,
  row: 0,
  column: 0,
  values: [['写']],
  known: [
    {
      row: 0,
      column: 0,
      cells: [[{ value: sheet, formula: null, owner: { table: 'scores', row: '', column: 'score' } }]],
    },
  ],
});
const open: Write = { kind: 'unprotect', sheet: '甲' };
const close: Write = { kind: 'protect', sheet: '甲', options: SHEET_PROTECTION };
const insert: Write = { kind: 'insertRows', sheet: '乙', row: 0, rows: 1 };
const before: Fault = { at: 'before', code: 'ServiceNotAvailable' };
const lost: Fault = { at: 'replyLost', code: 'ServiceNotAvailable' };

describe('a request that Excel was too busy for', () => {
  it.each<readonly [string, Fault, readonly Write[], string]>([
    [
      'what may be repeated',
      lost,
      [{ kind: 'look', sheet: '乙', tabColor: '#FF0000', gridlines: true }],
      'done',
    ],
    [
      'a sheet that is opened and closed',
      lost,
      [open, { kind: 'clear', sheet: '甲', area: CELL }, close],
      'done',
    ],
    ['a new sheet that is not there', before, [{ kind: 'addSheet', sheet: '新' }], 'done'],
    ['a new sheet that is there', lost, [{ kind: 'addSheet', sheet: '新' }], 'excelBusy'],
    ['another name that is not there', before, [{ kind: 'renameSheet', sheet: '乙', to: '丙' }], 'done'],
    ['another name that is there', lost, [{ kind: 'renameSheet', sheet: '乙', to: '丙' }], 'excelBusy'],
    [
      'a name that is not there',
      before,
      [{ kind: 'addName', name: 'SB_A', sheet: '乙', area: CELL }],
      'done',
    ],
    ['a name that is there', lost, [{ kind: 'addName', name: 'SB_A', sheet: '乙', area: CELL }], 'excelBusy'],
    ['a sheet that is still closed', before, [open, typed('甲')], 'done'],
    ['a sheet that is open by now', lost, [open, typed('甲')], 'excelBusy'],
    [
      'what people may have typed, of which nothing was looked at',
      before,
      [open, typed('甲'), close],
      'done',
    ],
    ['what people may have typed, and nobody knows', lost, [open, typed('甲'), close], 'excelBusy'],
    ['rows that were made room for, and nobody knows', lost, [insert], 'excelBusy'],
  ])('is sent again or not: %s', async (_, fault, writes, told) => {
    const displaced: unknown[] = [];
    expect(await carryOut(writes, fault)).toBe(told);
    expect(displaced).toEqual([]);
    expect(book.host.book.sheets.find(({ name }) => name === '甲')?.protection.on).toBe(
      writes.some((write) => write === open) && !writes.some((write) => write === close) && told === 'done'
        ? false
        : true,
    );
  });

  it.each([429, 503] as const)(
    'answered with status %s is sent again where nothing shows what was done',
    async (status) => {
      // Of 503 some servers say so when only the answer was lost.
      expect(await carryOut([open, typed('甲'), close], { at: 'turnedAway', status })).toBe(
        status === 429 ? 'done' : 'excelBusy',
      );
    },
  );

  it('half-way is not sent again from its beginning where that would do harm', async () => {
    const fault: Fault = { at: 'midway', actionIndex: 100, code: 'TooManyRequests' };
    book.host.faults = null;
    let actions = 0;
    book.host.faults = ({ body, cleanupOnly }) => {
      if (!cleanupOnly) actions = body.Actions.length;
      return null;
    };
    await excelWorkbook.execute([open, insert, close]);
    expect(await carryOut([open, insert, close], { ...fault, actionIndex: actions - 1 })).toBe('excelBusy');
    expect(
      book.cells
        .grid('乙')
        .flat()
        .filter((text) => text === '乙'),
    ).toHaveLength(1);
    expect(book.cells.grid('乙')[2]?.[0]).toBe('乙');
  });
});
