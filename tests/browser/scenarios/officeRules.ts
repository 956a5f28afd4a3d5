import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { negativeLabels } from '../../../src/domain/deductions/negativeLabels';
import type { Definitions } from '../../../src/domain/definitions/definitions';
import { matchResponsible } from '../../../src/domain/matching/matchResponsible';
import { BUNDLED_DOCUMENT } from '../../../src/cli/run';
import { importDocument } from '../../../src/importer/importDocument';
import { paneText, type PaneFillings, type PaneTextKey } from '../../../src/strings/paneText';
import { sheetText, type Language, type SheetKeyAsking } from '../../../src/strings/texts';
import { cellAddress } from '../../../src/workbook/formulas/address';
import {
  INDICATOR_COLUMNS,
  LEDGER_COLUMNS,
  SCORE_COLUMNS,
  SETTING_COLUMNS,
  UNIT_COLUMNS,
  type LedgerColumn,
} from '../../../src/workbook/layout/columns';
import { SETTING_CODES, type SettingCode } from '../../../src/workbook/layout/settingCodes';
import { columnIndex, FIRST_ROW } from '../../../src/workbook/layout/table';
import { ABOUT_CODE_ROW } from '../../../src/workbook/plan/planAbout';
import type { WorkbenchPage } from '../../support/browserPage';
import { escaped } from '../../support/escaped';
import type { BrowserSuite } from '../../support/browserSuite';
import { TEN_MINUTES, openForGroup } from '../../support/workbenchGroup';
import { until } from '../../support/until';

/** The rules by which counties differ, from the pane's buttons to the sheets and back; each test goes on where the last one ended. */
export function officeRules(suite: BrowserSuite, language: Language): void {
  describe(`the rules of an office in ${language}`, () => {
    let workbench: WorkbenchPage;
    let definitions: Definitions;
    const text = <Key extends PaneTextKey>(key: Key, ...fillings: PaneFillings<Key>): string =>
      paneText(language, key, ...fillings);
    const sheet = (key: SheetKeyAsking): string => sheetText(language, key);
    const settingCell = (code: SettingCode): string =>
      // Below the codes stand the headings and the version of the layout.
      cellAddress(ABOUT_CODE_ROW + 3 + SETTING_CODES.indexOf(code), columnIndex(SETTING_COLUMNS, 'value'));
    const ledgerCell = (row: number, code: LedgerColumn): string =>
      cellAddress(FIRST_ROW + row, columnIndex(LEDGER_COLUMNS, code));
    const field = (code: SettingCode) => workbench.pane.getByLabel(sheet(`setting.${code}`), { exact: true });
    openForGroup(suite, language, async (opened) => {
      const bytes = new Uint8Array(await readFile(BUNDLED_DOCUMENT));
      definitions = importDocument({ bytes, fileName: 'indicators.txt' }).definitions;
      workbench = opened;
      await workbench.generate();
    });

    test(
      'settings are saved from the pane into their cells, one that cannot be used is refused in the form',
      async () => {
        await workbench.paneButton('settings.open').click();
        await field('decimals').selectOption('1');
        await field('floorAtZero').selectOption(sheet('setting.yes'));
        await field('grade:1').fill('A top 20');
        await field('grade:2').fill('B');
        await workbench.paneButton('settings.save').click();
        await workbench.pane.getByText(text('settings.faultGrade', { entered: 'A top 20' })).waitFor();
        await workbench.holds(sheet('sheet.about'), settingCell('decimals'), '2');
        await field('grade:1').fill('A top 20%');
        await workbench.paneButton('settings.save').click();
        await workbench.said('outcome.settingsSaved', { count: 4 });
        await workbench.holds(sheet('sheet.about'), settingCell('decimals'), '1');
        await workbench.holds(sheet('sheet.about'), settingCell('grade:2'), 'B');
      },
      TEN_MINUTES,
    );

    test(
      'a name the document uses for a unit is asked about, and the answer stands in the row of the unit',
      async () => {
        const [asked] = matchResponsible(definitions).flatMap(({ name, match }) =>
          match.kind === 'likely' ? [{ name, unit: match.unit }] : [],
        );
        if (asked === undefined) throw new Error('The document asks nothing.');
        await workbench.openFindings('responsibleUnknown');
        await workbench.pane
          .getByRole('group', { name: text('aliases.ask', { name: asked.name, unit: asked.unit.name }) })
          .getByRole('button', { name: text('aliases.yes'), exact: true })
          .click();
        await workbench.said('outcome.aliasesYes', { yes: 1 });
        const row = definitions.unitTypes
          .flatMap(({ units }) => units)
          .findIndex(({ id }) => id === asked.unit.id);
        const cell = cellAddress(FIRST_ROW + row, columnIndex(UNIT_COLUMNS, 'aliases'));
        await workbench.holds(sheet('sheet.units'), cell, asked.name);
      },
      TEN_MINUTES,
    );

    test(
      'one event at two tiers is deducted once, at the higher, and the unit leads to its row of the ledger',
      async () => {
        const item = definitions.negativeList.find(({ tiers }) => tiers.length > 1);
        const type = definitions.unitTypes.find(({ units }) => units.length > 2);
        const unit = type?.units[0];
        if (item === undefined || type === undefined || unit === undefined) throw new Error('No such item.');
        const label = negativeLabels(definitions.negativeList).get(item.id) ?? '';
        const ledger = sheet('sheet.ledger');
        const tiers = [...item.tiers].sort((left, right) => left.points - right.points);
        const [hard, mild] = [tiers[0], tiers.at(-1)];
        for (const [row, tier] of [mild, hard].entries()) {
          await workbench.type(ledger, ledgerCell(row, 'unit'), unit.name);
          await workbench.type(ledger, ledgerCell(row, 'item'), label);
          await workbench.type(ledger, ledgerCell(row, 'tier'), tier?.name ?? '');
          await workbench.type(ledger, ledgerCell(row, 'times'), '1');
          await workbench.type(ledger, ledgerCell(row, 'event'), '3·15');
        }
        await workbench.fillExamples();
        await workbench.compute();
        const points = (hard?.points ?? 0) / 1000;
        await workbench.pane.getByLabel(text('ranking.type')).selectOption(type.name);
        const row = workbench.pane
          .getByRole('table', { name: text('ranking.table', { type: type.name }) })
          .getByRole('row')
          .filter({ hasText: unit.name });
        expect(await row.getByRole('cell').nth(2).textContent()).toBe(`${points}`);

        await row.getByRole('button', { name: text('ranking.goTo', { unit: unit.name }) }).click();
        const lines = workbench.pane.getByRole('list', { name: text('deductions.title') });
        await lines
          .getByText(text('deductions.superseded', { row: FIRST_ROW + 2 }), { exact: false })
          .waitFor();
        const place = text('deductions.goTo', { sheet: ledger, cell: ledgerCell(1, 'item') });
        await lines.getByRole('button', { name: place, exact: false }).click();
        await workbench.inFront(ledger, ledgerCell(1, 'item'));
      },
      TEN_MINUTES,
    );

    test(
      'the first fifth of the units have the better grade, in the pane and beside their rank on the sheet',
      async () => {
        const type = definitions.unitTypes.find(({ units }) => units.length === 20);
        if (type === undefined) throw new Error('No type of twenty.');
        await workbench.pane.getByLabel(text('ranking.type')).selectOption(type.name);
        const table = workbench.pane.getByRole('table', { name: text('ranking.table', { type: type.name }) });
        const graded = (grade: string) => table.getByText(text('ranking.grade', { grade }), { exact: true });
        await until(async () => (await graded('A').count()) === 4);
        expect(await graded('B').count()).toBe(16);
      },
      TEN_MINUTES,
    );

    test(
      'an indicator renamed in its table and a cap below a score are told before generating, and the score follows',
      async () => {
        const { type, cells } = commonIndicators(definitions);
        const [first, second] = cells;
        const score = await workbench.contentOf(type.name, first.score);
        expect(score).not.toBe('');
        expect(Number(await workbench.contentOf(type.name, second.score))).toBeGreaterThan(0.001);
        await workbench.holds(sheet('sheet.indicators'), first.defined, first.name);
        await workbench.type(sheet('sheet.indicators'), first.defined, `${first.name}情况`);
        await workbench.type(sheet('sheet.indicators'), second.cap, '0.001');

        await workbench.paneButton('command.generate').click();
        const plan = workbench.pane.getByRole('region', { name: text('plan.title') });
        await plan.getByText(text('plan.sinceSheets')).waitFor();
        await plan.getByText(text('plan.renamed', { count: 1 })).waitFor();
        const [before = '', after = ''] = text('plan.capChangedAbove', { count: 1, above: '\0' }).split('\0');
        await plan.getByText(new RegExp(`${escaped(before)}\\d+${escaped(after)}`)).waitFor();
        await workbench.paneButton('plan.confirm').click();
        await workbench.said('outcome.generated', { sheets: 5, rows: 1500 });
        await workbench.holds(type.name, first.shown, `${first.name}情况`);
        await workbench.holds(type.name, first.score, score);
        await workbench.type(sheet('sheet.indicators'), second.cap, String((second.points ?? 0) / 1000));
      },
      TEN_MINUTES,
    );

    test(
      'a document of another year asks whether a name is a new one, and with yes the score goes with it',
      async () => {
        const { type, cells } = commonIndicators(definitions);
        const [, , third] = cells;
        const score = await workbench.contentOf(type.name, third.score);
        const renamed = `${third.name}工作`;
        const document = (await readFile(BUNDLED_DOCUMENT, 'utf8')).replaceAll(third.name, renamed);
        await workbench.openStep('definitions');
        await workbench.pane.getByLabel(text('definitions.pickLabel')).setInputFiles({
          name: '2021.txt',
          mimeType: 'text/plain',
          buffer: Buffer.from(document),
        });
        const plan = workbench.pane.getByRole('region', {
          name: text('plan.importTitle', { fileName: '2021.txt' }),
        });
        const question = text('plan.rename.indicator', { from: third.name, to: renamed });
        const tick = plan.getByRole('checkbox', { name: question }).first();
        await tick.waitFor();
        expect(await tick.isChecked()).toBe(false);
        // One for all: the name stands in the document for several unit types, each of which asks.
        await plan.getByRole('checkbox').first().click();
        await until(() => tick.isChecked());
        await workbench.paneButton('plan.load').click();
        await plan.waitFor({ state: 'detached' });
        await workbench.paneButton('command.generate').click();
        await workbench.paneButton('plan.confirm').click();
        await workbench.said('outcome.generated', { sheets: 5, rows: 1500 });
        await workbench.holds(type.name, third.shown, renamed);
        await workbench.holds(type.name, third.score, score);
      },
      TEN_MINUTES,
    );

    test('nothing failed on the page', () => {
      expect(workbench.errors).toEqual([]);
    });
  });
}

/** The common indicators of the first type with several units, and where its first unit has them. */
function commonIndicators({ unitTypes }: Definitions) {
  const type = unitTypes.find(({ units }) => units.length > 2);
  if (type === undefined) throw new Error('No type of several units.');
  const all = unitTypes.flatMap(({ indicators }) => indicators);
  const [category] = type.indicators;
  const cells = type.indicators
    .filter(({ part, category: own }) => part === 'common' && own === category?.category)
    .map((indicator, index) => {
      const shown = (code: 'indicator' | 'score') =>
        cellAddress(FIRST_ROW + 1 + index, columnIndex(SCORE_COLUMNS, code));
      const defined = (code: 'indicator' | 'cap') =>
        cellAddress(FIRST_ROW + all.indexOf(indicator), columnIndex(INDICATOR_COLUMNS, code));
      return {
        name: indicator.name,
        points: indicator.cap,
        shown: shown('indicator'),
        score: shown('score'),
        defined: defined('indicator'),
        cap: defined('cap'),
      };
    });
  const [first, second, third] = cells;
  if (first === undefined || second === undefined || third === undefined) {
    throw new Error(`${type.name} has too few common indicators in its first category.`);
  }
  return { type, cells: [first, second, third] as const };
}
