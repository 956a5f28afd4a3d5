import { LEDGER_COLUMNS } from './columns';
import { requiredColumns } from './table';

/**
 * The columns of the register whose formulas a snapshot holds, from the first to before the last. Those of its hidden
 * columns are kilobytes a row, and nothing is taken from them: those of the shown columns are read, as long as the table
 * has as many columns as it should.
 *
 * @param columns how many the table has
 */
export function ledgerFormulaColumns(columns: number): {
  readonly from: number;
  readonly to: number;
  readonly isWhole: boolean;
} {
  const required = requiredColumns(LEDGER_COLUMNS);
  const isWhole = columns >= required.length && columns <= LEDGER_COLUMNS.length;
  if (!isWhole) return { from: 0, to: columns, isWhole };
  const shown = required.flatMap(({ hidden }, index) => (hidden === true ? [] : [index]));
  return { from: shown[0] ?? 0, to: (shown.at(-1) ?? 0) + 1, isWhole };
}
