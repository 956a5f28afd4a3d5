import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Fault, RequestInfo } from '../../../src/host';
import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { SHEET_PROTECTION } from '../../../src/workbook/layout/protection';
import type { Write } from '../../../src/workbook/writes/writes';
import { closeBooks, openBook, type EmbeddedBook } from '../../support/embeddedBook';

let book: EmbeddedBook;
beforeEach(async () => {
  book = await openBook();
  await book.byHand((context) => {
    for (const name of ['甲', '乙', '丙']) context.workbook.worksheets.add(name).protection.protect();
  });
});
afterEach(closeBooks);

const write = (sheet: string): Write => ({ kind: 'cells', sheet, row: 0, column: 0, values: [['写']] });
const open = (sheet: string): Write => ({ kind: 'unprotect', sheet });
const close = (sheet: string): Write => ({ kind: 'protect', sheet, options: SHEET_PROTECTION });
const PLAN = [
  open('甲'),
  open('乙'),
  open('丙'),
  write('甲'),
  write('乙'),
  write('丙'),
  close('甲'),
  close('乙'),
  close('丙'),
];

const left = (): readonly string[] =>
  book.host.book.sheets
    .filter(({ name, protection }) => name !== 'Sheet1' && !protection.on)
    .map(({ name }) => name);

/** Has the first request fail, and no other. */
function failFirst(fault: (request: RequestInfo) => Fault): void {
  let seen = 0;
  book.host.faults = (request) => {
    if (request.cleanupOnly) return null;
    seen += 1;
    return seen === 1 ? fault(request) : null;
  };
}

describe('a sheet that was protected is protected again', () => {
  it.each([0, 0.1, 0.2, 0.4, 0.6, 0.8, 0.9, 0.99])(
    'where a request fails at %s of its actions',
    async (share) => {
      failFirst(({ body }) => ({
        at: 'midway',
        actionIndex: Math.floor(body.Actions.length * share),
        code: 'GeneralException',
      }));
      await expect(excelWorkbook.execute(PLAN)).rejects.toMatchObject({ code: 'unknown' });
      expect(left()).toEqual([]);
    },
  );

  it('where the answer is lost before it is closed', async () => {
    failFirst(() => ({ at: 'replyLost', code: 'ConnectionFailure' }));
    await expect(excelWorkbook.execute([open('甲'), write('甲')])).rejects.toThrow();
    expect(left()).toEqual([]);
  });

  it('where a fault comes to that as well', async () => {
    let seen = 0;
    book.host.faults = ({ cleanupOnly, body }) => {
      if (cleanupOnly) return null;
      seen += 1;
      if (seen > 3) return null;
      return { at: 'midway', actionIndex: body.Actions.length - 1, code: 'GeneralException' };
    };
    await expect(excelWorkbook.execute(PLAN)).rejects.toThrow();
    expect(left()).toEqual([]);
  });
});

describe('a sheet that a person has opened before it was to be unprotected', () => {
  it.each(['甲', '乙', '丙'])(
    '%s stays open, and is told as a change rather than as a password',
    async (sheet) => {
      book.host.person.changeSheet(sheet, { kind: 'unprotect' });
      await expect(excelWorkbook.execute(PLAN)).rejects.toMatchObject({ code: 'accessDenied' });
      expect(left()).toEqual([sheet]);
    },
  );
});

it('a sheet with a password is named, and those opened before it are closed', async () => {
  book.host.person.changeSheet('乙', { kind: 'unprotect' });
  await book.byHand((context) => {
    context.workbook.worksheets.getItem('乙').protection.protect({}, '密');
  });
  await expect(excelWorkbook.execute(PLAN)).rejects.toMatchObject({ code: 'sheetProtected', detail: '乙' });
  expect(left()).toEqual([]);
});
