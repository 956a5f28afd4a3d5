import { BLANK_CELL, type ScoreTable, type ScoreTableCell } from '../../importer/scores/scoreTable';
import { cellAddress } from '../../workbook/formulas/address';

/** A table by index of row and column, both from 0. */
export class TableGrid {
  readonly rows: number;
  readonly columns: number;
  readonly #table: ScoreTable;

  constructor(table: ScoreTable) {
    this.#table = table;
    this.rows = table.rows.length;
    this.columns = table.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  }

  cell(row: number, column: number): ScoreTableCell {
    return this.#table.rows[row]?.cells[column] ?? BLANK_CELL;
  }

  text(row: number, column: number): string {
    return this.cell(row, column).text;
  }

  /** Where a cell stands in its source: `C5`, of a workbook with its sheet. */
  place(row: number, column: number): string {
    const { sheet, rows } = this.#table;
    const cell = cellAddress((rows[row]?.number ?? 0) - 1, column);
    return sheet === null ? cell : `${sheet}!${cell}`;
  }

  /** How many cells of a column bear a text that is wanted, from a row on. */
  inColumn(column: number, from: number, isWanted: (text: string) => boolean): number {
    let count = 0;
    for (let row = from; row < this.rows; row += 1) if (isWanted(this.text(row, column))) count += 1;
    return count;
  }

  /** The columns whose cell in a row bears a text that is wanted. */
  columnsWith(row: number, isWanted: (text: string) => boolean): readonly number[] {
    return Array.from({ length: this.columns }, (_, column) => column).filter((column) =>
      isWanted(this.text(row, column)),
    );
  }

  /** Of several columns the one with most cells below a row that bear such a name; the first where none does, null of none. */
  likeliest(columns: readonly number[], header: number, isName: (text: string) => boolean): number | null {
    const best = highest(columns.length, (index) => this.inColumn(columns[index] ?? 0, header + 1, isName));
    return columns[best ?? 0] ?? null;
  }

  inRow(row: number, isWanted: (text: string) => boolean): number {
    let count = 0;
    for (let column = 0; column < this.columns; column += 1) if (isWanted(this.text(row, column))) count += 1;
    return count;
  }
}

/** The index with the highest value above 0; null where there is none. */
export function highest(length: number, valueOf: (index: number) => number): number | null {
  let [best, most]: [number | null, number] = [null, 0];
  for (let index = 0; index < length; index += 1) {
    const value = valueOf(index);
    if (value > most) [best, most] = [index, value];
  }
  return best;
}
