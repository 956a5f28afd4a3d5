import type { UnitType } from '../../domain/definitions/definitions';
import { remembered } from '../../domain/lists/remembered';
import { isErrorValue } from '../../domain/scoring/readScore';
import type { CellPlace } from '../../domain/findings/finding';
import { cellAddress } from '../formulas/address';
import { SCORE_COLUMNS } from '../layout/columns';
import { actualKey } from '../../domain/scoring/scoreKey';
import { unitOfRowKey } from '../layout/rowKey';
import type { ScoreSheetLayout } from '../layout/scoreSheet';
import { columnIndex, ROWS_ABOVE_DATA } from '../layout/table';
import type { CellWrite } from '../writes/writes';
import {
  ENTERED_COLUMNS,
  LABEL_COLUMNS,
  typedCell,
  type EnteredColumn,
  type ScoreTableSnapshot,
  type Value,
} from './snapshot';
import { isFormula } from './isFormula';
import { isMethodCell } from '../formulas/methodFormulas';

/** One row of a score sheet as it stands in the workbook. */
export interface StoredRow {
  readonly key: string;
  /**
   * Value as calculated, and as entered (a formula, or the value itself). A score that only shows what its method makes
   * of the actual is nobody's entry: both are empty.
   */
  value(column: EnteredColumn): Value;
  formula(column: EnteredColumn): Value;
  /** Number format of the score. */
  readonly format: string;
  /** Whether the cell of its score is locked; false where nobody asked. */
  readonly isLocked: boolean;
  /** What the row says of itself; empty texts unless the snapshot was asked for them. */
  readonly label: {
    readonly unit: string;
    readonly part: string;
    readonly category: string;
    readonly indicator: string;
  };
  place(column: EnteredColumn | 'actual'): CellPlace;
}

/** A score sheet as it stands in the workbook. */
export interface StoredSheet {
  readonly number: number;
  readonly sheet: string;
  readonly isProtected: boolean;
  /** The unit type most of its rows belong to; null when none of them is defined any more. */
  readonly unitType: string | null;
  readonly rows: readonly StoredRow[];
  /** As {@link ScoreTableSnapshot} has them. */
  readonly keys: ScoreTableSnapshot['keys'];
  readonly labels: ScoreTableSnapshot['labels'];
  readonly row: number;
  readonly column: number;
  /**
   * The cells of the actuals 完成值, as rows with keys of their own whose score is the actual; none on a sheet without
   * them. In parallel to the rows.
   */
  readonly actuals: readonly StoredRow[];
  /** Rows of data its table has. */
  readonly dataRows: number;
  readonly columns: number;
  /** Codes of its columns, in their places. */
  readonly codes: readonly string[];
  /** As {@link ScoreTableSnapshot.title}. */
  readonly title: string | null;
  /** Whether it was read what its rows say of themselves. */
  readonly hasLabels: boolean;
  readonly lastUsedRow: number;
  /** Columns to the right of the table that hold no value in any row. */
  readonly freeColumns: number;
  readonly lastTableRow: number;
}

/** Reads one score table; rows are known by their keys alone. */
export const readScoreTable = remembered(storedSheet, (table, types) => [table, types]);

function storedSheet(table: ScoreTableSnapshot, types: readonly UnitType[]): StoredSheet {
  const rows = table.keys
    .slice(ROWS_ABOVE_DATA)
    .map((_, index) => new SnapshotRow(table, ROWS_ABOVE_DATA + index));
  return {
    number: table.number,
    sheet: table.sheet,
    isProtected: table.isProtected,
    unitType: ownerOf(table.keys, types),
    rows,
    keys: table.keys,
    labels: table.labels,
    row: table.row,
    column: table.column,
    actuals:
      table.actuals === null
        ? []
        : rows.map((row, index) => new ActualCell(row, table, ROWS_ABOVE_DATA + index)),
    dataRows: rows.length,
    columns: table.columns,
    codes: table.codes,
    title: table.title,
    hasLabels: table.labels !== null,
    lastUsedRow: table.lastUsedRow,
    freeColumns: table.freeColumns,
    lastTableRow: table.row + table.keys.length - 1,
  };
}

/** A row as it stands in the snapshot, which it holds no copy of: a book may have a hundred thousand. */
class SnapshotRow implements StoredRow {
  readonly key: string;
  readonly #table: ScoreTableSnapshot;
  /** Row of the table. */
  readonly #at: number;

  constructor(table: ScoreTableSnapshot, at: number) {
    this.#table = table;
    this.#at = at;
    this.key = String(table.keys[at]?.[0] ?? '');
  }

  value(column: EnteredColumn): Value {
    if (column === 'score' && this.#isByMethod) return '';
    return this.#table.values[this.#at]?.[ENTERED_COLUMNS.indexOf(column)] ?? '';
  }

  formula(column: EnteredColumn): Value {
    if (column === 'score' && this.#isByMethod) return '';
    return this.#table.formulas[this.#at]?.[ENTERED_COLUMNS.indexOf(column)] ?? '';
  }

  get #isByMethod(): boolean {
    return isMethodCell(this.#table.codes, typedCell(this.#table, this.#at, 'score')?.formula ?? '');
  }

  get format(): string {
    return this.#table.formats[this.#at]?.[0] ?? 'General';
  }

  get isLocked(): boolean {
    return this.#table.locked?.[this.#at]?.[0] ?? false;
  }

  get label(): StoredRow['label'] {
    const cells = this.#table.labels?.[this.#at];
    const label = (column: (typeof LABEL_COLUMNS)[number]): string =>
      String(cells?.[LABEL_COLUMNS.indexOf(column)] ?? '');
    return {
      unit: label('unit'),
      part: label('part'),
      category: label('category'),
      indicator: label('indicator'),
    };
  }

  place(column: EnteredColumn | 'actual'): CellPlace {
    const { sheet, row, column: first } = this.#table;
    return { sheet, cell: cellAddress(row + this.#at, first + columnIndex(SCORE_COLUMNS, column)) };
  }
}

const ownerOf = remembered(
  (keys: ScoreTableSnapshot['keys'], types: readonly UnitType[]): string | null => {
    const typeOfUnit = new Map(
      types.flatMap((type) => type.units.map((unit) => [unit.id, type.id] as const)),
    );
    const votes = new Map<string, number>();
    for (const [key] of keys.slice(ROWS_ABOVE_DATA)) {
      const type = typeOfUnit.get(unitOfRowKey(String(key ?? '')));
      if (type !== undefined) votes.set(type, (votes.get(type) ?? 0) + 1);
    }
    return [...votes].sort(([, left], [, right]) => right - left)[0]?.[0] ?? null;
  },
  (keys, types) => [keys, types],
);

/** The cell of an actual, looked at as a row of which it is the score. */
class ActualCell implements StoredRow {
  readonly key: string;
  readonly format: string;
  readonly isLocked: boolean;
  readonly label: StoredRow['label'];
  readonly place: () => CellPlace;
  readonly #cell: Readonly<Record<'value' | 'formula', Value>> | null;

  constructor(row: StoredRow, table: ScoreTableSnapshot, at: number) {
    const cell = typedCell(table, at, 'actual');
    this.key = actualKey(row.key);
    this.format = cell?.format ?? 'General';
    this.isLocked = table.actuals?.locked?.[at] ?? false;
    this.label = row.label;
    this.place = () => row.place('actual');
    this.#cell = cell;
  }

  value(column: EnteredColumn): Value {
    return column === 'score' ? (this.#cell?.value ?? '') : '';
  }

  formula(column: EnteredColumn): Value {
    return column === 'score' ? (this.#cell?.formula ?? '') : '';
  }
}

/**
 * The row that counts for each key. Of rows that were copied it is the first that holds a score, whatever it is, as in
 * the check; the first of all where none does.
 */
export function countedRows(sheets: readonly Pick<StoredSheet, 'rows'>[]): ReadonlyMap<string, StoredRow> {
  const counted = new Map<string, StoredRow>();
  for (const row of sheets.flatMap(({ rows }) => rows)) {
    const before = counted.get(row.key);
    const isFirst = before === undefined || (before.value('score') === '' && row.value('score') !== '');
    if (isFirst) counted.set(row.key, row);
  }
  return counted;
}

/** Whether the columns of a sheet, and its rows, are those of a layout, in the same places. */
export const matchesLayout = remembered(standsAs, ({ keys, row, column, codes }, layout) => [
  keys,
  row,
  column,
  codes,
  layout,
]);

function standsAs(stored: StoredSheet, layout: ScoreSheetLayout): boolean {
  return (
    stored.codes.length === layout.columns.length &&
    layout.columns.every(({ code }, index) => stored.codes[index] === code) &&
    stored.rows.length === Math.max(1, layout.rows.length) &&
    layout.rows.every((row, index) => {
      const found = stored.rows[index];
      return (
        found?.key === row.key &&
        found.place('cap').cell === cellAddress(row.row, columnIndex(SCORE_COLUMNS, 'cap'))
      );
    })
  );
}

/** What a person entered, ready to be written again exactly so: text stays text, a formula a formula. */
export function enteredCell(value: Value, formula: Value): CellWrite {
  if (isFormula(formula) && formula !== value) return { formula };
  return isErrorValue(value) ? { literal: String(value) } : value;
}
