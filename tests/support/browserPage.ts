import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';
import type { FindingCode } from '../../src/domain/findings/codes';
import { findingKind } from '../../src/strings/findingWords';
import { fillIn } from '../../src/strings/fillIn';
import { textsIn } from '../../src/strings/languageTexts';
import {
  paneText,
  type PaneFillings,
  type PaneKeyAsking,
  type PaneTextKey,
} from '../../src/strings/paneText';
import type { Language } from '../../src/strings/texts';
import { workbenchText, type WorkbenchKeyAsking } from '../../src/strings/workbenchText';
import { escaped } from './escaped';
import { pressPaste } from './pressPaste';
import { canBeSlow } from './slowHost';
import { PATIENCE, until } from './until';

/** The workbench in a tab of the browser, used as a person would: by role and name. */
export class WorkbenchPage {
  readonly pane: FrameLocator;
  /** Addresses of everything the page asked for, and what went wrong in it. */
  readonly requests: string[] = [];
  readonly errors: string[] = [];

  private constructor(
    readonly page: Page,
    readonly language: Language,
  ) {
    this.pane = page.frameLocator(`iframe[title="${workbenchText(language, 'pane.title')}"]`);
    page.context().on('request', (request) => this.requests.push(request.url()));
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.setDefaultTimeout(PATIENCE);
  }

  /** Opens the workbench and waits until the pane is there. @param look what the system asks pages to look like */
  static async open(
    browser: Pick<Browser, 'newContext'>,
    address: string,
    language: Language,
    look: Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors'> = {},
  ): Promise<WorkbenchPage> {
    const viewport = { width: 1280, height: 800 };
    const context = await browser.newContext({ viewport, locale: language, ...look });
    const opened = new WorkbenchPage(await context.newPage(), language);
    await canBeSlow(opened.page);
    await opened.page.goto(`${address}/?lang=${language}`);
    await opened.paneButton('definitions.bundled').waitFor();
    return opened;
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  /** A button of the page, its ribbon included. */
  button(key: WorkbenchKeyAsking): Locator {
    return this.page.getByRole('button', { name: workbenchText(this.language, key), exact: true });
  }

  /** A text of the pane as it is in this language. */
  text<Key extends PaneTextKey>(key: Key, ...fillings: PaneFillings<Key>): string {
    return paneText(this.language, key, ...fillings);
  }

  paneButton(key: PaneKeyAsking): Locator {
    return this.pane.getByRole('button', { name: paneText(this.language, key), exact: true });
  }

  get nameBox(): Locator {
    return this.page.getByRole('textbox', { name: workbenchText(this.language, 'formula.name') });
  }

  get formulaBar(): Locator {
    return this.page.getByRole('textbox', { name: workbenchText(this.language, 'formula.content') });
  }

  /** Loads the bundled document and generates the sheets, by the pane's buttons. */
  async generate(): Promise<void> {
    await this.paneButton('definitions.bundled').click();
    await this.paneButton('plan.confirm').click();
    await this.said('outcome.generated', { sheets: 5, rows: 1500 });
  }

  /** Chooses a document in the pane's file picker. */
  async chooseDocument(name: string, bytes: Uint8Array): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.paneButton('definitions.pick').click();
    await (
      await chooser
    ).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  }

  /** Waits until the pane's live region says so. */
  async said<Key extends PaneTextKey>(key: Key, ...fillings: PaneFillings<Key>): Promise<void> {
    const text = paneText(this.language, key, ...fillings);
    await this.pane.getByRole('status').filter({ hasText: text }).waitFor();
  }

  /** Waits until the pane's live region says so, whatever the figures. @param figures names of its parameters */
  async saidWith(key: PaneTextKey, ...figures: readonly string[]): Promise<void> {
    const figured = Object.fromEntries(figures.map((name) => [name, '#']));
    const pattern = fillIn(textsIn(this.language, 'pane')[key], figured);
    const text = new RegExp(escaped(pattern).replaceAll('#', '\\d+'));
    await this.pane.getByRole('status').filter({ hasText: text }).waitFor();
  }

  /** Computes by the pane's button and waits until the pane says it is done: before, it may show what was true before. */
  async compute(): Promise<void> {
    await this.paneButton('command.compute').click();
    await this.saidComputed();
  }

  saidComputed(): Promise<void> {
    return this.saidWith('outcome.computed', 'units', 'provisional', 'unranked');
  }

  /** Unfolds a step of the year's work. */
  async openStep(step: 'definitions' | 'sheets' | 'scores' | 'totals'): Promise<void> {
    const name = new RegExp(`^${paneText(this.language, `step.${step}`)}`);
    await this.pane
      .getByRole('list', { name: paneText(this.language, 'step.list') })
      .getByRole('button', { name, expanded: false })
      .click();
  }

  /** Opens the findings of a kind in the pane's list. */
  async openFindings(code: FindingCode): Promise<void> {
    const kind = findingKind(code, this.language);
    await this.pane.locator('summary').filter({ hasText: kind }).click();
  }

  /** The tab of a sheet, protected or not; names of no other are taken for it. */
  tab(sheet: string): Locator {
    const suffix = escaped(workbenchText(this.language, 'tabs.protected'));
    return this.page.getByRole('tab', { name: new RegExp(`^${escaped(sheet)}(?:${suffix})?$`) });
  }

  /** Chooses in the menu of a sheet's tab. */
  async onTab(sheet: string, key: WorkbenchKeyAsking): Promise<void> {
    await this.tab(sheet).click({ button: 'right' });
    await this.choose(key);
  }

  /** Chooses in the menu that is open. */
  choose(key: WorkbenchKeyAsking): Promise<void> {
    return this.page.getByRole('menuitem', { name: workbenchText(this.language, key), exact: true }).click();
  }

  /** Takes the protection off a sheet by the menu of its tab. */
  async unprotect(sheet: string): Promise<void> {
    await this.onTab(sheet, 'sheet.unprotect');
    await this.page.getByRole('tab', { name: sheet, exact: true }).waitFor();
  }

  /** Deletes a sheet by the menu of its tab, answering the question with yes. */
  async deleteSheet(sheet: string): Promise<void> {
    await this.onTab(sheet, 'sheet.delete');
    const name = workbenchText(this.language, 'sheet.delete');
    await this.page.getByRole('alertdialog', { name }).getByRole('button', { name }).click();
    await this.tab(sheet).waitFor({ state: 'detached' });
  }

  /** What the pane's live region says. */
  async spoken(): Promise<string> {
    return (await this.pane.getByRole('status').first().textContent()) ?? '';
  }

  /** Goes to a cell by the name box; the keyboard is in the grid then. */
  async goTo(sheet: string, address: string): Promise<void> {
    await this.nameBox.fill(`'${sheet}'!${address}`);
    await this.nameBox.press('Enter');
    await this.selected(sheet, address);
  }

  /** Waits until a cell is in front, whoever has the keyboard. */
  async inFront(sheet: string, address: string): Promise<void> {
    await this.page.getByRole('tab', { name: new RegExp(`^${escaped(sheet)}`), selected: true }).waitFor();
    await until(async () => (await this.nameBox.inputValue()) === address);
  }

  /** Waits until a cell is selected and takes what is typed: nothing that was done before is still on its way. */
  async selected(sheet: string, address: string): Promise<void> {
    await this.inFront(sheet, address);
    await until(() =>
      this.page.evaluate(
        () =>
          document.activeElement?.matches('.grid:not([data-busy]) .cell-editor:not(.is-editing)') === true,
      ),
    );
    await this.inFront(sheet, address);
  }

  /** Types into a cell and presses Enter. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    await this.goTo(sheet, address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Pastes copied cells, as Ctrl+V does. */
  async paste(sheet: string, address: string, text: string): Promise<void> {
    await this.goTo(sheet, address);
    await pressPaste(this.page, text);
    await until(async () => (await this.formulaBar.inputValue()) !== '');
  }

  /** Waits until the selected cell holds this, as the formula bar shows it. */
  shows(content: string): Promise<void> {
    return until(async () => (await this.formulaBar.inputValue()) === content);
  }

  /** What a cell holds, as the formula bar shows it. */
  async contentOf(sheet: string, address: string): Promise<string> {
    await this.goTo(sheet, address);
    return this.formulaBar.inputValue();
  }

  /**
   * Waits until a cell holds this, as the formula bar shows it: the picture comes a moment after the book.
   *
   * @throws Error with what it holds instead
   */
  async holds(sheet: string, address: string, content: string): Promise<void> {
    await this.goTo(sheet, address);
    await this.shows(content).catch(async (cause: unknown) => {
      const held = await this.formulaBar.inputValue();
      throw new Error(`${sheet}!${address} holds “${held}”, not “${content}”.`, { cause });
    });
  }

  /** Closes the box that says why an edit was refused. Answers what it said. */
  async dismissRefusal(
    button: 'dialog.ok' | 'dialog.cancel' | 'dialog.retry' = 'dialog.cancel',
  ): Promise<string> {
    const box = this.page.getByRole('alertdialog');
    const said = (await box.textContent()) ?? '';
    await box.getByRole('button', { name: workbenchText(this.language, button) }).press('Enter');
    await box.waitFor({ state: 'detached' });
    return said;
  }

  async fillExamples(): Promise<void> {
    await this.button('file.fill').click();
    const [before = ''] = workbenchText(this.language, 'status.filled', { count: '\0' })
      .split('\0')
      .filter((part) => part !== '');
    await this.page.getByRole('status').filter({ hasText: before.trim() }).waitFor();
  }
}
