import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RunningHost } from '../../src/host/node/startHost';
import { delivered, openHost } from '../support/openHost';

let running: RunningHost;
beforeEach(async () => {
  running = await openHost();
});

/** What A1 to A3 hold. */
function column(): readonly unknown[] {
  const { host } = running;
  const id = host.book.sheets[0]?.id ?? '';
  return [0, 1, 2].map((row) => {
    const value = host.valueAt(id, row, 0);
    return value.kind === 'number' ? value.number : value.kind;
  });
}

async function inBook(batch: (sheet: Excel.Worksheet) => void): Promise<void> {
  await running.Excel.run(async (context) => {
    batch(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });
}

describe('undoing', () => {
  it('takes back what a person typed, one edit after the other, and does it again', () => {
    const { host } = running;
    host.type('Sheet1', 'A1', '1');
    host.type('Sheet1', 'A1', '2');
    host.type('Sheet1', 'A2', '=A1*10');
    expect(column()).toEqual([2, 20, 'empty']);
    host.person.undo();
    host.person.undo();
    expect(column()).toEqual([1, 'empty', 'empty']);
    host.person.redo();
    host.person.redo();
    expect(column()).toEqual([2, 20, 'empty']);
    expect(host.person.redo()).toBe(false);
  });

  it('selects what was changed, on its sheet, and tells the add-in', async () => {
    const { host } = running;
    await inBook((sheet) => sheet.context.workbook.worksheets.add('Other'));
    host.type('Sheet1', 'A3', '3');
    host.select('Other', 'B2');
    const heard: string[] = [];
    await running.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((args) => {
        heard.push(`${args.address} ${args.triggerSource}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.person.undo();
    await delivered();
    expect(heard).toEqual(['A3 Unknown']);
    expect(host.book.active).toBe(host.book.sheets.find(({ name }) => name === 'Sheet1')?.id);
    expect(host.book.selection).toEqual({ row: 2, column: 0, rows: 1, columns: 1 });
  });

  it('brings back the validation that a paste erased, and the format that a typed date brought', async () => {
    const { host } = running;
    await inBook((sheet) => {
      sheet.getRange('A1:A3').dataValidation.rule = {
        decimal: { formula1: 0, formula2: 5, operator: 'Between' },
      };
    });
    host.paste('Sheet1', 'A2', [['2020-5-1']]);
    host.person.undo();
    expect(host.type('Sheet1', 'A2', '9').done).toBe(false);
    host.type('Sheet1', 'A2', '4');
    const [sheet] = host.book.sheets;
    expect(sheet?.cells.get(1)?.get(0)?.style.numberFormat).toBe('General');
  });

  it('is over as soon as the add-in writes, but not when it selects', async () => {
    const { host } = running;
    host.type('Sheet1', 'A1', '1');
    await inBook((sheet) => {
      sheet.getRange('C3').select();
    });
    expect(host.person.undo()).toBe(true);
    host.type('Sheet1', 'A1', '1');
    await inBook((sheet) => {
      sheet.getRange('C3').values = [[7]];
    });
    expect(host.person.undo()).toBe(false);
    expect(column()[0]).toBe(1);
  });

  it('takes back at once what was one to the person', () => {
    const { host } = running;
    host.type('Sheet1', 'A1', '1');
    host.person.asOne(() => {
      host.type('Sheet1', 'A1', '5');
      host.type('Sheet1', 'A2', '6');
      host.type('Sheet1', 'A1', '7');
    });
    host.person.undo();
    expect(column()).toEqual([1, 'empty', 'empty']);
    host.person.redo();
    expect(column()).toEqual([7, 6, 'empty']);
  });

  it('forgets what was undone once something else is typed', () => {
    const { host } = running;
    host.type('Sheet1', 'A1', '1');
    host.person.undo();
    host.type('Sheet1', 'A2', '2');
    expect(host.person.redo()).toBe(false);
  });
});
