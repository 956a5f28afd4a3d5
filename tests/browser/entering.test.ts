import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { BrowserContextOptions } from 'playwright-core';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/settings';
import { importDocument } from '../../src/importer/importDocument';
import { enterText, type EnterFillings, type EnterTextKey } from '../../src/strings/enterText';
import { findText } from '../../src/strings/findText';
import type { Language } from '../../src/strings/texts';
import { cellAddress } from '../../src/workbook/formulas/address';
import { SCORE_COLUMNS } from '../../src/workbook/layout/columns';
import { layoutScoreSheet, type ScoreRow } from '../../src/workbook/layout/scoreSheet';
import { columnIndex } from '../../src/workbook/layout/table';
import { WorkbenchPage } from '../support/browserPage';
import { describeInBrowser } from '../support/browserSuite';
import { Hands } from '../support/hands';
import { overflow, violations } from '../support/pageChecks';
import { darkenOffice, paneFrame, setPaneWidth } from '../support/paneWindow';
import { pressPaste } from '../support/pressPaste';
import { TEN_MINUTES } from '../support/workbenchGroup';

/** Pixels of the narrowest pane that Excel makes. */
const NARROWEST = 320;

const DEPARTMENTS = '县直部门';
const UNITS = 48;
const SCORES = 772;
const INDICATOR = '党风廉政建设';

/** An item of the negative list. */
const ITEM = '未完成隐性债务化解任务的';

describeInBrowser('entering many scores', (suite) => {
  const open = async (
    language: Language,
    look: Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors'> = {},
  ): Promise<WorkbenchPage> => {
    const workbench = await WorkbenchPage.open(suite.browser(), suite.address(), language, look);
    await workbench.generate();
    return workbench;
  };
  const say =
    (language: Language) =>
    <Key extends EnterTextKey>(key: Key, ...fillings: EnterFillings<Key>): string =>
      enterText(language, key, ...fillings);

  test(
    'one indicator for 48 units from the clipboard takes at most 6 actions, and no cell is wrong',
    async () => {
      const workbench = await open('zh-CN');
      const hands = new Hands(workbench);
      const text = say('zh-CN');
      const scores = Array.from({ length: UNITS }, (_, index) => String(5 + (index % 40) / 8));
      await hands.click('button', workbench.text('enter.open'));
      const picker = workbench.pane.getByRole('combobox', { name: text('choose'), exact: true });
      await picker.waitFor();
      await hands.type(`${INDICATOR} ${DEPARTMENTS}`);
      await hands.key('Enter');
      await workbench.pane
        .getByRole('textbox')
        .nth(UNITS - 1)
        .waitFor();
      await hands.paste(`${scores.join('\r\n')}\r\n`);
      await hands.click('button', text('write', { count: UNITS }));
      await workbench.said('outcome.entered', { count: UNITS });
      expect(hands.actions).toBeLessThanOrEqual(6);
      process.stdout.write(`48 scores of an indicator: ${hands.actions} actions\n`);
      const present = await workbench.pane.locator('section tbody tr td:nth-child(2)').allTextContents();
      expect(present).toEqual(scores.map((score) => String(Number(score))));
      await workbench.pane
        .getByRole('button', { name: text('takeBack', { count: UNITS }), exact: true })
        .click();
      await workbench.said('outcome.undone', { count: UNITS });
      await workbench.close();
    },
    TEN_MINUTES,
  );

  test(
    'entries for the register from the clipboard take at most 6 actions, and are taken back',
    async () => {
      const workbench = await open('zh-CN');
      const hands = new Hands(workbench);
      const text = say('zh-CN');
      const rows = ['县财政局', '县发展改革和科技局'].map(
        (unit) => `${unit}\t${ITEM}\t1\t督查通报1号\t2020-11-02\t李敏`,
      );
      await hands.click('button', workbench.text('enter.open'));
      await workbench.pane.getByRole('radio', { name: text('way.table') }).waitFor();
      await hands.click('radio', text('way.table'));
      await hands.click('textbox', text('paste'));
      await hands.insert(['单位\t事项\t次数\t依据\t日期\t登记人', ...rows].join('\n'));
      await hands.click('button', text('write.entries', { count: rows.length }));
      await workbench.said('outcome.entries', { count: rows.length });
      process.stdout.write(`2 entries for the register: ${hands.actions} actions\n`);
      expect(hands.actions).toBeLessThanOrEqual(6);
      await workbench.pane.getByText(text('entries.same', { count: rows.length })).waitFor();
      await workbench.pane
        .getByRole('button', { name: text('takeBack.entries', { count: rows.length }), exact: true })
        .click();
      await workbench.said('outcome.undone', { count: rows.length });
      await workbench.close();
    },
    TEN_MINUTES,
  );

  test(
    'a unit is found, and its row is in front, with at most 3 actions',
    async () => {
      const workbench = await open('zh-CN');
      const hands = new Hands(workbench);
      await hands.click('combobox', findText('zh-CN', 'label'));
      await hands.type('农业农村');
      await workbench.pane.getByRole('listbox').getByRole('option').first().waitFor();
      await hands.key('Enter');
      await workbench.page
        .getByRole('tab', { name: new RegExp(`^${DEPARTMENTS}`), selected: true })
        .waitFor();
      process.stdout.write(
        `a unit found: ${hands.actions} actions, ${await workbench.nameBox.inputValue()}\n`,
      );
      expect(hands.actions).toBeLessThanOrEqual(3);
      await workbench.pane.locator('h2').filter({ hasText: '农业农村' }).waitFor();
      await workbench.close();
    },
    TEN_MINUTES,
  );

  test.each([
    ['zh-CN', 'light'],
    ['en-US', 'dark'],
    ['zh-CN', 'forced'],
  ] as const)(
    'fits the narrowest pane without a serious violation, in %s, %s',
    async (language, look) => {
      const text = say(language);
      const workbench = await open(language, look === 'forced' ? { forcedColors: 'active' } : {});
      if (look === 'dark') await darkenOffice(workbench.page);
      await setPaneWidth(workbench.page, NARROWEST);
      const frame = paneFrame(workbench.page);
      const faults: Record<string, readonly string[]> = {};
      const visit = async (state: string): Promise<void> => {
        const beyond = await overflow(frame);
        const found = [...(await violations(frame)), ...(beyond > 0 ? [`${beyond} pixels too wide`] : [])];
        if (found.length > 0) faults[state] = found;
        const pictures = process.env['PICTURES'];
        if (pictures !== undefined) {
          const path = `${pictures}/${language}-${look}-${state}.png`;
          await workbench.page.locator('aside.pane').screenshot({ path });
        }
      };
      const { pane } = workbench;
      await pane.getByRole('combobox', { name: findText(language, 'label') }).fill('党');
      await pane.getByRole('listbox').getByRole('option').first().waitFor();
      await visit('found');
      await workbench.page.keyboard.press('Escape');

      await workbench.paneButton('enter.open').click();
      const picker = pane.getByRole('combobox', { name: text('choose'), exact: true });
      await picker.waitFor();
      await visit('choices');
      await picker.fill(`${INDICATOR} ${DEPARTMENTS}`);
      await picker.press('Enter');
      await pane
        .getByRole('textbox')
        .nth(UNITS - 1)
        .waitFor();
      await pressPaste(frame, '9\n8\n99\n５\n-1\n');
      await pane.getByText(text('pasted.inOrder', { count: 5 })).waitFor();
      await visit('list');

      await pane.getByRole('radio', { name: text('way.table') }).click();
      const field = pane.getByRole('textbox', { name: text('paste') });
      await field.fill(
        [`单位\t${INDICATOR}和作风\t备注`, '县发改局\t9\t好', '县财政局\t99\t', '某某局\t3\t'].join('\n'),
      );
      await pane.getByText(text('asked')).waitFor();
      await visit('table');

      await field.fill(
        [
          '单位\t事项\t档次\t次数\t依据',
          '县发改局\t不存在的事项\t\t1\t1号',
          `县财政局\t${ITEM}\t\t1\t1号`,
          '某某局\t迟报\t\t1\t',
          `县财政局\t${ITEM}\t\t半\t`,
        ].join('\n'),
      );
      await pane.getByText(text('layout.entries')).waitFor();
      await visit('entries');
      expect(faults).toEqual({});
      await workbench.close();
    },
    TEN_MINUTES,
  );

  test(
    '16 scores of a unit are typed on its sheet with at most 32 keys beside digits',
    async () => {
      const workbench = await open('zh-CN');
      const { page } = workbench;
      const rows = await rowsOfUnit();
      let [keys, typed] = [0, 0];
      await workbench.goTo(DEPARTMENTS, cellAddress(rows[0]?.row ?? 0, columnIndex(SCORE_COLUMNS, 'score')));
      for (const { kind } of rows) {
        if (typed === 16) break;
        if (kind === 'indicator') {
          await page.keyboard.type('1');
          typed += 1;
        }
        // Enter leads over subtotals as well.
        await page.keyboard.press('Enter');
        keys += 1;
      }
      await workbench.pane
        .getByText(workbench.text('scores.counts', { valid: 16, blank: SCORES - 16, invalid: 0 }))
        .waitFor();
      process.stdout.write(`16 scores typed: ${keys} keys beside digits\n`);
      expect(keys).toBeLessThanOrEqual(32);
      await workbench.close();
    },
    TEN_MINUTES,
  );
});

/** The rows of a department with 16 indicators or more, from its first indicator on. */
async function rowsOfUnit(): Promise<readonly ScoreRow[]> {
  const bytes = new Uint8Array(await readFile(join(__dirname, '../../assets/indicators-2020.txt')));
  const { definitions } = importDocument({ bytes, fileName: 'indicators-2020.txt' });
  const type = definitions.unitTypes.find(({ name }) => name === DEPARTMENTS);
  if (type === undefined) throw new Error(`no unit type ${DEPARTMENTS}`);
  const { rows, blocks } = layoutScoreSheet(type, DEFAULT_SETTINGS);
  const counts = (id: string): number =>
    rows.filter(({ unit, kind }) => unit.id === id && kind === 'indicator').length;
  const unit = blocks.find((block) => counts(block.unit.id) >= 16)?.unit.id;
  return rows.filter((row) => row.unit.id === unit && row.kind !== 'unit');
}
