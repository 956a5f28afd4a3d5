import { build } from '../../src/host/workbench/server/build';
import { workbenchMounts } from '../../src/host/workbench/server/mounts';
import { serve } from '../../src/host/workbench/server/serve';
import { WorkbenchPage } from '../support/browserPage';
import { startBrowser } from '../support/browserProcess';

/**
 * Measures the workbench on the bundled document: `node --import tsx tests/browser/measure.ts`. Long tasks are
 * those of the main thread that page and pane share, as the browser counts them from 50 ms on.
 */
async function main(): Promise<void> {
  await build();
  const server = await serve(workbenchMounts(), 0);
  const browser = await startBrowser();
  const say = (what: string, value: number): void => {
    process.stdout.write(`${what.padEnd(44)}${String(Math.round(value)).padStart(7)} ms\n`);
  };
  try {
    const start = performance.now();
    const workbench = await WorkbenchPage.open(browser, server.address, 'zh-CN');
    say('from address to pane', performance.now() - start);
    const measure = async (what: string, action: () => Promise<void>): Promise<void> => {
      await observe(workbench);
      const begin = performance.now();
      await action();
      const took = performance.now() - begin;
      // The grid draws what came last a little later.
      await workbench.page.waitForTimeout(1500);
      const tasks = await longTasks(workbench);
      say(what, took);
      say(`  longest of ${tasks.length} tasks above 50 ms`, Math.max(0, ...tasks));
    };
    await measure('loading the document', async () => {
      await workbench.paneButton('definitions.bundled').click();
      await workbench.paneButton('command.generate').waitFor();
    });
    await measure('planning', async () => {
      await workbench.paneButton('command.generate').click();
      await workbench.paneButton('plan.confirm').waitFor();
    });
    await measure('generating 1,500 score rows', async () => {
      await workbench.paneButton('plan.confirm').click();
      await workbench.said('outcome.generated', { sheets: 5, rows: 1500 });
    });
    await measure('entering 1,495 example scores', () => workbench.fillExamples());
    await measure('checking', async () => {
      await workbench.paneButton('command.check').click();
      await workbench.pane.getByRole('status').filter({ hasText: '检查完毕' }).waitFor();
    });
    await measure('computing', async () => {
      await workbench.paneButton('command.compute').click();
      await workbench.pane.getByRole('status').filter({ hasText: '已计算' }).waitFor();
    });
    await measure('showing the largest sheet', async () => {
      await workbench.goTo('县直部门', 'K6');
    });
    await measure('typing a score', async () => {
      await workbench.page.keyboard.type('7');
      await workbench.page.keyboard.press('Enter');
      await workbench.selected('县直部门', 'K7');
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Begins to count the long tasks of the main thread anew. */
async function observe({ page }: WorkbenchPage): Promise<void> {
  await page.evaluate(() => {
    const store = window as unknown as { longTasks: number[]; observer?: PerformanceObserver };
    store.longTasks = [];
    store.observer?.disconnect();
    store.observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) store.longTasks.push(duration);
    });
    store.observer.observe({ entryTypes: ['longtask'] });
  });
}

function longTasks({ page }: WorkbenchPage): Promise<readonly number[]> {
  return page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
}

void main();
