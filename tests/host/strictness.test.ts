import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RunningHost } from '../../src/host/node/startHost';
import { errorOf, openHost, plain } from '../support/openHost';

let running: RunningHost;
beforeEach(async () => {
  running = await openHost();
});

const errorOfOne = (act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown) =>
  errorOf(
    running.Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem('Sheet1'), context);
      await context.sync();
    }),
  );

describe('what the host does not support', () => {
  it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ['a class', (sheet) => sheet.tables.add('A1:B2', true)],
    [
      'a method',
      (sheet) => {
        sheet.getRange('A1').flashFill();
      },
    ],
    ['a method that answers an object', (sheet) => sheet.getRanges('A1,B2').load('address')],
    ['a property to set', (sheet) => (sheet.getRange('A1').style = 'Good')],
    ['a property to load', (sheet) => sheet.getRange('A1').load('savedAsArray')],
    ['a path to load', (sheet) => sheet.load('charts/items/name')],
    [
      'an argument',
      (sheet) => {
        sheet.getRange('A1').copyFrom('B1', 'Values', true);
      },
    ],
    ['an option', (_sheet, context) => (context.application.calculationMode = 'Manual')],
  ])('%s is ApiNotFound and changes nothing', async (_what, act) => {
    const before = plain(running.host.book);
    expect((await errorOfOne(act)).code).toBe('ApiNotFound');
    expect(plain(running.host.book)).toEqual(before);
  });
});

it('a property that exists but cannot be shown is left out of a bare load, not guessed', async () => {
  await running.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.numberFormat = [['0"']];
    range.values = [[0.5]];
    range.load();
    await context.sync();
    expect(range.values[0]?.[0]).toBe(0.5);
    expect(() => range.text).toThrow();
  });
  const error = await errorOfOne((sheet) => sheet.getRange('A1').load('text'));
  expect(error.code).toBe('ApiNotFound');
});

describe('requirement sets', () => {
  it('isSetSupported is told by the host', () => {
    const { requirements } = running.Office.context;
    const answers = (['1.8', '1.14', '1.15'] as const).map((version) =>
      requirements.isSetSupported('ExcelApi', version),
    );
    expect(answers).toEqual([true, true, false]);
    expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  });

  it('an API above the declared set is ApiNotFound', async () => {
    running = await openHost({ requirementSets: { ExcelApi: '1.8' } });
    const error = await errorOfOne((sheet) => {
      sheet.autoFilter.apply('A1:B2');
    });
    expect(error.code).toBe('ApiNotFound');
    expect(running.Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(false);
    await running.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.dataValidation.rule = { custom: { formula: '=TRUE' } };
      range.load();
      await context.sync();
      expect(range.address).toBe('Sheet1!A1');
    });
  });
});

it('errors carry code, place and statement', async () => {
  const error = await errorOfOne((sheet) => {
    sheet.getRange('nowhere!!').load('values');
  });
  expect(error).toBeInstanceOf(running.OfficeExtension.Error);
  expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Worksheet.getRange']);
});

it('update and retrieve, the client’s other ways to write and read', async () => {
  await running.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1') as Excel.Worksheet & {
      update(properties: unknown): void;
      retrieve(names: string): { readonly tabColor?: string };
    };
    sheet.update({ tabColor: '#123456' });
    const read = sheet.retrieve('name,tabColor');
    sheet.getRange('A1').set({ format: { font: { bold: true } }, values: [[3]] });
    await context.sync();
    expect(read.tabColor).toBe('#123456');
  });
  expect(running.host.book.sheets[0]?.cells.get(0)?.get(0)?.style.font.bold).toBe(true);
});

it('loads nested properties, in text, list and object form', async () => {
  await running.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load(['items/name', 'items/protection/protected']);
    const range = worksheets.getFirst().getRange('A1');
    range.load({ values: true, format: { fill: { color: true } } });
    const whole = worksheets.getFirst();
    whole.load('freezePanes');
    whole.load('$none');
    await context.sync();
    expect(worksheets.items[0]?.protection.protected).toBe(false);
    expect(range.format.fill.color).toBe('#FFFFFF');
  });
});
