import type { Area, Sheet } from '../model/book';
import { HostError, itemNotFound } from '../protocol/hostError';
import { shiftArea, type Shift } from '../model/shift';

/** A place that follows its cells when others are inserted or deleted; its area is null when they are gone. */
export interface LiveRange {
  readonly sheet: Sheet;
  area: Area | null;
}

/** Ranges that must follow their cells: those of the running request, and those the client or an event refers to. */
export class LiveRanges {
  readonly #kept = new Map<string, LiveRange>();
  /** Reference ids of events in order of age; the client never releases these. */
  readonly #ofEvents: string[] = [];
  #passing = new Set<LiveRange>();
  #last = 0;

  readonly #eventsKept: number;

  /** @param eventsKept how many events' ranges stay reachable */
  constructor(eventsKept = 1000) {
    this.#eventsKept = eventsKept;
  }

  get keptCount(): number {
    return this.#kept.size - this.#ofEvents.length;
  }

  /** A range that is followed until the end of the request, or longer if kept. */
  follow(sheet: Sheet, area: Area): LiveRange {
    const range: LiveRange = { sheet, area };
    this.#passing.add(range);
    return range;
  }

  /** Keeps a range beyond the request. Answers its reference id. */
  keep(range: LiveRange): string {
    const id = `range-${(this.#last += 1)}`;
    this.#kept.set(id, range);
    return id;
  }

  keepForEvent(sheet: Sheet, area: Area): string {
    const id = this.keep({ sheet, area });
    this.#ofEvents.push(id);
    if (this.#ofEvents.length > this.#eventsKept) this.#kept.delete(this.#ofEvents.shift() ?? '');
    return id;
  }

  release(id: string): void {
    this.#kept.delete(id);
  }

  releaseAll(): void {
    this.#kept.clear();
    this.#ofEvents.length = 0;
  }

  find(id: string): LiveRange {
    const range = this.#kept.get(id);
    if (range === undefined) throw new HostError('InvalidReference', 'This reference is not valid.');
    return range;
  }

  endRequest(): void {
    this.#passing = new Set();
  }

  shift(sheet: Sheet, shift: Shift): void {
    for (const range of new Set([...this.#passing, ...this.#kept.values()])) {
      if (range.sheet === sheet && range.area !== null) range.area = shiftArea(range.area, shift);
    }
  }
}

/** The area of a live range. @throws HostError when its sheet was deleted (ItemNotFound) or its cells (InvalidReference) */
export function areaOf(range: LiveRange, sheets: readonly Sheet[]): Area {
  if (!sheets.includes(range.sheet)) throw itemNotFound(`sheet '${range.sheet.name}' any more`);
  if (range.area === null) throw new HostError('InvalidReference', 'The cells of this range were deleted.');
  return range.area;
}
