import type { Area, Sheet } from '../model/book';
import { contentAt, setStyle, styleAt } from '../model/cells';
import type { CellContent } from '../model/content';
import type { CellStyle } from '../model/style';
import type { Session } from './session';
import { writeContent } from './writeContent';
import { forEachPosition } from './writeGrid';

/** What an edit of cells may change: contents and formats, and the validation of the sheet. */
interface Kept {
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly content: CellContent;
    readonly style: CellStyle;
  }[];
  readonly validations: Sheet['validations'];
}

/** Carries out a person's edit of an area, tells it, and keeps how to undo it. */
export function recordEdit(session: Session, sheet: Sheet, area: Area, edit: () => void): void {
  const before = keep(sheet, area);
  session.edit({ sheet, area }, edit);
  const after = keep(sheet, area);
  const putBack = (kept: Kept) => (): void => {
    session.edit({ sheet, area }, () => {
      sheet.validations.splice(0, Infinity, ...kept.validations.map((rule) => ({ ...rule })));
      for (const { row, column, content, style } of kept.cells) {
        writeContent(session, sheet, row, column, content);
        setStyle(sheet, row, column, style);
      }
    });
  };
  session.undo.add({ sheet, area, undo: putBack(before), redo: putBack(after) });
}

function keep(sheet: Sheet, area: Area): Kept {
  const cells: Kept['cells'][number][] = [];
  forEachPosition(area, (row, column) => {
    cells.push({
      row,
      column,
      content: contentAt(sheet, row, column),
      style: styleAt(sheet, row, column),
    });
  });
  return { cells, validations: sheet.validations.map((rule) => ({ ...rule })) };
}
