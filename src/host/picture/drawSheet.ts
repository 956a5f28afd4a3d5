import type { Sheet } from '../model/book';
import { containsCell, lastColumn, lastRow } from '../model/areas';
import { styleAt } from '../model/cells';
import { fittedRowHeight, STANDARD_HEIGHT, STANDARD_WIDTH } from '../model/fittedHeights';
import type { CellStyle } from '../model/style';
import type { Session } from '../session/session';
import { shownText } from '../text/shownText';
import { centredAcross } from './centredAcross';
import { conditionsOf } from './conditions';
import { filterAt } from './filterAt';
import { offersLink } from './linkAt';
import type { CellPicture, Look, SheetPicture } from './picture';

const PIXELS_PER_POINT = 96 / 72;

/** Empty rows and columns shown around what is used. */
const SPARE_ROWS = 40;
const LEAST_ROWS = 100;
const SPARE_COLUMNS = 6;
const LEAST_COLUMNS = 20;

/** The sheet as it is shown at this moment. */
export function drawSheet(session: Session, sheet: Sheet): SheetPicture {
  const looks = new LookTable();
  const cells = drawCells(session, sheet, looks);
  const texts = new Map<number, Map<number, string>>();
  for (const { row, column, text } of cells) {
    const line = texts.get(row) ?? new Map<number, string>();
    texts.set(row, line.set(column, text));
  }
  const rows = Math.max(LEAST_ROWS, Math.max(-1, ...sheet.cells.keys()) + 1 + SPARE_ROWS);
  const columns = Math.max(LEAST_COLUMNS, lastUsedColumn(sheet) + 1 + SPARE_COLUMNS);
  return {
    id: sheet.id,
    rows,
    columns,
    frozen: sheet.frozen,
    gridlines: sheet.showGridlines,
    merges: [...sheet.merges, ...centredAcross(sheet)],
    rowHeights: Array.from({ length: rows }, (_, row) =>
      pixels(
        sheet.rowHeights.get(row) ??
          (sheet.cells.has(row)
            ? fittedRowHeight(sheet, row, (_cell, column) => texts.get(row)?.get(column) ?? '')
            : STANDARD_HEIGHT),
      ),
    ),
    columnWidths: Array.from({ length: columns }, (_, column) =>
      pixels(sheet.columnWidths.get(column) ?? STANDARD_WIDTH),
    ),
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    looks: looks.list,
    cells,
  };
}

function drawCells(session: Session, sheet: Sheet, looks: LookTable): readonly CellPicture[] {
  const conditions = conditionsOf(session, sheet);
  const lists = sheet.validations.filter(({ rule }) => 'list' in rule);
  const cells: CellPicture[] = [];
  for (const [row, line] of sheet.cells) {
    for (const column of line.keys()) {
      const value = session.value(sheet, row, column);
      const style = conditions.style(row, column, value, styleAt(sheet, row, column));
      const bar = conditions.bar(row, column, value);
      const hasList = lists.some(({ area }) => containsCell(area, row, column));
      const filter = filterAt(sheet, row, column);
      const text = shownText(value, style.numberFormat);
      cells.push({
        row,
        column,
        text,
        look: looks.of(style, value.kind === 'number'),
        ...(bar === null ? {} : { bar }),
        ...(hasList ? { hasList } : {}),
        ...(filter === null ? {} : { filter }),
        ...(offersLink(sheet, row, column, text) ? { hasLink: true } : {}),
      });
    }
  }
  drawBareLists(sheet, looks, cells);
  return cells;
}

/** Cells with a list and nothing else, as far down as the sheet is used. */
function drawBareLists(sheet: Sheet, looks: LookTable, cells: CellPicture[]): void {
  const bottom = Math.max(-1, ...sheet.cells.keys());
  for (const { rule, area } of sheet.validations) {
    if (!('list' in rule)) continue;
    for (let row = area.row; row <= Math.min(bottom, lastRow(area)); row += 1) {
      for (let column = area.column; column <= lastColumn(area); column += 1) {
        if (sheet.cells.get(row)?.has(column) === true) continue;
        const look = looks.of(styleAt(sheet, row, column), false);
        cells.push({ row, column, text: '', look, hasList: true });
      }
    }
  }
}

function lastUsedColumn(sheet: Sheet): number {
  let last = -1;
  for (const line of sheet.cells.values()) for (const column of line.keys()) last = Math.max(last, column);
  return last;
}

function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

class LookTable {
  readonly list: Look[] = [];
  readonly #known = new Map<CellStyle, [number | undefined, number | undefined]>();

  of(style: CellStyle, isNumber: boolean): number {
    const entry = this.#known.get(style) ?? [undefined, undefined];
    this.#known.set(style, entry);
    const side = isNumber ? 1 : 0;
    const before = entry[side];
    if (before !== undefined) return before;
    entry[side] = this.list.length;
    this.list.push({ style, isNumber });
    return this.list.length - 1;
  }
}
