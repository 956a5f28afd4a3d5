import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RunningHost } from '../../../src/host/node/startHost';
import { errorOf, openHost } from '../../support/openHost';

let running: RunningHost;
beforeEach(async () => {
  running = await openHost();
});

const onSheet = <T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  running.Excel.run((context) => batch(context.workbook.worksheets.getItem('Sheet1'), context));

it('formats are kept, and mixed ones read null', async () => {
  await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange('A1:B2');
    format.horizontalAlignment = 'CenterAcrossSelection';
    format.verticalAlignment = 'Center';
    format.wrapText = true;
    format.indentLevel = 2;
    format.shrinkToFit = true;
    format.font.name = '仿宋';
    format.font.size = 14;
    format.font.bold = true;
    format.font.color = 'red';
    format.protection.locked = false;
    sheet.getRange('A1').format.font.bold = false;
    format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel,shrinkToFit');
    format.load('font/name,font/size,font/bold,font/color,protection/locked,protection/formulaHidden');
    await context.sync();
    expect([format.horizontalAlignment, format.verticalAlignment, format.wrapText]).toEqual([
      'CenterAcrossSelection',
      'Center',
      true,
    ]);
    expect([format.indentLevel, format.shrinkToFit]).toEqual([2, true]);
    expect([format.font.name, format.font.size, format.font.bold, format.font.color]).toEqual([
      '仿宋',
      14,
      null,
      '#FF0000',
    ]);
    expect([format.protection.locked, format.protection.formulaHidden]).toEqual([false, false]);
  });
});

it('sizes are in points and belong to columns and rows', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A:B').format.columnWidth = 90;
    sheet.getRange('3:3').format.rowHeight = 30;
    const both = sheet.getRange('A1:B9').format;
    const mixed = sheet.getRange('B1:C9').format;
    both.load('columnWidth,rowHeight');
    mixed.load('columnWidth');
    await context.sync();
    expect([both.columnWidth, both.rowHeight, mixed.columnWidth]).toEqual([90, null, null]);
    sheet.getRange('A1').values = [['一二三四五六七八九十']];
    sheet.getRange('A:A').format.autofitColumns();
    sheet.getRange('3:3').format.autofitRows();
    const fitted = sheet.getRange('A1').format;
    fitted.load('columnWidth');
    await context.sync();
    expect(fitted.columnWidth).toBeGreaterThan(100);
  });
  expect(running.host.book.sheets[0]?.rowHeights.size).toBe(0);
});

it('formats of whole columns reach cells nobody has touched', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('5:5').format.font.bold = true;
    sheet.getRange('B:B').format.fill.color = '#00FF00';
    sheet.getRange().format.protection.locked = false;
    const crossing = sheet.getRange('B5').format;
    const below = sheet.getRange('B999').format;
    crossing.load('font/bold,fill/color,protection/locked');
    below.load('font/bold,fill/color,protection/locked');
    await context.sync();
    expect([crossing.font.bold, crossing.fill.color, crossing.protection.locked]).toEqual([
      true,
      '#00FF00',
      false,
    ]);
    expect([below.font.bold, below.fill.color, below.protection.locked]).toEqual([false, '#00FF00', false]);
  });
  expect(running.host.book.sheets[0]?.cells.size).toBeLessThanOrEqual(1);
});

describe('borders', () => {
  it('a line between two cells belongs to both', async () => {
    await onSheet(async (sheet, context) => {
      const box = sheet.getRange('B2:C3').format.borders;
      box.getItem('EdgeTop').style = 'Double';
      box.getItem('InsideHorizontal').color = '#0000FF';
      const above = sheet.getRange('B1:C1').format.borders.getItem('EdgeBottom');
      const inside = sheet.getRange('B3').format.borders.getItem('EdgeTop');
      const none = box.getItem('InsideVertical');
      above.load('style');
      inside.load('style,color,weight');
      none.load('style');
      await context.sync();
      expect(above.style).toBe('Double');
      expect([inside.style, inside.color, inside.weight]).toEqual(['Continuous', '#0000FF', 'Thin']);
      expect(none.style).toBe('None');
      sheet.getRange('B1:C1').format.borders.getItem('EdgeBottom').style = 'None';
      const top = box.getItem('EdgeTop');
      top.load('style');
      await context.sync();
      expect(top.style).toBe('None');
    });
  });

  it('diagonals are not supported', async () => {
    const error = await errorOf(
      onSheet(async (sheet, context) => {
        sheet.getRange('A1').format.borders.getItem('DiagonalUp').style = 'Continuous';
        await context.sync();
      }),
    );
    expect(error.code).toBe('ApiNotFound');
  });
});

it.each<[string, (format: Excel.RangeFormat) => unknown]>([
  ['a colour', (format) => (format.fill.color = 'reddish')],
  ['an alignment', (format) => (format.horizontalAlignment = 'Middle' as 'Center')],
  ['a width', (format) => (format.columnWidth = -1)],
  ['a flag', (format) => (format.wrapText = 'yes' as unknown as boolean)],
])('%s that Excel does not know is InvalidArgument', async (_what, set) => {
  const error = await errorOf(
    onSheet(async (sheet, context) => {
      set(sheet.getRange('A1').format);
      await context.sync();
    }),
  );
  expect(error.code).toBe('InvalidArgument');
});
