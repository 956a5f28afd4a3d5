import { areSame, steady } from '../../domain/lists/remembered';
import { LEDGER_COLUMNS } from '../../workbook/layout/columns';
import { columnIndex } from '../../workbook/layout/table';
import {
  ENTERED_COLUMNS,
  type ScoreTableSnapshot,
  type TableSnapshot,
  type Value,
} from '../../workbook/snapshot/snapshot';

/** The columns of a score sheet whose formulas a snapshot holds. */
export const SCORE_COMPUTED = ['cap', 'counted', 'check'] as const;

/** Those of the register that are seen. */
export const LEDGER_SHOWN = ['responsible', 'points', 'check'] as const;

const SCORE_AT = SCORE_COMPUTED.map((code) => ENTERED_COLUMNS.indexOf(code));
const CAP_AT = [ENTERED_COLUMNS.indexOf('cap')];
const LEDGER_AT = LEDGER_SHOWN.map((code) => columnIndex(LEDGER_COLUMNS, code));

/** The earlier of two readings of a score table whose caps and formulas are the same: typed scores make no difference. */
export const steadyScores = steady<ScoreTableSnapshot>(
  (before, now) =>
    before.sheet === now.sheet &&
    before.row === now.row &&
    before.column === now.column &&
    before.codes === now.codes &&
    sameCells(before.formulas, now.formulas, SCORE_AT) &&
    sameCells(before.values, now.values, CAP_AT),
);

/** The earlier of two readings of the register's formulas whose shown ones are the same. */
export const steadyLedger = steady<Grid>((before, now) => sameCells(before, now, LEDGER_AT));

/** The earlier of two lists of the very same things. */
export const steadyList = steady<readonly unknown[]>(areSame);

/** Where a table stands. */
export function placeOf(table: TableSnapshot | undefined): readonly unknown[] {
  return table === undefined ? [] : [table.sheet, table.row, table.column, table.values.length];
}

type Grid = readonly (readonly Value[])[];

function sameCells(before: Grid, now: Grid, columns: readonly number[]): boolean {
  if (before === now) return true;
  return (
    before.length === now.length &&
    before.every((row, at) => {
      const other = now[at];
      return row === other || columns.every((column) => row[column] === other?.[column]);
    })
  );
}
