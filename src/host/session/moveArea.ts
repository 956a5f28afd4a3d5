import type { Area, Cell, Sheet } from '../model/book';
import { fitsSheet, intersect, lastColumn, lastRow } from '../model/areas';
import { contentAt, forEachCell } from '../model/cells';
import { MAX_COLUMNS, MAX_ROWS } from '../model/limits';
import { mayMention, rewriteReferences, type Corner, type FormulaReference } from '../formula/references';
import { apiNotFound, invalidArgument } from '../protocol/hostError';
import { requireUnlocked } from './protect';
import { rewriteFormulas } from './rewriteFormulas';
import type { Session } from './session';

/**
 * Moves cells within their sheet as cutting and pasting does: contents and styles go along, formulas stay as they
 * are, and references to what was moved follow it. Validations, conditional formats and merged areas are not moved
 * by this host, which stay where they are; a merged area that would be torn is refused.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-moveto-member(1)
 */
export function moveArea(session: Session, sheet: Sheet, area: Area, to: Pick<Area, 'row' | 'column'>): void {
  const target: Area = { ...area, row: to.row, column: to.column };
  if (!fitsSheet(target)) throw invalidArgument('The move leaves the sheet.');
  if (sheet.merges.some((merge) => intersect(merge, area) !== null || intersect(merge, target) !== null)) {
    throw apiNotFound('moving merged areas');
  }
  requireUnlocked(sheet, area);
  requireUnlocked(sheet, target);
  const [rows, columns] = [target.row - area.row, target.column - area.column];
  session.edit('book', () => {
    const taken: [Cell, number, number][] = [];
    forEachCell(sheet, area, (cell, row, column) => taken.push([cell, row, column]));
    const places = new Set<string>();
    for (const cells of [area, target]) {
      const gone: [number, number][] = [];
      forEachCell(sheet, cells, (_, row, column) => gone.push([row, column]));
      for (const [row, column] of gone) {
        sheet.cells.get(row)?.delete(column);
        places.add(`${row},${column}`);
      }
    }
    for (const [cell, row, column] of taken) {
      const line = sheet.cells.get(row + rows) ?? new Map<number, Cell>();
      sheet.cells.set(row + rows, line.set(column + columns, cell));
      places.add(`${row + rows},${column + columns}`);
    }
    for (const place of places) {
      const [row = 0, column = 0] = place.split(',').map(Number);
      session.calculator.setCell(sheet.id, row, column, contentAt(sheet, row, column));
    }
    const wanted = sheet.name.toLowerCase();
    rewriteFormulas(session, (formula, home) => {
      const own = home?.name.toLowerCase() ?? '';
      if (own !== wanted && !mayMention(formula, sheet.name)) return formula;
      return rewriteReferences(formula, (reference) =>
        (reference.sheet?.toLowerCase() ?? own) === wanted
          ? follow(reference, area, rows, columns)
          : reference,
      );
    });
  });
}

/** A reference to cells all of which were moved, at their new place. */
function follow(reference: FormulaReference, area: Area, rows: number, columns: number): FormulaReference {
  const ends = [reference.from, reference.to ?? reference.from];
  const isInside = ends.every(
    ({ row, column }) =>
      within(row, area.row, lastRow(area), MAX_ROWS) &&
      within(column, area.column, lastColumn(area), MAX_COLUMNS),
  );
  if (!isInside) return reference;
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null ? null : corner.row + rows,
    column: corner.column === null ? null : corner.column + columns,
  });
  return { ...reference, from: move(reference.from), to: reference.to === null ? null : move(reference.to) };
}

/** A whole row or column is inside only where all of it was moved. */
function within(at: number | null, first: number, last: number, size: number): boolean {
  return at === null ? first === 0 && last === size - 1 : at >= first && at <= last;
}
