import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { SelfCheckReport } from '../../src/app/selfcheck/report';
import { expectedFigures } from '../../src/cli/selfCheck';
import { paneText } from '../../src/strings/paneText';
import { selfCheckText, type SelfCheckTextKey } from '../../src/strings/selfCheckText';
import { selfCheckTexts } from '../../src/strings/zh-CN/selfCheckTexts';
import { workbenchText } from '../../src/strings/workbenchText';
import { answersOf, HOST, sentReports } from '../real/report';
import { WorkbenchPage } from '../support/browserPage';
import { describeInBrowser } from '../support/browserSuite';
import { pressPaste } from '../support/pressPaste';
import { until } from '../support/until';
import { TEN_MINUTES } from '../support/workbenchGroup';

const LANGUAGE = 'zh-CN';

/** What asks for an act. */
type ActText = Extract<SelfCheckTextKey, `act.${string}`>;

/** Milliseconds for which a cell is being edited, as the pane asks for. */
const EDITED = 3_000;

/** None of them has a place to fill. */
const textOf = (key: ActText): string => selfCheckTexts[key];

describeInBrowser('the self-check in the workbench', (suite) => {
  let figures = '';
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    figures = JSON.stringify(await expectedFigures());
  }, TEN_MINUTES);
  beforeEach(async () => {
    workbench = await WorkbenchPage.open(suite.browser(), suite.address(), LANGUAGE);
    // The add-in's own build puts them beside the page; the workbench has none.
    await workbench.page.route('**/selfcheck-figures.json', (route) =>
      route.fulfill({ body: figures, contentType: 'application/json' }),
    );
    await button('open').click();
    await button('start').click();
  }, TEN_MINUTES);
  afterEach(() => workbench.close());

  const button = (key: 'open' | 'start' | 'stop' | 'close') =>
    workbench.pane.getByRole('button', { name: selfCheckText(LANGUAGE, key), exact: true });

  test(
    'comes to its end by a person’s hands, with the answers of the host and no figure that differs',
    async () => {
      const acts: readonly (readonly [ActText, () => Promise<void>])[] = [
        ['act.type', () => typeInto('B2', '99')],
        ['act.paste', () => pasteInto('B3', '99')],
        ['act.pick', () => pickIn('B4', '乙')],
        ['act.fullWidth', () => typeInto('B5', '８．５')],
        ['act.editWhileWriting', () => editSlowly('B6', '1')],
        ['act.reopen', reopen],
      ];
      for (const [asked, hands] of acts) {
        await workbench.pane.getByText(textOf(asked)).waitFor();
        await hands();
      }
      const result = workbench.pane.getByRole('textbox', { name: selfCheckText(LANGUAGE, 'result') });
      await result.waitFor();
      const report = JSON.parse(await result.inputValue()) as SelfCheckReport;
      await workbench.tab(selfCheckText(LANGUAGE, 'title')).waitFor();
      const answers = answersOf(report);
      expect(report.checks.find(({ id }) => id === 'book.figures')?.answer).toMatchObject({
        differing: 0,
        first: [],
      });
      expect(answers.get('page.origins')).toBe('its own and office.js alone');
      const kept = answersOf(sentReports().find(({ name }) => name === HOST)?.report ?? { checks: [] });
      expect([...answers.keys()]).toEqual([...kept.keys()]);
      const others = [...answers].filter(
        ([id, answer]) => !id.startsWith('book.') && kept.get(id) !== answer,
      );
      expect(others).toEqual([]);
      await hasSheets('Sheet1', selfCheckText(LANGUAGE, 'title'));
      expect(workbench.errors).toEqual([]);
    },
    TEN_MINUTES,
  );

  test.each([
    ['while it asks', () => workbench.pane.getByText(/^向 Excel 提小问题：[2-9]\d\//).waitFor()],
    ['while it makes a book', () => workbench.pane.getByText(/第 3 步/).waitFor()],
  ])(
    'leaves the workbook as it was when it is stopped %s',
    async (_, begun) => {
      await begun();
      await button('stop').click();
      await workbench.pane.getByText(selfCheckText(LANGUAGE, 'stopped')).waitFor();
      await hasSheets('Sheet1');
      await button('close').click();
      await workbench.paneButton('definitions.bundled').waitFor();
      await workbench.generate();
      expect(workbench.errors).toEqual([]);
    },
    TEN_MINUTES,
  );

  /** Waits until these are the sheets: they are drawn a moment after the pane has done. */
  const hasSheets = (...names: readonly string[]): Promise<void> =>
    until(async () => (await workbench.page.getByRole('tab').allTextContents()).join() === names.join());

  /** Goes to a cell of the sheet in front. */
  async function goTo(address: string): Promise<void> {
    await workbench.nameBox.fill(address);
    await workbench.nameBox.press('Enter');
    await workbench.page.locator('.grid:not([data-busy]) .cell-editor:focus').waitFor();
  }

  async function typeInto(address: string, text: string): Promise<void> {
    await goTo(address);
    await workbench.page.keyboard.type(text);
    await workbench.page.keyboard.press('Enter');
  }

  async function pasteInto(address: string, text: string): Promise<void> {
    await goTo(address);
    await pressPaste(workbench.page, text);
  }

  async function pickIn(address: string, item: string): Promise<void> {
    await goTo(address);
    await workbench.page.keyboard.press('Alt+ArrowDown');
    await workbench.page.getByRole('option', { name: item, exact: true }).click();
  }

  async function editSlowly(address: string, text: string): Promise<void> {
    await goTo(address);
    await workbench.page.keyboard.press('F2');
    await workbench.page.waitForTimeout(EDITED);
    await workbench.page.keyboard.type(text);
    await workbench.page.keyboard.press('Enter');
  }

  async function reopen(): Promise<void> {
    const { page } = workbench;
    await page.getByRole('button', { name: workbenchText(LANGUAGE, 'pane.close') }).click();
    await page
      .getByRole('group', { name: paneText(LANGUAGE, 'command.group') })
      .getByRole('button', { name: paneText(LANGUAGE, 'command.open') })
      .click();
  }
});
