import { containsCell, type Area, type SheetPicture } from '../../../host';

/** The shown texts of an area: rows by lines, columns by tabs. What is hidden is left out, as in Excel. */
export function copiedText(picture: SheetPicture, area: Area): string {
  const texts = new Map<number, Map<number, string>>();
  for (const { row, column, text } of picture.cells) {
    if (!containsCell(area, row, column)) continue;
    const line = texts.get(row) ?? new Map<number, string>();
    texts.set(row, line.set(column, text));
  }
  const rows = shown(area.row, area.rows, picture.hiddenRows);
  const columns = shown(area.column, area.columns, picture.hiddenColumns);
  return rows
    .map((row) => columns.map((column) => quoted(texts.get(row)?.get(column) ?? '')).join('\t'))
    .join('\n');
}

function shown(first: number, count: number, hidden: readonly number[]): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index).filter(
    (index) => !hidden.includes(index),
  );
}

/** A text with a line break or a tab would fall into several cells. */
function quoted(text: string): string {
  return /[\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
