import { describe, expect, test } from '@jest/globals';
import { sheetText } from '../../../src/strings/texts';
import {
  workbenchText,
  type WorkbenchFillings,
  type WorkbenchTextKey,
} from '../../../src/strings/workbenchText';
import { type WorkbenchPage } from '../../support/browserPage';
import type { BrowserSuite } from '../../support/browserSuite';
import { TEN_MINUTES, openForGroup } from '../../support/workbenchGroup';
import { until } from '../../support/until';

const SHEET = '产业园区管委会';
const RENAMED = '园区';
const COPY = `${RENAMED} (2)`;

/** What people do to the sheets and rows of a generated book; each test goes on from the one before. */
export function sheetMenu(suite: BrowserSuite): void {
  describe('the menus of tabs and rows', () => {
    let workbench: WorkbenchPage;
    const text = <Key extends WorkbenchTextKey>(key: Key, ...fillings: WorkbenchFillings<Key>): string =>
      workbenchText('zh-CN', key, ...fillings);
    const tabNames = (): Promise<readonly string[]> => workbench.page.getByRole('tab').allTextContents();
    openForGroup(suite, 'zh-CN', async (opened) => {
      workbench = opened;
      await workbench.generate();
    });

    test(
      'arrow keys go round the menu of a tab, and Escape leads back to it',
      async () => {
        const { page } = workbench;
        await workbench.tab(SHEET).click({ button: 'right' });
        await page.getByRole('menu', { name: text('sheet.menu', { sheet: SHEET }) }).waitFor();
        const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
        expect(await focused()).toBe(text('sheet.rename'));
        await page.keyboard.press('ArrowUp');
        expect(await focused()).toBe(text('sheet.unprotect'));
        await page.keyboard.press('Escape');
        expect(await page.getByRole('menu').count()).toBe(0);
        expect(await focused()).toBe(SHEET);
      },
      TEN_MINUTES,
    );

    test(
      'a sheet is renamed from the keyboard, and a bad name is asked for again with its reason',
      async () => {
        const { page } = workbench;
        await workbench.tab(SHEET).focus();
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
      TEN_MINUTES,
    );

    test(
      'a sheet is duplicated behind itself, and the copy moved to its left',
      async () => {
        await workbench.onTab(RENAMED, 'sheet.copy');
        await workbench.selected(COPY, 'A1');
        const neighbours = async (): Promise<readonly string[]> =>
          (await tabNames()).filter((name) => name.startsWith(RENAMED));
        expect(await neighbours()).toEqual([RENAMED, COPY]);
        await workbench.onTab(COPY, 'sheet.moveLeft');
        await until(async () => (await neighbours())[0] === COPY);
        expect(await workbench.contentOf(COPY, 'D6')).toBe(await workbench.contentOf(RENAMED, 'D6'));
      },
      TEN_MINUTES,
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
        await workbench.choose('rows.deleteOne');
        expect(await workbench.dismissRefusal('dialog.ok')).toContain(text('refused.rowsProtected'));
        await workbench.holds(COPY, 'G7', second);
        await workbench.unprotect(COPY);
        await workbench.goTo(COPY, 'G7');
        // The selected cell is where the field for typing stands.
        const cell = await page.locator('.cell-editor').boundingBox();
        if (cell === null) throw new Error('The cell is not shown.');
        await workbench.goTo(COPY, 'G6');
        await page.mouse.click(cell.x + 20, cell.y + 10, { button: 'right' });
        await workbench.choose('rows.deleteOne');
        await workbench.shows(third);
        await page.keyboard.press('Shift+F10');
        await workbench.choose('rows.insertOne');
        await workbench.shows('');
        await workbench.holds(COPY, 'G6', first);
      },
      TEN_MINUTES,
    );

    test(
      'a sheet is deleted only after a yes',
      async () => {
        const { page } = workbench;
        const box = page.getByRole('alertdialog', { name: text('sheet.delete') });
        await workbench.onTab(COPY, 'sheet.delete');
        await box.getByRole('button', { name: text('dialog.cancel') }).click();
        await workbench.goTo(sheetText('zh-CN', 'sheet.units'), 'A1');
        expect(await tabNames()).toContain(COPY);
        await workbench.deleteSheet(COPY);
        expect(await tabNames()).not.toContain(COPY);
        expect(await tabNames()).toContain(RENAMED);
      },
      TEN_MINUTES,
    );
  });
}
