import { EMPTY, type CellContent } from '../model/content';
import type { Area } from '../model/book';
import { MAX_COLUMNS } from '../model/limits';
import type { PreparedFormula } from './preparedFormula';
import { isSameName } from './references';

export interface CalculatedCell {
  readonly content: CellContent;
  /** Null for anything but a formula. */
  readonly prepared: PreparedFormula | null;
}

/** A sheet as the calculator holds it. */
export interface CalculatedSheet {
  readonly id: string;
  name: string;
  /** Its name in the engine: ASCII, never changed, so no name has to be quoted there. */
  readonly engineName: string;
  /** By row × 16,384 + column. */
  readonly cells: Map<number, CalculatedCell>;
}

/** The sheets of a calculator, by id and by name. */
export class CalculatedSheets {
  readonly #byId = new Map<string, CalculatedSheet>();

  add(id: string, name: string, engineName: string): CalculatedSheet {
    if (this.#byId.has(id)) throw new RangeError(`sheet ${id} stands already`);
    const sheet = { id, name, engineName, cells: new Map<number, CalculatedCell>() };
    this.#byId.set(id, sheet);
    return sheet;
  }

  /** Other sheets with the same cells. */
  copy(): CalculatedSheets {
    const copied = new CalculatedSheets();
    for (const [id, sheet] of this.#byId) copied.#byId.set(id, { ...sheet, cells: new Map(sheet.cells) });
    return copied;
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  get(id: string): CalculatedSheet {
    const sheet = this.#byId.get(id);
    if (sheet === undefined) throw new RangeError(`no sheet ${id}`);
    return sheet;
  }

  named(name: string): CalculatedSheet | undefined {
    return this.all().find((sheet) => isSameName(sheet.name, name));
  }

  remove(id: string): void {
    this.#byId.delete(id);
  }

  all(): readonly CalculatedSheet[] {
    return [...this.#byId.values()];
  }
}

export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

export function cellPlace(key: number): { row: number; column: number } {
  return { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS };
}

export function contentAt(sheet: CalculatedSheet, row: number, column: number): CellContent {
  return sheet.cells.get(cellKey(row, column))?.content ?? EMPTY;
}

/** Keys of the cells with content inside an area, at a cost of the smaller of the two. */
export function* keysInside(sheet: CalculatedSheet, area: Area): Iterable<number> {
  if (area.rows * area.columns > sheet.cells.size) {
    for (const key of sheet.cells.keys()) {
      const { row, column } = cellPlace(key);
      const isInside =
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns;
      if (isInside) yield key;
    }
    return;
  }
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const key = cellKey(row, column);
      if (sheet.cells.has(key)) yield key;
    }
  }
}
