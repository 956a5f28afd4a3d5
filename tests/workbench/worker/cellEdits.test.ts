import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RunningHost } from '../../../src/host';
import { CellEdits } from '../../../src/workbench/worker/cellEdits';
import { SeenRows } from '../../../src/workbench/worker/seenRows';
import { openHost } from '../../support/openHost';

const sheet = 'Sheet1';
const LABELS = ['造林', '信访', '党建'];

let running: RunningHost;
let rows: SeenRows;
let drawings = 0;

/** Draws the sheet, as the worker does. */
function draw(): number {
  drawings += 1;
  running.host.inspect((session) => {
    rows.keep(drawings, session.activeSheet);
  });
  return drawings;
}

const edits = (): CellEdits => new CellEdits(running.host, rows, () => void draw());
const label = (texts: readonly string[]): Promise<void> =>
  running.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(`A1:A${texts.length}`);
    range.values = texts.map((text) => [text]);
    await context.sync();
  });
const held = (): Promise<readonly unknown[]> =>
  running.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange('B1:B3').load('values');
    await context.sync();
    return range.values.map(([value]: readonly unknown[]) => value);
  });

beforeEach(async () => {
  rows = new SeenRows();
  drawings = 0;
  running = await openHost();
  await label(LABELS);
  await running.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange('B1:B3').format.protection.locked = false;
    await context.sync();
  });
});

const OTHER_ROW = { done: false, because: 'otherRow', title: '', message: '' };
const first = { row: 0, column: 1, rows: 3, columns: 1 };

describe('what is typed beside labels that others have taken the place of', () => {
  it.each([
    ['typed', (seen: number) => edits().type({ sheet, row: 1, column: 1, text: '8', seen })],
    ['pasted', (seen: number) => edits().paste({ sheet, row: 0, column: 1, rows: [['8'], ['7']], seen })],
    ['typed into all', (seen: number) => edits().typeIntoAll({ sheet, area: first, text: '8', seen })],
    ['filled down', (seen: number) => edits().fillDown({ sheet, area: first, seen })],
    ['cleared', (seen: number) => edits().clear({ sheet, area: first, seen })],
  ])('is not %s, until its row was seen', async (_, edit) => {
    const seen = draw();
    await label(['新指标', ...LABELS.slice(0, 2)]);
    const before = await held();
    expect(edit(seen)).toEqual(OTHER_ROW);
    expect(await held()).toEqual(before);
    // What stands there was drawn meanwhile.
    expect(edit(drawings)).toEqual({ done: true });
  });

  it('is typed where the row is the same, whatever else was moved, and by whoever saw no drawing', async () => {
    const seen = draw();
    await label([LABELS[0] ?? '', '新指标', LABELS[1] ?? '']);
    expect(edits().type({ sheet, row: 0, column: 1, text: '8', seen })).toEqual({ done: true });
    expect(edits().type({ sheet, row: 1, column: 1, text: '7', seen: 0 })).toEqual({ done: true });
    expect(await held()).toEqual([8, 7, '']);
  });

  it('is typed beside scores that came meanwhile, and into labels themselves', async () => {
    const seen = draw();
    expect(edits().type({ sheet, row: 1, column: 1, text: '8', seen })).toEqual({ done: true });
    expect(edits().type({ sheet, row: 1, column: 1, text: '7', seen })).toEqual({ done: true });
    await label(['新指标']);
    expect(edits().type({ sheet, row: 0, column: 0, text: '造林', seen })).toEqual({ done: true });
  });
});
