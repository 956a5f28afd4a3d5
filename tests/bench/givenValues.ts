import type { Calculator } from '../../src/host';

type CellValue = ReturnType<Calculator['value']>;

const EMPTY: CellValue = { kind: 'text', text: '' };

/**
 * A calculator that calculates nothing: its formulas have the values that they are given, and are empty texts
 * otherwise. An engine would take hours over the formulas of a large book, and what it takes is not asked.
 */
export class GivenValues {
  readonly #values = new Map<string, Map<number, CellValue>>();
  readonly #ids = new Map<string, string>();

  /** Says what a formula comes to; zero-based. */
  give(sheet: string, row: number, column: number, value: number | string): void {
    const cells = this.#values.get(sheet) ?? new Map<number, CellValue>();
    cells.set(
      place(row, column),
      typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: value },
    );
    this.#values.set(sheet, cells);
  }

  readonly calculator = (): Calculator => ({
    addSheet: (id, name) => void this.#ids.set(id, name),
    renameSheet: (id, name) => void this.#ids.set(id, name),
    removeSheet: (id) => void this.#ids.delete(id),
    setCell: () => undefined,
    value: (id, row, column) => this.#values.get(this.#ids.get(id) ?? '')?.get(place(row, column)) ?? EMPTY,
    evaluate: () => ({ kind: 'empty' }),
    dispose: () => undefined,
  });
}

/** Sheets have fewer columns than this. */
const COLUMNS = 16_384;

function place(row: number, column: number): number {
  return row * COLUMNS + column;
}
