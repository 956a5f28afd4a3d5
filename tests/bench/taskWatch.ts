import type { CDPSession } from 'playwright-core';
import type { WorkbenchPage } from '../support/browserPage';

/** What a step cost, in milliseconds. Tasks are those of the main thread above 50 ms, which the browser counts. */
export interface StepMeasure {
  readonly wall: number;
  /** CPU of the thread that page and pane share in the workbench. */
  readonly mainCpu: number;
  /** CPU of everything else in the tab's process: the host's thread above all, the engine's helpers too. */
  readonly hostCpu: number;
  /** Tasks in which the pane alone ran: in Excel, which gives it a thread of its own, it has no others. */
  readonly pane: readonly number[];
  /** Tasks in which the page around it ran, which in Excel is not there. */
  readonly grid: readonly number[];
  /** Tasks in which both ran, and those that the browser cannot tell: frames are drawn together. */
  readonly both: readonly number[];
}

interface Task {
  readonly name: string;
  readonly duration: number;
}

interface Store {
  tasks: Task[];
}

/** Milliseconds in which what came last is drawn. */
const AFTERWARDS = 1500;

/** Tells the long tasks of the pane from those of the page around it. */
export class TaskWatch {
  readonly #workbench: WorkbenchPage;
  readonly #devtools: CDPSession;

  private constructor(workbench: WorkbenchPage, devtools: CDPSession) {
    this.#workbench = workbench;
    this.#devtools = devtools;
  }

  static async of(workbench: WorkbenchPage): Promise<TaskWatch> {
    const devtools = await workbench.page.context().newCDPSession(workbench.page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    // In the pane's frame: seen from there, its own tasks are "self", and the page's "same-origin-ancestor".
    // https://w3c.github.io/longtasks/#sec-PerformanceLongTaskTiming
    await workbench.pane.locator('body').evaluate(() => {
      const store = window as unknown as Store;
      store.tasks = [];
      new PerformanceObserver((list) => {
        for (const { name, duration } of list.getEntries()) store.tasks.push({ name, duration });
      }).observe({ type: 'longtask', buffered: true });
    });
    return new TaskWatch(workbench, devtools);
  }

  /** The tasks since the pane's page was asked for, until now; of what it cost besides nothing is known. */
  async sinceStart(wall: number): Promise<StepMeasure> {
    await this.#workbench.page.waitForTimeout(AFTERWARDS);
    return { wall, mainCpu: NaN, hostCpu: NaN, ...sorted(await this.#takeTasks()) };
  }

  async measure(action: () => Promise<void>): Promise<StepMeasure> {
    await this.#takeTasks();
    const before = await this.#cpu();
    const begin = performance.now();
    await action();
    const wall = performance.now() - begin;
    await this.#workbench.page.waitForTimeout(AFTERWARDS);
    const after = await this.#cpu();
    const tasks = await this.#takeTasks();
    const mainCpu = after.thread - before.thread;
    return {
      wall,
      mainCpu,
      hostCpu: after.process - before.process - mainCpu,
      ...sorted(tasks),
    };
  }

  #takeTasks(): Promise<readonly Task[]> {
    return this.#workbench.pane
      .locator('body')
      .evaluate(() => (window as unknown as Store).tasks.splice(0, Infinity));
  }

  /** Milliseconds of CPU used until now. */
  async #cpu(): Promise<{ readonly thread: number; readonly process: number }> {
    const { metrics } = await this.#devtools.send('Performance.getMetrics');
    const seconds = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { thread: seconds('ThreadTime') * 1000, process: seconds('ProcessTime') * 1000 };
  }
}

/** The lengths of tasks by whose they are. */
function sorted(tasks: readonly Task[]): Pick<StepMeasure, 'pane' | 'grid' | 'both'> {
  const named = (isWanted: (name: string) => boolean): readonly number[] =>
    tasks.filter(({ name }) => isWanted(name)).map(({ duration }) => duration);
  return {
    pane: named((name) => name === 'self'),
    grid: named((name) => name === 'same-origin-ancestor'),
    both: named((name) => name !== 'self' && name !== 'same-origin-ancestor'),
  };
}
