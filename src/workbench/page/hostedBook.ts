import type { Area, BookPicture, SheetPicture, UserEdit } from '../../host';
import { HostClient, HostFailure, type Told } from './hostClient';
import type { Attempt } from './workbenchState';
import { WorkbenchStore } from './workbenchStore';

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** The book in the host's thread: where the person is in it, and what they enter. */
export class HostedBook extends WorkbenchStore {
  protected readonly host = new HostClient();
  readonly #listeners = new Set<(sheet: SheetPicture | null, book: BookPicture) => void>();
  /** How often the host has been told of a selection and has not answered. */
  #selecting = 0;
  /** Called when it knows the last selection. */
  #waiting: (() => void)[] = [];
  /** What is selected on each sheet, or was when it was last in front. */
  readonly #selections = new Map<string, Area>();

  constructor() {
    super();
    this.host.onNotice((notice) => {
      this.#receive(notice);
    });
  }

  /** Calls back with each new picture of the sheet, or of the selection alone. */
  onPicture(listener: (sheet: SheetPicture | null, book: BookPicture) => void): void {
    this.#listeners.add(listener);
  }

  async type(row: number, column: number, text: string): Promise<boolean> {
    const sheet = this.state.book?.active;
    if (sheet === undefined) return false;
    const attempt = { sheet, row, column, text };
    return this.#edit(() => this.host.ask('type', attempt), attempt);
  }

  async paste(rows: readonly (readonly string[])[]): Promise<void> {
    const { book } = this.state;
    if (book === null || rows.length === 0) return;
    const { row, column } = book.selection;
    await this.#edit(() => this.host.ask('paste', { sheet: book.active, row, column, rows }));
  }

  /** Types a text into all cells of an area. */
  async typeIntoAll(area: Area, text: string): Promise<boolean> {
    const sheet = this.state.book?.active;
    if (sheet === undefined) return false;
    const attempt = { sheet, row: area.row, column: area.column, text };
    return this.#edit(() => this.host.ask('typeIntoAll', { sheet, area, text }), attempt);
  }

  async fillDown(area: Area): Promise<void> {
    const sheet = this.state.book?.active;
    if (sheet !== undefined) await this.#edit(() => this.host.ask('fillDown', { sheet, area }));
  }

  async clear(area: Area): Promise<void> {
    const sheet = this.state.book?.active;
    if (sheet !== undefined) await this.#edit(() => this.host.ask('clear', { sheet, area }));
  }

  async select(sheet: string, area: Area): Promise<void> {
    this.#selecting += 1;
    await this.attempt(() => this.host.ask('select', { sheet, area }));
    this.#selecting -= 1;
    const { book } = this.state;
    if (this.#selecting > 0) return;
    if (book !== null) for (const listener of this.#listeners) listener(null, book);
    for (const known of this.#waiting.splice(0, Infinity)) known();
  }

  /** Resolves, with true, when the host has told what the selected cell holds. */
  async selectionKnown(): Promise<boolean> {
    if (this.#selecting > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return true;
  }

  /** Whether the host has not heard yet of what is selected: its pictures show what was selected before. */
  get isSelecting(): boolean {
    return this.#selecting > 0;
  }

  /** Goes to an address or a name, as the name box does. Answers whether there is such a place. */
  async goTo(text: string): Promise<boolean> {
    const place = await this.attempt(() => this.host.ask('locate', { text }));
    if (place === null) return false;
    await this.select(place.sheet, place.area);
    return true;
  }

  /** Goes where the link of a cell of the sheet in front leads. Answers whether anywhere in the book. */
  async follow(row: number, column: number): Promise<boolean> {
    const sheet = this.state.book?.active;
    if (sheet === undefined) return false;
    const place = await this.attempt(() => this.host.ask('follow', { sheet, row, column }));
    if (place === null) return false;
    await this.select(place.sheet, place.area);
    return true;
  }

  /** Brings a sheet to the front, with what was selected there when it last was. */
  async activate(sheet: string): Promise<boolean> {
    await this.select(sheet, this.#selections.get(sheet) ?? FIRST_CELL);
    return true;
  }

  /** Another book is open: places of the one before mean nothing. */
  protected forget(): void {
    this.#selections.clear();
  }

  async #edit(edit: () => Promise<UserEdit>, attempt: Attempt | null = null): Promise<boolean> {
    const result = await this.attempt(edit);
    if (result === null || result.done) return result !== null;
    const { because, title, message } = result;
    this.update({ refusal: { kind: because, title, message, attempt, technical: '' } });
    return false;
  }

  /** What failed is said in a box; null then. */
  protected async attempt<T>(action: () => Promise<T>): Promise<T | null> {
    try {
      return await action();
    } catch (error) {
      const technical = error instanceof Error ? error.message : String(error);
      const kind = (error instanceof HostFailure ? error.code : null) ?? 'failed';
      this.update({ refusal: { kind, title: '', message: '', attempt: null, technical } });
      return null;
    }
  }

  #receive(notice: Told): void {
    if (notice.kind === 'unsaved') {
      this.update({ isUnsaved: notice.isUnsaved });
      return;
    }
    for (const listener of this.#listeners) listener(notice.sheet, notice.book);
    this.#selections.set(notice.book.active, notice.book.selection);
    this.update({ book: notice.book });
  }
}
