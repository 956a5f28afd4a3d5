import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build, ROOT } from '../../src/workbench/server/build';
import { workbenchMounts } from '../../src/workbench/server/mounts';
import { serve } from '../../src/workbench/server/serve';
import { paneText } from '../../src/strings/paneText';
import { LANGUAGES, sheetText, type Language } from '../../src/strings/texts';
import { WorkbenchPage } from '../support/browserPage';
import { startBrowser } from '../support/browserProcess';

/** The README's pictures of the workbench: `npm run screenshots`. Chinese text needs a font with Chinese letters. */
const FOLDER = join(ROOT, 'assets/screenshots');

/** What is taken in each language, as the README shows it. */
const TAKEN: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['plan', 'scores', 'ranking'],
  'en-US': ['ranking'],
};

const SHEET = '县直部门';

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
  await workbench.goTo(sheetText(language, 'sheet.ranking'), 'D10');
  await picture('ranking');
  await workbench.close();
  process.stdout.write(`${language}\n`);
}

void main();
