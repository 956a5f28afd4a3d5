import type { Cell, Row } from '../document/neutralDocument';
import { nameLooks } from '../words/nameLooks';
import { halfWidth, onOneLine, withoutSpaces } from '../words/plainText';
import { splitUnits } from '../words/rosterLine';
import { splitPoints } from '../words/writtenPoints';
import type { HeaderColumn } from './headerColumn';
import { coveredColumns } from './rowFields';

/** The cells of one column, row by row; null where a row has none there, or one that covers more. */
export type ColumnCells = readonly (Cell | null)[];

/** The cells of each column of the header. */
export function cellsByColumn(
  rows: readonly Row[],
  columns: readonly HeaderColumn[],
): readonly ColumnCells[] {
  const cells = columns.map((): (Cell | null)[] => rows.map(() => null));
  rows.forEach((row, at) => {
    for (const cell of row.cells) {
      const [only, second] = coveredColumns(cell, columns);
      if (only !== undefined && second === undefined) (cells[only] ?? [])[at] = cell;
    }
  });
  return cells;
}

/** The texts of the cells that have any. */
export function filledTexts(cells: ColumnCells): readonly string[] {
  return cells.flatMap((cell) =>
    cell !== null && cell.paragraphs.length > 0 ? [onOneLine(cell.paragraphs)] : [],
  );
}

/** Whether nearly all cells that say something hold nothing but figures. */
export function isFigures(cells: ColumnCells): boolean {
  return mostly(toldTexts(cells), (text) =>
    /^[+-]?\d+(?:\.\d+)?(?:%|分)?$/.test(halfWidth(withoutSpaces(text))),
  );
}

/** The texts but those that say that there is nothing: `—`, `/`. */
function toldTexts(cells: ColumnCells): readonly string[] {
  return filledTexts(cells).filter((text) => !isNoMark(text));
}

/** Whether nearly all cells with text name units. */
export function isUnitNames(cells: ColumnCells): boolean {
  return mostly(filledTexts(cells), (text) => {
    const names = splitUnits(text);
    return names.length > 0 && names.every((name) => ['unit', 'kind'].includes(nameLooks(name)));
  });
}

/** Whether nearly all cells with text are marks: √, ★, or × where there is none. */
export function isMarks(cells: ColumnCells): boolean {
  return mostly(filledTexts(cells), (text) => isMark(text) || isNoMark(text));
}

/** Marks that are hollow beside others that are not: what each says, the document does not tell. */
export function areMixed(cells: readonly ColumnCells[]): boolean {
  const signs = cells.flatMap(filledTexts).filter(isMark);
  return signs.some((sign) => HOLLOW.test(sign)) && signs.some((sign) => !HOLLOW.test(sign));
}

const HOLLOW = /^[☆○△□]$/;

/** A sign that says that a unit has an indicator. */
export function isMark(text: string): boolean {
  return /^[√✓✔☑★☆●○◆▲△■□是有]$/.test(text);
}

/** A sign that says that it has not. */
export function isNoMark(text: string): boolean {
  return /^(?:[×✕✖✗✘xX否]|[-—–―－/／\\无]+)$/.test(text);
}

/** What the figures of a column add up to; null where a cell says something else. */
export function sumOf(cells: ColumnCells): number | null {
  let sum = 0;
  for (const text of toldTexts(cells)) {
    const figure = /^(\d+(?:\.\d+)?)分?$/.exec(halfWidth(withoutSpaces(text)))?.[1];
    if (figure === undefined) return null;
    sum += Math.round(Number(figure) * 1000);
  }
  return sum / 1000;
}

/** Whether the texts of a column end in points: `一、政治建设（60分）`. */
export function bearsPoints(cells: ColumnCells): boolean {
  return mostly(
    filledTexts(cells),
    (text) => splitPoints(text).points !== null || /[([]\d{1,4}(?:\.\d+)?[)\]]$/.test(halfWidth(text)),
  );
}

function mostly(texts: readonly string[], holds: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(holds).length * 5 >= texts.length * 4;
}
