import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RunningHost } from '../../src/host/node/startHost';
import { openHost } from '../support/openHost';

let running: RunningHost;
beforeEach(async () => {
  running = await openHost();
});

const COLUMN = { row: 0, column: 0, rows: 4, columns: 1 };

/** What the first four cells of a column hold. */
function column(index = 0): readonly unknown[] {
  const { host } = running;
  const id = host.book.sheets[0]?.id ?? '';
  return [0, 1, 2, 3].map((row) => {
    const value = host.valueAt(id, row, index);
    return value.kind === 'number' ? value.number : value.kind;
  });
}

async function inSheet(batch: (sheet: Excel.Worksheet) => void): Promise<void> {
  await running.Excel.run(async (context) => {
    batch(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });
}

/** At most 10, 10, 5 and 10. */
const withCaps = (sheet: Excel.Worksheet): void => {
  [10, 10, 5, 10].forEach((cap, row) => {
    sheet.getRange(`A${row + 1}`).dataValidation.rule = {
      decimal: { formula1: 0, formula2: cap, operator: 'Between' },
    };
  });
};

describe('Ctrl+Enter', () => {
  it('types a text into every selected cell, as one to undo', () => {
    const { person } = running.host;
    expect(person.typeIntoAll('Sheet1', COLUMN, '7')).toEqual({ done: true });
    expect(column()).toEqual([7, 7, 7, 7]);
    person.undo();
    expect(column()).toEqual(['empty', 'empty', 'empty', 'empty']);
    person.redo();
    expect(column()).toEqual([7, 7, 7, 7]);
  });

  it('types into none where one refuses, and leaves nothing to undo', async () => {
    const { host } = running;
    await inSheet(withCaps);
    host.type('Sheet1', 'A4', '3');
    expect(host.person.typeIntoAll('Sheet1', COLUMN, '7')).toMatchObject({ because: 'validation' });
    expect(column()).toEqual(['empty', 'empty', 'empty', 3]);
    host.person.undo();
    expect(column()).toEqual(['empty', 'empty', 'empty', 'empty']);
    expect(host.person.undo()).toBe(false);
  });

  it('is refused by one locked cell', async () => {
    await inSheet((sheet) => {
      sheet.getRange('A1:A3').format.protection.locked = false;
      sheet.protection.protect();
    });
    const { person } = running.host;
    expect(person.typeIntoAll('Sheet1', COLUMN, '7')).toMatchObject({ because: 'protected' });
    expect(column()).toEqual(['empty', 'empty', 'empty', 'empty']);
    expect(person.typeIntoAll('Sheet1', { ...COLUMN, rows: 3 }, '7')).toEqual({ done: true });
  });
});

describe('Ctrl+D', () => {
  it('repeats the first row of the selection, formulas moved along, as one to undo', () => {
    const { host } = running;
    for (const [row, text] of ['1', '2', '3', '4'].entries()) host.type('Sheet1', `A${row + 1}`, text);
    host.type('Sheet1', 'B1', '=A1*10');
    host.person.fillDown('Sheet1', { row: 0, column: 1, rows: 4, columns: 1 });
    expect(column(1)).toEqual([10, 20, 30, 40]);
    host.person.undo();
    expect(column(1)).toEqual([10, 'empty', 'empty', 'empty']);
  });

  it('takes the row above for a selection of one row, and nothing above the first', () => {
    const { host } = running;
    host.type('Sheet1', 'A2', '5');
    host.person.fillDown('Sheet1', { row: 2, column: 0, rows: 1, columns: 1 });
    expect(column()).toEqual(['empty', 5, 5, 'empty']);
    expect(host.person.fillDown('Sheet1', { row: 0, column: 0, rows: 1, columns: 1 })).toEqual({
      done: true,
    });
    expect(column()).toEqual(['empty', 5, 5, 'empty']);
  });

  it('takes formats along unless the sheet is protected, where a locked cell refuses it', async () => {
    const { host } = running;
    await inSheet((sheet) => {
      sheet.getRange('A1').numberFormat = [['0.00']];
      sheet.getRange('A1:A2').format.protection.locked = false;
    });
    host.type('Sheet1', 'A1', '1');
    host.person.fillDown('Sheet1', { ...COLUMN, rows: 2 });
    let formats: unknown;
    await running.Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem('Sheet1')
        .getRange('A2:A2')
        .load({ numberFormat: true });
      await context.sync();
      formats = range.numberFormat;
      context.workbook.worksheets.getItem('Sheet1').protection.protect();
      await context.sync();
    });
    expect(formats).toEqual([['0.00']]);
    expect(host.person.fillDown('Sheet1', COLUMN)).toMatchObject({ because: 'protected' });
    expect(column()).toEqual([1, 1, 'empty', 'empty']);
  });

  it('leaves rows alone that a filter hides', async () => {
    const { host } = running;
    for (const [row, text] of ['1', '2', '3', '4'].entries()) host.type('Sheet1', `A${row + 1}`, text);
    await inSheet((sheet) => {
      sheet.autoFilter.apply(sheet.getRange('A1:A4'));
    });
    host.person.filter('Sheet1', 0, ['2', '4']);
    host.person.fillDown('Sheet1', { row: 1, column: 0, rows: 3, columns: 1 });
    expect(column()).toEqual([1, 2, 3, 2]);
  });
});
