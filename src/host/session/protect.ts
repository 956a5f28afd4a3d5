import type { Area, Sheet } from '../model/book';
import { cellCount } from '../model/areas';
import { forEachCell, inheritedStyle, styleAt } from '../model/cells';
import { accessDenied } from '../protocol/hostError';

/** What a protected sheet may still allow. @see https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions */
export const PROTECTION_OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;
export type ProtectionOption = (typeof PROTECTION_OPTIONS)[number];

/** What Excel proposes for a sheet that is protected: every cell may be selected, and that is all. */
export const NOTHING_ALLOWED: Readonly<Record<string, boolean | string>> = {
  selectionMode: 'Normal',
  ...Object.fromEntries(PROTECTION_OPTIONS.map((option) => [option, false])),
};

/** @throws HostError AccessDenied when the sheet is protected and does not allow it */
export function requireAllowed(sheet: Sheet, option: ProtectionOption | null, what: string): void {
  if (!sheet.protection.on) return;
  if (option !== null && sheet.protection.options[option] === true) return;
  throw accessDenied(`Sheet '${sheet.name}' is protected against ${what}.`);
}

/** @throws HostError AccessDenied when the sheet is protected and one of the cells is locked */
export function requireUnlocked(sheet: Sheet, area: Area): void {
  if (sheet.protection.on && hasLockedCell(sheet, area)) {
    throw accessDenied(`Sheet '${sheet.name}' is protected and the cells are locked.`);
  }
}

/** Whether any cell of the area is locked, whether or not the sheet is protected. */
export function hasLockedCell(sheet: Sheet, area: Area): boolean {
  if (sheet.columnStyles.size === 0 && sheet.rowStyles.size === 0) {
    let unlocked = 0;
    forEachCell(sheet, area, (cell) => {
      if (!cell.style.locked) unlocked += 1;
    });
    // Cells nobody has formatted are locked.
    return unlocked < cellCount(area);
  }
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const plain = !sheet.cells.has(row) && !sheet.rowStyles.has(row);
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const style = plain ? inheritedStyle(sheet, row, column) : styleAt(sheet, row, column);
      if (style.locked) return true;
    }
  }
  return false;
}
