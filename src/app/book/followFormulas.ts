import { actualKey } from '../../domain/scoring/scoreKey';
import { followRows, type MovedRows, type RowSpan } from '../../workbook/formulas/rowReferences';
import type { ScoreSheetLayout } from '../../workbook/layout/scoreSheet';
import type { RemovedScore } from '../../workbook/plan/planRemoved';
import type { StoredRow, StoredSheet } from '../../workbook/snapshot/readScores';

/** Where a row goes: to which unit type's sheet, and its zero-based row there. */
interface Place {
  readonly unitType: string;
  readonly row: number;
}

/**
 * Has formulas that were entered on the score sheets refer to the same rows after the sheets are made anew as before.
 *
 * @param keyOf the key under which a row's entry is kept
 * @returns the entry with its formulas adjusted; null where one of them cannot be
 */
export function formulaFollower(
  stored: readonly StoredSheet[],
  layouts: ReadonlyMap<string, ScoreSheetLayout>,
  keyOf: (row: StoredRow) => string,
): (entry: RemovedScore, home: StoredSheet) => RemovedScore | null {
  const places = new Map<string, Place>();
  for (const [unitType, { rows }] of layouts) {
    for (const { key, row } of rows) {
      places.set(key, { unitType, row });
      places.set(actualKey(key), { unitType, row });
    }
  }
  const sheets = new Map(
    stored.map((sheet) => [sheet.sheet.toLowerCase(), movedSheet(sheet, stored, layouts, places, keyOf)]),
  );
  return (entry, home) => {
    const unitType = places.get(entry.key)?.unitType;
    const own = sheets.get(home.sheet.toLowerCase());
    if (unitType === undefined || own === undefined) return entry;
    const moved: MovedRows = {
      follow: (name, rows) => {
        if (name === null) return spanOf(own, rows, unitType);
        const other = sheets.get(name.toLowerCase());
        // Rows of all other sheets stay where they are, or move as Excel moves them.
        return other === undefined ? rows : spanOf(other, rows, other.unitType);
      },
      stay: own.unitType === unitType && own.stay,
    };
    const formula = followRows(entry.formula, moved);
    const remarkFormula = followRows(entry.remarkFormula, moved);
    return formula === null || remarkFormula === null ? null : { ...entry, formula, remarkFormula };
  };
}

/** Whether a formula refers to rows at all. */
export function refersToRows({
  formula,
  remarkFormula,
}: Pick<RemovedScore, 'formula' | 'remarkFormula'>): boolean {
  const nowhere: MovedRows = { follow: () => null, stay: false };
  return followRows(formula, nowhere) === null || followRows(remarkFormula, nowhere) === null;
}

interface MovedSheet {
  /** Whose sheet it will be; null for one that is given up. */
  readonly unitType: string | null;
  /** Zero-based rows of its table. */
  readonly first: number;
  readonly last: number;
  readonly placeOf: (row: number) => Place | null;
  readonly stay: boolean;
}

function movedSheet(
  sheet: StoredSheet,
  stored: readonly StoredSheet[],
  layouts: ReadonlyMap<string, ScoreSheetLayout>,
  places: ReadonlyMap<string, Place>,
  keyOf: (row: StoredRow) => string,
): MovedSheet {
  const isKept = stored.find(({ unitType }) => unitType === sheet.unitType) === sheet;
  const unitType = isKept ? sheet.unitType : null;
  const last = sheet.lastTableRow;
  const first = last - sheet.dataRows + 1;
  const end = layouts.get(unitType ?? '')?.rows.at(-1)?.row ?? last;
  // What people wrote below the table moves down where the table grows over it.
  const down = sheet.lastUsedRow > last ? Math.max(0, end - last) : 0;
  const placeOf = (row: number): Place | null => {
    const stored = sheet.rows[row - first];
    if (stored !== undefined) return places.get(keyOf(stored)) ?? null;
    return unitType === null ? null : { unitType, row: row < first ? row : row + down };
  };
  const stay = sheet.rows.every((_, index) => {
    const place = placeOf(first + index);
    return place !== null && place.unitType === unitType && place.row === first + index;
  });
  return { unitType, first, last, placeOf, stay };
}

/** Where rows go; null unless their ends stay in their order on the sheet of `unitType`, with all between them that is left. */
function spanOf(sheet: MovedSheet, { first, last }: RowSpan, unitType: string | null): RowSpan | null {
  const [from, to] = [sheet.placeOf(first), sheet.placeOf(last)];
  if (from === null || to === null || from.unitType !== unitType || to.unitType !== unitType) return null;
  for (let row = Math.max(first, sheet.first); row <= Math.min(last, sheet.last); row += 1) {
    const place = sheet.placeOf(row);
    if (place === null) continue;
    if (place.unitType !== unitType || place.row < from.row || place.row > to.row) return null;
  }
  return { first: from.row, last: to.row };
}
