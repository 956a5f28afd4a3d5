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

/** Caps in D, scores in E, one relative rule for all. */
async function scoreColumn(): Promise<void> {
  await onSheet(async (sheet, context) => {
    sheet.getRange('D5:D7').values = [[5], [10], [2]];
    const { dataValidation } = sheet.getRange('E5:E7');
    dataValidation.rule = { custom: { formula: '=AND(ISNUMBER(E5),E5>=0,E5<=D5)' } };
    dataValidation.errorAlert = { title: '得分', message: '不能超过分值', style: 'Stop', showAlert: true };
    dataValidation.prompt = { title: '得分', message: '0 到分值', showPrompt: true };
    await context.sync();
  });
}

it('a rule reads back with its alert and prompt', async () => {
  await scoreColumn();
  await onSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange('E5:E7');
    dataValidation.load('rule,type,errorAlert,prompt,ignoreBlanks,valid');
    await context.sync();
    expect(plain(dataValidation.rule)).toEqual({ custom: { formula: '=AND(ISNUMBER(E5),E5>=0,E5<=D5)' } });
    expect([dataValidation.type, dataValidation.ignoreBlanks, dataValidation.valid]).toEqual([
      'Custom',
      true,
      true,
    ]);
    expect(dataValidation.errorAlert.title).toBe('得分');
    expect(dataValidation.prompt.message).toBe('0 到分值');
  });
});

describe('typing', () => {
  it('is refused with the alert’s words, row by row', async () => {
    await scoreColumn();
    expect(running.host.type('Sheet1', 'E6', '9.5')).toEqual({ done: true });
    expect(running.host.type('Sheet1', 'E7', '9.5')).toEqual({
      done: false,
      because: 'validation',
      title: '得分',
      message: '不能超过分值',
    });
    expect(running.host.type('Sheet1', 'E5', '优')).toMatchObject({ because: 'validation' });
    expect(running.host.type('Sheet1', 'E6', '')).toEqual({ done: true });
    await onSheet(async (sheet, context) => {
      const scores = sheet.getRange('E5:E7');
      scores.load('values');
      await context.sync();
      expect(plain(scores.values)).toEqual([[''], [''], ['']]);
    });
  });

  it('is only warned about with another style', async () => {
    await scoreColumn();
    await onSheet(async (sheet, context) => {
      const alert = { title: '', message: '', style: 'Warning', showAlert: true } as const;
      sheet.getRange('E7').dataValidation.errorAlert = alert;
      await context.sync();
    });
    expect(running.host.type('Sheet1', 'E7', '9')).toEqual({ done: true });
    expect(running.host.type('Sheet1', 'E5', '9')).toMatchObject({ done: false });
    await onSheet(async (sheet, context) => {
      const all = sheet.getRange('E5:E7').dataValidation;
      all.load('type,rule,valid');
      await context.sync();
      expect([all.type, all.rule, all.valid]).toEqual(['MixedCriteria', null, null]);
    });
  });
});

it('pasting passes by the rule and erases it, unless it is kept', async () => {
  await scoreColumn();
  expect(running.host.paste('Sheet1', 'E5', [['99']], { keepValidation: true })).toEqual({ done: true });
  expect(running.host.paste('Sheet1', 'E6', [['99']])).toEqual({ done: true });
  expect(running.host.type('Sheet1', 'E6', '77')).toEqual({ done: true });
  await onSheet(async (sheet, context) => {
    const kept = sheet.getRange('E5').dataValidation;
    const erased = sheet.getRange('E6').dataValidation;
    const below = sheet.getRange('E7').dataValidation;
    kept.load('type,valid');
    erased.load('type');
    below.load('rule');
    await context.sync();
    expect([kept.type, kept.valid, erased.type]).toEqual(['Custom', false, 'None']);
    expect(below.rule.custom?.formula).toBe('=AND(ISNUMBER(E7),E7>=0,E7<=D7)');
  });
});

it.each<[string, Excel.DataValidationRule, string, string]>([
  ['decimal', { decimal: { formula1: 0, formula2: 10, operator: 'Between' } }, '10', '10.1'],
  ['wholeNumber', { wholeNumber: { formula1: 1, operator: 'GreaterThanOrEqualTo' } }, '2', '1.5'],
  ['list', { list: { inCellDropDown: true, source: '省,市,县' } }, '市', '国'],
  ['list of cells', { list: { inCellDropDown: true, source: '=$B$1:$B$2' } }, '乙', '丙'],
  ['textLength', { textLength: { formula1: 3, operator: 'LessThan' } }, 'ab', 'abc'],
  ['date', { date: { formula1: '=DATE(2020,1,1)', operator: 'GreaterThan' } }, '2020-1-2', '2019-1-2'],
])('%s', async (_kind, rule, good, bad) => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B1:B2').values = [['甲'], ['乙']];
    sheet.getRange('A1').dataValidation.rule = rule;
    await context.sync();
  });
  expect(running.host.type('Sheet1', 'A1', good)).toEqual({ done: true });
  expect(running.host.type('Sheet1', 'A1', bad)).toMatchObject({ because: 'validation' });
});

it('a list may come from a range of another sheet', async () => {
  await running.Excel.run(async (context) => {
    const other = context.workbook.worksheets.add('单位');
    other.getRange('A1:A2').values = [['店镇'], ['乌镇']];
    const { dataValidation } = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    dataValidation.rule = { list: { inCellDropDown: true, source: other.getRange('A1:A2') } };
    dataValidation.load('rule');
    await context.sync();
    expect(dataValidation.rule.list?.source).toBe('=单位!$A$1:$A$2');
  });
  expect(running.host.type('Sheet1', 'A1', '店镇')).toEqual({ done: true });
});

it.each<[string, unknown]>([
  ['two kinds', { custom: { formula: '=TRUE' }, list: { inCellDropDown: true, source: 'a' } }],
  ['no kind', {}],
  ['a formula without =', { custom: { formula: 'TRUE' } }],
  ['a list of more than 255 characters', { list: { inCellDropDown: true, source: 'x'.repeat(256) } }],
  ['a missing bound', { decimal: { formula1: 1, operator: 'Between' } }],
])('%s is InvalidArgument', async (_what, rule) => {
  const error = await errorOf(
    onSheet(async (sheet, context) => {
      sheet.getRange('A1').dataValidation.rule = rule as Excel.DataValidationRule;
      await context.sync();
    }),
  );
  expect(error.code).toBe('InvalidArgument');
});
