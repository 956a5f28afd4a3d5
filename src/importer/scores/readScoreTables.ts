import { DOCUMENT_LIMITS } from '../document/boundDocument';
import { RemarkLog } from '../document/remarkLog';
import { DocumentUnreadable } from '../documentUnreadable';
import { fileFormat } from '../fileFormat';
import type { SheetContent } from '../sheets/sheetContent';
import { decodeText } from '../text/decodeText';
import { delimitedRows, delimiterOf } from '../text/delimitedRows';
import { readXlsxSheets } from '../xlsx/readXlsx';
import {
  BLANK_CELL,
  type ScoreSource,
  type ScoreTable,
  type ScoreTableCell,
  type ScoreTableRow,
} from './scoreTable';

/**
 * The tables of a file: of a workbook its sheets, a scorebook's too, without what is hidden; of a text its lines,
 * parted by tabs, commas or semicolons.
 *
 * @throws DocumentUnreadable for a file that is neither, with its name
 */
export function readScoreTables(bytes: Uint8Array, fileName: string): ScoreSource {
  try {
    return tablesOf(bytes, fileName);
  } catch (error) {
    if (!(error instanceof DocumentUnreadable)) throw error;
    throw new DocumentUnreadable(error.code, { ...error.params, fileName }, { cause: error });
  }
}

function tablesOf(bytes: Uint8Array, name: string): ScoreSource {
  if (bytes.length === 0) throw new DocumentUnreadable('empty');
  const format = fileFormat(bytes, name);
  if (format === 'text') return { name, tables: [textTable(decodeText(bytes))], remarks: [] };
  if (format === 'docx') throw new DocumentUnreadable('notXlsx');
  if (format !== 'xlsx') throw new DocumentUnreadable(format);
  const remarks = new RemarkLog();
  const tables = readXlsxSheets(bytes, remarks).map((sheet) => sheetTable(sheet, remarks));
  return { name, tables: tables.filter(({ rows }) => rows.length > 0), remarks: remarks.all() };
}

/** A text as a table: what was copied from a sheet, or a text file. Pure. */
export function textTable(text: string): ScoreTable {
  const rows = delimitedRows(text, delimiterOf(text)).map(({ line, cells }): ScoreTableRow => ({
    number: line,
    cells: cells.map(textCell),
  }));
  return { sheet: null, rows: rows.filter(isFilled) };
}

function textCell(text: string): ScoreTableCell {
  return { ...BLANK_CELL, value: text, text: text.trim() };
}

function isFilled({ cells }: ScoreTableRow): boolean {
  return cells.some(({ text }) => text !== '');
}

function sheetTable(
  { name, cells, merges, hiddenRows, hiddenColumns }: SheetContent,
  remarks: RemarkLog,
): ScoreTable {
  const grid = new Map<number, ScoreTableCell[]>();
  const put = (row: number, column: number, cell: ScoreTableCell): void => {
    const line = grid.get(row) ?? [];
    while (line.length < column) line.push(BLANK_CELL);
    line[column] = cell;
    grid.set(row, line);
  };
  const lastRow = cells.reduce((last, { row }) => Math.max(last, row), -1);
  const lastColumn = cells.reduce((last, { column }) => Math.max(last, column), -1);
  for (const { row, column, text, number } of cells) {
    if (hiddenRows.has(row) || hiddenColumns.has(column)) {
      remarks.add('hiddenCells', text);
      continue;
    }
    put(row, column, {
      value: number?.value ?? text,
      format: number?.format ?? BLANK_CELL.format,
      text,
      isMerged: false,
    });
  }
  let covered = 0;
  for (const area of merges) {
    const first = grid.get(area.row)?.[area.column];
    if (first === undefined || first.text === '') continue;
    const rows = Math.min(area.rows, lastRow + 1 - area.row);
    const columns = Math.min(area.columns, lastColumn + 1 - area.column);
    covered += rows * columns;
    if (covered > DOCUMENT_LIMITS.cells) {
      throw new DocumentUnreadable('tooManyElements', { limit: 'cells', most: DOCUMENT_LIMITS.cells });
    }
    for (let row = area.row; row < area.row + rows; row += 1) {
      for (let column = area.column; column < area.column + columns; column += 1) {
        if (!hiddenRows.has(row) && !hiddenColumns.has(column))
          put(row, column, { ...first, isMerged: true });
      }
    }
  }
  return {
    sheet: name,
    rows: [...grid]
      .sort(([left], [right]) => left - right)
      .map(([row, line]) => ({ number: row + 1, cells: line }))
      .filter(isFilled),
  };
}
