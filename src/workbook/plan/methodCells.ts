import type { Method } from '../../domain/methods/method';
import type { Settings } from '../../domain/settings/settings';
import { cellAddress } from '../formulas/address';
import {
  actualCodeFormula,
  bestFormula,
  byMethodFormula,
  comparedFormula,
  scoreLinkFormula,
  type MethodCells,
} from '../formulas/methodFormulas';
import type { ConvertedScore } from '../formulas/scoreFormulas';
import { SCORE_COLUMNS } from '../layout/columns';
import { comparedPlaces } from '../layout/comparedPlaces';
import type { ScoreRow, ScoreSheetLayout } from '../layout/scoreSheet';
import { columnIndex, FIRST_ROW } from '../layout/table';
import type { METHOD_FORMULAS } from '../layout/usedColumns';
import { formula, type CellWrite } from '../writes/writes';
import { actualKey } from '../../domain/scoring/scoreKey';

/** What formulas make of actuals, in the columns of methods. */
export type MethodRow = Readonly<Record<(typeof METHOD_FORMULAS)[number], CellWrite>>;

export const NO_METHOD: MethodRow = { actualCode: '', byMethod: '', compared: '', best: '' };

/** The cells of each row that methods need; nothing to write on a sheet without methods. */
export function methodRows(
  layout: ScoreSheetLayout,
  converted: ReadonlyMap<string, ConvertedScore>,
  settings: Settings,
): readonly MethodRow[] {
  if (!hasActuals(layout)) return layout.rows.map(() => NO_METHOD);
  const places = comparedPlaces(layout);
  const at = (row: number): MethodCells => methodCells(layout, row, places.bestOf(row));
  return layout.rows.map((row): MethodRow => {
    const cell = places.at.get(row.row);
    const comparing =
      cell === undefined
        ? { compared: '', best: '' }
        : {
            compared: formula(comparedFormula(at(cell.source))),
            best:
              cell.best === null ? '' : formula(bestFormula(cell.best.all, cell.best.method, cell.best.nth)),
          };
    const method = methodOf(row);
    if (method === undefined) return { ...NO_METHOD, ...comparing };
    const cells = at(row.row);
    return {
      ...comparing,
      actualCode: formula(actualCodeFormula(cells, method, converted.get(actualKey(row.key)) ?? null)),
      byMethod: formula(byMethodFormula(cells, method, settings)),
    };
  });
}

/** The formula of a score that follows from an actual; null in a row whose score is entered. */
export function scoreByMethod(row: ScoreRow, layout: ScoreSheetLayout): CellWrite {
  if (methodOf(row) === undefined || !hasActuals(layout)) return null;
  return formula(scoreLinkFormula(methodCells(layout, row.row, null)));
}

/** The formula of what is to be made of the actual in a row of the sheet; null in a row that takes none. */
export function actualCodeOf(
  layout: ScoreSheetLayout,
  at: number,
  converted: ConvertedScore | null,
): string | null {
  const row = layout.rows[at - FIRST_ROW];
  const method = row === undefined ? undefined : methodOf(row);
  if (method === undefined || !hasActuals(layout)) return null;
  return actualCodeFormula(methodCells(layout, at, null), method, converted);
}

/** Whether a sheet has a column of actuals. */
export function hasActuals({ columns }: ScoreSheetLayout): boolean {
  return columns.some(({ code }) => code === 'actual');
}

/** Whether a row takes an actual. */
export function takesActual(row: ScoreRow): boolean {
  return methodOf(row) !== undefined;
}

/** How the score of a row follows from an actual; undefined where it does not. */
export function methodOf(row: ScoreRow): Method | undefined {
  return row.kind === 'indicator' ? row.indicator.method : undefined;
}

function methodCells({ columns }: ScoreSheetLayout, row: number, best: string | null): MethodCells {
  const bound = columns.findIndex(({ code }) => code === 'bound');
  const cap = cellAddress(row, columnIndex(SCORE_COLUMNS, 'cap'));
  const cell = (code: 'actual' | 'actualCode' | 'byMethod'): string =>
    `$${cellAddress(row, columnIndex(columns, code))}`;
  return {
    actual: cell('actual'),
    code: cell('actualCode'),
    byMethod: cell('byMethod'),
    cap,
    bound: bound < 0 ? cap : `$${cellAddress(row, bound)}`,
    best,
  };
}
