import '../../src/strings/bothLanguages';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { columnLetters } from '../../src/host';
import { importDocument } from '../../src/importer/importDocument';
import { build, ROOT } from '../../src/workbench/server/build';
import { workbenchMounts } from '../../src/workbench/server/mounts';
import { serve } from '../../src/workbench/server/serve';
import { paneText } from '../../src/strings/paneText';
import { readingText } from '../../src/strings/readingText';
import { LANGUAGES, sheetText, type Language } from '../../src/strings/texts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/settings';
import { layoutRanking, RANKING_COLUMNS } from '../../src/workbook/layout/rankingSheet';
import { WorkbenchPage } from '../support/browserPage';
import { startBrowser } from '../support/browserProcess';
import { UNSURE_DOCUMENTS } from '../support/unsureDocuments';

/** The README's pictures of the workbench: `npm run screenshots`. Chinese text needs a font with Chinese letters. */
const FOLDER = join(ROOT, 'assets/screenshots');

/** What is taken in each language, as the README shows it. */
const TAKEN: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['reading', 'plan', 'scores', 'ranking'],
  'en-US': ['ranking'],
};

const SHEET = '县直部门';

/** A unit type whose units have the same indicators with the same caps, so that their ranks can be compared. */
const RANKED = '省市驻佳单位';

async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await build();
  const server = await serve(workbenchMounts(), 0);
  const browser = await startBrowser();
  try {
    for (const language of LANGUAGES) await take(browser, server.address, language);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function take(browser: Browser, address: string, language: Language): Promise<void> {
  const workbench = await WorkbenchPage.open(browser, address, language);
  const picture = async (name: string): Promise<void> => {
    if (!TAKEN[language].includes(name)) return;
    // The grid is drawn a moment after it is told to.
    await workbench.page.waitForTimeout(1000);
    await workbench.page.screenshot({ path: join(FOLDER, `${name}.${language}.png`) });
  };
  if (TAKEN[language].includes('reading')) {
    await workbench.chooseDocument('考评办法.docx', UNSURE_DOCUMENTS.twoWeights);
    await workbench.pane.getByText(readingText(language, 'tables.unsure')).waitFor();
    await picture('reading');
    await workbench.pane.getByRole('button', { name: readingText(language, 'doNotLoad') }).click();
  }
  await workbench.paneButton('definitions.bundled').click();
  await workbench.paneButton('plan.confirm').waitFor();
  await picture('plan');
  await workbench.paneButton('plan.confirm').click();
  await workbench.said('outcome.generated', { sheets: 5, rows: 1500 });
  await workbench.fillExamples();
  await workbench.paste(SHEET, 'K8', '77');
  await workbench.paneButton('command.check').click();
  await workbench.pane
    .getByRole('button', { name: paneText(language, 'findings.goTo', { sheet: SHEET, cell: 'K8' }) })
    .first()
    .click();
  await picture('scores');
  await workbench.type(SHEET, 'K8', '15');
  await workbench.paneButton('command.compute').click();
  await workbench.pane.getByRole('table').last().waitFor();
  await showRanking(workbench, language);
  await picture('ranking');
  await workbench.close();
  process.stdout.write(`${language}\n`);
}

/** Brings a whole table into sight, with the rules below it, and the same ranking in the pane. */
async function showRanking(workbench: WorkbenchPage, language: Language): Promise<void> {
  const bytes = await readFile(join(ROOT, 'assets/indicators-2020.txt'));
  const { definitions } = importDocument({ bytes, fileName: 'indicators-2020.txt' });
  const table = layoutRanking(definitions, DEFAULT_SETTINGS).tables.find(({ type }) => type.name === RANKED);
  if (table === undefined) throw new Error(`The document has no ${RANKED}.`);
  await workbench.pane
    .getByRole('combobox', { name: paneText(language, 'ranking.type'), exact: true })
    .selectOption({ label: RANKED });
  const ranks = columnLetters(RANKING_COLUMNS.rank);
  const sheet = sheetText(language, 'sheet.ranking');
  await workbench.goTo(sheet, `${ranks}${table.rulesRow + 1}`);
  await workbench.goTo(sheet, `${ranks}${table.firstRow + 1}`);
}

void main();
