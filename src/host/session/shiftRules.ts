import type { Area, Sheet } from '../model/book';
import { isEntireColumn, isEntireRow } from '../model/areas';
import { shiftArea, type Shift } from '../model/shift';

/** Moves what is stored by area: validations, conditional formats, merges, filter, print area, title rows, page breaks. */
export function shiftRules(sheet: Sheet, shift: Shift): void {
  shiftAreas(sheet.validations, shift);
  shiftAreas(sheet.conditionalFormats, shift);
  const merges = sheet.merges.flatMap((merge) => shiftArea(merge, shift) ?? []).filter(isMerge);
  sheet.merges.splice(0, Infinity, ...merges);
  if (sheet.autoFilter !== null) {
    const { area: before, chosen } = sheet.autoFilter;
    const area = shiftArea(before, shift);
    // What was chosen belongs to columns by their number.
    const isSame = area?.columns === before.columns && chosen !== undefined;
    sheet.autoFilter = area === null ? null : { area, ...(isSame ? { chosen } : {}) };
  }
  if (sheet.page.printArea !== null) sheet.page.printArea = shiftArea(sheet.page.printArea, shift);
  if (isEntireRow(shift.area) && !isEntireColumn(shift.area)) {
    shiftTitleRows(sheet, shift);
    shiftRowBreaks(sheet, shift);
  }
}

/** A merged area that shrank to one cell is none any more. */
const isMerge = (area: Area): boolean => area.rows > 1 || area.columns > 1;

function shiftAreas(rules: { area: Area }[], shift: Shift): void {
  const left = rules.filter((rule) => {
    const area = shiftArea(rule.area, shift);
    if (area !== null) rule.area = area;
    return area !== null;
  });
  rules.splice(0, Infinity, ...left);
}

function shiftTitleRows(sheet: Sheet, shift: Shift): void {
  const titles = sheet.page.titleRows;
  if (titles === null) return;
  const rows = shiftArea(
    { row: titles.first, column: 0, rows: titles.last - titles.first + 1, columns: shift.area.columns },
    shift,
  );
  sheet.page.titleRows = rows === null ? null : { first: rows.row, last: rows.row + rows.rows - 1 };
}

/** A page goes on beginning with its row; a row that is deleted takes its break with it. */
function shiftRowBreaks({ page }: Sheet, shift: Shift): void {
  const { columns } = shift.area;
  const rows = page.rowBreaks.flatMap(
    (row) => shiftArea({ row, column: 0, rows: 1, columns }, shift)?.row ?? [],
  );
  page.rowBreaks = rows.filter((row) => row > 0);
}
