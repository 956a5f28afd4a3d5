import { beforeEach, expect, it } from '@jest/globals';
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

it('formats by formula, by value and with bars are kept, the newest first', async () => {
  await onSheet(async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange('A1:A9');
    const bar = conditionalFormats.add('DataBar');
    bar.dataBar.positiveFormat.fillColor = '#123456';
    bar.dataBar.showDataBarOnly = true;
    bar.dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
    const value = conditionalFormats.add('CellValue');
    value.cellValue.rule = { formula1: '=6', operator: 'LessThan' };
    value.cellValue.format.font.color = '#FF0000';
    const custom = conditionalFormats.add('Custom');
    custom.custom.rule.formula = '=$A1=""';
    custom.custom.format.fill.color = '#FFF2CC';
    custom.custom.format.font.bold = true;
    custom.custom.format.borders.getItem('EdgeTop').style = 'Continuous';
    custom.stopIfTrue = true;
    await context.sync();
    conditionalFormats.load('items/id,items/type,items/priority,items/stopIfTrue');
    const count = conditionalFormats.getCount();
    value.cellValue.load('rule');
    await context.sync();
    expect(count.value).toBe(3);
    expect(conditionalFormats.items.map((item) => [item.type, item.priority, item.stopIfTrue])).toEqual([
      ['Custom', 0, true],
      ['CellValue', 1, false],
      ['DataBar', 2, null],
    ]);
    expect(plain(value.cellValue.rule)).toEqual({ formula1: '=6', operator: 'LessThan' });
    conditionalFormats.items[0]?.delete();
    await context.sync();
  });
  expect(running.host.book.sheets[0]?.conditionalFormats.map((rule) => rule.format)).toEqual([
    { kind: 'cellValue', operator: 'LessThan', formula1: '=6', fontColor: '#FF0000' },
    { kind: 'dataBar', color: '#123456', showValue: false, minimum: { type: 'Number', formula: '0' } },
  ]);
});

it('clearAll takes a range out of larger ones', async () => {
  await onSheet(async (sheet, context) => {
    const custom = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
    custom.custom.rule.formula = '=A1>B1';
    await context.sync();
    sheet.getRange('A1:A3').conditionalFormats.clearAll();
    await context.sync();
  });
  const [rule] = running.host.book.sheets[0]?.conditionalFormats ?? [];
  expect(rule).toMatchObject({ area: { row: 3, rows: 6 }, format: { formula: '=A4>B4' } });
});

it('other kinds are not supported', async () => {
  const error = await errorOf(
    onSheet(async (sheet, context) => {
      sheet.getRange('A1').conditionalFormats.add('IconSet');
      await context.sync();
    }),
  );
  expect(error.code).toBe('ApiNotFound');
  expect(running.host.book.sheets[0]?.conditionalFormats).toEqual([]);
});
