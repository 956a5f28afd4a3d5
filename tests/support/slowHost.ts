import type { Page } from 'playwright-core';

/** What the page has of ours, see {@link canBeSlow}. */
interface SlowWindow {
  hostDelay?: number;
}

/**
 * Has everything that a page sends to its host's thread pass a place where {@link slowHost} can hold it up. To be
 * called before the page is opened.
 */
export async function canBeSlow(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const delays = window as SlowWindow & typeof globalThis;
    window.Worker = class extends Worker {
      #last: Promise<unknown> = Promise.resolve();

      override postMessage(...sent: readonly unknown[]): void {
        const waited = new Promise((resolve) => setTimeout(resolve, delays.hostDelay ?? 0));
        const before = this.#last;
        this.#last = (async () => {
          await Promise.all([before, delays.hostDelay === undefined ? null : waited]);
          (super.postMessage as (...sent: readonly unknown[]) => void).apply(this, [...sent]);
        })();
      }
    };
  });
}

/** Has every question reach the page's host so many milliseconds late, in the order in which they were asked. */
export async function slowHost(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((delay) => {
    (window as SlowWindow).hostDelay = delay;
  }, milliseconds);
}
