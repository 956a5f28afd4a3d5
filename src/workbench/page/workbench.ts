import type {
  Area,
  BookPicture,
  FilterChoices,
  SheetAction,
  SheetPicture,
  SheetRefusal,
  UserEdit,
} from '../../host';
import type { Notice } from '../messages';
import type { WorkbenchWindow } from '../pane/paneStart';
import { HostClient, HostFailure } from './hostClient';
import { offerDownload } from './offerDownload';
import { PaneLink } from './paneLink';
import type { Attempt, Status, Work } from './workbenchState';
import { WorkbenchStore } from './workbenchStore';

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** The page's doings, apart from how they look. */
export class Workbench extends WorkbenchStore {
  private readonly host = new HostClient();
  private readonly pictureListeners = new Set<(sheet: SheetPicture | null, book: BookPicture) => void>();
  private readonly pane = new PaneLink((commands) => {
    this.update({ commands });
  });
  private selecting = 0;
  /** What is selected on each sheet, or was when it was last in front. */
  private readonly selections = new Map<string, Area>();

  constructor(private readonly displayLanguage: string) {
    super();
    this.host.onNotice((notice) => {
      this.receive(notice);
    });
    // The frame asks for what it needs as soon as it is loaded.
    const found: WorkbenchWindow = { scorebookWorkbench: { takePane: () => this.pane.given } };
    Object.assign(window, found);
  }

  /** Calls back with each new picture of the sheet, or of the selection alone. */
  onPicture(listener: (sheet: SheetPicture | null, book: BookPicture) => void): void {
    this.pictureListeners.add(listener);
  }

  /**
   * Opens a file; asks first when that would discard what nobody saved.
   *
   * @param file null: a new book
   */
  async open(file: File | null): Promise<void> {
    const isUnsaved =
      this.state.book !== null && (await this.attempt(() => this.host.ask('isUnsaved', null))) === true;
    if (isUnsaved) this.update({ discarding: { file } });
    else await this.replaceBook(file);
  }

  /** Answers the question whether what was not saved may be discarded. */
  async discard(yes: boolean): Promise<void> {
    const { discarding } = this.state;
    this.update({ discarding: null });
    if (yes && discarding !== null) await this.replaceBook(discarding.file);
  }

  private async replaceBook(file: File | null): Promise<void> {
    await this.work('opening', async () => {
      const bytes = file === null ? null : new Uint8Array(await file.arrayBuffer());
      const lost = await this.host.ask('open', { bytes });
      this.selections.clear();
      await this.startPane();
      if (file === null) return { kind: 'ready' };
      if (lost.length === 0) return { kind: 'opened', name: file.name };
      return { kind: 'lost', name: file.name, lost };
    });
  }

  /** Gives the frame a new channel to the host; it takes it when it is loaded again. */
  async startPane(): Promise<void> {
    await this.pane.start(this.host, this.displayLanguage);
    this.update({ pane: this.state.pane + 1 });
  }

  /** Runs a command of the ribbon in the add-in's runtime. */
  runCommand(functionName: string): void {
    this.pane.run(functionName);
  }

  async type(row: number, column: number, text: string): Promise<boolean> {
    const sheet = this.state.book?.active;
    if (sheet === undefined) return false;
    const attempt = { sheet, row, column, text };
    return this.edit(() => this.host.ask('type', attempt), attempt);
  }

  async paste(rows: readonly (readonly string[])[]): Promise<void> {
    const { book } = this.state;
    if (book === null || rows.length === 0) return;
    const { row, column } = book.selection;
    await this.edit(() => this.host.ask('paste', { sheet: book.active, row, column, rows }));
  }

  async clear(area: Area): Promise<void> {
    const sheet = this.state.book?.active;
    if (sheet !== undefined) await this.edit(() => this.host.ask('clear', { sheet, area }));
  }

  async select(sheet: string, area: Area): Promise<void> {
    this.selecting++;
    await this.attempt(() => this.host.ask('select', { sheet, area }));
    this.selecting--;
    const { book } = this.state;
    if (this.selecting > 0 || book === null) return;
    for (const listener of this.pictureListeners) listener(null, book);
  }

  /** Whether the host has not heard yet of what is selected: its pictures show what was selected before. */
  get isSelecting(): boolean {
    return this.selecting > 0;
  }

  /** Goes to an address or a name, as the name box does. Answers whether there is such a place. */
  async goTo(text: string): Promise<boolean> {
    const place = await this.host.ask('locate', { text });
    if (place === null) return false;
    await this.select(place.sheet, place.area);
    return true;
  }

  /** Goes where the link of a cell of the sheet in front leads, if anywhere in the book. */
  async follow(row: number, column: number): Promise<void> {
    const sheet = this.state.book?.active;
    if (sheet === undefined) return;
    const place = await this.host.ask('follow', { sheet, row, column });
    if (place !== null) await this.select(place.sheet, place.area);
  }

  /** Brings a sheet to the front, with what was selected there when it last was. */
  async activate(sheet: string): Promise<void> {
    await this.select(sheet, this.selections.get(sheet) ?? FIRST_CELL);
  }

  async undo(): Promise<void> {
    await this.again('undo');
  }

  async redo(): Promise<void> {
    await this.again('redo');
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

  setEditing(on: boolean): void {
    void this.host.ask('editing', { on });
  }

  async save(name: string): Promise<void> {
    await this.work('saving', async () => {
      offerDownload(await this.host.ask('save', null), name);
      return { kind: 'saved', name };
    });
  }

  /** Enters example scores. Pane and ribbon stay shut meanwhile: what they said of half the scores would be wrong. */
  async fillExamples(): Promise<void> {
    await this.work('filling', async () => {
      const count = await this.host.ask('fillExamples', null);
      return count === null ? { kind: 'noScoreSheets' } : { kind: 'filled', count };
    });
  }

  closeRefusal(): void {
    this.update({ refusal: null });
  }

  /** Says what is done and then how it ended; only one thing at a time. */
  private async work(work: Work, action: () => Promise<Status>): Promise<void> {
    if (this.state.work !== null) return;
    const before = this.state.status;
    this.update({ work, ...(before.kind === 'starting' ? {} : { status: { kind: work } }) });
    const status = await this.attempt(action);
    this.update({ work: null, status: status ?? { kind: 'ready' } });
  }

  private async again(way: 'undo' | 'redo'): Promise<void> {
    const done = await this.attempt(() => this.host.ask(way, null));
    // What the last filter or filling said may no longer hold.
    if (done === true) this.update({ status: { kind: 'ready' } });
  }

  private async edit(edit: () => Promise<UserEdit>, attempt: Attempt | null = null): Promise<boolean> {
    const result = await this.attempt(edit);
    if (result === null || result.done) return result !== null;
    const { because, title, message } = result;
    this.update({ refusal: { kind: because, title, message, attempt, technical: '' } });
    return false;
  }

  /** What failed is said in a box; null then. */
  private async attempt<T>(action: () => Promise<T>): Promise<T | null> {
    try {
      return await action();
    } catch (error) {
      const technical = error instanceof Error ? error.message : String(error);
      const kind = (error instanceof HostFailure ? error.code : null) ?? 'failed';
      this.update({ refusal: { kind, title: '', message: '', attempt: null, technical } });
      return null;
    }
  }

  private receive(notice: Notice): void {
    for (const listener of this.pictureListeners) listener(notice.sheet, notice.book);
    this.selections.set(notice.book.active, notice.book.selection);
    this.update({ book: notice.book });
  }
}
