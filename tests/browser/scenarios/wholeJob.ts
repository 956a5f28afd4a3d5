import { describe, expect, test } from '@jest/globals';
import { paneText } from '../../../src/strings/paneText';
import { sheetText, type Language } from '../../../src/strings/texts';
import { workbenchText } from '../../../src/strings/workbenchText';
import type { WorkbenchPage } from '../../support/browserPage';
import type { BrowserSuite } from '../../support/browserSuite';
import { TEN_MINUTES, openForGroup } from '../../support/workbenchGroup';

/** Named by the document, in every language. */
const DEPARTMENTS = '县直部门';
const TOWNS = '镇（办、中心）';

/** The year's work from an empty book to the ranks, each test going on where the last one ended. */
export function wholeJob(suite: BrowserSuite, language: Language): void {
  describe(`the whole job in ${language}`, () => {
    let workbench: WorkbenchPage;
    openForGroup(suite, language, (opened) => {
      workbench = opened;
    });

    test(
      'loading the document and generating makes its five score sheets',
      async () => {
        await workbench.generate();
        const tabs = await workbench.page.getByRole('tab').allTextContents();
        expect(tabs).toEqual(
          expect.arrayContaining(['市考核县', TOWNS, DEPARTMENTS, '产业园区管委会', '省市驻佳单位']),
        );
        await workbench.holds(DEPARTMENTS, 'G6', '落实全面从严治党主体责任');
      },
      TEN_MINUTES,
    );

    test(
      'a score that is typed shows in the pane, one above its cap is refused in the words of the rule',
      async () => {
        await workbench.type(DEPARTMENTS, 'K6', '18.5');
        await workbench.holds(DEPARTMENTS, 'K6', '18.5');
        await workbench.type(DEPARTMENTS, 'K7', '99');
        const said = await workbench.dismissRefusal();
        expect(said).toContain(sheetText(language, 'alert.score.title'));
        expect(said).toContain(sheetText(language, 'alert.score.message'));
        await workbench.selected(DEPARTMENTS, 'K7');
        await workbench.holds(DEPARTMENTS, 'K7', '');
      },
      TEN_MINUTES,
    );

    test(
      'a locked cell is refused',
      async () => {
        await workbench.type(DEPARTMENTS, 'J6', '30');
        expect(await workbench.dismissRefusal('dialog.ok')).toContain(
          workbenchText(language, 'refused.protected.title'),
        );
        await workbench.holds(DEPARTMENTS, 'J6', '20');
      },
      TEN_MINUTES,
    );

    test(
      'a wrong score that is pasted is found by the check, jumped to and corrected',
      async () => {
        await workbench.paste(DEPARTMENTS, 'K8', '77');
        await workbench.page
          .getByRole('group', { name: paneText(language, 'command.group') })
          .getByRole('button', { name: paneText(language, 'command.check') })
          .click();
        await workbench.pane
          .getByText(paneText(language, 'scores.invalid', { count: 1 }), { exact: false })
          .first()
          .waitFor();
        await workbench.goTo('市考核县', 'A1');
        const jump = paneText(language, 'findings.goTo', { sheet: DEPARTMENTS, cell: 'K8' });
        await workbench.pane.getByRole('button', { name: jump }).first().click();
        await workbench.page
          .getByRole('tab', { name: new RegExp(`^${DEPARTMENTS}`), selected: true })
          .waitFor();
        await workbench.type(DEPARTMENTS, 'K8', '15');
        await workbench.holds(DEPARTMENTS, 'K8', '15');
      },
      TEN_MINUTES,
    );

    test(
      'computing at once after filling counts every score, and gives every unit but the only one of its type a rank',
      async () => {
        // No waiting in between: whoever is faster than the filling must not get ranks of half the scores.
        await workbench.button('file.fill').click();
        await workbench.compute();
        const ranking = workbench.pane.getByRole('table', {
          name: paneText(language, 'ranking.table', { type: TOWNS }),
        });
        await ranking.waitFor();
        const provisional = ranking.getByText(paneText(language, 'ranking.provisional'), { exact: true });
        // One of the 560 scores is left blank by the examples, which are always the same.
        expect(await provisional.count()).toBe(1);
        const ranks = await ranking.locator('tbody tr td:first-child').allTextContents();
        expect(ranks).toHaveLength(20);
        expect(ranks[0]).toBe('1');
        expect(await workbench.contentOf(sheetText(language, 'sheet.ranking'), 'D15')).toMatch(/^=/);
      },
      TEN_MINUTES,
    );

    test('nothing was asked of another machine, and nothing failed on the page', () => {
      const elsewhere = workbench.requests.filter(
        (address) => !address.startsWith(suite.address()) && !/^(?:blob|data):/.test(address),
      );
      expect(elsewhere).toEqual([]);
      expect(workbench.errors).toEqual([]);
    });
  });
}
