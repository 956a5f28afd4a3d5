import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RunningHost } from '../../../src/host/node/startHost';
import { errorOf, openHost, plain } from '../../support/openHost';

let running: RunningHost;
beforeEach(async () => {
  running = await openHost();
});

const onSheet = <T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  running.Excel.run((context) => batch(context.workbook.worksheets.getItem('Sheet1'), context));

describe('values', () => {
  it('come back as they were written, formulas calculated', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C2');
      range.values = [
        [1, '二', true],
        [2.5, '', '=A1+A2'],
      ];
      range.load('values,formulas,valueTypes,address,rowIndex,columnIndex,rowCount,columnCount,cellCount');
      await context.sync();
      expect(plain(range.values)).toEqual([
        [1, '二', true],
        [2.5, '', 3.5],
      ]);
      expect(range.formulas[1]?.[2]).toBe('=A1+A2');
      expect(plain(range.valueTypes)[1]).toEqual(['Double', 'Empty', 'Double']);
      expect(range.address).toBe('Sheet1!A1:C2');
      expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount]).toEqual(
        [0, 0, 2, 3, 6],
      );
    });
  });

  it('written as text are read as typed: numbers and dates, but not in text cells', async () => {
    await onSheet(async (sheet, context) => {
      const text = sheet.getRange('A2:C2');
      text.numberFormat = [['@', '@', '@']];
      const rows = sheet.getRange('A1:C2');
      rows.values = [
        ['007', '2020-1-2', "'=1"],
        ['007', '=1', "'x"],
      ];
      rows.load('values,formulas,numberFormat,text');
      await context.sync();
      expect(plain(rows.values)).toEqual([
        [7, 43832, '=1'],
        ['007', '=1', 'x'],
      ]);
      expect(rows.numberFormat[0]?.[1]).toBe('yyyy/m/d');
      expect(rows.text[0]?.[1]).toBe('2020/1/2');
    });
  });

  it('null leaves a cell alone, an empty text clears it, a single value fills the range', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = [[9]];
      range.values = [
        [null, ''],
        [1, null],
      ];
      range.load('values');
      await context.sync();
      expect(plain(range.values)).toEqual([
        [9, ''],
        [1, 9],
      ]);
    });
  });

  it('of other dimensions are InvalidArgument, and what came before stays', async () => {
    const error = await errorOf(
      onSheet(async (sheet, context) => {
        sheet.getRange('E1').values = [['kept']];
        sheet.getRange('A1:B2').values = [[1], [2]];
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
    expect(error.debugInfo.errorLocation).toBe('Range.values');
    await onSheet(async (sheet, context) => {
      const used = sheet.getUsedRange(true);
      used.load('address,values');
      await context.sync();
      expect([used.address, plain(used.values)]).toEqual(['Sheet1!E1', [['kept']]]);
    });
  });

  it('beyond 1500 cells, which the client sends in parts, arrive whole', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:D1000');
      range.values = Array.from({ length: 1000 }, (_, row) => [row, `u${row}`, '', 1]);
      await context.sync();
      range.load('values');
      await context.sync();
      expect(plain(range.values[999])).toEqual([999, 'u999', '', 1]);
    });
  });

  it('of whole columns read null and cannot be written', async () => {
    await onSheet(async (sheet, context) => {
      const column = sheet.getRange('A:A');
      column.load('values');
      await context.sync();
      expect(column.values).toBeNull();
    });
    const error = await errorOf(
      onSheet(async (sheet, context) => {
        sheet.getRange('A:A').values = [[1]];
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });

  it('of more than 5,000,000 cells read null; more than 33,554,000 cannot be formatted', async () => {
    await onSheet(async (sheet, context) => {
      const large = sheet.getRange('A1:XFC400');
      large.load('values');
      await context.sync();
      expect(large.values).toBeNull();
    });
    const error = await errorOf(
      onSheet(async (sheet, context) => {
        sheet.getRange('A1:XFC3000').format.font.bold = true;
        await context.sync();
      }),
    );
    expect(error.code).toBe('OperationCellsExceedLimit');
  });

  it('longer than a cell or a formula can hold are InvalidArgument', async () => {
    for (const value of ['x'.repeat(32_768), `=${'1+'.repeat(4_096)}1`]) {
      const error = await errorOf(
        onSheet(async (sheet, context) => {
          sheet.getRange('A1').values = [[value]];
          await context.sync();
        }),
      );
      expect(error.code).toBe('InvalidArgument');
    }
  });
});

describe('derived ranges', () => {
  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell', (range) => range.getCell(1, 1), 'C3'],
    ['getCell outside', (range) => range.getCell(5, 0), 'B7'],
    ['getRow', (range) => range.getRow(2), 'B4:C4'],
    ['getColumn', (range) => range.getColumn(1), 'C2:C4'],
    ['getOffsetRange', (range) => range.getOffsetRange(1, -1), 'A3:B5'],
    ['getResizedRange', (range) => range.getResizedRange(-2, 1), 'B2:D2'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 1), 'B2'],
    ['getBoundingRect', (range) => range.getBoundingRect('E9'), 'B2:E9'],
    ['getIntersection', (range) => range.getIntersection('A3:B9'), 'B3:B4'],
    ['getEntireRow', (range) => range.getEntireRow(), '2:4'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:C'],
    ['getLastRow', (range) => range.getLastRow(), 'B4:C4'],
    ['getLastColumn', (range) => range.getLastColumn(), 'C2:C4'],
    ['getLastCell', (range) => range.getLastCell(), 'C4'],
    ['getRowsAbove', (range) => range.getRowsAbove(1), 'B1:C1'],
    ['getRowsBelow', (range) => range.getRowsBelow(2), 'B5:C6'],
    ['getRowsBelow backwards', (range) => range.getRowsBelow(-1), 'B4:C4'],
    ['getColumnsBefore', (range) => range.getColumnsBefore(1), 'A2:A4'],
    ['getColumnsAfter', (range) => range.getColumnsAfter(1), 'D2:D4'],
  ])('%s', async (_name, derive, expected) => {
    await onSheet(async (sheet, context) => {
      const range = derive(sheet.getRange('B2:C4'));
      range.load('address');
      await context.sync();
      expect(range.address).toBe(`Sheet1!${expected}`);
    });
  });

  it('that leave the sheet are InvalidArgument', async () => {
    const error = await errorOf(
      onSheet(async (sheet, context) => {
        sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });

  it('without a cell are null objects, or ItemNotFound', async () => {
    await onSheet(async (sheet, context) => {
      const none = sheet.getRange('A1').getIntersectionOrNullObject('B2');
      const unused = sheet.getRange('A1:B9').getUsedRangeOrNullObject(true);
      none.values = [[1]];
      await context.sync();
      expect([none.isNullObject, unused.isNullObject]).toEqual([true, true]);
    });
    const error = await errorOf(
      onSheet(async (sheet, context) => {
        sheet.getRange('A1').getIntersection('B2').load('address');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ItemNotFound');
  });
});

it('hyperlinks write their text and read back', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1');
    range.hyperlink = { documentReference: 'Sheet1!B2', textToDisplay: '看这里', screenTip: 'B2' };
    range.load('hyperlink,values');
    await context.sync();
    expect(plain(range.hyperlink)).toEqual({
      documentReference: 'Sheet1!B2',
      textToDisplay: '看这里',
      screenTip: 'B2',
    });
    expect(range.values[0]?.[0]).toBe('看这里');
  });
});

it('rows and columns hide', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B:C').columnHidden = true;
    sheet.getRange('2:2').rowHidden = true;
    const all = sheet.getRange('A1:C3');
    const columns = sheet.getRange('B:C');
    all.load('columnHidden,rowHidden,hidden');
    columns.load('columnHidden,hidden');
    await context.sync();
    expect([all.columnHidden, all.rowHidden, all.hidden]).toEqual([null, null, null]);
    expect([columns.columnHidden, columns.hidden]).toEqual([true, true]);
  });
});
