import '../../src/strings/bothLanguages';
import { build } from '../../src/workbench/server/build';
import { workbenchMounts } from '../../src/workbench/server/mounts';
import { serve } from '../../src/workbench/server/serve';
import { WorkbenchPage } from '../support/browserPage';
import { startBrowser } from '../support/browserProcess';
import { brokenPromises, GENERATING, median, OPENING } from './promises';
import { TaskWatch, type StepMeasure } from './taskWatch';

const ROUNDS = 3;

/**
 * Measures the workbench on the bundled document: `npm run measure` (`-- 5` for five rounds). Prints the median of the
 * rounds and the worst behind it. Fails when one of the {@link brokenPromises promises} is broken, so it wants a machine
 * with nothing else to do; tasks of the grid alone, and those of opening
 * the pane, are printed and not counted.
 */
async function main(): Promise<void> {
  const rounds = Number(process.argv[2] ?? ROUNDS);
  await build();
  const server = await serve(workbenchMounts(), 0);
  const browser = await startBrowser();
  const steps = new Map<string, StepMeasure[]>();
  try {
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      const workbench = await WorkbenchPage.open(browser, server.address, 'zh-CN');
      const opened = performance.now() - start;
      const watch = await TaskWatch.of(workbench);
      record(steps, OPENING, await watch.sinceStart(opened));
      for (const [what, action] of wholeJob(workbench)) record(steps, what, await watch.measure(action));
      await workbench.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  print(steps);
  const broken = brokenPromises(steps);
  for (const promise of broken) say(promise);
  say(broken.length === 0 ? 'Every promise is kept.' : 'Not as promised, see above.');
  if (broken.length > 0) process.exitCode = 1;
}

/** What a newcomer does, from the first click on. */
function wholeJob(workbench: WorkbenchPage): readonly (readonly [string, () => Promise<void>])[] {
  const status = (text: string): Promise<void> =>
    workbench.pane.getByRole('status').filter({ hasText: text }).waitFor();
  return [
    [
      'loading the document, and planning',
      async () => {
        await workbench.paneButton('definitions.bundled').click();
        await workbench.paneButton('plan.confirm').waitFor();
      },
    ],
    [
      GENERATING,
      async () => {
        await workbench.paneButton('plan.confirm').click();
        await workbench.said('outcome.generated', { sheets: 5, rows: 1500 });
      },
    ],
    ['entering 1,495 example scores', () => workbench.fillExamples()],
    [
      'checking',
      async () => {
        await workbench.paneButton('command.check').click();
        await status('检查完毕');
      },
    ],
    [
      'computing',
      async () => {
        await workbench.paneButton('command.compute').click();
        await status('已计算');
      },
    ],
    ['showing the largest sheet', () => workbench.goTo('县直部门', 'K6')],
    [
      'typing a score',
      async () => {
        await workbench.page.keyboard.type('7');
        await workbench.page.keyboard.press('Enter');
        await workbench.selected('县直部门', 'K7');
      },
    ],
  ];
}

function record(steps: Map<string, StepMeasure[]>, what: string, measure: StepMeasure): void {
  steps.set(what, [...(steps.get(what) ?? []), measure]);
}

/** Median and worst of every step, in milliseconds. */
function print(steps: ReadonlyMap<string, readonly StepMeasure[]>): void {
  const columns: readonly (readonly [string, (measure: StepMeasure) => number])[] = [
    ['took', ({ wall }) => wall],
    ['cpu: page+pane', ({ mainCpu }) => mainCpu],
    ['cpu: host', ({ hostCpu }) => hostCpu],
    ['longest: pane', ({ pane }) => longest(pane)],
    ['longest: grid', ({ grid }) => longest(grid)],
    ['longest: both', ({ both }) => longest(both)],
  ];
  say(`${'ms: median (worst)'.padEnd(32)}${columns.map(([title]) => title.padStart(16)).join('')}`);
  for (const [what, measures] of steps) {
    const cells = columns.map(([, of]) => {
      const values = measures.map(of);
      return `${whole(median(values))} (${whole(Math.max(...values))})`.padStart(16);
    });
    say(what.padEnd(32) + cells.join(''));
  }
}

function longest(tasks: readonly number[]): number {
  return Math.max(0, ...tasks);
}

function whole(value: number): string {
  return Number.isNaN(value) ? '–' : String(Math.round(value));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();
