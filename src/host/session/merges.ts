import type { Area, Sheet } from '../model/book';
import { contains, intersect } from '../model/areas';
import { contentAt, forEachCell } from '../model/cells';
import { EMPTY } from '../model/content';
import { HostError } from '../protocol/hostError';
import { requireAllowed } from './protect';
import type { Session } from './session';
import { writeContent } from './writeContent';

/**
 * Merges an area, or each of its rows. Only the upper-left content is kept, as in Excel.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-merge-member(1)
 */
export function mergeArea(session: Session, sheet: Sheet, area: Area, across: boolean): void {
  requireAllowed(sheet, null, 'merging cells');
  if (sheet.merges.some((merge) => intersect(merge, area) !== null && !contains(area, merge))) {
    throw new HostError('MergedRangeConflict', 'The range cuts a merged area.');
  }
  unmergeArea(session, sheet, area);
  const parts = across
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : [area];
  session.edit('book', () => {
    for (const part of parts) {
      if (part.rows === 1 && part.columns === 1) continue;
      keepFirstContent(session, sheet, part);
      sheet.merges.push(part);
    }
  });
}

function keepFirstContent(session: Session, sheet: Sheet, area: Area): void {
  const filled: [number, number][] = [];
  forEachCell(sheet, area, (cell, row, column) => {
    if (cell.content.kind !== 'empty') filled.push([row, column]);
  });
  filled.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const [first] = filled;
  if (first === undefined) return;
  const content = contentAt(sheet, first[0], first[1]);
  for (const [row, column] of filled) writeContent(session, sheet, row, column, EMPTY);
  writeContent(session, sheet, area.row, area.column, content);
}

export function unmergeArea(session: Session, sheet: Sheet, area: Area): void {
  requireAllowed(sheet, null, 'unmerging cells');
  const left = sheet.merges.filter((merge) => intersect(merge, area) === null);
  session.edit('book', () => sheet.merges.splice(0, Infinity, ...left));
}
