import { INDICATOR_COLUMNS, LEDGER_COLUMNS, NEGATIVE_COLUMNS, SETTING_COLUMNS } from '../../layout/columns';
import type { TableRole } from '../../layout/names';
import { columnIndex } from '../../layout/table';

/**
 * Columns of a table into which people type numbers, from the first to before the last; in their places, as every
 * whole table has them. Tiers stand at the end of the negative list.
 *
 * @param columns how many the table has
 */
export function numberColumns(role: TableRole, columns: number): readonly (readonly [number, number])[] {
  const spans = spansOf(role, columns);
  return spans.filter(([from, to]) => from < to && to <= columns);
}

function spansOf(role: TableRole, columns: number): readonly (readonly [number, number])[] {
  const one = (index: number): readonly [number, number] => [index, index + 1];
  switch (role) {
    case 'about':
      return [one(columnIndex(SETTING_COLUMNS, 'value'))];
    case 'indicators':
      return (['categoryCap', 'cap'] as const).map((code) => one(columnIndex(INDICATOR_COLUMNS, code)));
    case 'negative':
      return [one(columnIndex(NEGATIVE_COLUMNS, 'points')), [NEGATIVE_COLUMNS.length, columns]];
    case 'ledger':
      return [one(columnIndex(LEDGER_COLUMNS, 'times'))];
    case 'units':
    case 'ranking':
    case 'findings':
    case 'removed':
      return [];
  }
}
