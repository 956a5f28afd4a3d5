import { describe, expect, test } from '@jest/globals';
import { fileErrorText } from '../../../src/strings/fileText';
import { paneText, type PaneKeyAsking } from '../../../src/strings/paneText';
import { workbenchText } from '../../../src/strings/workbenchText';
import type { Language } from '../../../src/strings/texts';
import type { WorkbenchPage } from '../../support/browserPage';
import type { BrowserSuite } from '../../support/browserSuite';
import { TEN_MINUTES, openForGroup } from '../../support/workbenchGroup';
import { until } from '../../support/until';

/** What stands around the pane in the workbench: the ribbon's group, files, and the signs of tabs. */
export function bookAndRibbon(suite: BrowserSuite, language: Language): void {
  describe(`the ribbon and the files of the workbench in ${language}`, () => {
    let workbench: WorkbenchPage;
    openForGroup(suite, language, (opened) => {
      workbench = opened;
    });

    /** Presses a button of the ribbon, sees what it does, and waits until the add-in has completed the command. */
    async function press(key: PaneKeyAsking, effect: () => Promise<unknown>): Promise<void> {
      const ribbon = workbench.page.getByRole('navigation', {
        name: workbenchText(language, 'ribbon.label'),
      });
      await ribbon.getByRole('button', { name: paneText(language, key), exact: true }).click();
      await effect();
      await until(async () => (await ribbon.getAttribute('aria-busy')) === 'false');
    }

    /** The book's question whether to go on without saving. */
    const question = () =>
      workbench.page.getByRole('alertdialog', { name: workbenchText(language, 'discard.title') });

    test(
      'each of the four commands does its work and is completed',
      async () => {
        await press('command.load', () =>
          workbench.pane.getByRole('button', { name: paneText(language, 'definitions.bundled') }).waitFor(),
        );
        await workbench.paneButton('definitions.bundled').click();
        // The plan of the first sheets opens by itself; put aside, it comes when the ribbon asks for it.
        await workbench.paneButton('plan.dismiss').click();
        await press('command.generate', () => workbench.paneButton('plan.confirm').waitFor());
        await workbench.paneButton('plan.confirm').click();
        await workbench.said('outcome.generated', { sheets: 5, rows: 1500 });
        await press('command.check', () => workbench.saidWith('outcome.checked', 'errors', 'warnings'));
        await press('command.compute', () => workbench.saidComputed());
      },
      TEN_MINUTES,
    );

    test(
      'a protected sheet has a sign on its tab, which goes with the protection',
      async () => {
        const signs = workbench.tab('县直部门').locator('svg');
        await until(async () => (await signs.count()) === 1);
        await workbench.unprotect('县直部门');
        await until(async () => (await signs.count()) === 0);
      },
      TEN_MINUTES,
    );

    test(
      'a file that is none is refused in the language of the page, and the book stays',
      async () => {
        await workbench.page.locator('input[type=file]').setInputFiles({
          name: 'book.xlsx',
          mimeType: 'application/octet-stream',
          buffer: Buffer.from('no workbook'),
        });
        await question()
          .getByRole('button', { name: workbenchText(language, 'discard.action') })
          .click();
        const box = workbench.page.getByRole('alertdialog', {
          name: workbenchText(language, 'failed.title'),
        });
        await box.getByText(fileErrorText(language, 'NotXlsx')).waitFor();
        await workbench.dismissRefusal('dialog.ok');
        await workbench.tab('县直部门').waitFor();
      },
      TEN_MINUTES,
    );

    test(
      'a new book is made only when the changes of the old one are saved, or may go',
      async () => {
        await workbench.type('县直部门', 'K6', '7');
        await workbench.button('file.new').click();
        // Enter alone is the careful answer.
        await question().waitFor();
        await workbench.page.keyboard.press('Enter');
        await question().waitFor({ state: 'detached' });
        await workbench.holds('县直部门', 'K6', '7');

        await workbench.button('file.new').click();
        await question()
          .getByRole('button', { name: workbenchText(language, 'discard.action') })
          .click();
        await workbench.tab('县直部门').waitFor({ state: 'detached' });
        // Nothing was changed since: nothing is asked.
        await workbench.paneButton('definitions.bundled').waitFor();
        await workbench.button('file.new').click();
        await workbench.paneButton('definitions.bundled').waitFor();
        expect(await question().count()).toBe(0);
      },
      TEN_MINUTES,
    );
  });
}
