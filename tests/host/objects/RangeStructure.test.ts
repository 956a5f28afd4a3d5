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

describe('structure', () => {
  it('inserting rows moves cells, formulas, names, validations, widths; ranges in hand follow', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('B3').formulas = [['=SUM(A1:A3)']];
      sheet.getRange('A3').dataValidation.rule = { custom: { formula: '=A3>0' } };
      sheet.getRange('3:3').format.rowHeight = 40;
      context.workbook.names.add('sum', sheet.getRange('B3'));
      const held = sheet.getRange('B3');
      held.load('address');
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      await context.sync();
      held.load('address,values,formulas');
      const named = context.workbook.names.getItem('sum').getRange();
      named.load('address');
      const rule = sheet.getRange('A5').dataValidation;
      rule.load('rule');
      const height = sheet.getRange('5:5').format;
      height.load('rowHeight');
      await context.sync();
      expect([held.address, held.values[0]?.[0], held.formulas[0]?.[0]]).toEqual([
        'Sheet1!B5',
        6,
        '=SUM(A1:A5)',
      ]);
      expect(named.address).toBe('Sheet1!B5');
      expect(rule.rule.custom?.formula).toBe('=A5>0');
      expect(height.rowHeight).toBe(40);
    });
  });

  it('deleting cells leaves #REF! behind, and ranges in hand are InvalidReference', async () => {
    const error = await errorOf(
      onSheet(async (sheet, context) => {
        const held = sheet.getRange('A2');
        held.values = [[5]];
        const formulas = sheet.getRange('C1');
        formulas.formulas = [['=A2*2']];
        await context.sync();
        sheet.getRange('2:2').delete('Up');
        formulas.load('formulas,values');
        await context.sync();
        expect([formulas.formulas[0]?.[0], formulas.values[0]?.[0]]).toEqual(['=#REF!*2', '#REF!']);
        held.load('values');
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidReference');
  });

  it('clear takes what it is told to take', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.values = [[1, 2]];
      range.format.fill.color = '#FF0000';
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      range.load('values');
      const first = sheet.getRange('A1').format.fill;
      const second = sheet.getRange('B1').format.fill;
      first.load('color');
      second.load('color');
      await context.sync();
      expect([plain(range.values), first.color, second.color]).toEqual([[['', 2]], '#FF0000', '#FFFFFF']);
    });
  });

  it('copyFrom moves relative references', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A2').values = [[1], [2]];
      sheet.getRange('B1').formulas = [['=A1*$A$1']];
      sheet.getRange('B2').copyFrom('B1', 'Formulas');
      const copy = sheet.getRange('B2');
      copy.load('formulas,values');
      await context.sync();
      expect([copy.formulas[0]?.[0], copy.values[0]?.[0]]).toEqual(['=A2*$A$1', 2]);
    });
  });

  it('merge keeps the first content', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = [
        ['', 'x'],
        ['y', ''],
      ];
      range.merge();
      range.load('values');
      await context.sync();
      expect(plain(range.values)).toEqual([
        ['x', ''],
        ['', ''],
      ]);
    });
    expect(running.host.book.sheets[0]?.merges).toHaveLength(1);
  });
});
