import { expect, test } from '@jest/globals';
import { paneText } from '../../../src/strings/paneText';
import { LANGUAGES } from '../../../src/strings/texts';
import { WorkbenchPage } from '../../support/browserPage';
import type { BrowserSuite } from '../../support/browserSuite';
import { paneFrame } from '../../support/paneWindow';
import { TEN_MINUTES } from '../../support/workbenchGroup';

/** How the pane opens, and in which language. */
export function opening(suite: BrowserSuite): void {
  test(
    'where office.js does not come, the pane is drawn all the same and says in both languages what to do',
    async () => {
      const context = await suite.browser().newContext();
      const page = await context.newPage();
      // Never answered, as in a network that holds requests back.
      await page.route('**/office.js', () => undefined);
      await page.goto(`${suite.address()}/pane.html`, { waitUntil: 'commit' });
      const slow = page.getByText(paneText('zh-CN', 'page.slow'));
      await slow.waitFor({ state: 'attached' });
      expect(await slow.isVisible()).toBe(false);
      for (const language of LANGUAGES) await page.getByText(paneText(language, 'page.slow')).waitFor();
      await context.close();
    },
    TEN_MINUTES,
  );

  test(
    'a language that was chosen in the pane stays, until the address asks for one',
    async () => {
      const workbench = await WorkbenchPage.open(suite.browser(), suite.address(), 'zh-CN');
      const { page } = workbench;
      const isIn = (language: string) =>
        paneFrame(page).waitForFunction((lang) => document.documentElement.lang === lang, language);
      await workbench.paneButton('app.otherLanguage').click();
      await isIn('en-US');
      await page.goto(`${suite.address()}/`);
      await workbench.pane.getByRole('button', { name: paneText('en-US', 'definitions.bundled') }).waitFor();
      await page.goto(`${suite.address()}/?lang=zh-CN`);
      await workbench.paneButton('definitions.bundled').waitFor();
      await isIn('zh-CN');
      await workbench.close();
    },
    TEN_MINUTES,
  );
}
