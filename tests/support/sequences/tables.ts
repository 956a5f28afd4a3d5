import {
  contentAt,
  parseAddress,
  styleAt,
  valueJson,
  type Area,
  type Book,
  type CellContent,
  type Sheet,
} from '../../../src/host';

/** A row of one of the book's tables as it was put in, without calculating anything. */
export interface PlacedRow {
  readonly sheet: Sheet;
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly column: (code: string) => number;
  readonly content: (code: string) => CellContent;
  /** Number format. */
  readonly format: (code: string) => string;
  /** The content as text; a formula counts as nothing. */
  readonly text: (code: string) => string;
}

/** Where a workbook-wide name points to; null where it does not stand, or its cells are gone. */
export function namedArea(book: Book, name: string): { readonly sheet: Sheet; readonly area: Area } | null {
  const formula = book.names.find((candidate) => candidate.name === name)?.formula ?? '=';
  const place = parseAddress(formula.slice(1));
  const sheet = book.sheets.find((candidate) => candidate.name === place?.sheet);
  return place === null || sheet === undefined ? null : { sheet, area: place.area };
}

/** The rows of a table below its codes and its header. */
export function rowsOf(book: Book, name: string): readonly PlacedRow[] {
  const table = namedArea(book, name);
  if (table === null) return [];
  const { sheet, area } = table;
  const columns = new Map<string, number>();
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    columns.set(textOf(contentAt(sheet, area.row, column)), column);
  }
  const columnOf = (code: string): number => {
    const column = columns.get(code);
    if (column === undefined) throw new Error(`${name} has no column ${code}`);
    return column;
  };
  return Array.from({ length: area.rows - 2 }, (_, index): PlacedRow => {
    const row = area.row + 2 + index;
    return {
      sheet,
      row,
      column: columnOf,
      content: (code) => contentAt(sheet, row, columnOf(code)),
      format: (code) => styleAt(sheet, row, columnOf(code)).numberFormat,
      text: (code) => textOf(contentAt(sheet, row, columnOf(code))),
    };
  });
}

/** Names of the score tables that stand. */
export function scoreTables(book: Book): readonly string[] {
  return book.names
    .map(({ name }) => name)
    .filter((name) => name.startsWith('scorebook_scores_') && namedArea(book, name) !== null);
}

function textOf(content: CellContent): string {
  return content.kind === 'formula' ? '' : String(valueJson(content));
}
