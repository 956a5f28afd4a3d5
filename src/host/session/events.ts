import type { JsonObject } from '../protocol/wire';

/** Message types of the events this host fires; the numbers are the client's. */
export const EVENT = {
  settingsChanged: 1,
  workbookSelectionChanged: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  nameChanged: 25,
  paneVisibility: 65_539,
} as const;

export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly id: number;
}

const CATEGORY = 65_536;

/** Target id of the handlers registered on a collection of the workbook. */
const WORKBOOK_TARGET = 'Workbook';

/** Events waiting to be sent: they go out after the response of the request that caused them. */
export class EventQueue {
  /**
   * `context.runtime.enableEvents`: off, the add-in hears of nothing in the book, whoever did it.
   * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events#enable-and-disable-events
   */
  enabled = true;
  #entries: EventEntry[] = [];
  #last = 0;

  fire(type: number, targetId: string, payload: JsonObject): void {
    // The pane is Office's, not the book's.
    if (!this.enabled && type !== EVENT.paneVisibility) return;
    this.#entries.push({
      messageCategory: CATEGORY,
      messageType: type,
      targetId,
      message: JSON.stringify(payload),
      id: (this.#last += 1),
    });
  }

  /** For handlers on one sheet and for those on the collection. */
  fireForSheet(type: number, sheetId: string, payload: JsonObject): void {
    this.fire(type, sheetId, payload);
    this.fire(type, WORKBOOK_TARGET, payload);
  }

  fireForCollection(type: number, payload: JsonObject): void {
    this.fire(type, WORKBOOK_TARGET, payload);
  }

  take(): readonly EventEntry[] {
    const taken = this.#entries;
    this.#entries = [];
    return taken;
  }
}
