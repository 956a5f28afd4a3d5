import { test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { paneText } from '../../../src/strings/paneText';
import { WorkbenchPage } from '../../support/browserPage';
import type { BrowserSuite } from '../../support/browserSuite';
import { until } from '../../support/until';
import { TEN_MINUTES } from '../../support/workbenchGroup';

const SHEET = '县直部门';

/** Presses Tab, or Shift+Tab, until the focus is on something whose name ends so, in the page or in the pane. */
export async function tabTo(page: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await focusedName(page)).endsWith(name)) return;
    const isInGrid = await page.evaluate(() => document.activeElement?.matches('.cell-editor') === true);
    // In the grid Tab goes from cell to cell.
    await page.keyboard.press(isInGrid ? key.replace('Tab', 'F6') : key);
  }
  throw new Error(`${key} never reached “${name}”.`);
}

/** Presses what has this name from the keyboard, once it can be pressed: buttons are off while a job is at work. */
export async function pressNamed(page: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await until(async () => {
    await tabTo(page, name, key);
    return await isFocusedOn(page);
  });
  await page.keyboard.press('Enter');
}

/** Whether what has the keyboard can be pressed. */
async function isFocusedOn(page: Page): Promise<boolean> {
  for (const frame of page.frames()) {
    const isOn = await frame.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body || focused.tagName === 'IFRAME') return null;
      return focused.getAttribute('aria-disabled') !== 'true' && focused.getAttribute('tabindex') !== '-1';
    });
    if (isOn !== null) return isOn;
  }
  return false;
}

async function focusedName(page: Page): Promise<string> {
  for (const frame of page.frames()) {
    const name = await frame.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body || focused.tagName === 'IFRAME') return '';
      // What is taken to, but not pressed, holds all that is in it.
      if (focused.getAttribute('tabindex') === '-1') return '';
      const isField = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement;
      const label = isField ? focused.labels?.[0]?.textContent : undefined;
      return focused.getAttribute('aria-label') ?? label ?? focused.textContent.trim();
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
      const press = (name: string): Promise<void> => pressNamed(page, name);
      await press(paneText('zh-CN', 'definitions.bundled'));
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
      await page.keyboard.press('Shift+Tab');
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
    TEN_MINUTES,
  );

  test(
    'findings, settings and the language can be dealt with from the keyboard alone',
    async () => {
      const workbench = await WorkbenchPage.open(suite.browser(), suite.address(), 'zh-CN');
      const { page } = workbench;
      const press = (name: string, key?: 'Tab' | 'Shift+Tab'): Promise<void> => pressNamed(page, name, key);
      await workbench.generate();
      await workbench.paste(SHEET, 'K9', '５分');
      await workbench.goTo('市考核县', 'A1');

      await press(workbench.text('command.check'));
      await workbench.said('outcome.checked', { errors: 1, warnings: 19 });
      await press(workbench.text('findings.goTo', { sheet: SHEET, cell: 'K9' }));
      await workbench.inFront(SHEET, 'K9');
      await press(workbench.text('findings.makeNumber', { number: 5 }));
      await workbench.said('outcome.madeNumbers', { count: 1 });
      await workbench.shows('5');
      await press(workbench.text('fixes.undo'));
      await workbench.said('outcome.undone', { count: 1 });
      await workbench.shows('５分');

      await press(workbench.text('settings.open'), 'Shift+Tab');
      await tabTo(page, '县（区）名');
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('清河县');
      await press(workbench.text('settings.save'));
      await workbench.said('outcome.settingsSaved', { count: 1 });
      await workbench.pane.getByText(workbench.text('app.year', { county: '清河县', year: 2020 })).waitFor();

      await press(workbench.text('app.otherLanguage'), 'Shift+Tab');
      const check = paneText('en-US', 'command.check');
      await workbench.pane.getByRole('button', { name: check, exact: true }).waitFor();
      await workbench.close();
    },
    TEN_MINUTES,
  );
}
