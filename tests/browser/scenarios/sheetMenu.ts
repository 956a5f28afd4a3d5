import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { sheetText } from '../../../src/strings/texts';
import { workbenchText, type WorkbenchTextKey } from '../../../src/strings/workbenchText';
import { until, WorkbenchPage } from '../../support/browserPage';
import type { BrowserSuite } from '../../support/browserSuite';

const FOUR_MINUTES = 240_000;
const SHEET = '产业园区管委会';
const RENAMED = '园区';
const COPY = `${RENAMED} (2)`;

/** What people do to the sheets and rows of a generated book; each test goes on from the one before. */
export function sheetMenu(suite: BrowserSuite): void {
  describe('the menus of tabs and rows', () => {
    let workbench: WorkbenchPage;
    let opened: WorkbenchPage | null = null;
    const text = (key: WorkbenchTextKey, params = {}): string => workbenchText('zh-CN', key, params);
    const tab = (name: string): Locator =>
      workbench.page.getByRole('tab', {
        name: new RegExp(`^${name.replace(/[()]/g, '\\$&')}(?:${text('tabs.protected')})?$`),
      });
    const choose = (key: WorkbenchTextKey): Promise<void> =>
      workbench.page.getByRole('menuitem', { name: text(key), exact: true }).click();
    const onTab = async (name: string, key: WorkbenchTextKey): Promise<void> => {
      await tab(name).click({ button: 'right' });
      await choose(key);
    };
    const tabNames = (): Promise<readonly string[]> => workbench.page.getByRole('tab').allTextContents();
    beforeAll(async () => {
      workbench = await WorkbenchPage.open(suite.browser(), suite.address(), 'zh-CN');
      opened = workbench;
      await workbench.generate();
    }, FOUR_MINUTES);
    afterAll(() => opened?.close());

    test(
      'arrow keys go round the menu of a tab, and Escape leads back to it',
      async () => {
        const { page } = workbench;
        await tab(SHEET).click({ button: 'right' });
        await page.getByRole('menu', { name: text('sheet.menu', { sheet: SHEET }) }).waitFor();
        const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
        expect(await focused()).toBe(text('sheet.rename'));
        await page.keyboard.press('ArrowUp');
        expect(await focused()).toBe(text('sheet.unprotect'));
        await page.keyboard.press('Escape');
        expect(await page.getByRole('menu').count()).toBe(0);
        expect(await focused()).toBe(SHEET);
      },
      FOUR_MINUTES,
    );

    test(
      'a sheet is renamed from the keyboard, and a bad name is asked for again with its reason',
      async () => {
        const { page } = workbench;
        await tab(SHEET).focus();
        await page.keyboard.press('Shift+F10');
        await page.keyboard.press('Enter');
        const box = page.getByRole('dialog', { name: text('sheet.rename') });
        await box.getByRole('textbox', { name: text('sheet.name') }).waitFor();
        await page.keyboard.type('a/b');
        await page.keyboard.press('Enter');
        await box
          .getByRole('alert')
          .filter({ hasText: text('refused.nameSigns') })
          .waitFor();
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.type(RENAMED);
        await page.keyboard.press('Enter');
        await workbench.selected(RENAMED, 'A1');
        expect(await tabNames()).not.toContain(SHEET);
      },
      FOUR_MINUTES,
    );

    test(
      'a sheet is duplicated behind itself, and the copy moved to its left',
      async () => {
        await onTab(RENAMED, 'sheet.copy');
        await workbench.selected(COPY, 'A1');
        const neighbours = async (): Promise<readonly string[]> =>
          (await tabNames()).filter((name) => name.startsWith(RENAMED));
        expect(await neighbours()).toEqual([RENAMED, COPY]);
        await onTab(COPY, 'sheet.moveLeft');
        await until(async () => (await neighbours())[0] === COPY);
        expect(await workbench.contentOf(COPY, 'D6')).toBe(await workbench.contentOf(RENAMED, 'D6'));
      },
      FOUR_MINUTES,
    );

    test(
      'rows of a protected sheet stay, and those of an opened one go',
      async () => {
        const { page } = workbench;
        const [first, second, third] = [
          await workbench.contentOf(COPY, 'G6'),
          await workbench.contentOf(COPY, 'G7'),
          await workbench.contentOf(COPY, 'G8'),
        ];
        expect(new Set([first, second, third]).size).toBe(3);
        await workbench.goTo(COPY, 'K7');
        await page.keyboard.press('Shift+F10');
        await choose('rows.deleteOne');
        expect(await workbench.dismissRefusal('dialog.ok')).toContain(text('refused.rowsProtected'));
        expect(await workbench.contentOf(COPY, 'G7')).toBe(second);
        await onTab(COPY, 'sheet.unprotect');
        await until(
          async () => !(await tab(COPY).getAttribute('aria-label'))?.includes(text('tabs.protected')),
        );
        await workbench.goTo(COPY, 'G7');
        // The selected cell is where the field for typing stands.
        const cell = await page.locator('.cell-editor').boundingBox();
        if (cell === null) throw new Error('The cell is not shown.');
        await workbench.goTo(COPY, 'G6');
        await page.mouse.click(cell.x + 20, cell.y + 10, { button: 'right' });
        await choose('rows.deleteOne');
        await workbench.shows(third);
        await page.keyboard.press('Shift+F10');
        await choose('rows.insertOne');
        await workbench.shows('');
        expect(await workbench.contentOf(COPY, 'G6')).toBe(first);
      },
      FOUR_MINUTES,
    );

    test(
      'a sheet is deleted only after a yes',
      async () => {
        const { page } = workbench;
        const box = page.getByRole('alertdialog', { name: text('sheet.delete') });
        await onTab(COPY, 'sheet.delete');
        await box.getByRole('button', { name: text('dialog.cancel') }).click();
        await workbench.goTo(sheetText('zh-CN', 'sheet.units'), 'A1');
        expect(await tabNames()).toContain(COPY);
        await onTab(COPY, 'sheet.delete');
        await box.getByRole('button', { name: text('sheet.delete') }).click();
        await until(async () => !(await tabNames()).includes(COPY));
        expect(await tabNames()).toContain(RENAMED);
      },
      FOUR_MINUTES,
    );
  });
}
