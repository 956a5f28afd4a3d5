import type { Area, Sheet } from '../model/book';
import { intersect } from '../model/areas';
import { dropIfPlain, forEachCell } from '../model/cells';
import { EMPTY } from '../model/content';
import { DEFAULT_STYLE } from '../model/style';
import { requireAllowed, requireUnlocked } from './protect';
import { removeConditionalFormats, removeValidation } from './removeRules';
import type { Session } from './session';
import { writeContent } from './writeContent';
import { writeStyle } from './writeStyle';

export type Cleared = 'All' | 'Contents' | 'Formats' | 'Hyperlinks';

/** Clears an area. `All` takes validations and merges too; `Formats` the conditional formats. */
export function clearArea(session: Session, sheet: Sheet, area: Area, what: Cleared): void {
  requireUnlockedWherever(sheet, area, what);
  if (what === 'All' || what === 'Contents') clearContents(session, sheet, area);
  session.edit('book', () => {
    if (what === 'All' || what === 'Hyperlinks') clearHyperlinks(sheet, area);
    if (what === 'All' || what === 'Formats') {
      writeStyle(sheet, area, () => DEFAULT_STYLE);
      removeConditionalFormats(sheet, area);
      const merges = sheet.merges.filter((merge) => intersect(merge, area) === null);
      sheet.merges.splice(0, Infinity, ...merges);
    }
    if (what === 'All') removeValidation(sheet, area);
  });
}

function requireUnlockedWherever(sheet: Sheet, area: Area, what: Cleared): void {
  if (what === 'Contents') {
    requireUnlocked(sheet, area);
  } else {
    requireAllowed(sheet, what === 'Formats' ? 'allowFormatCells' : null, 'clearing cells');
  }
}

function clearContents(session: Session, sheet: Sheet, area: Area): void {
  session.edit({ sheet, area }, () => {
    forEachCell(sheet, area, (_cell, row, column) => {
      writeContent(session, sheet, row, column, EMPTY);
    });
  });
}

function clearHyperlinks(sheet: Sheet, area: Area): void {
  forEachCell(sheet, area, (cell, row, column) => {
    delete cell.hyperlink;
    dropIfPlain(sheet, row, column);
  });
}
