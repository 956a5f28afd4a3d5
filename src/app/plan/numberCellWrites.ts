import type { CellPlace } from '../../domain/findings/finding';
import { cellOfAddress } from '../../workbook/excel/sheetPlace';
import { scoreCodeFormula, type ConvertedScore } from '../../workbook/formulas/scoreFormulas';
import { SCORE_COLUMNS } from '../../workbook/layout/columns';
import { SHEET_PROTECTION } from '../../workbook/layout/protection';
import { columnIndex } from '../../workbook/layout/table';
import type { StoredSheet } from '../../workbook/snapshot/readScores';
import type { CellWrite, Write } from '../../workbook/writes/writes';
import { boundIn } from '../../workbook/plan/computedRows';
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
  const scores = new Map(state.stored.map((sheet) => [sheet.sheet, sheet]));
  const sheets = [...state.stored, ...Object.values(state.snapshot.tables)];
  const isProtectedBySheet = new Map(sheets.map(({ sheet, isProtected }) => [sheet, isProtected]));
  return [...isProtectedBySheet].flatMap(([sheet, isProtected]): readonly Write[] => {
    const own = changes.filter(({ place }) => place.sheet === sheet);
    const opened = isProtected && own.some(({ format }) => format !== null);
    return [
      ...(opened ? [{ kind: 'unprotect', sheet } as const] : []),
      ...own.flatMap((change) => changeWrites(sheet, change, scores.get(sheet))),
      ...(opened ? [{ kind: 'protect', sheet, options: SHEET_PROTECTION } as const] : []),
    ];
  });
}

/** The same for who opens the sheets for it. */
export function cellChangeWrites(state: BookState, changes: readonly CellChange[]): readonly Write[] {
  const scores = new Map(state.stored.map((sheet) => [sheet.sheet, sheet]));
  return changes.flatMap((change) =>
    changeWrites(change.place.sheet, change, scores.get(change.place.sheet)),
  );
}

function changeWrites(
  sheet: string,
  { place, value, format, converted }: CellChange,
  scores: StoredSheet | undefined,
): readonly Write[] {
  const { row, column } = cellOfAddress(place.cell);
  const formatted: readonly Write[] =
    format === null
      ? []
      : [
          { kind: 'numberFormats', sheet, row, column, formats: [[format]] },
          ...(scores === undefined ? [] : codeWrites(scores, row, column, converted)),
        ];
  return [
    ...formatted,
    ...(value === null ? [] : [{ kind: 'cells', sheet, row, column, values: [[value]] } as const]),
  ];
}

/** The row's own formula sees no format; it is told what the value is. */
function codeWrites(
  { sheet, codes }: StoredSheet,
  row: number,
  column: number,
  converted: ConvertedScore | null,
): readonly Write[] {
  // Formulas name columns as they stand on a sheet of ours.
  if (column !== columnIndex(SCORE_COLUMNS, 'score')) return [];
  const code = columnIndex(SCORE_COLUMNS, 'code');
  const formula = scoreCodeFormula(row, converted, boundIn(codes, row));
  return [{ kind: 'cells', sheet, row, column: code, values: [[{ formula }]] }];
}
