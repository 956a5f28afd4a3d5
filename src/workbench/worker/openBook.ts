import {
  cleanCopy,
  columnLetters,
  drawBook,
  drawSheet,
  EmbeddedHost,
  filterChoices,
  formatArea,
  linkAt,
  newBook,
  readXlsx,
  writeXlsx,
  type Area,
  type Book,
  type BookPicture,
  type FilterChoices,
  type Loss,
  type MakeCalculator,
  type Person,
  type SheetPicture,
} from '../../host';
import type { BookPlace, CellRequest, ColumnRequest, FromWorker, PaneFacts } from '../messages';
import { CellEdits } from './cellEdits';
import { exampleRuns } from './exampleRuns';
import { locate } from './locate';
import { restBeforeDrawing } from './restBeforeDrawing';
import { SeenRows } from './seenRows';

/** Milliseconds without a request after which the add-in is taken to be at rest. */
const QUIET = 300;

/** A book in the host with everyone who looks at it: the grid by pictures, the pane by the bridge. */
export class OpenBook {
  readonly #host: EmbeddedHost;
  readonly #book: Book;
  #port: MessagePort | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince: number | null = null;
  #drawingCost = 0;
  #isClosed = false;
  #unsaved = false;
  #lastRequest = -Infinity;
  /** Name of the sheet in front when it was drawn last. */
  #drawn = '';
  /** How often a sheet was drawn. */
  #drawings = 0;
  readonly #rows = new SeenRows();
  readonly edits: CellEdits;
  /** While a person selects, which changes no cell. */
  #isSelecting = false;

  readonly #tell: (message: FromWorker) => void;

  private constructor(book: Book, calculator: MakeCalculator, tell: (message: FromWorker) => void) {
    this.#tell = tell;
    this.#book = book;
    this.#host = new EmbeddedHost({ book, calculator });
    this.edits = new CellEdits(this.#host, this.#rows, () => {
      this.#draw();
    });
    this.#host.onBookChanged((touched) => {
      if (touched) this.#setUnsaved(true);
      if (!this.#isSelecting) this.#drawSoon();
    });
    this.#tell({ kind: 'unsaved', isUnsaved: false });
    this.#drawSoon();
  }

  /** @param bytes an .xlsx file; null: a new book */
  static async open(
    bytes: Uint8Array | null,
    calculator: MakeCalculator,
    tell: (message: FromWorker) => void,
  ): Promise<{ readonly opened: OpenBook; readonly lost: readonly Loss[] }> {
    const { book, lost } = bytes === null ? { book: newBook(), lost: [] } : await readXlsx(bytes);
    return { opened: new OpenBook(book, calculator, tell), lost };
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#port?.close();
    this.#host.person.closeBook();
  }

  /** Answers Office.js at the other end of the port from now on. */
  connect(port: MessagePort): PaneFacts {
    this.#port?.close();
    this.#port = port;
    const { bridge } = this.#host;
    bridge.onMessageFromHost = (text) => {
      port.postMessage(text);
    };
    port.onmessage = ({ data }: MessageEvent<string>) => {
      this.#lastRequest = performance.now();
      bridge.sendMessageToHost(data);
    };
    return { settings: [...this.#book.settings], requirementSets: this.#host.requirementSets };
  }

  get person(): Person {
    return this.#host.person;
  }

  /** Whoever has filtered or changed a sheet goes on from what is shown then: it is drawn before this answers. */
  andDraw<T>(action: (person: Person) => T): T {
    const answer = action(this.#host.person);
    this.#draw();
    return answer;
  }

  filterChoices({ sheet, column }: ColumnRequest): FilterChoices | null {
    return this.#host.inspect((session) => {
      const found = session.sheetByName(sheet);
      return found === undefined ? null : filterChoices(session, found, column);
    });
  }

  select(sheet: string, area: Area): void {
    this.#isSelecting = true;
    try {
      this.#host.select(sheet, formatArea(area));
    } finally {
      this.#isSelecting = false;
    }
    // The add-in may have brought the sheet to the front, and nobody has seen it yet.
    if (this.#book.active !== this.#drawn) this.#draw();
    else this.#tellPicture(this.#host.inspect(drawBook), null);
  }

  setEditing(on: boolean): void {
    this.#host.cellEditMode = on;
  }

  locate(text: string): BookPlace | null {
    return this.#host.inspect((session) => locate(session, text));
  }

  follow({ sheet, row, column }: CellRequest): BookPlace | null {
    return this.#host.inspect((session) => {
      const found = session.sheetByName(sheet);
      const link = found === undefined ? null : linkAt(session, found, row, column);
      return link === null ? null : locate(session, link);
    });
  }

  writeSettings(entries: readonly (readonly [string, string])[]): void {
    this.#host.saveSettings(new Map(entries));
  }

  /** @throws XlsxError Unwritable */
  async save(): Promise<Uint8Array> {
    const before = this.#unsaved;
    // What changes while the file is written is not in it for certain.
    this.#setUnsaved(false);
    try {
      return await writeXlsx(this.#book, (...cell) => this.#host.valueAt(...cell));
    } catch (error) {
      if (before) this.#setUnsaved(true);
      throw error;
    }
  }

  /** A copy to be handed out: whether the book itself is saved stays as it is. @throws XlsxError Unwritable */
  async saveClean(): Promise<Uint8Array> {
    return cleanCopy(await writeXlsx(this.#book, (...cell) => this.#host.valueAt(...cell)));
  }

  /**
   * Pastes plausible scores and actuals, as a person would: once the add-in is at rest, and all in one go, so that it never
   * sees half of them. Answers how many; null without score sheets.
   *
   * @throws Error when a cell refuses its score
   */
  async fillExamples(): Promise<number | null> {
    await this.#addinAtRest();
    const runs = this.#host.inspect(exampleRuns);
    if (runs === null) return null;
    this.#host.person.asOne(() => {
      for (const { sheet, row, column, texts } of runs) {
        const first = columnLetters(column) + String(row + 1);
        const rows = texts.map((text) => [text]);
        // Values alone, as into any form: the rules of the cells stay.
        const edit = this.#host.paste(sheet, first, rows, { keepValidation: true });
        if (!edit.done) throw new Error(`${sheet}!${first}: ${edit.because}`);
      }
    });
    return runs.reduce((count, { texts }) => count + texts.length, 0);
  }

  #setUnsaved(isUnsaved: boolean): void {
    if (this.#unsaved === isUnsaved) return;
    this.#unsaved = isUnsaved;
    this.#tell({ kind: 'unsaved', isUnsaved });
  }

  async #addinAtRest(): Promise<void> {
    for (;;) {
      const rest = this.#lastRequest + QUIET - performance.now();
      if (rest <= 0) return;
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
  }

  #tellPicture(book: BookPicture, sheet: SheetPicture | null): void {
    this.#tell({ kind: 'picture', book, sheet, drawing: this.#drawings });
  }

  #drawSoon(): void {
    const now = performance.now();
    this.#waitingSince ??= now;
    clearTimeout(this.#timer);
    const rest = restBeforeDrawing({
      sinceRequest: now - this.#lastRequest,
      waited: now - this.#waitingSince,
      cost: this.#drawingCost,
      quiet: QUIET,
    });
    this.#timer = setTimeout(() => {
      this.#draw();
    }, rest);
  }

  #draw(): void {
    if (this.#isClosed) return;
    clearTimeout(this.#timer);
    this.#waitingSince = null;
    const start = performance.now();
    this.#host.inspect((session) => {
      const sheet = drawSheet(session, session.activeSheet);
      this.#drawn = this.#book.active;
      this.#drawings += 1;
      this.#rows.keep(this.#drawings, session.activeSheet);
      this.#tellPicture(drawBook(session), sheet);
    });
    this.#drawingCost = performance.now() - start;
  }
}
