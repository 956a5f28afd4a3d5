import { describe, expect, test } from '@jest/globals';
import type { Dialog } from 'playwright-core';
import { sheetText } from '../../../src/strings/texts';
import { type WorkbenchPage } from '../../support/browserPage';
import type { BrowserSuite } from '../../support/browserSuite';
import { TEN_MINUTES, openForGroup } from '../../support/workbenchGroup';
import { until } from '../../support/until';

const SHEET = '县直部门';

/** Pixels by which a line may miss the edge that it touches. */
const LINE = 2;

/** What the keyboard does in the grid that people bring from Excel, on a generated book. */
export function gridKeys(suite: BrowserSuite): void {
  describe('the keys of the grid', () => {
    let workbench: WorkbenchPage;
    openForGroup(suite, 'zh-CN', async (opened) => {
      workbench = opened;
      await workbench.generate();
    });

    /** Where the selected cell is drawn: there stands the field for typing. */
    const drawn = async (selector: '.cell-editor' | '.grid') => {
      const box = await workbench.page.locator(selector).boundingBox();
      if (box === null) throw new Error(`${selector} is not drawn.`);
      return box;
    };
    const address = (): Promise<string> => workbench.nameBox.inputValue();
    /** Goes to an address and types on without waiting. */
    const jump = async (text: string): Promise<void> => {
      await workbench.nameBox.fill(text);
      await workbench.page.keyboard.press('Enter');
    };

    test(
      'a jump shows its cell whole, below the frozen rows, however high the rows are',
      async () => {
        await workbench.page.setViewportSize({ width: 1280, height: 720 });
        await workbench.goTo(SHEET, 'K5');
        const grid = await drawn('.grid');
        const first = await drawn('.cell-editor');
        const places = ['K400', 'K6', 'K823', 'N17', 'D822', 'K48', 'K47', 'D9', 'K120', 'N121'];
        for (const place of places) {
          await workbench.goTo(SHEET, place);
          const seen = async (): Promise<boolean> => {
            const cell = await drawn('.cell-editor');
            return (
              cell.y >= first.y - LINE &&
              cell.y + cell.height <= grid.y + grid.height + LINE &&
              cell.x >= grid.x &&
              cell.x + cell.width <= grid.x + grid.width + LINE
            );
          };
          await until(seen);
        }
      },
      TEN_MINUTES,
    );

    test(
      'the name box takes a sheet and a cell as people write them, and an unknown one keeps the keyboard',
      async () => {
        for (const written of [`${SHEET}!k6`, `${SHEET}！K6`, `'${SHEET}'!$K$6`, ` ${SHEET}!K6 `]) {
          await workbench.goTo('市考核县', 'A1');
          await jump(written);
          await workbench.selected(SHEET, 'K6');
        }
        await jump('镇（办、中心）!D7');
        await workbench.selected('镇（办、中心）', 'D7');
        await jump('没有这张表!A1');
        await until(async () => (await workbench.nameBox.getAttribute('aria-invalid')) === 'true');
        await until(() => workbench.nameBox.evaluate((box) => box === document.activeElement));
      },
      TEN_MINUTES,
    );

    test(
      'what is typed right after a jump stands where the jump leads, and so does what F2 edits',
      async () => {
        const { page } = workbench;
        await workbench.goTo('市考核县', 'A1');
        await jump(`${SHEET}!K6`);
        await page.keyboard.type('18');
        await page.keyboard.press('Enter');
        await page.keyboard.type('12.5');
        await page.keyboard.press('Enter');
        await workbench.selected(SHEET, 'K8');
        await workbench.holds(SHEET, 'K6', '18');
        await workbench.holds(SHEET, 'K7', '12.5');
        await jump(`${SHEET}!K6`);
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('F2');
        await page.keyboard.press('Backspace');
        await page.keyboard.type('6');
        await page.keyboard.press('Enter');
        await workbench.holds(SHEET, 'K7', '12.6');
        await workbench.holds(SHEET, 'K6', '18');
      },
      TEN_MINUTES,
    );

    test(
      'Tab goes from one cell that may be typed into to the next, and F6 out of the grid and back',
      async () => {
        const { page } = workbench;
        await workbench.goTo(SHEET, 'D6');
        await page.keyboard.press('Tab');
        await until(async () => (await address()) === 'K6');
        await page.keyboard.press('Tab');
        const second = await (async () => {
          await until(async () => (await address()) !== 'K6');
          return address();
        })();
        expect(second).toMatch(/^[L-Z]6$/);
        await page.keyboard.type('有附件');
        await page.keyboard.press('Tab');
        await until(async () => (await address()) === 'K7');
        await workbench.holds(SHEET, second, '有附件');
        await page.keyboard.press('F6');
        await until(() => page.evaluate(() => document.activeElement?.matches('[role=tab]') === true));
        await page.keyboard.press('F6');
        await until(() => page.evaluate(() => document.activeElement?.matches('iframe') === true));
        await page.keyboard.press('Shift+F6');
        await page.keyboard.press('Shift+F6');
        await workbench.selected(SHEET, second);
      },
      TEN_MINUTES,
    );

    test(
      'Ctrl+Enter types into all that is selected, Ctrl+D repeats its first row, each undone as one',
      async () => {
        const { page } = workbench;
        const ledger = sheetText('zh-CN', 'sheet.ledger');
        await workbench.goTo(ledger, 'D6');
        await page.keyboard.press('Shift+ArrowDown');
        await page.keyboard.press('Shift+ArrowDown');
        await page.keyboard.type('佳县');
        await page.keyboard.press('ControlOrMeta+Enter');
        await until(async () => (await address()) === 'D6:D8');
        for (const cell of ['D6', 'D7', 'D8']) await workbench.holds(ledger, cell, '佳县');
        await workbench.goTo(ledger, 'D9');
        await page.keyboard.press('ControlOrMeta+d');
        await workbench.shows('佳县');
        await page.keyboard.press('ControlOrMeta+z');
        await workbench.shows('');
        await page.keyboard.press('ControlOrMeta+z');
        for (const cell of ['D6', 'D7', 'D8']) await workbench.holds(ledger, cell, '');
      },
      TEN_MINUTES,
    );

    test(
      'Ctrl+F finds what the cells show, from one to the next, and Escape leads back to the grid',
      async () => {
        const { page } = workbench;
        await workbench.goTo(SHEET, 'D5');
        await page.keyboard.press('ControlOrMeta+f');
        const box = page.getByRole('search');
        await box.getByRole('textbox').waitFor();
        await page.keyboard.type('县委党校');
        await page.keyboard.press('Enter');
        await workbench.shows('县委党校');
        const first = await address();
        await page.keyboard.press('Enter');
        await until(async () => (await address()) !== first);
        await page.keyboard.press('Shift+Enter');
        await until(async () => (await address()) === first);
        await page.keyboard.press('Escape');
        await workbench.selected(SHEET, first);
        expect(await box.count()).toBe(0);
      },
      TEN_MINUTES,
    );

    test(
      'a page with changes that no file holds asks before it goes, and a saved one does not',
      async () => {
        const { page } = workbench;
        const asked: string[] = [];
        const stay = (dialog: Dialog): void => {
          asked.push(dialog.type());
          void dialog.dismiss();
        };
        page.on('dialog', stay);
        await workbench.type(SHEET, 'K9', '7');
        await page.evaluate(() => {
          location.reload();
        });
        await until(() => Promise.resolve(asked.length === 1));
        expect(asked).toEqual(['beforeunload']);
        await workbench.holds(SHEET, 'K9', '7');
        const download = page.waitForEvent('download');
        await workbench.button('file.save').click();
        await download;
        await page.getByRole('status').filter({ hasText: '已保存' }).waitFor();
        await page.reload();
        await workbench.paneButton('definitions.bundled').waitFor();
        expect(asked).toEqual(['beforeunload']);
        page.off('dialog', stay);
      },
      TEN_MINUTES,
    );
  });
}
