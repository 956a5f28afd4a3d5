import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RunningHost } from '../../../src/host/node/startHost';
import { errorOf, openHost } from '../../support/openHost';

let running: RunningHost;
beforeEach(async () => {
  running = await openHost();
  await onSheet(async (sheet, context) => {
    sheet.getRange('B1:B9').format.protection.locked = false;
    sheet.protection.protect({ allowAutoFilter: true }, 'secret');
    await context.sync();
  });
});

const onSheet = <T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  running.Excel.run((context) => batch(context.workbook.worksheets.getItem('Sheet1'), context));

const errorOfOne = (act: (sheet: Excel.Worksheet) => unknown) =>
  errorOf(
    onSheet(async (sheet, context) => {
      act(sheet);
      await context.sync();
    }),
  );

it('tells what it allows', async () => {
  await onSheet(async (sheet, context) => {
    sheet.protection.load('protected,options');
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options).toMatchObject({
      allowAutoFilter: true,
      allowFormatCells: false,
      selectionMode: 'Normal',
    });
  });
});

it('lets unlocked cells be written', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B1:B9').values = [[1]];
    await context.sync();
  });
  expect(running.host.type('Sheet1', 'B2', '5')).toEqual({ done: true });
  expect(running.host.paste('Sheet1', 'B3', [['6']])).toEqual({ done: true });
});

describe('denies', () => {
  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['values of locked cells', (sheet) => (sheet.getRange('A1:B1').values = [[1, 2]])],
    ['formulas of locked cells', (sheet) => (sheet.getRange('A1').formulas = [['=1']])],
    [
      'clearing locked cells',
      (sheet) => {
        sheet.getRange('A1').clear('Contents');
      },
    ],
    [
      'clearing everything',
      (sheet) => {
        sheet.getRange('B1').clear();
      },
    ],
    ['formats', (sheet) => (sheet.getRange('B1').format.fill.color = '#FF0000')],
    ['number formats', (sheet) => (sheet.getRange('B1').numberFormat = [['0']])],
    ['borders', (sheet) => (sheet.getRange('B1').format.borders.getItem('EdgeTop').style = 'Double')],
    ['unlocking', (sheet) => (sheet.getRange('A1').format.protection.locked = false)],
    ['widths', (sheet) => (sheet.getRange('B:B').format.columnWidth = 9)],
    ['hiding columns', (sheet) => (sheet.getRange('B:B').columnHidden = true)],
    ['hiding rows', (sheet) => (sheet.getRange('1:1').rowHidden = true)],
    ['validation', (sheet) => (sheet.getRange('B1').dataValidation.rule = { custom: { formula: '=1' } })],
    ['conditional formats', (sheet) => sheet.getRange('B1').conditionalFormats.add('Custom')],
    ['inserting rows', (sheet) => sheet.getRange('1:1').insert('Down')],
    [
      'deleting rows',
      (sheet) => {
        sheet.getRange('1:1').delete('Up');
      },
    ],
    [
      'merging',
      (sheet) => {
        sheet.getRange('B1:B2').merge();
      },
    ],
    [
      'filters',
      (sheet) => {
        sheet.autoFilter.apply('A1:B9');
      },
    ],
    ['links', (sheet) => (sheet.getRange('A1').hyperlink = { address: 'x:', textToDisplay: 'x' })],
    [
      'copying onto locked cells',
      (sheet) => {
        sheet.getRange('A1').copyFrom('B1', 'Values');
      },
    ],
    [
      'a wrong password',
      (sheet) => {
        sheet.protection.unprotect('wrong');
      },
    ],
    [
      'no password',
      (sheet) => {
        sheet.protection.unprotect();
      },
    ],
  ])('%s', async (_what, act) => {
    expect((await errorOfOne(act)).code).toBe('AccessDenied');
  });

  it('typing and pasting, even half-way', () => {
    const refused = { done: false, because: 'protected' };
    expect(running.host.type('Sheet1', 'A1', '5')).toMatchObject(refused);
    expect(running.host.paste('Sheet1', 'A1', [['5', '6']])).toMatchObject(refused);
    expect(running.host.book.sheets[0]?.cells.get(0)?.get(0)).toBeUndefined();
  });
});

it('protecting twice fails, unprotecting with the password works, but only once', async () => {
  const twice = await errorOfOne((sheet) => {
    sheet.protection.protect();
  });
  expect(twice.code).toBe('AccessDenied');
  await onSheet(async (sheet, context) => {
    sheet.protection.unprotect('secret');
    sheet.getRange('A1').values = [[1]];
    await context.sync();
  });
  const again = await errorOfOne((sheet) => {
    sheet.protection.unprotect('secret');
  });
  expect(again.code).toBe('AccessDenied');
});

it('what is allowed can be done', async () => {
  await onSheet(async (sheet, context) => {
    sheet.protection.unprotect('secret');
    sheet.protection.protect({ allowFormatCells: true, allowFormatColumns: true, allowInsertRows: true });
    sheet.getRange('A1').format.fill.color = '#FF0000';
    sheet.getRange('A:A').format.columnWidth = 30;
    sheet.getRange('1:1').insert('Down');
    await context.sync();
  });
});
