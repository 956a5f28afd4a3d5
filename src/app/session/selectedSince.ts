import type { SheetRows } from '../../workbook/excel/sheetPlace';

/** Most rows of a selection that are noted: whoever picks from a list does so in a cell near its beginning. */
const MOST_OF_ONE = 10;

/**
 * Rows that people selected and that were not read since: what they picked there from a list, no event may have told.
 * The last selection stays, for the next pick in it raises none either.
 */
export class SelectedSince {
  readonly #rows = new Map<string, SheetRows>();
  #last: readonly SheetRows[] = [];

  selected({ sheetId, first, count }: SheetRows): void {
    this.#last = Array.from({ length: Math.min(count, MOST_OF_ONE) }, (_, at) => ({
      sheetId,
      first: first + at,
      count: 1,
    }));
    for (const row of this.#last) this.#rows.set(keyOf(row), row);
  }

  /** An event told of rows: they are read anyway. */
  heard({ sheetId, first, count }: SheetRows): void {
    for (const [key, row] of this.#rows) {
      if (row.sheetId === sheetId && row.first >= first && row.first < first + count) this.#rows.delete(key);
    }
  }

  /** All was read. */
  clear(): void {
    this.#rows.clear();
  }

  /** Takes the rows to be looked at, those of the last selection first; what is beyond `most` waits for the next time. */
  take(most: number): readonly SheetRows[] {
    for (const row of this.#last) this.#rows.delete(keyOf(row));
    const others = [...this.#rows.entries()].slice(0, Math.max(0, most - this.#last.length));
    for (const [key] of others) this.#rows.delete(key);
    return [...this.#last, ...others.map(([, row]) => row)];
  }
}

function keyOf({ sheetId, first }: SheetRows): string {
  return `${sheetId} ${first}`;
}
