import { SCORE_COLUMNS } from '../../workbook/layout/columns';
import { blockIndex, columnIndex } from '../../workbook/layout/table';
import type { RowsRead } from '../../workbook/excel/readRows';
import {
  ENTERED_COLUMNS,
  type BookSnapshot,
  type ScoreTableSnapshot,
  type Value,
} from '../../workbook/snapshot/snapshot';
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
  const { about, indicators, units, negative, ledger } = snapshot.tables;
  const matters = [about, indicators, units, negative, ledger].some((other) => other?.sheet === rows.sheet);
  // A score may be a formula over any other sheet, whose edits tell nothing of what it comes to.
  return matters || snapshot.scores.some(hasFormula) ? 'readAgain' : 'irrelevant';
}

/** Whether a score is calculated. */
function hasFormula({ formulas }: ScoreTableSnapshot): boolean {
  const score = ENTERED_COLUMNS.indexOf('score');
  return formulas.some((row) => isFormula(row[score] ?? ''));
}

/** Null when the rows are no longer those of the snapshot. */
function patchScores(table: ScoreTableSnapshot, rows: RowsRead): ScoreTableSnapshot | null {
  const values = [...table.values];
  const formulas = [...table.formulas];
  const formats = [...table.formats];
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
  }
  return { ...table, values, formulas, formats };
}
