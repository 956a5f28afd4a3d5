import type { Area, Sheet } from '../model/book';
import { lastColumn, lastRow, isUnbounded } from '../model/areas';
import { setStyle, styleAt } from '../model/cells';
import { internStyle } from '../model/changeStyle';
import { MAX_COLUMNS, MAX_ROWS } from '../model/limits';
import type { Border, BorderEdge, CellStyle } from '../model/style';
import { apiNotFound } from '../protocol/hostError';
import { forEachPosition } from './writeGrid';

/** Which lines of an area. */
export type Lines = BorderEdge | 'InsideHorizontal' | 'InsideVertical';

/** One line between two cells belongs to both: it is stored with one of them and looked for at both. */
const OPPOSITE: Readonly<Record<BorderEdge, { edge: BorderEdge; rows: number; columns: number }>> = {
  EdgeTop: { edge: 'EdgeBottom', rows: -1, columns: 0 },
  EdgeBottom: { edge: 'EdgeTop', rows: 1, columns: 0 },
  EdgeLeft: { edge: 'EdgeRight', rows: 0, columns: -1 },
  EdgeRight: { edge: 'EdgeLeft', rows: 0, columns: 1 },
};

/** Changes lines of an area; `how` gets null where there is none and answers null to remove it. */
export function changeBorders(
  sheet: Sheet,
  area: Area,
  lines: Lines,
  how: (border: Border | null) => Border | null,
): void {
  const changed = borderChanges();
  const set = (row: number, column: number, edge: BorderEdge, border: Border | null) => {
    setStyle(sheet, row, column, changed(styleAt(sheet, row, column), edge, border));
  };
  forEachLine(area, lines, (row, column, edge) => {
    set(row, column, edge, how(borderAt(sheet, row, column, edge)));
    const { edge: other, rows, columns } = OPPOSITE[edge];
    if (onSheet(row + rows, column + columns)) set(row + rows, column + columns, other, null);
  });
}

/** A part of the lines that all of them share; null when they differ. An area without such lines has none. */
export function commonBorder<T>(
  sheet: Sheet,
  area: Area,
  lines: Lines,
  part: (border: Border | null) => T,
): T | null {
  const found = new Set<T>();
  forEachLine(area, lines, (row, column, edge) => found.add(part(borderAt(sheet, row, column, edge))));
  if (found.size === 0) return part(null);
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function borderAt(sheet: Sheet, row: number, column: number, edge: BorderEdge): Border | null {
  const own = styleAt(sheet, row, column).borders[edge];
  if (own !== undefined) return own;
  const { edge: other, rows, columns } = OPPOSITE[edge];
  if (!onSheet(row + rows, column + columns)) return null;
  return styleAt(sheet, row + rows, column + columns).borders[other] ?? null;
}

/** Answers formats with one line changed; each distinct change is made and interned only once. */
function borderChanges(): (style: CellStyle, edge: BorderEdge, border: Border | null) => CellStyle {
  const done = new Map<CellStyle, Map<string, CellStyle>>();
  return (style, edge, border) => {
    if (border === null && style.borders[edge] === undefined) return style;
    const key = border === null ? edge : `${edge} ${border.style} ${border.color} ${border.weight}`;
    const known = done.get(style)?.get(key);
    if (known !== undefined) return known;
    const others = Object.entries(style.borders).filter(([name]) => name !== edge);
    const borders = Object.fromEntries(border === null ? others : [...others, [edge, border]]);
    const changed = internStyle({ ...style, borders });
    const changes = done.get(style) ?? new Map<string, CellStyle>();
    done.set(style, changes.set(key, changed));
    return changed;
  };
}

const onSheet = (row: number, column: number): boolean =>
  row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;

function forEachLine(
  area: Area,
  lines: Lines,
  visit: (row: number, column: number, edge: BorderEdge) => void,
): void {
  if (isUnbounded(area)) throw apiNotFound('borders of whole rows and columns');
  const bottom = lastRow(area);
  const right = lastColumn(area);
  const [strip, edge] = stripOf(area, lines, bottom, right);
  if (strip.rows < 1 || strip.columns < 1) return;
  forEachPosition(strip, (row, column) => {
    visit(row, column, edge);
  });
}

/** The cells that carry the lines, and on which side. */
function stripOf(area: Area, lines: Lines, bottom: number, right: number): readonly [Area, BorderEdge] {
  switch (lines) {
    case 'EdgeTop':
      return [{ ...area, rows: 1 }, 'EdgeTop'];
    case 'EdgeBottom':
      return [{ ...area, row: bottom, rows: 1 }, 'EdgeBottom'];
    case 'EdgeLeft':
      return [{ ...area, columns: 1 }, 'EdgeLeft'];
    case 'EdgeRight':
      return [{ ...area, column: right, columns: 1 }, 'EdgeRight'];
    case 'InsideHorizontal':
      return [{ ...area, rows: area.rows - 1 }, 'EdgeBottom'];
    case 'InsideVertical':
      return [{ ...area, columns: area.columns - 1 }, 'EdgeRight'];
  }
}
