import { beforeEach, describe, expect, test } from '@jest/globals';
import type { WorkbenchPage } from '../../support/browserPage';
import type { BrowserSuite } from '../../support/browserSuite';
import { pressPaste } from '../../support/pressPaste';
import { slowHost } from '../../support/slowHost';
import { TEN_MINUTES, openForGroup } from '../../support/workbenchGroup';

const SHEET = '县直部门';
const OTHER = '市考核县';

/** Milliseconds by which the host hears of everything late: longer than anybody here waits between two keys. */
const LATE = 600;

/**
 * Whoever types, pastes and goes about faster than the host answers finds everything where it was meant to stand: the
 * order of what a person does is the order in which it happens.
 */
export function slowAnswers(suite: BrowserSuite): void {
  describe('on a host that answers late', () => {
    let workbench: WorkbenchPage;
    openForGroup(suite, 'zh-CN', async (opened) => {
      workbench = opened;
      // Rows are as high as their targets are long: all cells that are clicked here are in sight at once.
      await workbench.page.setViewportSize({ width: 1280, height: 2600 });
      await workbench.generate();
    });
    beforeEach(async () => {
      await slowHost(workbench.page, 0);
      await workbench.goTo(SHEET, 'K6');
      await slowHost(workbench.page, LATE);
    });

    /** Goes to an address by the name box and waits for nothing. */
    const jump = async (text: string): Promise<void> => {
      await workbench.nameBox.fill(text);
      await workbench.page.keyboard.press('Enter');
    };
    const enter = async (text: string): Promise<void> => {
      await workbench.page.keyboard.type(text);
      await workbench.page.keyboard.press('Enter');
    };
    /** In the middle of a cell that is in sight. */
    const middleOf = async (address: string): Promise<{ readonly x: number; readonly y: number }> => {
      await workbench.goTo(SHEET, address);
      const cell = await workbench.page.locator('.cell-editor').boundingBox();
      if (cell === null) throw new Error(`${address} is not drawn.`);
      return { x: cell.x + cell.width / 2, y: cell.y + cell.height / 2 };
    };
    const click = async (place: { readonly x: number; readonly y: number }): Promise<void> => {
      await workbench.page.mouse.click(place.x, place.y);
    };

    test(
      'what is typed after each of two jumps stands where that jump led',
      async () => {
        await jump(`${OTHER}!A1`);
        await jump(`${SHEET}!K6`);
        await enter('3');
        await jump(`${SHEET}!K16`);
        await enter('4');
        await workbench.selected(SHEET, 'K17');
        await workbench.holds(SHEET, 'K6', '3');
        await workbench.holds(SHEET, 'K16', '4');
      },
      TEN_MINUTES,
    );

    test(
      'a jump to where the selection seems to be already does not come before what was typed there',
      async () => {
        await jump(`${SHEET}!K6`);
        await enter('5');
        await workbench.holds(SHEET, 'K6', '5');
      },
      TEN_MINUTES,
    );

    test(
      'an entry without Enter is kept where it was begun when a tab, a cell or the formula bar is clicked',
      async () => {
        const elsewhere = await middleOf('K9');
        await jump(`${SHEET}!K6`);
        await workbench.page.keyboard.type('6');
        await workbench.tab(OTHER).click();
        await jump(`${SHEET}!K7`);
        await workbench.page.keyboard.type('7');
        await workbench.formulaBar.click();
        await jump(`${SHEET}!K8`);
        await workbench.page.keyboard.type('8');
        await click(elsewhere);
        await enter('9');
        await workbench.selected(SHEET, 'K10');
        for (const row of [6, 7, 8, 9]) await workbench.holds(SHEET, `K${row}`, String(row));
      },
      TEN_MINUTES,
    );

    test(
      'what is clicked and typed while the page itself is busy stands where it was clicked',
      async () => {
        const { page } = workbench;
        const place = await middleOf('K9');
        await workbench.goTo(SHEET, 'K7');
        await page.mouse.move(place.x, place.y);
        await Promise.all([
          page.evaluate((milliseconds) => {
            const end = performance.now() + milliseconds;
            while (performance.now() < end);
          }, LATE),
          page.mouse.down(),
          page.mouse.up(),
          page.keyboard.press('4'),
          page.keyboard.press('Enter'),
        ]);
        await workbench.selected(SHEET, 'K10');
        await workbench.holds(SHEET, 'K9', '4');
      },
      TEN_MINUTES,
    );

    test(
      'what is pasted right after a click or a jump stands there',
      async () => {
        const place = await middleOf('K8');
        await workbench.goTo(SHEET, 'K6');
        await click(place);
        await pressPaste(workbench.page, '1');
        await jump(`${SHEET}!K16`);
        await pressPaste(workbench.page, '2');
        await workbench.page.keyboard.press('ArrowDown');
        await pressPaste(workbench.page, '3');
        await workbench.holds(SHEET, 'K8', '1');
        await workbench.holds(SHEET, 'K16', '2');
        await workbench.holds(SHEET, 'K17', '3');
      },
      TEN_MINUTES,
    );

    test(
      'the formula bar writes where the person was when it was clicked, and keeps what was written when it is left',
      async () => {
        const { page } = workbench;
        const place = await middleOf('K9');
        await workbench.type(SHEET, 'K6', '1');
        await workbench.goTo(SHEET, 'K6');
        await click(place);
        await workbench.formulaBar.click();
        await enter('2');
        await enter('');
        await enter('3');
        await workbench.goTo(SHEET, 'K11');
        await workbench.formulaBar.click();
        await page.keyboard.type('4');
        await click(place);
        await workbench.holds(SHEET, 'K6', '1');
        await workbench.holds(SHEET, 'K9', '2');
        await workbench.holds(SHEET, 'K10', '3');
        await workbench.holds(SHEET, 'K11', '4');
      },
      TEN_MINUTES,
    );

    test(
      'an entry that is being written is not moved by a jump of the add-in',
      async () => {
        const { page } = workbench;
        await slowHost(page, 0);
        await workbench.unprotect(OTHER);
        const before = await workbench.contentOf(SHEET, 'K7');
        await workbench.goTo(OTHER, 'T30');
        await slowHost(page, LATE);
        await page.evaluate(() => {
          // What a link in the pane does: the click comes through at once, the news of it later.
          const frame = document.querySelector<HTMLIFrameElement>('.pane iframe')?.contentWindow;
          const { Excel } = frame as unknown as { readonly Excel: typeof globalThis.Excel };
          void Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getItem('县直部门');
            sheet.activate();
            sheet.getRange('K7').select();
            await context.sync();
          });
        });
        await page.keyboard.type('1');
        await new Promise((resolve) => setTimeout(resolve, LATE));
        await enter('5');
        await workbench.selected(OTHER, 'T31');
        await workbench.holds(OTHER, 'T30', '15');
        expect(await workbench.contentOf(SHEET, 'K7')).toBe(before);
      },
      TEN_MINUTES,
    );

    test(
      'an entry that is being written when the one before is refused is written on afterwards',
      async () => {
        const { page } = workbench;
        await enter('99');
        await page.keyboard.type('1');
        await workbench.dismissRefusal();
        await enter('2');
        await workbench.holds(SHEET, 'K7', '12');
      },
      TEN_MINUTES,
    );
  });
}
