import { expect, it } from '@jest/globals';
import { openHost } from '../../support/openHost';

it('Office.js starts as in Excel on Windows', async () => {
  const { Office } = await openHost();
  const info = await Office.onReady();
  expect([info.host, info.platform]).toEqual(['Excel', 'PC']);
  expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(['zh-CN', 'zh-CN']);
  expect((await openHost({ language: 'en-US' })).Office.context.displayLanguage).toBe('en-US');
});

it('two hosts in one process have a book and a client each', async () => {
  const one = await openHost();
  const two = await openHost();
  await one.Excel.run(async (context) => {
    context.workbook.worksheets.add('only here');
    await context.sync();
  });
  expect(one.host.book.sheets).toHaveLength(2);
  expect(two.host.book.sheets).toHaveLength(1);
  expect(one.Excel).not.toBe(two.Excel);
});

it('the client becomes the global one and goes again', async () => {
  const running = await openHost();
  const uninstall = running.install();
  const installed = Excel;
  uninstall();
  expect(installed).toBe(running.Excel);
  expect('Excel' in globalThis).toBe(false);
});
