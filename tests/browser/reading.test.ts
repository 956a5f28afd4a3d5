import { expect, test } from '@jest/globals';
import { LANGUAGES, type Language } from '../../src/strings/texts';
import { readingText, type ReadingFillings, type ReadingTextKey } from '../../src/strings/readingText';
import { WorkbenchPage } from '../support/browserPage';
import { describeInBrowser } from '../support/browserSuite';
import { overflow, violations } from '../support/pageChecks';
import { darkenOffice, paneFrame, setPaneWidth } from '../support/paneWindow';
import { UNSURE_DOCUMENTS } from '../support/unsureDocuments';
import { until } from '../support/until';
import { TEN_MINUTES } from '../support/workbenchGroup';

/** Pixels of the narrowest pane that Excel makes. */
const NARROWEST = 320;

describeInBrowser('the reading of a document', (suite) => {
  const open = (language: Language): Promise<WorkbenchPage> =>
    WorkbenchPage.open(suite.browser(), suite.address(), language);

  test.each(LANGUAGES)(
    'fits the narrowest pane without a serious violation, in %s',
    async (language) => {
      const workbench = await open(language);
      await setPaneWidth(workbench.page, NARROWEST);
      const say = <Key extends ReadingTextKey>(key: Key, ...fillings: ReadingFillings<Key>): string =>
        readingText(language, key, ...fillings);
      const frame = paneFrame(workbench.page);
      const faults: Record<string, readonly string[]> = {};
      const look = async (state: string): Promise<void> => {
        const beyond = await overflow(frame);
        const found = [...(await violations(frame)), ...(beyond > 0 ? [`${beyond} pixels too wide`] : [])];
        if (found.length > 0) faults[state] = found;
      };
      await workbench.paneButton('definitions.empty').click();
      const units = workbench.pane.getByRole('textbox', { name: say('types.list') });
      await units.waitFor();
      await look('without a document');
      await button(workbench, say('doNotLoad')).click();

      await workbench.chooseDocument('two.docx', UNSURE_DOCUMENTS.twoWeights);
      await button(workbench, say('doubt.takePoints', { header: '结果考核权重', column: 4 })).waitFor();
      await look('asked');
      await button(workbench, say('doubt.takePoints', { header: '结果考核权重', column: 4 })).click();
      await button(workbench, say('table.guess')).waitFor();
      await look('settled');
      await workbench.pane.getByLabel(say('table.use')).selectOption({ label: say('use.own') });
      await workbench.pane.getByRole('checkbox').first().click();
      await workbench.pane.getByText(say('table.unitsCount', { count: 1, names: '南江市' })).waitFor();
      await look('units to tick');
      await button(workbench, say('doNotLoad')).click();

      await workbench.chooseDocument('none.docx', UNSURE_DOCUMENTS.noUnits);
      await units.waitFor();
      await look('units asked');

      // A table is turned, and back again, from the keyboard alone: the list keeps it.
      const way = workbench.pane.getByLabel(say('table.way'));
      await way.focus();
      await workbench.page.keyboard.press('ArrowDown');
      await until(async () => (await way.inputValue()) === 'turned');
      await workbench.pane.getByText(say('doubt.header')).waitFor();
      await look('turned');
      await workbench.page.keyboard.press('ArrowUp');
      await workbench.pane.getByText(say('doubt.header')).waitFor({ state: 'detached' });
      await darkenOffice(workbench.page);
      await look('dark');
      expect(faults).toEqual({});
      await workbench.close();
    },
    TEN_MINUTES,
  );
});

/** A button of the pane by its name. */
function button(workbench: WorkbenchPage, name: string) {
  return workbench.pane.getByRole('button', { name, exact: true });
}
