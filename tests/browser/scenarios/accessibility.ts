import { describe, expect, test } from '@jest/globals';
import type { BrowserContextOptions } from 'playwright-core';
import { LANGUAGES, type Language } from '../../../src/strings/texts';
import { WorkbenchPage } from '../../support/browserPage';
import type { BrowserSuite } from '../../support/browserSuite';
import { faintDrawings, overflow, violations } from '../../support/pageChecks';
import { walkStates, type PaneState } from '../../support/paneStates';
import { darkenOffice, paneFrame, setPaneWidth } from '../../support/paneWindow';
import { TEN_MINUTES } from '../../support/workbenchGroup';

const SHEET = '县直部门';

/** Bars of progress and of the ranking: whatever is as wide as a figure says. */
const BARS = '[style*="width"]';

/** Pixels of the narrowest pane that Excel makes. */
const NARROWEST = 320;

/** What is found wrong, by state; empty where nothing is. */
type Faults = Partial<Record<PaneState, readonly string[]>>;

/** Pane and page, in all that they can show. */
export function accessibility(suite: BrowserSuite): void {
  const open = (language: Language, look: BrowserContextOptions = {}): Promise<WorkbenchPage> =>
    WorkbenchPage.open(suite.browser(), suite.address(), language, look);

  describe('accessibility', () => {
    test.each(LANGUAGES)(
      'the narrowest pane shows everything within its width, without a serious violation, in %s',
      async (language) => {
        const workbench = await open(language);
        await setPaneWidth(workbench.page, NARROWEST);
        const faults = await faultsOf(workbench, async () => {
          const pane = paneFrame(workbench.page);
          const beyond = await overflow(pane);
          return [
            ...(await violations(pane)),
            ...(await faintDrawings(pane, BARS)),
            ...(beyond > 0 ? [`${beyond} pixels too wide`] : []),
          ];
        });
        expect(faults).toEqual({});
        await workbench.close();
      },
      TEN_MINUTES,
    );

    test.each(LANGUAGES)(
      'the page, its menus and its boxes have no serious violation in %s',
      async (language) => {
        const workbench = await open(language);
        const found = () => violations(workbench.page.mainFrame());
        expect(await found()).toEqual([]);
        await workbench.generate();
        expect(await found()).toEqual([]);
        await workbench.tab(SHEET).click({ button: 'right' });
        await workbench.page.getByRole('menu').waitFor();
        expect(await found()).toEqual([]);
        await workbench.page.keyboard.press('Escape');
        await workbench.type(SHEET, 'K6', '99');
        await workbench.page.getByRole('alertdialog').waitFor();
        expect(await found()).toEqual([]);
        await workbench.dismissRefusal();
        await workbench.onTab(SHEET, 'sheet.delete');
        await workbench.page.getByRole('alertdialog').waitFor();
        expect(await found()).toEqual([]);
        await workbench.close();
      },
      TEN_MINUTES,
    );

    test(
      'a dark pane can be read, and its drawings seen',
      async () => {
        const workbench = await open('zh-CN', { colorScheme: 'dark' });
        await darkenOffice(workbench.page);
        expect(await faultsOf(workbench, () => readable(workbench))).toEqual({});
        await workbench.close();
      },
      TEN_MINUTES,
    );

    test(
      'a pane whose colours the system forces can be read, and its drawings seen',
      async () => {
        const workbench = await open('zh-CN', { forcedColors: 'active' });
        expect(await faultsOf(workbench, () => readable(workbench))).toEqual({});
        await workbench.close();
      },
      TEN_MINUTES,
    );
  });
}

async function readable(workbench: WorkbenchPage): Promise<readonly string[]> {
  const pane = paneFrame(workbench.page);
  return [...(await violations(pane)), ...(await faintDrawings(pane, BARS))];
}

async function faultsOf(workbench: WorkbenchPage, look: () => Promise<readonly string[]>): Promise<Faults> {
  const faults: Faults = {};
  await walkStates(workbench, async (state) => {
    const found = await look();
    if (found.length > 0) faults[state] = found;
  });
  return faults;
}
