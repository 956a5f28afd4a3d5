import type { Area, BookPicture, SheetPicture } from '../../host';
import type { BookPlace, Notice, SeenEdit } from '../messages';
import { HostClient, HostFailure, type Told } from './hostClient';
import { InTurn } from './inTurn';
import { isSame } from './grid/ranges';
import type { Attempt } from './workbenchState';
import { WorkbenchStore } from './workbenchStore';

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** The book in the host's thread: where the person is in it, and what they enter. */
export class HostedBook extends WorkbenchStore {
  protected readonly host = new HostClient();
  /** What the person does, in its order. */
  readonly turns = new InTurn();
  readonly #listeners = new Set<(sheet: SheetPicture | null, book: BookPicture) => void>();
  /** How often the host has been told of a selection and has not answered. */
  #selecting = 0;
  #isEditing = false;
  /** The last drawing that was shown, and the one before the person's eyes when they began to write. */
  #seen = 0;
  #begunAt: number | null = null;
  /** Called when it knows the last selection. */
  #waiting: (() => void)[] = [];
  /** Where the person went last, or was brought; null before the first picture. */
  #here: BookPlace | null = null;
  /** What the host told that would bring the person elsewhere, and has to wait. */
  #news: Notice | null = null;
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

  /** Calls back whenever the host has all answered, or is asked again. */
  onBusy(listener: (isBusy: boolean) => void): void {
    this.host.onBusy = listener;
  }

  /** Where the person is: what the host was told last, though it may not have heard of it yet. */
  get here(): BookPlace | null {
    return this.#here;
  }

  get isEditing(): boolean {
    return this.#isEditing;
  }

  /** Types a text into the first cell of a place. Answers whether it was taken; a box says why not. */
  async type({ sheet, area: { row, column } }: BookPlace, text: string): Promise<boolean> {
    const attempt = { sheet, row, column, text };
    return this.#edit((seen) => this.host.ask('type', { ...attempt, seen }), attempt);
  }

  async paste({ sheet, area }: BookPlace, rows: readonly (readonly string[])[]): Promise<void> {
    if (rows.length === 0) return;
    const { row, column } = area;
    await this.#edit((seen) => this.host.ask('paste', { sheet, row, column, rows, seen }));
  }

  /** Types a text into all cells of a place. */
  async typeIntoAll({ sheet, area }: BookPlace, text: string): Promise<boolean> {
    const attempt = { sheet, row: area.row, column: area.column, text };
    return this.#edit((seen) => this.host.ask('typeIntoAll', { sheet, area, text, seen }), attempt);
  }

  async fillDown(place: BookPlace): Promise<void> {
    await this.#edit((seen) => this.host.ask('fillDown', { ...place, seen }));
  }

  async clear(place: BookPlace): Promise<void> {
    await this.#edit((seen) => this.host.ask('clear', { ...place, seen }));
  }

  /** Somebody begins to write in a cell or has done; news that lead elsewhere wait meanwhile. */
  setEditing(on: boolean): void {
    this.#isEditing = on;
    this.#begunAt = on ? this.#seen : null;
    void this.host.ask('editing', { on });
    // Whoever goes on from what was written goes on from there.
    if (!on)
      queueMicrotask(() => {
        this.#tellNews();
      });
  }

  /** Selects cells; what the person does next, they do there. */
  select(place: BookPlace): void {
    void this.turns.way(() => this.goToPlace(place));
  }

  /** Tells the host what the person has selected in the grid, where it is selected already. */
  selected(place: BookPlace): void {
    if (this.turns.isWaiting) this.select(place);
    else void this.#select(place);
  }

  /** Selects cells, now. Answers true when the host knows. */
  async goToPlace(place: BookPlace): Promise<boolean> {
    await this.#select(place);
    return true;
  }

  async #select(place: BookPlace): Promise<void> {
    this.#here = place;
    this.#selecting += 1;
    await this.attempt(() => this.host.ask('select', place));
    this.#selecting -= 1;
    if (this.#selecting > 0) return;
    this.#tellNews();
    const { book } = this.state;
    // Had the host not taken it, the person is where they were.
    if (book !== null && !this.#isEditing) this.#tell(null, book);
    for (const known of this.#waiting.splice(0, Infinity)) known();
  }

  /** Resolves, with true, when the host has told what the selected cell holds. */
  async selectionKnown(): Promise<boolean> {
    if (this.#selecting > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return true;
  }

  /** Whether the host has not heard yet of what is selected: what is known of a cell is not of the selected one. */
  get isSelecting(): boolean {
    return this.#selecting > 0;
  }

  /** Goes to an address or a name, as the name box does. Answers whether there is such a place. */
  goTo(text: string): Promise<boolean> {
    return this.#arrive(() => this.host.ask('locate', { text }));
  }

  /** Goes where the link of the first cell of a place leads. Answers whether anywhere in the book. */
  follow({ sheet, area: { row, column } }: BookPlace): Promise<boolean> {
    return this.#arrive(() => this.host.ask('follow', { sheet, row, column }));
  }

  async #arrive(find: () => Promise<BookPlace | null>): Promise<boolean> {
    const place = await this.attempt(find);
    return place !== null && this.goToPlace(place);
  }

  /** Brings a sheet to the front, with what was selected there when it last was. */
  activate(sheet: string): Promise<boolean> {
    return this.goToPlace({ sheet, area: this.#selections.get(sheet) ?? FIRST_CELL });
  }

  /** Another book is open: places of the one before mean nothing. */
  protected forget(): void {
    this.#selections.clear();
    this.#seen = 0;
    this.#news = null;
  }

  async #edit(edit: (seen: number) => Promise<SeenEdit>, attempt: Attempt | null = null): Promise<boolean> {
    const seen = this.#begunAt ?? this.#seen;
    const result = await this.attempt(() => edit(seen));
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
    this.#news = { ...notice, sheet: notice.sheet ?? this.#news?.sheet ?? null };
    this.#tellNews();
  }

  #tellNews(): void {
    const news = this.#news;
    if (news === null || this.#mustWait(news.book)) return;
    this.#news = null;
    this.#seen = news.drawing;
    this.#tell(news.sheet, news.book);
  }

  #tell(sheet: SheetPicture | null, book: BookPicture): void {
    this.#here = { sheet: book.active, area: book.selection };
    for (const listener of this.#listeners) listener(sheet, book);
    this.#selections.set(book.active, book.selection);
    this.update({ book });
  }

  /** Whoever is on the way, or writes, must not be taken elsewhere by what the host tells. */
  #mustWait({ active, selection }: BookPicture): boolean {
    if ((this.#selecting === 0 && !this.#isEditing) || this.#here === null) return false;
    return active !== this.#here.sheet || !isSame(selection, this.#here.area);
  }
}
