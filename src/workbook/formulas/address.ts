import type { Area } from '../writes/writes';

/** Letters of a zero-based column: 0 → `A`, 27 → `AB`. */
export function columnLetters(column: number): string {
  if (column < 26) return String.fromCharCode(65 + column);
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A1 address of a zero-based cell: (4, 0) → `A5`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Absolute A1 address: (4, 0) → `$A$5`. */
export function absoluteCell(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** A1 address of an area: `A1:C9`, or `A1` for one cell. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** Absolute A1 address of an area: `$A$1:$C$9`. */
export function absoluteArea({ row, column, rows, columns }: Area): string {
  return `${absoluteCell(row, column)}:${absoluteCell(row + rows - 1, column + columns - 1)}`;
}

/** A sheet's name as formulas want it, always quoted: `'O''Brien'!`. */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'!`;
}

/** A text as a formula literal: `"say ""yes"""`. */
export function textLiteral(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
