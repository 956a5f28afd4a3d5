import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RunningHost } from '../../src/host/node/startHost';
import { filterChoices } from '../../src/host/session/filter';
import { readXlsx } from '../../src/host/xlsx/readXlsx';
import { writeXlsx } from '../../src/host/xlsx/writeXlsx';
import { openHost } from '../support/openHost';

let running: RunningHost;

/** B2:C7 with a filter, header in row 2. */
const ROWS = [
  ['镇', '得分'],
  ['东镇', 8],
  ['西镇', 7.5],
  ['东镇', ''],
  ['南镇', 7.5],
  ['', 8],
];

beforeEach(async () => {
  running = await openHost();
  await running.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B2:C7').values = ROWS;
    sheet.getRange('C3:C7').numberFormat = [['0.0']];
    sheet.autoFilter.apply('B2:C7');
    await context.sync();
  });
});

/** Rows hidden now, counted as Excel does. */
function hidden(): readonly number[] {
  return [...(running.host.book.sheets[0]?.hiddenRows ?? [])].map((row) => row + 1).sort();
}

function choices(column: number) {
  return running.host.inspect((session) => filterChoices(session, session.activeSheet, column));
}

describe('a filter', () => {
  it('offers the shown texts of its column, and none beside it', () => {
    expect(choices(1)).toEqual({ texts: ['东镇', '西镇', '南镇', ''], chosen: null });
    expect(choices(2)?.texts).toEqual(['8.0', '7.5', '']);
    expect(choices(0)).toBeNull();
  });

  it('hides the rows that are not chosen, and the add-in meets them hidden', async () => {
    expect(running.host.person.filter('Sheet1', 1, ['东镇'])).toEqual({ shown: 2, rows: 5 });
    expect(hidden()).toEqual([4, 6, 7]);
    await running.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const row = sheet.getRange('B4');
      row.load('rowHidden,values');
      sheet.autoFilter.load('isDataFiltered');
      await context.sync();
      expect([row.rowHidden, row.values[0]?.[0], sheet.autoFilter.isDataFiltered]).toEqual([
        true,
        '西镇',
        true,
      ]);
    });
  });

  it('joins what is chosen in several columns, and offers what the others let through', () => {
    running.host.person.filter('Sheet1', 2, ['8.0']);
    expect(choices(1)?.texts).toEqual(['东镇', '']);
    running.host.person.filter('Sheet1', 1, ['']);
    expect(hidden()).toEqual([3, 4, 5, 6]);
    running.host.person.filter('Sheet1', 2, null);
    expect(hidden()).toEqual([3, 4, 5, 6]);
    running.host.person.filter('Sheet1', 1, null);
    expect(hidden()).toEqual([]);
  });

  it('is undone like an edit, and cleared by the add-in', async () => {
    running.host.person.filter('Sheet1', 1, ['东镇']);
    running.host.person.undo();
    expect(hidden()).toEqual([]);
    running.host.person.redo();
    expect(hidden()).toEqual([4, 6, 7]);
    await running.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').autoFilter.clearCriteria();
      await context.sync();
    });
    expect(hidden()).toEqual([]);
  });

  it('works on a protected sheet only where that is allowed', async () => {
    const protect = (allowAutoFilter: boolean) =>
      running.Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem('Sheet1');
        protection.load('protected');
        await context.sync();
        if (protection.protected) protection.unprotect();
        protection.protect({ allowAutoFilter });
        await context.sync();
      });
    await protect(false);
    expect(running.host.person.filter('Sheet1', 1, ['东镇'])).toBeNull();
    await protect(true);
    expect(running.host.person.filter('Sheet1', 1, ['东镇'])).not.toBeNull();
  });

  it('is saved with what was chosen', async () => {
    running.host.person.filter('Sheet1', 1, ['东镇', '']);
    const file = await writeXlsx(running.host.book, (...cell) => running.host.valueAt(...cell));
    const { book, lost } = await readXlsx(file);
    expect(lost).toEqual([]);
    expect(book.sheets[0]?.autoFilter?.chosen).toEqual(new Map([[0, ['东镇', '']]]));
    expect([...(book.sheets[0]?.hiddenRows ?? [])]).toEqual([3, 5]);
  });
});
