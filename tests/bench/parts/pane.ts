import { build } from '../../../src/workbench/server/build';
import { workbenchMounts } from '../../../src/workbench/server/mounts';
import { serve } from '../../../src/workbench/server/serve';
import { WorkbenchPage } from '../../support/browserPage';
import { startBrowser } from '../../support/browserProcess';
import { ROWS } from '../largeCounty';
import type { Measurement, PartReport } from '../measurement';
import { TaskWatch, type StepMeasure } from '../taskWatch';

const ROUNDS = 3;

/**
 * The workbench in a browser on the bundled document, from the first click on: the median of some rounds. It wants a
 * machine with nothing else to do. Tasks are those of the main thread above 50 ms; the grid's own are not the pane's,
 * which has a thread of its own in Excel.
 */
export async function measurePane(): Promise<PartReport> {
  await build();
  const server = await serve(workbenchMounts(), 0);
  const browser = await startBrowser();
  const steps = new Map<string, StepMeasure[]>();
  const record = (what: string, measure: StepMeasure): void => {
    steps.set(what, [...(steps.get(what) ?? []), measure]);
  };
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const start = performance.now();
      const workbench = await WorkbenchPage.open(browser, server.address, 'zh-CN');
      const opened = performance.now() - start;
      const watch = await TaskWatch.of(workbench);
      record('open', await watch.sinceStart(opened));
      for (const [what, action] of wholeJob(workbench)) record(what, await watch.measure(action));
      await workbench.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return { measurements: [...steps].map(([what, rounds]) => measurementOf(what, rounds)), missing: [] };
}

/** What a newcomer does. */
function wholeJob(workbench: WorkbenchPage): readonly (readonly [string, () => Promise<void>])[] {
  const status = (text: string): Promise<void> =>
    workbench.pane.getByRole('status').filter({ hasText: text }).waitFor();
  return [
    [
      'load and plan',
      async () => {
        await workbench.paneButton('definitions.bundled').click();
        await workbench.paneButton('plan.confirm').waitFor();
      },
    ],
    [
      'generate',
      async () => {
        await workbench.paneButton('plan.confirm').click();
        await workbench.said('outcome.generated', { sheets: 5, rows: 1500 });
      },
    ],
    ['enter example scores', () => workbench.fillExamples()],
    [
      'check',
      async () => {
        await workbench.paneButton('command.check').click();
        await status('检查完毕');
      },
    ],
    [
      'compute',
      async () => {
        await workbench.paneButton('command.compute').click();
        await status('已计算');
      },
    ],
    ['show the largest sheet', () => workbench.goTo('县直部门', 'K6')],
    [
      'type a score',
      async () => {
        await workbench.page.keyboard.type('7');
        await workbench.page.keyboard.press('Enter');
        await workbench.selected('县直部门', 'K7');
      },
    ],
  ];
}

function measurementOf(what: string, rounds: readonly StepMeasure[]): Measurement {
  const figures = {
    tookMs: median(rounds.map(({ wall }) => wall)),
    pageAndPaneCpuMs: median(rounds.map(({ mainCpu }) => mainCpu)),
    hostCpuMs: median(rounds.map(({ hostCpu }) => hostCpu)),
    longestPaneTaskMs: median(rounds.map(({ pane }) => longest(pane))),
    longestSharedTaskMs: median(rounds.map(({ both }) => longest(both))),
    longestGridTaskMs: median(rounds.map(({ grid }) => longest(grid))),
  };
  // Of opening nobody knows what it cost in CPU.
  const known = Object.entries(figures).filter(([, figure]) => !Number.isNaN(figure));
  return { part: 'pane', what, rows: ROWS, figures: Object.fromEntries(known) };
}

function longest(tasks: readonly number[]): number {
  return Math.max(0, ...tasks);
}

/** The middle of values. */
function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? NaN;
}
