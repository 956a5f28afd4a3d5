import type { Frame, Page } from 'playwright-core';
import { until } from './until';

/** The pane's own page in the workbench. @throws Error while there is none */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes('/pane.html'));
  if (frame === undefined) throw new Error('There is no pane.');
  return frame;
}

/** Has the pane's own page be so many pixels wide. */
export async function setPaneWidth(page: Page, pixels: number): Promise<void> {
  await page.locator('aside.pane').evaluate((pane, width) => {
    pane.style.flex = `0 0 ${width}px`;
  }, pixels);
  await until(() => paneFrame(page).evaluate((width) => innerWidth === width, pixels));
}

/** Has Office have a dark theme. */
export async function darkenOffice(page: Page): Promise<void> {
  const frame = paneFrame(page);
  await frame.evaluate(() => {
    const genuine = Office;
    const officeTheme = { value: { bodyBackgroundColor: '#1F1F1F' } };
    const context = { value: Object.create(genuine.context, { officeTheme }) as Office.Context };
    globalThis.Office = Object.create(genuine, { context }) as typeof Office;
    // Office tells nobody; the pane looks when somebody comes back to it.
    window.dispatchEvent(new Event('focus'));
  });
  await until(() => frame.evaluate(() => document.documentElement.style.colorScheme === 'dark'));
}
