import { shiftArea, type Shift } from '../model/shift';
import { areaBetween, lastColumn, lastRow } from '../model/areas';
import { MAX_COLUMNS, MAX_ROWS } from '../model/limits';
import { mayMention, rewriteReferences, type Corner, type FormulaReference } from './references';

/**
 * The formula after cells were inserted or deleted; `$` makes no difference. References to deleted cells become `#REF!`.
 * @param home name of the sheet the formula stands on, for references without a sheet
 * @param target name of the sheet that was changed
 */
export function shiftFormula(formula: string, home: string, target: string, shift: Shift): string {
  const wanted = target.toLowerCase();
  if (home.toLowerCase() !== wanted && !mayMention(formula, target)) return formula;
  return rewriteReferences(formula, (reference) =>
    (reference.sheet ?? home).toLowerCase() === wanted ? shiftReference(reference, shift) : reference,
  );
}

function shiftReference(reference: FormulaReference, shift: Shift): FormulaReference | string {
  const { from } = reference;
  const to = reference.to ?? from;
  const [top, bottom] = span(from.row, to.row, MAX_ROWS);
  const [left, right] = span(from.column, to.column, MAX_COLUMNS);
  const moved = shiftArea(areaBetween(top, left, bottom, right), shift);
  if (moved === null) return '#REF!';
  const corner = (old: Corner, row: number, column: number): Corner => ({
    ...old,
    row: old.row === null ? null : row,
    column: old.column === null ? null : column,
  });
  return {
    ...reference,
    from: corner(from, moved.row, moved.column),
    to: reference.to === null ? null : corner(to, lastRow(moved), lastColumn(moved)),
  };
}

function span(a: number | null, b: number | null, size: number): readonly [number, number] {
  if (a === null || b === null) return [0, size - 1];
  return [Math.min(a, b), Math.max(a, b)];
}
