import { SCORE_COLUMNS, type ScoreColumn } from '../../layout/columns';
import { requiredColumns } from '../../layout/table';
import { METHOD_FORMULAS } from '../../layout/usedColumns';
import type { Block } from './blockReading';
import type { StandingCells } from './standingBook';

/** What is asked of the place where a column of actuals stands, in a table that has one. */
export interface AskedActuals {
  readonly values: Block;
  readonly formulas: Block;
  readonly formats: Block;
  readonly locked: Block | null;
}

/** Bytes of a cell. */
const BYTES = { value: 10, format: 14, locked: 72 } as const;

/** What is asked of the place of actuals; null in a table that is too narrow to have them. */
export function askedActuals(
  cells: StandingCells,
  one: (code: ScoreColumn, load: Block['load'], rowBytes: number) => Block,
  locks: boolean,
): AskedActuals | null {
  if (!mayHaveActuals(cells)) return null;
  return {
    values: one('actual', 'values', BYTES.value),
    formulas: one('actual', 'formulas', BYTES.value),
    formats: one('actual', 'numberFormat', BYTES.format),
    locked: locks ? one('actual', 'locked', BYTES.locked) : null,
  };
}

/** Columns of actuals stand first among the optional ones, and come with the formulas of methods; by codes it is told later. */
function mayHaveActuals({ area }: StandingCells): boolean {
  return area.columns > requiredColumns(SCORE_COLUMNS).length + METHOD_FORMULAS.length;
}
