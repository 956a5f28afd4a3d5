import { expect, test } from '@jest/globals';
import { LANGUAGES, type Language } from '../../src/strings/texts';
import { readingText, type ReadingFillings, type ReadingTextKey } from '../../src/strings/readingText';
import { WorkbenchPage } from '../support/browserPage';
import { describeInBrowser } from '../support/browserSuite';
import { overflow, violations } from '../support/pageChecks';
import { paneFrame, setPaneWidth } from '../support/paneWindow';
import { UNSURE_DOCUMENTS } from '../support/unsureDocuments';
import { TEN_MINUTES } from '../support/workbenchGroup';
import { pressNamed, tabTo } from './scenarios/keyboard';

/** Pixels of the narrowest pane that Excel makes. */
const NARROWEST = 320;

describeInBrowser('the reading of a document', (suite) => {
  const open = (language: Language): Promise<WorkbenchPage> =>
    WorkbenchPage.open(suite.browser(), suite.address(), language);

  test(
    'takes a document with two columns of points to a ranking in five clicks',
    async () => {
      const workbench = await open('zh-CN');
      const clicks = await countedClicks(workbench);
      await workbench.chooseDocument('试验区.docx', UNSURE_DOCUMENTS.twoWeights);
      await button(
        workbench,
        readingText('zh-CN', 'doubt.takePoints', { header: '结果考核权重', column: 4 }),
      ).click();
      await workbench.pane.getByText('读出：2 个单位，3 项指标').waitFor();
      await button(workbench, readingText('zh-CN', 'load')).click();
      await workbench.paneButton('plan.confirm').click();
      await workbench.saidWith('outcome.generated', 'sheets', 'rows');
      await workbench.fillExamples();
      await workbench.compute();
      await workbench.pane.getByRole('table', { name: /排名/ }).waitFor();
      expect(await clicks()).toBe(5);
      expect(workbench.errors).toEqual([]);
      await workbench.close();
    },
    TEN_MINUTES,
  );

  test(
    'takes a document without units to its score sheets from the keyboard alone',
    async () => {
      const workbench = await open('en-US');
      const { page } = workbench;
      const press = (name: string): Promise<void> => pressNamed(page, name);
      await tabTo(page, workbench.text('definitions.pick'));
      const chooser = page.waitForEvent('filechooser');
      await page.keyboard.press('Enter');
      const buffer = Buffer.from(UNSURE_DOCUMENTS.noUnits);
      await (await chooser).setFiles({ name: 'forest.docx', mimeType: 'application/octet-stream', buffer });
      await workbench.pane.getByRole('heading', { name: /forest\.docx/ }).waitFor();
      await tabTo(page, readingText('en-US', 'types.list'));
      await page.keyboard.type('东山林场');
      // Whoever stops to think, and sees the first unit counted, goes on typing in the same place.
      await workbench.pane.getByText('Read: 1 units, 3 indicators').waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.type('西山林场');
      await workbench.pane.getByText('Read: 2 units, 3 indicators').waitFor();
      await press(readingText('en-US', 'load'));
      await workbench.paneButton('plan.confirm').waitFor();
      await press(workbench.text('plan.confirm'));
      await workbench.saidWith('outcome.generated', 'sheets', 'rows');
      expect(workbench.errors).toEqual([]);
      await workbench.close();
    },
    TEN_MINUTES,
  );

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

/** Counts what is clicked in the pane from now on. */
async function countedClicks(workbench: WorkbenchPage): Promise<() => Promise<number>> {
  const frame = paneFrame(workbench.page);
  await frame.evaluate(() => {
    document.addEventListener(
      'click',
      ({ isTrusted }) => {
        if (!isTrusted) return;
        const { dataset } = document.documentElement;
        dataset['clicks'] = String(Number(dataset['clicks'] ?? 0) + 1);
      },
      true,
    );
  });
  return () => frame.evaluate(() => Number(document.documentElement.dataset['clicks'] ?? 0));
}
