import { describe, expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { sheetText, type Language } from '../../../src/strings/texts';
import { paneText } from '../../../src/strings/paneText';
import {
  workbenchText,
  type WorkbenchFillings,
  type WorkbenchKeyAsking,
  type WorkbenchTextKey,
} from '../../../src/strings/workbenchText';
import { type WorkbenchPage } from '../../support/browserPage';
import type { BrowserSuite } from '../../support/browserSuite';
import { TEN_MINUTES, openForGroup } from '../../support/workbenchGroup';
import { until } from '../../support/until';

const SHEET = '县直部门';
const UNIT = '县纪委监委';

/** What a person can do in the grid beside typing, on a generated book; each test leaves it as it was. */
export function grid(suite: BrowserSuite, language: Language): void {
  describe(`the grid in ${language}`, () => {
    let workbench: WorkbenchPage;
    const text = <Key extends WorkbenchTextKey>(key: Key, ...fillings: WorkbenchFillings<Key>): string =>
      workbenchText(language, key, ...fillings);
    const ledger = sheetText(language, 'sheet.ledger');
    openForGroup(suite, language, async (opened) => {
      workbench = opened;
      await workbench.generate();
    });

    test(
      'a list opens in its cell with Alt+Down, is narrowed by typing and chosen from with Enter',
      async () => {
        const { page } = workbench;
        await workbench.goTo(ledger, 'D5');
        await page.keyboard.press('Alt+ArrowDown');
        const list = page.getByRole('listbox', { name: text('list.label') });
        await list.waitFor();
        expect(await list.getByRole('option').count()).toBe(87);
        await page.keyboard.type('纪委');
        await until(async () => (await list.getByRole('option').count()) === 1);
        await page.keyboard.press('Enter');
        await workbench.shows(UNIT);
        await list.waitFor({ state: 'detached' });
        await workbench.selected(ledger, 'D5');
      },
      TEN_MINUTES,
    );

    test(
      'the same list opens by its arrow, and Escape leaves the cell as it is',
      async () => {
        const { page } = workbench;
        await workbench.goTo(ledger, 'D5');
        await page.getByRole('button', { name: text('list.button') }).click();
        await page.getByRole('option', { name: '佳县', exact: true }).click();
        await workbench.shows('佳县');
        await page.getByRole('button', { name: text('list.button') }).click();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Escape');
        await workbench.selected(ledger, 'D5');
        await workbench.shows('佳县');
      },
      TEN_MINUTES,
    );

    test(
      'what was typed and chosen is undone and done again by keys and by buttons',
      async () => {
        const { page } = workbench;
        await workbench.goTo(ledger, 'D5');
        await page.keyboard.press('ControlOrMeta+z');
        await workbench.shows(UNIT);
        await page.keyboard.press('ControlOrMeta+y');
        await workbench.shows('佳县');
        await workbench.button('file.undo').click();
        await workbench.shows(UNIT);
        await workbench.button('file.undo').click();
        await workbench.shows('');
        await until(() => workbench.button('file.undo').isDisabled());
      },
      TEN_MINUTES,
    );

    test(
      'a column is filtered by what its cells show, and shown whole again',
      async () => {
        const { page } = workbench;
        const heading = sheetText(language, 'header.unit');
        const open = async () => {
          await workbench.goTo(SHEET, 'D4');
          await page.getByRole('button', { name: text('filter.button') }).click();
          const menu = page.getByRole('dialog', { name: text('filter.title', { title: heading }) });
          await menu.getByRole('checkbox', { name: UNIT }).waitFor();
          return menu;
        };
        const menu = await open();
        await menu.getByRole('checkbox', { name: text('filter.all') }).uncheck();
        expect(await menu.getByRole('button', { name: text('dialog.ok') }).isDisabled()).toBe(true);
        await menu.getByRole('checkbox', { name: '县委党校' }).check();
        await menu.getByRole('button', { name: text('dialog.ok') }).click();
        const says = async (key: WorkbenchKeyAsking<'shown' | 'rows'>): Promise<void> => {
          const pattern = new RegExp(text(key, { shown: '#', rows: '#' }).replaceAll('#', '\\d+'));
          await page.getByRole('status').filter({ hasText: pattern }).waitFor();
        };
        await says('status.filtered');
        // The first row shown below the headings is one of the unit's.
        await workbench.selected(SHEET, 'D4');
        await page.keyboard.press('ArrowDown');
        await workbench.shows('县委党校');
        await (await open()).getByRole('button', { name: text('filter.clear') }).click();
        await says('status.allRows');
        await workbench.selected(SHEET, 'D4');
        await page.keyboard.press('ArrowDown');
        await workbench.shows(UNIT);
      },
      TEN_MINUTES,
    );

    test(
      'a refused score is named with its place, and Retry has it written again',
      async () => {
        const { page } = workbench;
        await workbench.type(SHEET, 'K6', '99');
        const said = await workbench.dismissRefusal('dialog.retry');
        expect(said).toContain(text('refused.attempt', { text: '99', cell: `${SHEET}!K6` }));
        expect(said).toContain(sheetText(language, 'alert.score.title'));
        await until(() => page.evaluate(() => document.activeElement?.matches('.is-editing') === true));
        await page.keyboard.type('9');
        await page.keyboard.press('Enter');
        await workbench.holds(SHEET, 'K6', '9');
        await page.keyboard.press('ControlOrMeta+z');
        await workbench.shows('');
      },
      TEN_MINUTES,
    );

    test(
      'the pane closes and opens again as it was',
      async () => {
        const { page } = workbench;
        const dismiss = workbench.paneButton('failure.dismiss');
        await dismiss.waitFor();
        await page.getByRole('button', { name: text('pane.close') }).click();
        await dismiss.waitFor({ state: 'hidden' });
        await workbench.goTo(SHEET, 'K6');
        await page
          .getByRole('group', { name: paneText(language, 'command.group') })
          .getByRole('button', { name: paneText(language, 'command.open') })
          .click();
        await dismiss.waitFor();
        expect(await workbench.spoken()).toContain('1500');
      },
      TEN_MINUTES,
    );

    test(
      'every sheet tab can be reached in a narrow window, and its place is remembered',
      async () => {
        const { page } = workbench;
        // So narrow that the names do not fit whatever fonts a machine has.
        await page.setViewportSize({ width: 800, height: 700 });
        const findings = page.getByRole('tab', {
          name: new RegExp(`^${sheetText(language, 'sheet.findings')}`),
        });
        const list = page.getByRole('tablist', { name: text('tabs.label') });
        await workbench.goTo(SHEET, 'K9');
        expect(await shows(list, findings)).toBe(false);
        for (let presses = 0; presses < 6 && !(await shows(list, findings)); presses += 1) {
          const before = await findings.boundingBox();
          await page.getByRole('button', { name: text('tabs.right') }).click();
          await until(async () => (await findings.boundingBox())?.x !== before?.x);
          await atRest(findings);
        }
        expect(await shows(list, findings)).toBe(true);
        await findings.click();
        await workbench.selected(sheetText(language, 'sheet.findings'), 'A1');
        await page.getByRole('tab', { name: new RegExp(`^${SHEET}`) }).click();
        await until(async () => (await workbench.nameBox.inputValue()) === 'K9');
      },
      TEN_MINUTES,
    );

    test(
      'a click on a link in a sheet leads to its cell',
      async () => {
        const { page } = workbench;
        await page.setViewportSize({ width: 1280, height: 800 });
        const sheet = sheetText(language, 'sheet.findings');
        await workbench.goTo(sheet, 'F5');
        // The selected cell is where the field for typing stands.
        const cell = await page.locator('.cell-editor').boundingBox();
        if (cell === null) throw new Error('The cell is not shown.');
        await workbench.goTo(sheet, 'E5');
        await page.mouse.click(cell.x + 20, cell.y + 10);
        await until(async () => (await workbench.nameBox.inputValue()) === 'K36');
      },
      TEN_MINUTES,
    );
  });
}

/** Whether a list has scrolled one of its items into sight, whole. */
async function shows(list: Locator, item: Locator): Promise<boolean> {
  const [outer, inner] = [await list.boundingBox(), await item.boundingBox()];
  if (outer === null || inner === null) throw new Error('The list or its item is not drawn.');
  return inner.x >= outer.x && inner.x + inner.width <= outer.x + outer.width + 1;
}

/** Waits until a smooth scroll has come to its end. */
async function atRest(item: Locator): Promise<void> {
  let last: number | undefined;
  await until(async () => {
    const now = (await item.boundingBox())?.x;
    const rests = now === last;
    last = now;
    return rests;
  });
}
