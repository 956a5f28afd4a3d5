import {
  INDICATOR_COLUMNS,
  LEDGER_COLUMNS,
  NEGATIVE_COLUMNS,
  REMOVED_COLUMNS,
  SCORE_COLUMNS,
  SETTING_COLUMNS,
  UNIT_COLUMNS,
} from '../layout/columns';
import { columnIndex, ROWS_ABOVE_DATA, type Column } from '../layout/table';
import type { CellOwner, KnownBlock, KnownCell } from '../writes/known';
import type { Area } from '../writes/writes';
import { isMethodCell } from '../formulas/methodFormulas';
import {
  LABEL_COLUMNS,
  TYPED_COLUMNS,
  typedCell,
  type BookSnapshot,
  type TableSnapshot,
  type Value,
} from './snapshot';

/** Tables into which people type, with their columns and the one that says which row it is. */
const TYPED_TABLES = {
  about: { columns: SETTING_COLUMNS, key: 'code' },
  indicators: { columns: INDICATOR_COLUMNS, key: 'id' },
  units: { columns: UNIT_COLUMNS, key: 'id' },
  negative: { columns: NEGATIVE_COLUMNS, key: 'id' },
  ledger: { columns: LEDGER_COLUMNS, key: null },
  removed: { columns: REMOVED_COLUMNS, key: 'key' },
} as const;

/** Tables every shown cell of which may be typed into, and not just some columns. */
const FREE: ReadonlySet<string> = new Set(['indicators', 'units', 'negative', 'removed']);

/** Shown columns that the add-in fills by itself. */
const OWN: ReadonlySet<string> = new Set(['label', 'proposed', 'movedFrom']);

/** What a hidden key column holds: it tells whose row it is, and is nobody's entry. */
export const KEY_COLUMN = 'row key';

/** What a row of a score sheet is about, in its own words. */
export type RowLabel = Readonly<Record<'unit' | 'category' | 'indicator', string>>;

/** The cells of a book that people type into, by sheet and place, with what stands in them. */
export class TypedCells {
  readonly #sheets = new Map<string, Map<number, Map<number, KnownCell>>>();
  readonly #labels = new Map<string, RowLabel>();

  constructor(snapshot: BookSnapshot) {
    for (const [role, { columns, key }] of Object.entries(TYPED_TABLES)) {
      const table = snapshot.tables[role as keyof typeof TYPED_TABLES];
      if (table === undefined) continue;
      this.#addTable(role, table, columns, key, role === 'ledger' ? snapshot.ledgerFormulas : null);
    }
    for (const table of snapshot.scores) {
      const end = table.keys.length;
      for (let index = ROWS_ABOVE_DATA; index < end; index += 1) {
        const key = table.keys[index]?.[0] ?? '';
        const row = table.row + index;
        this.#put(table.sheet, row, table.column, keyCell('scores', key));
        this.#labels.set(String(key), labelOf(table.labels?.[index]));
        for (const code of TYPED_COLUMNS) {
          const cell = typedCell(table, index, code);
          if (cell === null) continue;
          const isOurs = code === 'score' && isMethodCell(table.codes, cell.formula);
          this.#put(table.sheet, row, table.column + columnIndex(SCORE_COLUMNS, code), {
            owner: { table: 'scores', row: String(key), column: code },
            value: isOurs ? '' : cell.value,
            formula: cell.formula,
          });
        }
      }
    }
  }

  #addTable(
    role: string,
    table: TableSnapshot,
    columns: readonly Column<string>[],
    keyCode: string | null,
    formulas: readonly (readonly Value[])[] | null,
  ): void {
    const codes = (table.values[0] ?? []).map(String);
    const known = new Map(columns.map((column) => [column.code, column]));
    const keyAt = keyCode === null ? -1 : codes.indexOf(keyCode);
    for (let index = ROWS_ABOVE_DATA; index < table.values.length; index += 1) {
      const cells = table.values[index] ?? [];
      const key = cells[keyAt] ?? '';
      const row = table.row + index;
      // Rows without keys of their own are known by where they stand.
      const rowKey = keyCode === null ? `#${index}` : String(key);
      codes.forEach((code, at) => {
        const column = table.column + at;
        if (at === keyAt) this.#put(table.sheet, row, column, keyCell(role, key));
        else if (isTyped(role, code, known.get(code))) {
          const owner: CellOwner = { table: role, row: rowKey, column: code };
          const formula = formulas === null ? null : (formulas[index]?.[at] ?? '');
          this.#put(table.sheet, row, column, { owner, value: cells[at] ?? '', formula });
        }
      });
    }
  }

  /** What is known of a cell; undefined where nobody types, or nothing is known. */
  at(sheet: string, row: number, column: number): KnownCell | undefined {
    return this.#sheets.get(sheet)?.get(row)?.get(column);
  }

  /** What a row of a score sheet says of itself, by its key; empty texts where that is not known. */
  label(key: string): RowLabel {
    return this.#labels.get(key) ?? labelOf(undefined);
  }

  /** Takes note of what a cell will hold. */
  put(sheet: string, row: number, column: number, cell: KnownCell): void {
    this.#put(sheet, row, column, cell);
  }

  /** Takes note that an area will be empty, and nobody's. */
  forget(sheet: string, { row, column, rows, columns }: Area): void {
    for (let at = row; at < row + rows; at += 1) {
      const cells = this.#sheets.get(sheet)?.get(at);
      for (let index = column; index < column + columns; index += 1) cells?.delete(index);
    }
  }

  /** Every cell of a sheet, or of all. */
  *all(only?: string): Generator<{ sheet: string; row: number; column: number; cell: KnownCell }> {
    for (const [sheet, rows] of this.#sheets) {
      if (only !== undefined && only !== sheet) continue;
      for (const [row, cells] of rows) {
        for (const [column, cell] of cells) yield { sheet, row, column, cell };
      }
    }
  }

  /** The known cells of an area that `matters` accepts, as blocks of neighbouring columns. */
  blocks(
    sheet: string,
    { row, column, rows, columns }: Area,
    matters: (cell: KnownCell, row: number, column: number) => boolean,
  ): readonly KnownBlock[] {
    const lines = this.#sheets.get(sheet);
    if (lines === undefined) return [];
    const blocks: KnownBlock[] = [];
    let open: { column: number; cells: (KnownCell | null)[][] } | null = null;
    for (let at = column; at <= column + columns; at += 1) {
      const line: (KnownCell | null)[] = [];
      for (let each = row; each < row + rows; each += 1) {
        const cell = at === column + columns ? undefined : lines.get(each)?.get(at);
        line.push(cell !== undefined && matters(cell, each, at) ? cell : null);
      }
      if (line.every((cell) => cell === null)) {
        if (open !== null) blocks.push(trimmed(row, open));
        open = null;
        continue;
      }
      open ??= { column: at, cells: Array.from({ length: rows }, () => []) };
      const { cells } = open;
      line.forEach((cell, index) => cells[index]?.push(cell));
    }
    return blocks;
  }

  #put(sheet: string, row: number, column: number, cell: KnownCell): void {
    const rows = this.#sheets.get(sheet) ?? new Map<number, Map<number, KnownCell>>();
    const cells = rows.get(row) ?? new Map<number, KnownCell>();
    this.#sheets.set(sheet, rows.set(row, cells.set(column, cell)));
  }
}

function labelOf(cells: readonly Value[] | undefined): RowLabel {
  const text = (column: (typeof LABEL_COLUMNS)[number]): string =>
    String(cells?.[LABEL_COLUMNS.indexOf(column)] ?? '');
  return { unit: text('unit'), category: text('category'), indicator: text('indicator') };
}

function keyCell(table: string, key: Value): KnownCell {
  return { owner: { table, row: String(key), column: KEY_COLUMN }, value: key, formula: null };
}

/** Tiers of the negative list have columns of their own, which are no fixed ones. */
function isTyped(role: string, code: string, column: Column<string> | undefined): boolean {
  if (code === '' || OWN.has(code) || column?.hidden === true) return false;
  return FREE.has(role) || column?.typed === true;
}

/** A block without the rows at its ends that do not matter. */
function trimmed(
  row: number,
  { column, cells }: { readonly column: number; readonly cells: readonly (readonly (KnownCell | null)[])[] },
): KnownBlock {
  const filled = cells.flatMap((line, index) => (line.some((cell) => cell !== null) ? [index] : []));
  const [first = 0, last = 0] = [filled[0], filled.at(-1)];
  return { row: row + first, column, cells: cells.slice(first, last + 1) };
}
