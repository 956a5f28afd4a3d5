import type { Book, Sheet } from '../model/book';
import { forEachCell, contentAt } from '../model/cells';
import type { CellContent, CellValue } from '../model/content';
import { WHOLE_SHEET } from '../model/areas';
import type { RequirementSets } from '../protocol/requirementSets';
import { accessDenied, itemNotFound } from '../protocol/hostError';
import type { Calculator, MakeCalculator } from '../calc/calculator';
import { Changes, type Edited } from './changes';
import { EventQueue } from './events';
import { LiveRanges } from './liveRanges';
import { UndoStack } from './undoStack';

/** What a person's typing makes of a cell; see `typing/parseTyped`. */
export type ParseTyped = (
  text: string,
  numberFormat: string,
) => { readonly content: CellContent; readonly numberFormat?: string };

/** `Inactive` and `Background`: the task pane is not shown; its page lives on all the same. */
export type PaneState = 'Inactive' | 'Background' | 'Visible';

export interface SessionOptions {
  readonly book: Book;
  readonly bookName: string;
  readonly makeCalculator: MakeCalculator;
  readonly parseTyped: ParseTyped;
  readonly requirementSets: RequirementSets;
}

/** An open book and everything around it that is not stored in the file. */
export class Session {
  readonly book: Book;
  readonly calculator: Calculator;
  readonly parseTyped: ParseTyped;
  readonly requirementSets: RequirementSets;
  readonly ranges = new LiveRanges();
  readonly events = new EventQueue();
  readonly changes = new Changes(this);
  readonly undo = new UndoStack();
  /** File name of the book, without its folder. */
  readonly bookName: string;
  /** Whether the task pane stands open. */
  paneState: PaneState = 'Visible';
  paneStartState = 'Inactive';
  /** Whether the book was opened for reading only: nothing of it may be changed. */
  isReadOnly = false;
  /** The protection of the book as a whole; not part of the file in this host. */
  structure: { readonly on: boolean; readonly password: string | null } = { on: false, password: null };

  #lastId = 0;
  #closed = false;

  constructor(options: SessionOptions) {
    this.book = options.book;
    this.bookName = options.bookName;
    this.parseTyped = options.parseTyped;
    this.requirementSets = options.requirementSets;
    this.calculator = options.makeCalculator();
    // All sheets first: a formula may point to a later one.
    for (const sheet of this.book.sheets) this.calculator.addSheet(sheet.id, sheet.name);
    for (const sheet of this.book.sheets) {
      forEachCell(sheet, WHOLE_SHEET, (cell, row, column) => {
        if (cell.content.kind !== 'empty') this.calculator.setCell(sheet.id, row, column, cell.content);
      });
    }
  }

  /** Whether the book is open no more, and nothing may be asked of it. */
  get isClosed(): boolean {
    return this.#closed;
  }

  /**
   * Frees the memory of the calculations at once. Left to the garbage collector, a few books make it work without
   * pause: it knows how much memory lies outside its reach, and cannot give any of it back.
   */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.calculator.dispose();
  }

  /**
   * Carries out a change; the one way to change the book or what is seen of it. Whoever shows the book is told, the
   * add-in hears of cells and settings, and an add-in's change of the book ends undoing.
   *
   * @throws HostError AccessDenied where the book is open for reading only
   */
  edit<T>(edited: Edited, change: () => T): T {
    if (this.isReadOnly && edited !== 'view') throw accessDenied('The workbook is open for reading only.');
    return this.changes.carryOut(edited, change);
  }

  /** The value a cell shows. */
  value(sheet: Sheet, row: number, column: number): CellValue {
    const content = contentAt(sheet, row, column);
    return content.kind === 'formula' ? this.calculator.value(sheet.id, row, column) : content;
  }

  sheetById(id: string): Sheet | undefined {
    return this.book.sheets.find((sheet) => sheet.id === id);
  }

  sheetByName(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.book.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** By name or id, as every `getItem` accepts. */
  sheet(key: string): Sheet | undefined {
    return this.sheetById(key) ?? this.sheetByName(key);
  }

  /** An id that nothing else in the book has, such as a conditional format's. */
  nextId(kind: string): string {
    const taken = new Set(this.book.sheets.flatMap((sheet) => sheet.conditionalFormats.map(({ id }) => id)));
    do this.#lastId += 1;
    while (taken.has(`${kind}-${this.#lastId}`));
    return `${kind}-${this.#lastId}`;
  }

  get activeSheet(): Sheet {
    const sheet = this.sheetById(this.book.active) ?? this.book.sheets[0];
    if (sheet === undefined) throw itemNotFound('sheet in the book');
    return sheet;
  }
}
