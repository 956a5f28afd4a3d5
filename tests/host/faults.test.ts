import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RequestReport } from '../../src/host/requests';
import type { Fault } from '../../src/host/faults';
import type { RunningHost } from '../../src/host/node/startHost';
import { delivered, errorOf, openHost, plain } from '../support/openHost';

let running: RunningHost;
beforeEach(async () => {
  running = await openHost();
});

const write = (address: string, value: unknown) =>
  running.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [['first']];
    sheet.getRange(address).values = [[value]];
    await context.sync();
  });

const texts = () =>
  plain([...(running.host.book.sheets[0]?.cells.values() ?? [])].map((row) => [...row.values()]));

/** The next request that is not the client's own housekeeping. */
function failNext(fault: Fault): void {
  running.host.faults = (request) => {
    if (request.cleanupOnly) return null;
    running.host.faults = null;
    return fault;
  };
}

describe('a fault', () => {
  it('before: nothing is done', async () => {
    failNext({ at: 'before', code: 'ActivityLimitReached' });
    expect((await errorOf(write('A2', 'x'))).code).toBe('ActivityLimitReached');
    expect(texts()).toEqual([]);
  });

  it('midway: what came before the action is done', async () => {
    running.host.faults = (request) => {
      const actionIndex = request.body.Actions.map((action) => action.ActionType).lastIndexOf(4);
      return actionIndex < 0 ? null : { at: 'midway', actionIndex, code: 'GeneralException' };
    };
    expect((await errorOf(write('A2', 'x'))).code).toBe('GeneralException');
    expect(texts()).toHaveLength(1);
  });

  it('with the reply lost: all is done, and the client hears of an error', async () => {
    failNext({ at: 'replyLost', code: 'GeneralException' });
    expect((await errorOf(write('A2', 'x'))).code).toBe('GeneralException');
    expect(texts()).toHaveLength(2);
  });

  it('of silence: all is done, and no answer comes', async () => {
    failNext({ at: 'silence' });
    const outcome = await Promise.race([write('A2', 'x'), delivered(50).then(() => 'silence')]);
    expect([outcome, texts().length]).toEqual(['silence', 2]);
  });
});

describe('while a cell is being edited', () => {
  it('requests fail', async () => {
    running.host.cellEditMode = true;
    expect((await errorOf(write('A2', 'x'))).code).toBe('InvalidOperationInCellEditMode');
  });

  it('those that may be delayed wait for the end', async () => {
    running.host.cellEditMode = true;
    let done = false;
    const batch = running.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      await context.sync();
      done = true;
    });
    await delivered();
    expect(done).toBe(false);
    running.host.cellEditMode = false;
    await batch;
    expect(done).toBe(true);
  });
});

it('reports each request, and which were housekeeping', async () => {
  const reports: RequestReport[] = [];
  const stop = running.host.onRequest((report) => reports.push(report));
  await write('A2', 'x');
  await delivered();
  stop();
  expect(reports.map((report) => report.cleanupOnly)).toEqual([false, true]);
  expect(reports[0]?.bytes).toBeGreaterThan(500);
  expect(reports[0]?.responseBytes).toBeGreaterThan(50);
  expect(reports[0]?.milliseconds).toBeGreaterThanOrEqual(0);
  expect(running.host.referenceCount).toBe(0);
});

it('takes as long as its latency says', async () => {
  running.host.latency = 60;
  const start = performance.now();
  await write('A2', 'x');
  expect(performance.now() - start).toBeGreaterThan(55);
});

describe('5 MB', () => {
  const row = ['x'.repeat(30_000)];

  it('is the most a request may have: nothing is done', async () => {
    const error = await errorOf(
      running.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A180').values = Array.from({ length: 180 }, () => row);
        await context.sync();
      }),
    );
    expect(error.code).toBe('RequestPayloadSizeLimitExceeded');
    expect(texts()).toEqual([]);
  });

  it('is the most an answer may have', async () => {
    const error = await errorOf(
      running.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A180');
        range.values = [row];
        await context.sync();
        range.load('values');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
    expect(texts()).toHaveLength(180);
  });
});
