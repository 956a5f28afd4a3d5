import { expect, it } from '@jest/globals';
import { delivered, openHost, plain } from '../../support/openHost';

it('settings keep JSON values and dates, and go when deleted', async () => {
  const { Excel, host } = await openHost();
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('rules', { weights: [30, 70], name: '县直', since: new Date(5) });
    await context.sync();
    const stored = settings.getItem('rules');
    stored.load('value');
    const none = settings.getItemOrNullObject('none');
    await context.sync();
    expect(plain((stored.value as { weights: number[] }).weights)).toEqual([30, 70]);
    expect(new Date((stored.value as { since: Date }).since).getTime()).toBe(5);
    expect(none.isNullObject).toBe(true);
    stored.delete();
    await context.sync();
  });
  expect(host.book.settings.size).toBe(0);
});

it('Office.context.document.settings is the same store', async () => {
  const { Excel, Office, host } = await openHost();
  const { settings } = Office.context.document;
  settings.set('a', { x: '中' });
  const status = await new Promise((resolve) => {
    settings.saveAsync((result) => {
      resolve(result.status);
    });
  });
  expect(status).toBe('succeeded');
  expect(host.book.settings.get('a')).toBe('{"x":"中"}');
  await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem('a');
    setting.load('value');
    await context.sync();
    expect(plain(setting.value as unknown)).toEqual({ x: '中' });
  });
});

it('settings tell once a request that they were changed, whichever way', async () => {
  const running = await openHost();
  let heard = 0;
  await running.Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.onSettingsChanged.add(() => {
      heard += 1;
      return Promise.resolve();
    });
    await context.sync();
    settings.add('a', 1);
    settings.add('b', 2);
    await context.sync();
    await delivered();
    expect(heard).toBe(1);
    settings.getItem('a').delete();
    await context.sync();
    await delivered();
    expect(heard).toBe(2);
  });
  const { settings } = running.Office.context.document;
  settings.set('c', 3);
  await new Promise((resolve) => {
    settings.saveAsync(resolve);
  });
  await delivered();
  expect(heard).toBe(3);
});

it('an event of the Common API that is never told cannot be listened to', async () => {
  const running = await openHost();
  const { document, EventType } = { ...running.Office.context, ...running.Office };
  const status = await new Promise((resolve) => {
    document.addHandlerAsync(
      EventType.DocumentSelectionChanged,
      () => undefined,
      (result) => {
        resolve(result.status);
      },
    );
  });
  expect(status).toBe('failed');
});
