import type { CellPlace } from '../../domain/findings/finding';
import { cellOfAddress } from '../../workbook/excel/sheetPlace';
import { scoreCodeFormula, type ConvertedScore } from '../../workbook/formulas/scoreFormulas';
import { SCORE_COLUMNS } from '../../workbook/layout/columns';
import { boundIn } from '../../workbook/plan/computedRows';
import { actualCodeOf } from '../../workbook/plan/methodCells';
import { SHEET_PROTECTION } from '../../workbook/layout/protection';
import { columnIndex } from '../../workbook/layout/table';
import type { CellWrite, Write } from '../../workbook/writes/writes';
import type { BookState } from '../book/bookState';

/** What one cell for a number is to hold. */
export interface CellChange {
  readonly place: CellPlace;
  readonly value: CellWrite;
  /** Null leaves the format. */
  readonly format: string | null;
  /** What the sheet's own formula is to refuse the value as, where the format changes. */
  readonly converted: ConvertedScore | null;
}

/** Cells of scores are unlocked, but their formats are not: only a sheet whose formats change is opened for it. */
export function numberCellWrites(state: BookState, changes: readonly CellChange[]): readonly Write[] {
  const sheets = [...state.stored, ...Object.values(state.snapshot.tables)];
  const isProtectedBySheet = new Map(sheets.map(({ sheet, isProtected }) => [sheet, isProtected]));
  return [...isProtectedBySheet].flatMap(([sheet, isProtected]): readonly Write[] => {
    const own = changes.filter(({ place }) => place.sheet === sheet);
    const opened = isProtected && own.some(({ format }) => format !== null);
    return [
      ...(opened ? [{ kind: 'unprotect', sheet } as const] : []),
      ...own.flatMap((change) => changeWrites(state, change)),
      ...(opened ? [{ kind: 'protect', sheet, options: SHEET_PROTECTION } as const] : []),
    ];
  });
}

/** The same for who opens the sheets for it. */
export function cellChangeWrites(state: BookState, changes: readonly CellChange[]): readonly Write[] {
  return changes.flatMap((change) => changeWrites(state, change));
}

function changeWrites(state: BookState, { place, value, format, converted }: CellChange): readonly Write[] {
  const { sheet } = place;
  const { row, column } = cellOfAddress(place.cell);
  const formatted: readonly Write[] =
    format === null
      ? []
      : [
          { kind: 'numberFormats', sheet, row, column, formats: [[format]] },
          ...codeWrites(state, { sheet, row, column }, converted),
        ];
  return [
    ...formatted,
    ...(value === null ? [] : [{ kind: 'cells', sheet, row, column, values: [[value]] } as const]),
  ];
}

/** The row's own formula sees no format; it is told what the value is. Formulas name columns as they stand on a sheet of ours. */
function codeWrites(
  { stored, layouts }: BookState,
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
  converted: ConvertedScore | null,
): readonly Write[] {
  const standing = stored.find((each) => each.sheet === sheet);
  if (standing === undefined) return [];
  const write = (at: number, formula: string): readonly Write[] => [
    { kind: 'cells', sheet, row, column: at, values: [[{ formula }]] },
  ];
  if (column === columnIndex(SCORE_COLUMNS, 'score')) {
    const formula = scoreCodeFormula(row, converted, boundIn(standing.codes, row));
    return write(columnIndex(SCORE_COLUMNS, 'code'), formula);
  }
  const layout = layouts.get(standing.unitType ?? '');
  if (layout === undefined || column !== columnIndex(SCORE_COLUMNS, 'actual')) return [];
  const formula = actualCodeOf(layout, row, converted);
  return formula === null ? [] : write(columnIndex(layout.columns, 'actualCode'), formula);
}
