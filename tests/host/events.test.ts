import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RunningHost } from '../../src/host/node/startHost';
import { delivered, openHost } from '../support/openHost';

let running: RunningHost;
beforeEach(async () => {
  running = await openHost();
});

/** Collects what `worksheets.onChanged` or another event tells. */
async function listen<T>(
  add: (sheets: Excel.WorksheetCollection, tell: (args: T) => Promise<void>) => void,
): Promise<T[]> {
  const heard: T[] = [];
  await running.Excel.run(async (context) => {
    add(context.workbook.worksheets, (args) => {
      heard.push(args);
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}

const changes = () => listen<Excel.WorksheetChangedEventArgs>((sheets, tell) => sheets.onChanged.add(tell));

describe('onChanged', () => {
  it('does not tell whose edit it was before ExcelApi 1.14', async () => {
    running = await openHost({ requirementSets: { ExcelApi: '1.13' } });
    const heard = await changes();
    running.host.type('Sheet1', 'B2', '9.5');
    await delivered();
    expect(heard).toHaveLength(1);
    expect(heard[0]?.triggerSource).toBeUndefined();
  });

  it('tells a person’s edit with values before and after', async () => {
    const heard = await changes();
    running.host.type('Sheet1', 'B2', '9.5');
    await delivered();
    expect(heard).toHaveLength(1);
    const [args] = heard;
    expect([args?.address, args?.changeType, args?.source]).toEqual(['B2', 'RangeEdited', 'Local']);
    expect([args?.details.valueBefore, args?.details.valueAfter]).toEqual(['', 9.5]);
    expect(args?.triggerSource).toBe('Unknown');
    await running.Excel.run(async (context) => {
      const range = args?.getRange(context);
      range?.load('address,values');
      await context.sync();
      expect([range?.address, range?.values[0]?.[0]]).toEqual(['Sheet1!B2', 9.5]);
    });
  });

  it('tells the add-in’s own writes as its own, one for a write sent in parts', async () => {
    const heard = await changes();
    await running.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:D1000');
      range.values = Array.from({ length: 1000 }, () => [1, 2, 3, 4]);
      await context.sync();
    });
    await delivered();
    expect(heard.map((args) => [args.address, args.triggerSource])).toEqual([['A1:D1000', 'ThisLocalAddin']]);
  });

  it('is silent while events are off, whoever writes', async () => {
    const heard = await changes();
    await running.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      running.host.type('Sheet1', 'A3', '1');
      context.runtime.enableEvents = true;
      sheet.getRange('A2').values = [[1]];
      await context.sync();
    });
    await delivered();
    expect(heard.map((args) => args.address)).toEqual(['A2']);
  });

  it('tells inserted and deleted rows', async () => {
    const heard = await changes();
    await running.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('2:3').insert('Down');
      sheet.getRange('A1').delete('Left');
      await context.sync();
    });
    await delivered();
    expect(
      heard.map((args) => [args.address, args.changeType, args.changeDirectionState.insertShiftDirection]),
    ).toEqual([
      ['2:3', 'RowInserted', 'Down'],
      ['A1', 'CellDeleted', undefined],
    ]);
  });

  it('reaches handlers of one sheet, until they are removed', async () => {
    const heard: string[] = [];
    const handler = await running.Excel.run(async (context) => {
      const added = context.workbook.worksheets.getItem('Sheet1').onChanged.add((args) => {
        heard.push(args.address);
        return Promise.resolve();
      });
      context.workbook.worksheets.add('other');
      await context.sync();
      return added;
    });
    running.host.type('Sheet1', 'A1', '1');
    running.host.type('other', 'A2', '1');
    await delivered();
    await running.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    running.host.type('Sheet1', 'A3', '1');
    await delivered();
    expect(heard).toEqual(['A1']);
  });

  it('says nothing when an edit was refused', async () => {
    await running.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').protection.protect();
      await context.sync();
    });
    const heard = await changes();
    running.host.type('Sheet1', 'A1', '1');
    await delivered();
    expect(heard).toEqual([]);
  });
});

it('sheets tell when they come, go, come to the front', async () => {
  const heard: string[] = [];
  await running.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const tell = (args: { readonly type: string }) => {
      heard.push(args.type);
      return Promise.resolve();
    };
    worksheets.onAdded.add(tell);
    worksheets.onDeleted.add(tell);
    worksheets.onActivated.add(tell);
    worksheets.onDeactivated.add(tell);
    await context.sync();
    const added = worksheets.add('B');
    added.activate();
    await context.sync();
    added.delete();
    await context.sync();
  });
  await delivered();
  expect(heard).toEqual([
    'WorksheetAdded',
    'WorksheetDeactivated',
    'WorksheetActivated',
    'WorksheetActivated',
    'WorksheetDeleted',
  ]);
});

it('the selection tells where it goes, on the sheet and on the book', async () => {
  const heard: string[] = [];
  await running.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').onSelectionChanged.add((args) => {
      heard.push(args.address);
      return Promise.resolve();
    });
    context.workbook.onSelectionChanged.add(() => {
      heard.push('book');
      return Promise.resolve();
    });
    await context.sync();
  });
  running.host.select('Sheet1', 'B2:C3');
  await delivered();
  expect(heard).toEqual(['B2:C3', 'book']);
  await running.Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const active = context.workbook.getActiveCell();
    selected.load('address');
    active.load('address');
    await context.sync();
    expect([selected.address, active.address]).toEqual(['Sheet1!B2:C3', 'Sheet1!B2']);
  });
});

it('a view hears of changes, once a request, and not of reading', async () => {
  let told = 0;
  const stop = running.host.onBookChanged(() => (told += 1));
  await running.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.load('values');
    await context.sync();
    expect(told).toBe(0);
    range.values = [[1]];
    range.format.font.bold = true;
    await context.sync();
    expect(told).toBe(1);
  });
  running.host.type('Sheet1', 'A1', '2');
  stop();
  running.host.type('Sheet1', 'A1', '3');
  expect(told).toBe(2);
});

it('the pane hides and shows', async () => {
  const heard: string[] = [];
  const remove = await running.Office.addin.onVisibilityModeChanged((message) => {
    heard.push(message.visibilityMode);
  });
  await running.Office.addin.hide();
  await running.Office.addin.showAsTaskpane();
  await delivered();
  await remove();
  expect(heard).toEqual(['Hidden', 'Taskpane']);
});
