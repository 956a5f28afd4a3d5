import { offsetFormula } from '../formula/offsetFormula';
import type { Area, Sheet } from '../model/book';
import { contentAt, setStyle, styleAt } from '../model/cells';
import type { CellContent } from '../model/content';
import { hasLockedCell } from './protect';
import { recordEdit } from './recordEdit';
import type { Session } from './session';
import { unfilteredAreas } from './unfilteredAreas';
import { PROTECTED, typeIntoCell, type UserEdit } from './userEdits';
import { writeContent } from './writeContent';
import { forEachPosition } from './writeGrid';

interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * A person types a text and presses Ctrl+Enter: it stands in every cell of the selection that no filter hides. Where
 * one of them refuses it, none has it.
 */
export function typeIntoAll(session: Session, { sheet, area }: Place, text: string): UserEdit {
  const cells: Area[] = [];
  for (const part of unfilteredAreas(sheet, area)) {
    forEachPosition(part, (row, column) => cells.push({ row, column, rows: 1, columns: 1 }));
  }
  let last: UserEdit = { done: true };
  session.undo.allOrNone(() =>
    cells.every((cell) => {
      last = typeIntoCell(session, { sheet, area: cell }, text);
      return last.done;
    }),
  );
  return last;
}

/**
 * A person presses Ctrl+D: the first row of the selection stands in all of it that no filter hides, formulas moved
 * along; in a selection of one row, the row above. Formats follow unless the sheet is protected; rules stay, as they
 * are never checked.
 */
export function fillDown(session: Session, { sheet, area }: Place): UserEdit {
  const [target, first] =
    area.rows === 1 ? [area, area.row - 1] : [{ ...area, row: area.row + 1, rows: area.rows - 1 }, area.row];
  if (first < 0) return { done: true };
  const parts = unfilteredAreas(sheet, target);
  if (sheet.protection.on && parts.some((part) => hasLockedCell(sheet, part))) return PROTECTED;
  session.undo.asOne(() => {
    for (const part of parts) {
      recordEdit(session, sheet, part, () => {
        forEachPosition(part, (row, column) => {
          if (!sheet.protection.on) setStyle(sheet, row, column, styleAt(sheet, first, column));
          writeContent(session, sheet, row, column, moved(contentAt(sheet, first, column), row - first));
        });
      });
    }
  });
  return { done: true };
}

function moved(content: CellContent, rows: number): CellContent {
  return content.kind === 'formula'
    ? { kind: 'formula', formula: offsetFormula(content.formula, rows, 0) }
    : content;
}
