import { columnLetters, columnNumber } from '../../ooxml/spreadsheet/cellReference';
import type { Area } from './book';
import { areaBetween, fitsSheet, isEntireColumn, isEntireRow, lastColumn, lastRow } from './areas';
import { MAX_COLUMNS, MAX_ROWS } from './limits';

/** A place named in A1 notation; without a sheet when none was written. */
export interface Address {
  readonly sheet: string | null;
  readonly area: Area;
}

export { columnLetters, columnNumber };

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Z]{1,3}[0-9]{1,7}|R[0-9]*(?:C[0-9]*)?|C[0-9]*)$/i;

/** A sheet name as it stands before the `!`: quoted unless it is a plain word that cannot be taken for a cell. */
export function quoteSheetName(name: string): string {
  return PLAIN_NAME.test(name) && !LOOKS_LIKE_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The inverse of {@link quoteSheetName}. */
export function unquoteSheetName(written: string): string {
  return written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
}

/** An area in A1 notation without its sheet: `B2`, `B2:C9`, `A:C`, `1:3`; absolute with `$`. */
export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const columnName = (column: number) => mark + columnLetters(column);
  const rowName = (row: number) => `${mark}${row + 1}`;
  if (isEntireRow(area)) return `${rowName(area.row)}:${rowName(lastRow(area))}`;
  if (isEntireColumn(area)) return `${columnName(area.column)}:${columnName(lastColumn(area))}`;
  const first = columnName(area.column) + rowName(area.row);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnName(lastColumn(area))}${rowName(lastRow(area))}`;
}

/** An area with its sheet, e.g. `'Sheet 1'!A1:B2`. */
export function formatAddress(sheet: string, area: Area, absolute = false): string {
  return `${quoteSheetName(sheet)}!${formatArea(area, absolute)}`;
}

const CELLS = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?([0-9]{1,7}):\$?([0-9]{1,7})$/;

/** The area written in A1 notation without a sheet; null when it is none. */
export function parseArea(text: string): Area | null {
  const corners = cornersOf(text);
  if (corners === null) return null;
  const [top, left, bottom, right] = corners;
  const area = areaBetween(
    Math.min(top, bottom),
    Math.min(left, right),
    Math.max(top, bottom),
    Math.max(left, right),
  );
  return fitsSheet(area) ? area : null;
}

function cornersOf(text: string): readonly [number, number, number, number] | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return [Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right)];
  }
  const columns = COLUMNS.exec(text);
  if (columns) return [0, columnNumber(columns[1] ?? ''), MAX_ROWS - 1, columnNumber(columns[2] ?? '')];
  const rows = ROWS.exec(text);
  if (rows) return [Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1];
  return null;
}

/** The place written in A1 notation, e.g. `'Sheet 1'!$A$1:$B$2`; null when it is none. */
export function parseAddress(text: string): Address | null {
  const mark = text.lastIndexOf('!');
  const area = parseArea(text.slice(mark + 1).trim());
  if (area === null) return null;
  if (mark < 0) return { sheet: null, area };
  const written = text.slice(0, mark).trim();
  if (!/^(?:'(?:[^']|'')+'|[^'!]+)$/.test(written)) return null;
  return { sheet: unquoteSheetName(written), area };
}
