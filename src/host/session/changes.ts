import type { Area, Book, Sheet } from '../model/book';
import { boundingArea, cellCount, contains, lastRow, sameArea } from '../model/areas';
import { formatArea } from '../model/address';
import type { CellValue } from '../model/content';
import type { Json, JsonObject } from '../protocol/wire';
import { EVENT, type EventQueue } from './events';
import { valueJson, valueTypeOf } from './valueJson';
import { supports, type RequirementSets } from '../protocol/requirementSets';
import type { LiveRanges } from './liveRanges';

export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

export interface Change {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly type: ChangeType;
  /** For inserted and deleted cells. */
  readonly direction?: 'Down' | 'Right' | 'Up' | 'Left';
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
}

/**
 * Changed cells of one request, told when it ends. The client splits large writes into bands of rows;
 * bands that follow each other become one event again.
 */
export class Changes {
  private pending: Change[] = [];
  /** Any change of the book at all, for views. */
  touched = false;
  /** A change outside the sheets, such as of the selection or a setting: for views too, but it leaves undoing alone. */
  viewed = false;

  constructor(private readonly session: ChangedSession) {}

  add(change: Change): void {
    this.touched = true;
    const previous = this.pending.at(-1);
    if (previous !== undefined && isContinuedBy(previous, change)) {
      const { sheet, type } = previous;
      this.pending[this.pending.length - 1] = { sheet, type, area: boundingArea(previous.area, change.area) };
      return;
    }
    this.pending.push(change);
  }

  /** Fires one `onChanged` per change. */
  fire(by: ChangedBy): void {
    const pending = this.pending;
    this.pending = [];
    if (!this.session.events.enabled) return;
    for (const change of pending) {
      if (!this.session.book.sheets.includes(change.sheet)) continue;
      const payload = this.payload(change, by);
      this.session.events.fireForSheet(EVENT.changed, change.sheet.id, payload);
    }
  }

  private payload(change: Change, by: ChangedBy): JsonObject {
    const single: Record<string, Json> = {};
    if (cellCount(change.area) === 1 && change.before !== undefined && change.after !== undefined) {
      single['valueBefore'] = valueJson(change.before);
      single['valueAfter'] = valueJson(change.after);
      single['valueTypeBefore'] = valueTypeOf(change.before);
      single['valueTypeAfter'] = valueTypeOf(change.after);
    }
    return {
      address: formatArea(change.area),
      changeType: change.type,
      source: 'Local',
      ...(supports(this.session.requirementSets, '1.14')
        ? { triggerSource: by === 'addin' ? 'ThisLocalAddin' : 'Unknown' }
        : {}),
      worksheetId: change.sheet.id,
      referenceId: this.session.ranges.keepForEvent(change.sheet, change.area),
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
