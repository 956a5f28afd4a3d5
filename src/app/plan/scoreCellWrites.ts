import type { CellPlace } from '../../domain/findings/finding';
import { cellOfAddress } from '../../workbook/excel/sheetPlace';
import { scoreCodeFormula, type ConvertedScore } from '../../workbook/formulas/scoreFormulas';
import { SCORE_COLUMNS } from '../../workbook/layout/columns';
import { SHEET_PROTECTION } from '../../workbook/layout/protection';
import { columnIndex } from '../../workbook/layout/table';
import type { StoredSheet } from '../../workbook/snapshot/readScores';
import type { CellWrite, Write } from '../../workbook/writes/writes';
import type { BookState } from '../book/bookState';

/** What one score cell is to hold. */
export interface CellChange {
  readonly place: CellPlace;
  readonly value: CellWrite;
  /** Null leaves the format. */
  readonly format: string | null;
  /** What the sheet's own formula is to refuse the value as, where the format changes. */
  readonly converted: ConvertedScore | null;
}

/** Score cells are unlocked, but their formats are not: only a sheet whose formats change is opened for it. */
export function scoreCellWrites(state: BookState, changes: readonly CellChange[]): readonly Write[] {
  return state.stored.flatMap(({ sheet, isProtected }: StoredSheet): readonly Write[] => {
    const own = changes.filter(({ place }) => place.sheet === sheet);
    const opened = isProtected && own.some(({ format }) => format !== null);
    return [
      ...(opened ? [{ kind: 'unprotect', sheet } as const] : []),
      ...own.flatMap((change) => changeWrites(sheet, change)),
      ...(opened ? [{ kind: 'protect', sheet, options: SHEET_PROTECTION } as const] : []),
    ];
  });
}

function changeWrites(sheet: string, { place, value, format, converted }: CellChange): readonly Write[] {
  const { row, column } = cellOfAddress(place.cell);
  const formatted: readonly Write[] =
    format === null
      ? []
      : [
          { kind: 'numberFormats', sheet, row, column, formats: [[format]] },
          ...codeWrites(sheet, row, column, converted),
        ];
  return [
    ...formatted,
    ...(value === null ? [] : [{ kind: 'cells', sheet, row, column, values: [[value]] } as const]),
  ];
}

/** The row's own formula sees no format; it is told what the value is. */
function codeWrites(
  sheet: string,
  row: number,
  column: number,
  converted: ConvertedScore | null,
): readonly Write[] {
  // Formulas name columns as they stand on a sheet of ours.
  if (column !== columnIndex(SCORE_COLUMNS, 'score')) return [];
  const code = columnIndex(SCORE_COLUMNS, 'code');
  return [
    { kind: 'cells', sheet, row, column: code, values: [[{ formula: scoreCodeFormula(row, converted) }]] },
  ];
}
