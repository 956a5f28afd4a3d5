import type { FilterChoices, SheetAction, SheetRefusal } from '../../host';
import type { WorkbenchWindow } from '../pane/paneStart';
import { HostedBook } from './hostedBook';
import { offerDownload } from './offerDownload';
import { PaneLink } from './paneLink';
import type { Status, Work } from './workbenchState';

/** The page's doings, apart from how they look. */
export class Workbench extends HostedBook {
  readonly #pane = new PaneLink((commands) => {
    this.update({ commands });
  });

  readonly #displayLanguage: string;

  constructor(displayLanguage: string) {
    super();
    this.#displayLanguage = displayLanguage;
    // The frame asks for what it needs as soon as it is loaded.
    const found: WorkbenchWindow = { scorebookWorkbench: { takePane: () => this.#pane.given } };
    Object.assign(window, found);
  }

  /**
   * Opens a file; asks first when that would discard what nobody saved.
   *
   * @param file null: a new book
   */
  async open(file: File | null): Promise<void> {
    if (this.state.isUnsaved) this.update({ discarding: { file } });
    else await this.#replaceBook(file);
  }

  /** Answers the question whether what was not saved may be discarded. */
  async discard(yes: boolean): Promise<void> {
    const { discarding } = this.state;
    this.update({ discarding: null });
    if (yes && discarding !== null) await this.#replaceBook(discarding.file);
  }

  async #replaceBook(file: File | null): Promise<void> {
    await this.#work('opening', async () => {
      const bytes = file === null ? null : new Uint8Array(await file.arrayBuffer());
      const lost = await this.host.ask('open', { bytes });
      this.forget();
      await this.startPane();
      if (file === null) return { kind: 'ready' };
      if (lost.length === 0) return { kind: 'opened', name: file.name };
      return { kind: 'lost', name: file.name, lost };
    });
  }

  /** Gives the frame a new channel to the host; it takes it when it is loaded again. */
  async startPane(): Promise<void> {
    await this.#pane.start(this.host, this.#displayLanguage, () => this.state.isDark);
    this.update({ pane: this.state.pane + 1 });
  }

  /** Runs a command of the ribbon in the add-in's runtime. */
  runCommand(functionName: string): void {
    this.#pane.run(functionName);
  }

  undo(): void {
    this.turns.act(() => void this.#again('undo'));
  }

  redo(): void {
    this.turns.act(() => void this.#again('redo'));
  }

  filterChoices(sheet: string, column: number): Promise<FilterChoices | null> {
    return this.host.ask('filterChoices', { sheet, column });
  }

  /** @param texts null: all of the column's texts */
  async filter(sheet: string, column: number, texts: readonly string[] | null): Promise<void> {
    const count = await this.attempt(() => this.host.ask('filter', { sheet, column, texts }));
    if (count !== null) this.update({ status: { kind: 'filtered', ...count } });
  }

  /** Answers why a sheet cannot have a name; null when it has it, or a box says what failed. */
  async renameSheet(sheet: string, name: string): Promise<SheetRefusal | null> {
    const edit = await this.attempt(() =>
      this.host.ask('changeSheet', { sheet, action: { kind: 'rename', name } }),
    );
    return edit === null || edit.done ? null : edit.because;
  }

  /** Does something to a sheet; a box says why it was refused. */
  async changeSheet(sheet: string, action: SheetAction): Promise<void> {
    const edit = await this.attempt(() => this.host.ask('changeSheet', { sheet, action }));
    if (edit === null) return;
    // What the last filter said of its rows may no longer hold.
    if (edit.done) this.update({ status: { kind: 'ready' } });
    else
      this.update({ refusal: { kind: edit.because, title: '', message: '', attempt: null, technical: '' } });
  }

  /** Opens the task pane or closes it; its page lives on. */
  async showPane(isShown: boolean): Promise<void> {
    await this.attempt(() => this.host.ask('showPane', { isShown }));
  }

  /** Has the page a dark look, or a light one, and Office with it. */
  setDark(isDark: boolean): void {
    this.update({ isDark });
  }

  async save(name: string): Promise<void> {
    await this.#work('saving', async () => {
      offerDownload(await this.host.ask('save', null), name);
      return { kind: 'saved', name };
    });
  }

  /** Downloads a copy of the book that carries nothing of the add-in. */
  async saveClean(name: string): Promise<void> {
    await this.#work('saving', async () => {
      offerDownload(await this.host.ask('saveClean', null), name);
      return { kind: 'saved', name };
    });
  }

  /** Enters example scores. Pane and ribbon stay shut meanwhile: what they said of half the scores would be wrong. */
  async fillExamples(): Promise<void> {
    await this.#work('filling', async () => {
      const count = await this.host.ask('fillExamples', null);
      return count === null ? { kind: 'noScoreSheets' } : { kind: 'filled', count };
    });
  }

  /** Whether something is lost when the page goes: changes that no file holds, or what is being written. */
  get holdsUnsaved(): boolean {
    return this.isEditing || this.state.isUnsaved;
  }

  closeRefusal(): void {
    this.update({ refusal: null });
  }

  /** Says what is done and then how it ended; only one thing at a time. */
  async #work(work: Work, action: () => Promise<Status>): Promise<void> {
    if (this.state.work !== null) return;
    const before = this.state.status;
    // What was typed before comes first.
    await new Promise<void>((resolve) => {
      this.turns.act(resolve);
    });
    this.update({ work, ...(before.kind === 'starting' ? {} : { status: { kind: work } }) });
    const status = await this.attempt(action);
    this.update({ work: null, status: status ?? { kind: 'ready' } });
  }

  async #again(way: 'undo' | 'redo'): Promise<void> {
    const done = await this.attempt(() => this.host.ask(way, null));
    // What the last filter or filling said may no longer hold.
    if (done === true) this.update({ status: { kind: 'ready' } });
  }
}
