import { describe, expect, test } from '@jest/globals';
import { findingKind } from '../../../src/strings/findingWords';
import type { FindingCode } from '../../../src/domain/findings/codes';
import {
  workbenchText,
  type WorkbenchFillings,
  type WorkbenchTextKey,
} from '../../../src/strings/workbenchText';
import type { WorkbenchPage } from '../../support/browserPage';
import type { BrowserSuite } from '../../support/browserSuite';
import { TEN_MINUTES, openForGroup } from '../../support/workbenchGroup';

const SHEET = '产业园区管委会';
const RENAMED = '园区';

/** What Excel's users do to sheets that were made for them, and what Compute makes of it; each test goes on from the one before. */
export function roughHandling(suite: BrowserSuite): void {
  describe('a book that was handled roughly', () => {
    let workbench: WorkbenchPage;
    const text = <Key extends WorkbenchTextKey>(key: Key, ...fillings: WorkbenchFillings<Key>): string =>
      workbenchText('zh-CN', key, ...fillings);
    const tells = (code: FindingCode) =>
      workbench.pane.locator('summary').filter({ hasText: findingKind(code, 'zh-CN') });
    openForGroup(suite, 'zh-CN', async (opened) => {
      workbench = opened;
      await workbench.generate();
      await workbench.type(SHEET, 'K6', '1.5');
      await workbench.type(SHEET, 'N6', '有附件');
    });

    test(
      'a formula that was written over is restored by Compute, and reported',
      async () => {
        const formula = await workbench.contentOf(SHEET, 'L6');
        expect(formula).toMatch(/^=/);
        await workbench.unprotect(SHEET);
        await workbench.type(SHEET, 'L6', '77');
        await workbench.holds(SHEET, 'L6', '77');
        await workbench.compute();
        await tells('formulaOverwritten').waitFor();
        await workbench.holds(SHEET, 'L6', formula);
      },
      TEN_MINUTES,
    );

    test(
      'a sheet that was renamed, and lost a row, has its row again with every score where it was',
      async () => {
        const { page } = workbench;
        await workbench.onTab(SHEET, 'sheet.rename');
        await page.getByRole('textbox', { name: text('sheet.name') }).waitFor();
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.type(RENAMED);
        await page.keyboard.press('Enter');
        await workbench.selected(RENAMED, 'L6');
        const [gone, next] = [
          await workbench.contentOf(RENAMED, 'G7'),
          await workbench.contentOf(RENAMED, 'G8'),
        ];
        await workbench.unprotect(RENAMED);
        await workbench.goTo(RENAMED, 'G7');
        await page.keyboard.press('Shift+F10');
        await workbench.choose('rows.deleteOne');
        await workbench.shows(next);
        await workbench.compute();
        await tells('rowsChanged').waitFor();
        await workbench.holds(RENAMED, 'G7', gone);
        await workbench.holds(RENAMED, 'G8', next);
        await workbench.holds(RENAMED, 'K6', '1.5');
        await workbench.holds(RENAMED, 'N6', '有附件');
      },
      TEN_MINUTES,
    );

    test(
      'a copy of a sheet is told of and not counted, and the sheet itself goes on',
      async () => {
        await workbench.onTab(RENAMED, 'sheet.copy');
        await workbench.selected(`${RENAMED} (2)`, 'A1');
        await workbench.type(`${RENAMED} (2)`, 'K7', '4');
        await workbench.compute();
        await tells('sheetCopied').waitFor();
        await workbench.holds(RENAMED, 'K7', '');
        await workbench.type(RENAMED, 'K7', '2');
        await workbench.compute();
        await workbench.holds(RENAMED, 'K7', '2');
      },
      TEN_MINUTES,
    );

    test(
      'a score sheet that was deleted is named, and made anew by generating',
      async () => {
        await workbench.deleteSheet('省市驻佳单位');
        await workbench.paneButton('command.check').click();
        await tells('sheetMissing').waitFor();
        await workbench.paneButton('command.generate').click();
        await workbench.paneButton('plan.confirm').click();
        await workbench.tab('省市驻佳单位').waitFor();
        await workbench.holds('省市驻佳单位', 'K6', '');
        await workbench.holds(RENAMED, 'K6', '1.5');
        expect(workbench.errors).toEqual([]);
      },
      TEN_MINUTES,
    );
  });
}
