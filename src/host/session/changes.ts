import type { Area, Book, Sheet } from '../model/book';
import { boundingArea, cellCount, contains, lastRow, sameArea } from '../model/areas';
import { formatArea } from '../model/address';
import type { CellValue } from '../model/content';
import type { Json, JsonObject } from '../protocol/wire';
import { EVENT, type EventQueue } from './events';
import { valueJson, valueTypeOf } from './valueJson';
import { supports, type RequirementSets } from '../protocol/requirementSets';
import type { LiveRanges } from './liveRanges';
import type { UndoStack } from './undoStack';

export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** Cells that an edit changes. */
export interface EditedCells {
  readonly sheet: Sheet;
  readonly area: Area;
  /** @default RangeEdited */
  readonly type?: ChangeType;
  /** For inserted and deleted cells. */
  readonly direction?: 'Down' | 'Right' | 'Up' | 'Left';
}

/**
 * What an edit changes: cells, which the add-in is told; something else of the book; the settings; or only what is
 * in view, such as the selection.
 */
export type Edited = EditedCells | 'book' | 'settings' | 'view';

interface Change extends EditedCells {
  readonly type: ChangeType;
  /** Of a single edited cell. */
  readonly before?: CellValue;
  readonly after?: CellValue;
}

/** Who made a change: `worksheet.onChanged` tells the add-in's own from others' by `triggerSource`, from ExcelApi 1.14 on. */
export type ChangedBy = 'addin' | 'user';

/** What of a session telling changes needs. */
interface ChangedSession {
  readonly book: Book;
  readonly events: EventQueue;
  readonly ranges: LiveRanges;
  readonly requirementSets: RequirementSets;
  readonly undo: UndoStack;
  value(sheet: Sheet, row: number, column: number): CellValue;
}

/** What one request or one thing a person does has changed so far. */
export class Changes {
  readonly #session: ChangedSession;
  #cells: Change[] = [];
  #settings = false;
  #book = false;
  #view = false;
  #isRemote = false;
  #isUntold = false;

  constructor(session: ChangedSession) {
    this.#session = session;
  }

  /** Carries an edit out and notes what it changes; see `Session.edit`. */
  carryOut<T>(edited: Edited, change: () => T): T {
    if (typeof edited === 'string') {
      const result = change();
      this.#book ||= edited === 'book';
      this.#settings ||= edited === 'settings';
      this.#view = true;
      return result;
    }
    const { type = 'RangeEdited' } = edited;
    const before = type === 'RangeEdited' ? this.#singleValue(edited) : null;
    const result = change();
    const after = before === null ? null : this.#singleValue(edited);
    this.#book = true;
    this.#add({ ...edited, type, ...(before !== null && after !== null ? { before, after } : {}) });
    return result;
  }

  /** Fires one event per change, and ends undoing where an add-in has changed the book. */
  fire(by: ChangedBy): void {
    // What an add-in writes cannot be undone, and neither can anything before it.
    if (by === 'addin' && this.#book) this.#session.undo.clear();
    const [cells, settings] = [this.#cells, this.#settings];
    this.#cells = [];
    this.#settings = false;
    const { book, events } = this.#session;
    if (!events.enabled || this.#isUntold) return;
    for (const change of cells) {
      if (!book.sheets.includes(change.sheet)) continue;
      events.fireForSheet(EVENT.changed, change.sheet.id, this.#payload(change, by));
    }
    if (settings) events.fire(EVENT.settingsChanged, '', {});
  }

  /** Whether the book, or only what is in view, was changed since this was asked last; null: neither. */
  takeScope(): 'book' | 'view' | null {
    const scope = this.#book ? 'book' : this.#view ? 'view' : null;
    this.#book = false;
    this.#view = false;
    return scope;
  }

  #singleValue({ sheet, area }: EditedCells): CellValue | null {
    return cellCount(area) === 1 ? this.#session.value(sheet, area.row, area.column) : null;
  }

  /** The client splits large writes into bands of rows; bands that follow each other become one change again. */
  #add(change: Change): void {
    const previous = this.#cells.at(-1);
    if (previous !== undefined && isContinuedBy(previous, change)) {
      const { sheet, type } = previous;
      this.#cells[this.#cells.length - 1] = { sheet, type, area: boundingArea(previous.area, change.area) };
      return;
    }
    this.#cells.push(change);
  }

  /** Has events say of what is done meanwhile that somebody did it at another machine. */
  asCoauthor<T>(edits: () => T): T {
    this.#isRemote = true;
    try {
      return edits();
    } finally {
      this.#isRemote = false;
    }
  }

  /** Has no event tell of what is done meanwhile. */
  untold<T>(edits: () => T): T {
    this.#isUntold = true;
    try {
      return edits();
    } finally {
      this.#isUntold = false;
    }
  }

  #payload(change: Change, by: ChangedBy): JsonObject {
    const single: Record<string, Json> = {};
    if (change.before !== undefined && change.after !== undefined) {
      single['valueBefore'] = valueJson(change.before);
      single['valueAfter'] = valueJson(change.after);
      single['valueTypeBefore'] = valueTypeOf(change.before);
      single['valueTypeAfter'] = valueTypeOf(change.after);
    }
    return {
      address: formatArea(change.area),
      changeType: change.type,
      source: this.#isRemote ? 'Remote' : 'Local',
      ...(supports(this.#session.requirementSets, '1.14')
        ? { triggerSource: by === 'addin' ? 'ThisLocalAddin' : 'Unknown' }
        : {}),
      worksheetId: change.sheet.id,
      referenceId: this.#session.ranges.keepForEvent(change.sheet, change.area),
      shiftDirection: change.direction === undefined ? 'None' : `ShiftCell${change.direction}`,
      ...single,
    };
  }
}

function isContinuedBy(previous: Change, next: Change): boolean {
  if (previous.sheet !== next.sheet || previous.type !== 'RangeEdited' || next.type !== 'RangeEdited')
    return false;
  if (sameArea(previous.area, next.area) || contains(previous.area, next.area)) return false;
  return (
    previous.area.column === next.area.column &&
    previous.area.columns === next.area.columns &&
    lastRow(previous.area) + 1 === next.area.row
  );
}
