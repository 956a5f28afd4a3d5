import { beforeEach, expect, it } from '@jest/globals';
import type { RunningHost } from '../../../src/host/node/startHost';
import { errorOf, openHost } from '../../support/openHost';

let running: RunningHost;
beforeEach(async () => {
  running = await openHost();
});

it('a name stands for cells, hidden or seen', async () => {
  await running.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B1').values = [[1, 2]];
    const name = context.workbook.names.add('评分区', sheet.getRange('A1:B1'), '备注');
    name.visible = false;
    name.load('name,formula,value,type,scope,comment,visible');
    const range = name.getRange();
    range.load('address,values');
    const count = context.workbook.names.getCount();
    await context.sync();
    expect([name.name, name.formula, name.value, name.type, name.scope, name.comment, name.visible]).toEqual([
      '评分区',
      '=Sheet1!$A$1:$B$1',
      'Sheet1!$A$1:$B$1',
      'Range',
      'Workbook',
      '备注',
      false,
    ]);
    expect([range.address, count.value]).toEqual(['Sheet1!A1:B1', 1]);
    name.delete();
    const gone = context.workbook.names.getItemOrNullObject('评分区').getRangeOrNullObject();
    gone.load('values');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

it('a name stands for a value or a formula', async () => {
  await running.Excel.run(async (context) => {
    const { names } = context.workbook;
    const version = names.add('version', '3');
    const sum = names.add('sum', '=1+2');
    version.load('value,type,formula');
    sum.load('value,type');
    const none = sum.getRangeOrNullObject();
    await context.sync();
    expect([version.value, version.type, version.formula]).toEqual(['3', 'String', '="3"']);
    expect([sum.value, sum.type, none.isNullObject]).toEqual([3, 'Double', true]);
    sum.formula = '=2*21';
    sum.load('value');
    await context.sync();
    expect(sum.value).toBe(42);
  });
});

it('a sheet has names of its own, which go before the book’s', async () => {
  await running.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    context.workbook.names.add('here', '=Sheet1!$A$1');
    sheet.names.add('here', '=Sheet1!$C$3');
    const range = sheet.getRange('here');
    range.load('address');
    sheet.names.load('items/name,items/scope');
    await context.sync();
    expect(range.address).toBe('Sheet1!C3');
    expect(sheet.names.items.map((item) => [item.name, item.scope])).toEqual([['here', 'Worksheet']]);
  });
});

it.each(['', '1a', 'a b', 'A1', 'r1c1', 'R', 'a-b'])('%p cannot be a name', async (name) => {
  const error = await errorOf(
    running.Excel.run(async (context) => {
      context.workbook.names.add(name, '=1');
      await context.sync();
    }),
  );
  expect(error.code).toBe('InvalidArgument');
});

it('a name exists once', async () => {
  const error = await errorOf(
    running.Excel.run(async (context) => {
      context.workbook.names.add('once', '=1');
      context.workbook.names.add('ONCE', '=2');
      await context.sync();
    }),
  );
  expect(error.code).toBe('ItemAlreadyExists');
});
