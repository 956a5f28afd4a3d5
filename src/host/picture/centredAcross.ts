import type { Area, Sheet } from '../model/book';
import { containsCell } from '../model/areas';
import { contentAt, styleAt } from '../model/cells';

const ACROSS = 'CenterAcrossSelection';

/**
 * Areas over which a text is centred without being merged: a cell that says so and the empty ones after it that
 * say so too. A view that knows no such alignment may show them merged.
 */
export function centredAcross(sheet: Sheet): readonly Area[] {
  const areas: Area[] = [];
  for (const [row, line] of sheet.cells) {
    for (const [column, { content, style }] of line) {
      if (style.horizontal !== ACROSS || content.kind === 'empty') continue;
      let columns = 1;
      while (continues(sheet, row, column + columns)) columns += 1;
      const isMerged = sheet.merges.some((merge) => containsCell(merge, row, column));
      if (columns > 1 && !isMerged) areas.push({ row, column, rows: 1, columns });
    }
  }
  return areas;
}

function continues(sheet: Sheet, row: number, column: number): boolean {
  return styleAt(sheet, row, column).horizontal === ACROSS && contentAt(sheet, row, column).kind === 'empty';
}
