import type { MakeCalculator } from '../../calc/calculator';
import { EmbeddedHost } from '../../embeddedHost';
import { columnLetters, formatArea, parseAddress } from '../../model/address';
import type { Area, Book } from '../../model/book';
import { newBook } from '../../model/newBook';
import { findName } from '../../session/names';
import type { UserEdit } from '../../session/userEdits';
import { readXlsx } from '../../xlsx/readXlsx';
import { writeXlsx } from '../../xlsx/writeXlsx';
import type { CellRequest, Notice, PaneFacts } from '../messages';
import { drawBook } from '../picture/drawBook';
import { drawSheet } from '../picture/drawSheet';
import { exampleCells } from './exampleCells';

/** Milliseconds the book must rest before it is drawn again, and the longest a picture may be late. */
const REST = 60;
const LATEST = 400;

/** Typed cells between two reports, and between two chances for others to be heard. */
const BATCH = 25;

/** A book in the host with everyone who looks at it: the grid by pictures, the pane by the bridge. */
export class OpenBook {
  private readonly host: EmbeddedHost;
  private readonly book: Book;
  private port: MessagePort | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitingSince: number | null = null;
  private isClosed = false;

  private constructor(
    book: Book,
    calculator: MakeCalculator,
    private readonly tell: (notice: Notice) => void,
  ) {
    this.book = book;
    this.host = new EmbeddedHost({ book, calculator });
    this.host.onBookChanged(() => {
      this.drawSoon();
    });
    this.drawSoon();
  }

  /** @param bytes an .xlsx file; null: a new book */
  static async open(
    bytes: Uint8Array | null,
    calculator: MakeCalculator,
    tell: (notice: Notice) => void,
  ): Promise<{ readonly opened: OpenBook; readonly lost: readonly string[] }> {
    const { book, lost } = bytes === null ? { book: newBook(), lost: [] } : await readXlsx(bytes);
    return { opened: new OpenBook(book, calculator, tell), lost };
  }

  close(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
    this.port?.close();
  }

  /** Answers Office.js at the other end of the port from now on. */
  connect(port: MessagePort): PaneFacts {
    this.port?.close();
    this.port = port;
    const { bridge } = this.host;
    bridge.onMessageFromHost = (text) => {
      port.postMessage(text);
    };
    port.onmessage = ({ data }: MessageEvent<string>) => {
      bridge.sendMessageToHost(data);
    };
    return { settings: [...this.book.settings], requirementSets: this.host.requirementSets };
  }

  type({ sheet, row, column }: CellRequest, text: string): UserEdit {
    return this.host.type(sheet, columnLetters(column) + String(row + 1), text);
  }

  paste({ sheet, row, column }: CellRequest, rows: readonly (readonly string[])[]): UserEdit {
    return this.host.paste(sheet, columnLetters(column) + String(row + 1), rows);
  }

  clear(sheet: string, area: Area): UserEdit {
    const { rows, columns } = area;
    const blanks = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
    return this.host.paste(sheet, formatArea(area), blanks, { keepValidation: true });
  }

  select(sheet: string, area: Area): void {
    this.host.select(sheet, formatArea(area));
  }

  setEditing(on: boolean): void {
    this.host.cellEditMode = on;
  }

  locate(text: string): { readonly sheet: string; readonly area: Area } | null {
    return this.host.inspect((session) => {
      const address = parseAddress(text.trim().replace(/^=/, ''));
      if (address === null) {
        const named = findName(session, session.activeSheet, text.trim());
        return named === null ? null : { sheet: named.sheet.name, area: named.area };
      }
      const sheet = address.sheet === null ? session.activeSheet : session.sheetByName(address.sheet);
      return sheet === undefined ? null : { sheet: sheet.name, area: address.area };
    });
  }

  writeSettings(entries: readonly (readonly [string, string])[]): void {
    this.book.settings.clear();
    for (const [key, value] of entries) this.book.settings.set(key, value);
  }

  save(): Promise<Uint8Array> {
    return writeXlsx(this.book, (...cell) => this.host.valueAt(...cell));
  }

  /** Types plausible scores one by one, as a person would, telling how far it is. */
  async fillExamples(): Promise<number | null> {
    const cells = this.host.inspect(exampleCells);
    if (cells === null) return null;
    for (const [index, { text, ...cell }] of cells.entries()) {
      this.type(cell, text);
      if ((index + 1) % BATCH !== 0) continue;
      this.tell({ kind: 'filling', share: (index + 1) / cells.length });
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    return cells.length;
  }

  private drawSoon(): void {
    const now = performance.now();
    this.waitingSince ??= now;
    clearTimeout(this.timer);
    const rest = Math.max(0, Math.min(REST, this.waitingSince + LATEST - now));
    this.timer = setTimeout(() => {
      this.draw();
    }, rest);
  }

  private draw(): void {
    if (this.isClosed) return;
    this.waitingSince = null;
    this.host.inspect((session) => {
      this.tell({ kind: 'book', picture: drawBook(session) });
      this.tell({ kind: 'sheet', picture: drawSheet(session, session.activeSheet) });
    });
  }
}
