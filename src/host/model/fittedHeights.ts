import type { Cell, Sheet } from './book';

/** Height of a row of 11-point text, in points. */
export const STANDARD_HEIGHT = 14.25;

/** The highest a row can be, in points. */
const HIGHEST = 409.5;

/** Line height over font size. */
const LEADING = 1.45;

/** Width of a narrow character over font size, on average; a wide one is as wide as the font is high. */
const NARROW = 0.65;

/** Points of a cell's width that its text does not get. */
const PADDING = 10;

/** Width of a column nobody has set, in points. */
export const STANDARD_WIDTH = 54;

/** Han, kana, hangul, full-width forms and punctuation. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6“”‘’…—]/;

/** Signs that no line begins with. */
const CLOSING = /[,.;:!?%)\]、。，；：！？）》〉」』】〕”’…]/;

/**
 * The height that fits a row to its text, in points: an estimate from lengths, font sizes and
 * column widths, since nothing here can measure a font. Excel's own fit differs by a line at most
 * in most rows.
 *
 * @param textOf the text a cell of the row shows
 */
export function fittedRowHeight(
  sheet: Sheet,
  row: number,
  textOf: (cell: Cell, column: number) => string,
): number {
  let height = STANDARD_HEIGHT;
  for (const [column, cell] of sheet.cells.get(row) ?? []) {
    if (sheet.hiddenColumns.has(column) || cell.content.kind === 'empty') continue;
    const { font, wrap } = cell.style;
    const lines = wrap ? lineCount(textOf(cell, column), font.size, widthOf(sheet, column)) : 1;
    height = Math.max(height, lines * font.size * LEADING);
  }
  return Math.min(HIGHEST, Math.round(height * 4) / 4);
}

function widthOf(sheet: Sheet, column: number): number {
  return Math.max(1, (sheet.columnWidths.get(column) ?? STANDARD_WIDTH) - PADDING);
}

function lineCount(text: string, fontSize: number, width: number): number {
  return text
    .split('\n')
    .reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, fontSize, width), 0);
}

/** A line holds whole characters, and none begins with a sign that closes: that takes the one before it along. */
function linesOfParagraph(text: string, fontSize: number, width: number): number {
  let [lines, length, before] = [1, 0, 0];
  for (const character of text) {
    const own = WIDE.test(character) ? fontSize : fontSize * NARROW;
    if (length > 0 && length + own > width) {
      lines += 1;
      length = CLOSING.test(character) ? before : 0;
    }
    length += own;
    before = own;
  }
  return lines;
}
