import type { Sheet } from '../model/book';

/** The filter button in a cell: whether its column is filtered; null when the cell has none. */
export function filterAt({ autoFilter }: Sheet, row: number, column: number): 'off' | 'on' | null {
  if (autoFilter?.area.row !== row) return null;
  const at = column - autoFilter.area.column;
  if (at < 0 || at >= autoFilter.area.columns) return null;
  return autoFilter.chosen?.has(at) === true ? 'on' : 'off';
}
