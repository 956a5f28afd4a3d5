import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RunningHost } from '../../src/host/node/startHost';
import type { SheetAction } from '../../src/host/session/changeSheet';
import { delivered, openHost } from '../support/openHost';

let running: RunningHost;
beforeEach(async () => {
  running = await openHost();
});

const names = (): readonly string[] => running.host.book.sheets.map(({ name }) => name);
const act = (sheet: string, action: SheetAction) => running.host.person.changeSheet(sheet, action);

async function inBook(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<void> {
  await running.Excel.run(async (context) => {
    batch(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
  });
}

/** Values of a column from its first row on. */
async function column(sheet: string, address: string): Promise<readonly unknown[]> {
  return running.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return (range.values as unknown[][]).map(([value]) => value);
  });
}

describe('what a person does to a sheet', () => {
  it('renames it, with the formulas that point to it, and says what is wrong with a name', () => {
    running.host.type('Sheet1', 'A1', '7');
    running.host.type('Sheet1', 'A2', '=Sheet1!A1');
    const because = (name: string) => {
      const edit = act('Sheet1', { kind: 'rename', name });
      return edit.done ? null : edit.because;
    };
    act('Sheet1', { kind: 'copy' });
    expect(['', 'x'.repeat(32), 'a/b', "'a", 'History', 'sheet1 (2)'].map(because)).toEqual([
      'nameEmpty',
      'nameLong',
      'nameSigns',
      'nameApostrophe',
      'nameReserved',
      'nameTaken',
    ]);
    expect(names()).toEqual(['Sheet1', 'Sheet1 (2)']);
    expect(because('乡镇')).toBeNull();
    expect(names()).toEqual(['乡镇', 'Sheet1 (2)']);
    expect(running.host.book.sheets[0]?.cells.get(1)?.get(0)?.content).toMatchObject({ formula: '=乡镇!A1' });
  });

  it('moves it past its visible neighbour, and leaves it where there is none', async () => {
    await inBook((_sheet, { workbook }) => {
      workbook.worksheets.add('Hidden').visibility = 'Hidden';
      workbook.worksheets.add('Last');
    });
    act('Last', { kind: 'moveLeft' });
    expect(names()).toEqual(['Last', 'Sheet1', 'Hidden']);
    act('Last', { kind: 'moveLeft' });
    act('Sheet1', { kind: 'moveRight' });
    expect(names()).toEqual(['Last', 'Sheet1', 'Hidden']);
  });

  it('deletes it, tells the add-in, and keeps the last one that is seen', async () => {
    const heard: string[] = [];
    await inBook((_sheet, { workbook }) => {
      workbook.worksheets.add('Other');
      workbook.worksheets.onDeleted.add(({ worksheetId }) => {
        heard.push(worksheetId);
        return Promise.resolve();
      });
    });
    const id = running.host.book.sheets[1]?.id;
    act('Other', { kind: 'delete' });
    await delivered();
    expect(heard).toEqual([id]);
    expect(act('Sheet1', { kind: 'delete' })).toEqual({ done: false, because: 'lastSheet' });
    expect(names()).toEqual(['Sheet1']);
  });

  it('protects it as Excel proposes, and opens it again unless it has a password', async () => {
    act('Sheet1', { kind: 'protect' });
    expect(running.host.type('Sheet1', 'A1', '1')).toMatchObject({ done: false, because: 'protected' });
    expect(running.host.person.filter('Sheet1', 0, ['1'])).toBeNull();
    act('Sheet1', { kind: 'unprotect' });
    expect(running.host.type('Sheet1', 'A1', '1').done).toBe(true);
    await inBook((sheet) => {
      sheet.protection.protect({}, 'secret');
    });
    expect(act('Sheet1', { kind: 'unprotect' })).toEqual({ done: false, because: 'passwordUnknown' });
    expect(running.host.book.sheets[0]?.protection.on).toBe(true);
  });

  it('leaves nothing to undo, but for what was refused', () => {
    const { host } = running;
    host.type('Sheet1', 'A1', '1');
    act('Sheet1', { kind: 'rename', name: '' });
    expect(host.person.undo()).toBe(true);
    host.type('Sheet1', 'A1', '1');
    act('Sheet1', { kind: 'insertRows', area: { row: 0, column: 0, rows: 1, columns: 1 } });
    expect(host.person.undo()).toBe(false);
  });
});

describe('what a person does to rows', () => {
  const rows = (row: number, count = 1) => ({ row, column: 2, rows: count, columns: 1 });
  beforeEach(() => {
    running.host.paste('Sheet1', 'A1', [['h'], ['1'], ['2'], ['3'], ['=SUM(A2:A4)']]);
  });

  it('inserts them above the selection in the look of the row above', async () => {
    await inBook((sheet) => {
      sheet.getRange('A2').format.protection.locked = false;
    });
    act('Sheet1', { kind: 'insertRows', area: rows(2, 2) });
    expect(await column('Sheet1', 'A1:A7')).toEqual(['h', 1, '', '', 2, 3, 6]);
    act('Sheet1', { kind: 'protect' });
    expect(running.host.type('Sheet1', 'A4', '5').done).toBe(true);
    expect(await column('Sheet1', 'A7')).toEqual([11]);
  });

  it('deletes them whole, formulas following, and the add-in hears of it', async () => {
    const heard: string[] = [];
    await inBook((sheet) =>
      sheet.onChanged.add(({ changeType, address }) => {
        heard.push(`${changeType} ${address}`);
        return Promise.resolve();
      }),
    );
    act('Sheet1', { kind: 'deleteRows', area: rows(1, 2) });
    await delivered();
    expect(await column('Sheet1', 'A1:A4')).toEqual(['h', 3, 3, '']);
    expect(heard).toEqual(['RowDeleted 2:3']);
  });

  it('spares the rows that a filter hides', async () => {
    await inBook((sheet) => {
      sheet.autoFilter.apply(sheet.getRange('A1:A4'));
    });
    running.host.person.filter('Sheet1', 0, ['1', '3']);
    act('Sheet1', { kind: 'deleteRows', area: rows(1, 3) });
    expect(await column('Sheet1', 'A1:A3')).toEqual(['h', 2, 2]);
  });

  it('is refused by protection unless that allows it, and locked rows are never deleted', async () => {
    const protect = (options: Excel.WorksheetProtectionOptions) =>
      inBook((sheet) => {
        sheet.protection.protect(options);
      });
    const refused = { done: false, because: 'rowsProtected' };
    await protect({});
    expect(act('Sheet1', { kind: 'insertRows', area: rows(1) })).toEqual(refused);
    act('Sheet1', { kind: 'unprotect' });
    await protect({ allowInsertRows: true, allowDeleteRows: true });
    expect(act('Sheet1', { kind: 'insertRows', area: rows(1) })).toEqual({ done: true });
    expect(act('Sheet1', { kind: 'deleteRows', area: rows(1) })).toEqual(refused);
    act('Sheet1', { kind: 'unprotect' });
    await inBook((sheet) => {
      sheet.getRange('3:3').format.protection.locked = false;
    });
    await protect({ allowDeleteRows: true });
    expect(act('Sheet1', { kind: 'deleteRows', area: rows(2) })).toEqual({ done: true });
    expect(await column('Sheet1', 'A1:A5')).toEqual(['h', '', 2, 3, 5]);
  });

  it('never pushes content off the sheet', () => {
    running.host.type('Sheet1', 'A1048576', 'end');
    expect(act('Sheet1', { kind: 'insertRows', area: rows(1) })).toEqual({
      done: false,
      because: 'sheetFull',
    });
  });
});
