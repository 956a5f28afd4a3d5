import { MAX_COLUMNS, MAX_ROWS } from '../model/limits';
import { joinReferences, splitReferences, type Corner, type FormulaReference } from './references';

/**
 * The formula as it reads when copied by so many rows and columns: references without `$` move along.
 * One that would leave the sheet becomes `#REF!`.
 */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  return rows === 0 && columns === 0 ? formula : offsetPieces(splitReferences(formula), rows, columns);
}

/** The same for a formula that is split already, as one that is copied to many places. */
export function offsetPieces(
  pieces: readonly (string | FormulaReference)[],
  rows: number,
  columns: number,
): string {
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.rowFixed ? corner.row : corner.row + rows,
    column: corner.column === null || corner.columnFixed ? corner.column : corner.column + columns,
  });
  return joinReferences(pieces, (reference) => {
    const from = move(reference.from);
    const to = reference.to === null ? null : move(reference.to);
    if (!onSheet(from) || (to !== null && !onSheet(to))) return '#REF!';
    return { ...reference, from, to };
  });
}

function onSheet({ row, column }: Corner): boolean {
  return (
    (row === null || (row >= 0 && row < MAX_ROWS)) &&
    (column === null || (column >= 0 && column < MAX_COLUMNS))
  );
}
