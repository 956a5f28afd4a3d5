import { expect, test } from '@jest/globals';
import { readingText } from '../../src/strings/readingText';
import type { Language } from '../../src/strings/texts';
import { WorkbenchPage } from '../support/browserPage';
import { describeInBrowser } from '../support/browserSuite';
import { paneFrame } from '../support/paneWindow';
import { UNSURE_DOCUMENTS } from '../support/unsureDocuments';
import { TEN_MINUTES } from '../support/workbenchGroup';
import { pressNamed, tabTo } from './scenarios/keyboard';

/** A document that nobody can load as it is, and what a person does until it can be. */
interface Refused {
  readonly document: keyof typeof UNSURE_DOCUMENTS;
  readonly settle: (workbench: WorkbenchPage) => Promise<void>;
  /** What the pane says then. */
  readonly read: string;
  /** What is picked from lists aside. */
  readonly clicks: number;
}

const REFUSED: readonly Refused[] = [
  {
    document: 'noUnits',
    settle: (workbench) => listUnits(workbench, '东山林场\n西山林场'),
    read: '读出：2 个单位，3 项指标',
    clicks: 5,
  },
  {
    document: 'twoWeights',
    settle: (workbench) =>
      button(
        workbench,
        readingText('zh-CN', 'doubt.takePoints', { header: '结果考核权重', column: 4 }),
      ).click(),
    read: '读出：2 个单位，3 项指标',
    clicks: 5,
  },
  {
    document: 'toFillIn',
    settle: (workbench) => listUnits(workbench, '南堤管理所、北堤管理所、闸口管理所'),
    read: '读出：3 个单位，2 项指标',
    clicks: 5,
  },
  {
    document: 'noHeader',
    settle: async (workbench) => {
      await column(workbench, 2, '乙').selectOption({ label: readingText('zh-CN', 'role.indicator') });
      await column(workbench, 3, '丙').selectOption({ label: readingText('zh-CN', 'role.cap') });
    },
    read: '读出：2 个单位，2 项指标',
    clicks: 4,
  },
];

describeInBrowser('a document that is not understood', (suite) => {
  const open = (language: Language): Promise<WorkbenchPage> =>
    WorkbenchPage.open(suite.browser(), suite.address(), language);

  test.each(REFUSED)(
    'comes to a ranking in few clicks: $document',
    async ({ document, settle, read, clicks: most }) => {
      const workbench = await open('zh-CN');
      const clicks = await countedClicks(workbench);
      await workbench.chooseDocument('考核办法.docx', UNSURE_DOCUMENTS[document]);
      await settle(workbench);
      await workbench.pane.getByText(read).waitFor();
      await button(workbench, readingText('zh-CN', 'load')).click();
      await workbench.paneButton('plan.confirm').click();
      await workbench.saidWith('outcome.generated', 'sheets', 'rows');
      await workbench.fillExamples();
      await workbench.compute();
      await workbench.pane.getByRole('table', { name: /排名/ }).waitFor();
      expect(await clicks()).toBe(most);
      expect(workbench.errors).toEqual([]);
      await workbench.close();
    },
    TEN_MINUTES,
  );

  test(
    'comes to its ranking from the keyboard alone',
    async () => {
      const workbench = await open('en-US');
      const { page } = workbench;
      const press = (name: string): Promise<void> => pressNamed(page, name);
      const chooser = page.waitForEvent('filechooser');
      await press(workbench.text('definitions.pick'));
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
      await press(workbench.text('command.compute'));
      await workbench.saidComputed();
      await workbench.pane.getByRole('table', { name: /ranking/i }).waitFor();
      expect(workbench.errors).toEqual([]);
      await workbench.close();
    },
    TEN_MINUTES,
  );
});

/** A button of the pane by its name. */
function button(workbench: WorkbenchPage, name: string) {
  return workbench.pane.getByRole('button', { name, exact: true });
}

/** The list of what a column can be. */
function column(workbench: WorkbenchPage, number: number, header: string) {
  return workbench.pane.getByLabel(readingText('zh-CN', 'table.columnIs', { column: number, header }));
}

/** Pastes the list of those who are assessed. */
async function listUnits(workbench: WorkbenchPage, list: string): Promise<void> {
  await workbench.pane.getByRole('textbox', { name: readingText('zh-CN', 'types.list') }).click();
  await workbench.page.keyboard.insertText(list);
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
