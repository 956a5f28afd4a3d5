import type { WorkbenchPage } from './browserPage';
import { paneFrame } from './paneWindow';
import { pressPaste } from './pressPaste';

/** What a person does in a pane of its own, counted: a click, a word that is typed, a key, a paste. */
export class Hands {
  actions = 0;
  readonly #workbench: WorkbenchPage;

  constructor(workbench: WorkbenchPage) {
    this.#workbench = workbench;
  }

  async click(role: 'button' | 'combobox' | 'radio' | 'textbox' | 'checkbox', name: string): Promise<void> {
    this.actions += 1;
    await this.#workbench.pane.getByRole(role, { name, exact: true }).click();
  }

  async type(words: string): Promise<void> {
    this.actions += 1;
    await this.#workbench.page.keyboard.type(words);
  }

  async key(name: string): Promise<void> {
    this.actions += 1;
    await this.#workbench.page.keyboard.press(name);
  }

  /** Pastes into a field that takes what is pasted as it is. */
  async insert(text: string): Promise<void> {
    this.actions += 1;
    await this.#workbench.page.keyboard.insertText(text);
  }

  async paste(text: string): Promise<void> {
    this.actions += 1;
    await pressPaste(paneFrame(this.#workbench.page), text);
  }
}
