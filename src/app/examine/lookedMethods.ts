import type { Settings } from '../../domain/settings/settings';
import { convertedIn } from '../../workbook/formulas/scoreFormulas';
import { comparedPlaces } from '../../workbook/layout/comparedPlaces';
import type { ScoreSheetLayout } from '../../workbook/layout/scoreSheet';
import { FIRST_ROW } from '../../workbook/layout/table';
import { METHOD_FORMULAS } from '../../workbook/layout/usedColumns';
import { actualCodeOf, hasActuals, methodRows } from '../../workbook/plan/methodCells';
import type { OwnCell } from './ownCell';

/** What should stand in a column of methods in a row of a sheet, by the index of the row; null where nothing should. */
type MethodOwn = (code: string, index: number) => OwnCell | null;

/**
 * The cells of a sheet that formulas of methods fill. They are told apart among those of one indicator: a method that was
 * changed since makes other formulas of them all, and nobody replaced those that stand.
 */
export function lookedMethods(layout: ScoreSheetLayout, settings: Settings): MethodOwn {
  if (!hasActuals(layout)) return () => null;
  const rows = methodRows(layout, new Map(), settings);
  const places = comparedPlaces(layout);
  const indicatorAt = (row: number): string => {
    const found = layout.rows[row - FIRST_ROW];
    return found?.kind === 'indicator' ? found.indicator.id : '';
  };
  return (code, index) => {
    const column = METHOD_FORMULAS.find((each) => each === code);
    const cell = column === undefined ? '' : rows[index]?.[column];
    if (typeof cell !== 'object' || cell === null || !('formula' in cell)) return null;
    const row = FIRST_ROW + index;
    const source = column === 'compared' || column === 'best' ? places.at.get(row)?.source : row;
    const own = cell.formula;
    const ours = (entered: string | number | boolean): string =>
      column === 'actualCode' ? (actualCodeOf(layout, row, convertedIn(String(entered))) ?? own) : own;
    return { kind: 'formula', ours, among: indicatorAt(source ?? row) };
  };
}
