import { test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { paneText } from '../../../src/strings/paneText';
import { WorkbenchPage } from '../../support/browserPage';
import type { BrowserSuite } from '../../support/browserSuite';
import { FOUR_MINUTES } from '../../support/workbenchGroup';

const SHEET = '县直部门';

/** Presses Tab until the focus is on something of that name, in the page or in the pane. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if ((await focusedName(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached “${name}”.`);
}

async function focusedName(page: Page): Promise<string> {
  for (const frame of page.frames()) {
    const name = await frame.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body || focused.tagName === 'IFRAME') return '';
      return focused.getAttribute('aria-label') ?? focused.textContent.trim();
    });
    if (name !== '') return name;
  }
  return '';
}

/** The job without a mouse. */
export function keyboard(suite: BrowserSuite): void {
  test(
    'everything from loading to computing can be done from the keyboard alone',
    async () => {
      const workbench = await WorkbenchPage.open(suite.browser(), suite.address(), 'zh-CN');
      const { page } = workbench;
      const press = async (name: string): Promise<void> => {
        await tabTo(page, name);
        await page.keyboard.press('Enter');
      };
      await press(paneText('zh-CN', 'definitions.bundled'));
      await workbench.paneButton('command.generate').waitFor();
      await press(paneText('zh-CN', 'command.generate'));
      await workbench.paneButton('plan.confirm').waitFor();
      await press(paneText('zh-CN', 'plan.confirm'));
      await workbench.said('outcome.generated', { sheets: 5, rows: 1500 });

      await tabTo(page, '名称框');
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(`${SHEET}!K6`);
      await page.keyboard.press('Enter');
      await workbench.selected(SHEET, 'K6');
      await page.keyboard.type('18');
      await page.keyboard.press('Enter');
      await workbench.selected(SHEET, 'K7');
      await page.keyboard.type('12.5');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowLeft');
      await workbench.selected(SHEET, 'K7');
      await workbench.shows('12.5');
      await page.keyboard.press('F2');
      await page.keyboard.press('Backspace');
      await page.keyboard.type('4');
      await page.keyboard.press('Enter');
      await workbench.selected(SHEET, 'K8');
      await page.keyboard.press('ArrowUp');
      await workbench.selected(SHEET, 'K7');
      await workbench.shows('12.4');

      await press(paneText('zh-CN', 'command.compute'));
      await workbench.pane.getByRole('table', { name: /排名/ }).waitFor();
      await workbench.close();
    },
    FOUR_MINUTES,
  );
}
