import { screen, within } from '@testing-library/react/pure';
import { BookCells } from '../../support/bookCells';
import { THIS_YEAR } from './changedDocument';
import { idle, openPane, press, type OpenPane, type PaneOptions } from './openPane';

const CHINESE = {
  document: '选择考核指标文件（.docx、.xlsx 或 .txt）',
  generate: '生成考核表',
  confirm: '确认生成',
};
const ENGLISH = {
  document: 'Choose an assessment document (.docx, .xlsx or .txt)',
  generate: 'Generate unit sheets',
  confirm: 'Generate now',
};

/** A pane with this year's document, generated sheets and three scores, and what a person does with plans. */
export class PlanPane {
  readonly cells: BookCells;
  readonly #names: typeof CHINESE;

  private constructor(
    readonly pane: OpenPane,
    language: PaneOptions['language'],
  ) {
    this.cells = new BookCells(pane.host);
    this.#names = language === 'en-US' ? ENGLISH : CHINESE;
  }

  static async open(options: PaneOptions = {}): Promise<PlanPane> {
    const opened = new PlanPane(await openPane(options), options.language);
    await opened.load('今年.txt', THIS_YEAR);
    await opened.confirmSheets();
    opened.score('城关中心镇', '党建', '9');
    opened.score('城关中心镇', '产业发展', '8');
    opened.score('西镇', '产业发展', '7');
    return opened;
  }

  async load(fileName: string, text: string): Promise<void> {
    const label = this.#names.document;
    if (screen.queryByLabelText(label) === null) await this.#openStep('step-definitions');
    await this.pane.user.upload(screen.getByLabelText(label), new File([text], fileName));
    await idle(this.pane.session);
  }

  async planSheets(): Promise<void> {
    const name = this.#names.generate;
    if (screen.queryByRole('button', { name }) === null) await this.#openStep('step-sheets');
    await press(this.pane, name);
  }

  confirmSheets(): Promise<void> {
    return press(this.pane, this.#names.confirm);
  }

  /** Types a score, past validation as a paste does. */
  score(unit: string, indicator: string, text: string): void {
    const { sheet, cell } = this.cells.score(unit, indicator);
    this.pane.host.paste(sheet, cell, [[text]]);
  }

  /** Row (from 1) of an indicator on 指标库. */
  rowOf(unit: string, indicator: string): number {
    const at = this.cells.grid('指标库').findIndex((row) => row[5] === unit && row[8] === indicator);
    if (at < 0) throw new Error(`no indicator ${indicator} of ${unit}`);
    return at + 1;
  }

  async tick(name: string): Promise<void> {
    await this.pane.user.click(await box(name));
  }

  /** A step that is done may have closed. */
  async #openStep(id: string): Promise<void> {
    const step = screen.getAllByRole('button').find((button) => button.id === id);
    if (step === undefined) throw new Error(`no step ${id}`);
    await this.pane.user.click(step);
  }
}

/** A check box by how its name begins; whose the thing is stands behind. */
export function box(name: string): Promise<HTMLInputElement> {
  return screen.findByRole<HTMLInputElement>('checkbox', { name: (whole) => whole.startsWith(name) });
}

/** Headings of the groups of changes in a plan. */
export async function groups(plan: string): Promise<readonly string[]> {
  const region = within(await screen.findByRole('region', { name: plan }));
  // The changes are loaded when first used, and the buttons come with them.
  await region.findAllByRole('button');
  return region.getAllByRole('group').flatMap((group) => group.querySelector('summary')?.textContent ?? []);
}

/** The item of a list that a text stands in. */
export function itemOf(element: HTMLElement): HTMLElement {
  const item = element.closest('li');
  if (item === null) throw new Error(`${element.textContent} stands in no list`);
  return item;
}
