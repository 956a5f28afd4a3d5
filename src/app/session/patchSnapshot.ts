import { LEDGER_COLUMNS, SCORE_COLUMNS, type UnitColumn } from '../../workbook/layout/columns';
import { ledgerFormulaColumns } from '../../workbook/layout/ledgerFormulaColumns';
import type { TableRole } from '../../workbook/layout/names';
import { blockIndex, columnIndex, ROWS_ABOVE_DATA } from '../../workbook/layout/table';
import type { RowsRead } from '../../workbook/excel/readRows';
import {
  ENTERED_COLUMNS,
  type BookSnapshot,
  type ScoreTableSnapshot,
  type TableSnapshot,
  type Value,
} from '../../workbook/snapshot/snapshot';
import { isMethodCell } from '../../workbook/formulas/methodFormulas';
import { isFormula } from '../../workbook/snapshot/isFormula';

/** What an edit means for a snapshot: the snapshot as it is now, nothing at all, or "read everything again". */
export type Patch = { readonly snapshot: BookSnapshot } | 'irrelevant' | 'readAgain';

/** Puts rows that were read again into a snapshot, so that an edit costs as much as its rows. Pure. */
export function patchSnapshot(snapshot: BookSnapshot, rows: RowsRead): Patch {
  const table = snapshot.scores.find(({ sheet }) => sheet === rows.sheet);
  if (table !== undefined) {
    const patched = patchScores(table, rows);
    return patched === null
      ? 'readAgain'
      : {
          snapshot: {
            ...snapshot,
            scores: snapshot.scores.map((other) => (other === table ? patched : other)),
          },
        };
  }
  // What people type may be a formula over any other sheet, whose edits tell nothing of what it comes to.
  if (hasTypedFormula(snapshot)) return 'readAgain';
  const role = TYPED.find((each) => snapshot.tables[each]?.sheet === rows.sheet);
  return role === undefined ? 'irrelevant' : (patchTables(snapshot, role, rows) ?? 'readAgain');
}

/** Tables besides those of the scores into which people type. */
export const TYPED = [
  'about',
  'indicators',
  'units',
  'negative',
  'ledger',
] as const satisfies readonly TableRole[];

/** Whether anything that people type is calculated, as far as the snapshot holds what was entered. */
function hasTypedFormula({ scores, tables, ledgerFormulas }: BookSnapshot): boolean {
  return (
    scores.some(hasFormula) ||
    TYPED.some((role) => tables[role]?.formulas.some((row) => row.some(isFormula))) ||
    ledgerFormulas.some((row) =>
      row.some((cell, at) => LEDGER_COLUMNS[at]?.typed === true && isFormula(cell)),
    )
  );
}

/** Null where only the whole book tells what the edit means. */
function patchTables(
  snapshot: BookSnapshot,
  role: (typeof TYPED)[number],
  { first, values, formulas, formats }: RowsRead,
): Patch | null {
  const table = snapshot.tables[role];
  const columns = table?.values[0]?.length ?? 0;
  if (table === undefined || (values[0]?.length ?? 0) < table.column + columns) return null;
  const patched = { values: [...table.values], formulas: [...table.formulas], formats: [...table.formats] };
  const ledgerFormulas = [...snapshot.ledgerFormulas];
  const { from, to } = ledgerFormulaColumns(columns);
  for (let index = 0; index < values.length; index += 1) {
    const at = first + index - table.row;
    if (at < 0) continue;
    // Codes and headers tell what stands, and rows below the table are a finding of their own.
    if (at < ROWS_ABOVE_DATA || at >= table.values.length) return null;
    const own = (cells: readonly Value[] | undefined): readonly Value[] =>
      (cells ?? []).slice(table.column, table.column + columns);
    // Only of columns of numbers a snapshot holds more than what they come to.
    const isNumber = (column: number): boolean => table.formats[at]?.[column] !== '';
    const ofNumbers = (cells: readonly Value[]): readonly Value[] =>
      cells.map((cell, column) => (isNumber(column) ? cell : ''));
    patched.values[at] = own(values[index]);
    patched.formulas[at] = ofNumbers(own(formulas[index]));
    patched.formats[at] = ofNumbers(own(formats[index]));
    ledgerFormulas[at] = own(formulas[index]).map((cell, column) =>
      column >= from && column < to ? cell : '',
    );
    // A score sheet is named for its type.
    if (role === 'units' && !sameTypes(table, at, patched.values[at])) return null;
  }
  const tables = { ...snapshot.tables, [role]: { ...table, ...patched } };
  return { snapshot: { ...snapshot, tables, ...(role === 'ledger' ? { ledgerFormulas } : {}) } };
}

function sameTypes(
  { values: [codes = [], ...rows] }: TableSnapshot,
  at: number,
  now: readonly Value[],
): boolean {
  const column = codes.indexOf('unitType' satisfies UnitColumn);
  return rows[at - 1]?.[column] === now[column];
}

/** Whether a score is calculated. */
function hasFormula({ formulas, codes, actuals }: ScoreTableSnapshot): boolean {
  const score = ENTERED_COLUMNS.indexOf('score');
  return (
    formulas.some((row) => isFormula(row[score] ?? '') && !isMethodCell(codes, row[score] ?? '')) ||
    actuals?.formulas.some(isFormula) === true
  );
}

/** Null when the rows are no longer those of the snapshot. */
function patchScores(table: ScoreTableSnapshot, rows: RowsRead): ScoreTableSnapshot | null {
  const values = [...table.values];
  const formulas = [...table.formulas];
  const formats = [...table.formats];
  const actuals =
    table.actuals === null
      ? null
      : {
          values: [...table.actuals.values],
          formulas: [...table.actuals.formulas],
          formats: [...table.actuals.formats],
        };
  const actualAt = table.column + columnIndex(SCORE_COLUMNS, 'actual');
  const from = table.column + blockIndex(SCORE_COLUMNS, ENTERED_COLUMNS);
  const scoreAt = table.column + columnIndex(SCORE_COLUMNS, 'score');
  const block = (cells: readonly Value[] | undefined): readonly Value[] =>
    (cells ?? []).slice(from, from + ENTERED_COLUMNS.length);
  for (let index = 0; index < rows.values.length; index += 1) {
    const at = rows.first + index - table.row;
    // An entry below the table is a finding of its own, which needs the used range.
    if (at >= table.keys.length) return null;
    if (at < 0) continue;
    if (table.keys[at]?.[0] !== rows.values[index]?.[table.column]) return null;
    values[at] = block(rows.values[index]);
    formulas[at] = block(rows.formulas[index]);
    formats[at] = [rows.formats[index]?.[scoreAt] ?? 'General'];
    if (actuals === null) continue;
    actuals.values[at] = rows.values[index]?.[actualAt] ?? '';
    actuals.formulas[at] = rows.formulas[index]?.[actualAt] ?? '';
    actuals.formats[at] = rows.formats[index]?.[actualAt] ?? 'General';
  }
  return {
    ...table,
    values,
    formulas,
    formats,
    actuals: actuals === null || table.actuals === null ? null : { ...table.actuals, ...actuals },
  };
}
