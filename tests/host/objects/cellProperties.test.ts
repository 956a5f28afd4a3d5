import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { RunningHost } from '../../../src/host';
import { errorOf, openHost } from '../../support/openHost';

let running: RunningHost;
let uninstall: () => void;
beforeEach(async () => {
  running = await openHost();
  uninstall = running.install();
});
afterEach(() => {
  uninstall();
});

const lock = (...locked: boolean[]) =>
  Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('Sheet1').getRange('B2:B3');
    cells.setCellProperties(locked.map((each) => [{ format: { protection: { locked: each } } }]));
    await context.sync();
  });

it('locks and unlocks cells one by one, and Excel refuses a paste that touches a locked one as a whole', async () => {
  await lock(false, true);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').protection.protect();
    await context.sync();
  });
  expect(running.host.paste('Sheet1', 'B2', [['1'], ['2']])).toMatchObject({ because: 'protected' });
  expect(running.host.paste('Sheet1', 'B2', [['1']])).toEqual({ done: true });
  expect(await errorOf(lock(false, false))).toMatchObject({ code: 'AccessDenied' });
});

it('refuses lists of another shape', async () => {
  expect(await errorOf(lock(false))).toMatchObject({ code: 'InvalidArgument' });
});

it('answers for every cell whether it is locked', async () => {
  await lock(false, true);
  const told = await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('Sheet1').getRange('B2:B3');
    const asked = cells.getCellProperties({ format: { protection: true } });
    await context.sync();
    return asked.value;
  });
  expect(told).toEqual(
    [false, true].map((locked) => [{ format: { protection: { locked, formulaHidden: false } } }]),
  );
});
