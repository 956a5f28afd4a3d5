/** A row of cells, and the line of the text that it began on, from 1. */
export interface DelimitedRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What parts the cells of a row. */
export type Delimiter = '\t' | ',' | ';';

/** A cell: in quotes to the end of the cell, or up to what parts it from the next; then what ends it. */
const CELL: Readonly<Record<Delimiter, RegExp>> = {
  '\t': /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r?\n|$)/y,
  ',': /(?:"((?:[^"]|"")*)"(?=,|\r?\n|$)|([^,\r\n]*))(,|\r?\n|$)/y,
  ';': /(?:"((?:[^"]|"")*)"(?=;|\r?\n|$)|([^;\r\n]*))(;|\r?\n|$)/y,
};

/**
 * The rows of a text, by lines, where a cell in quotes may hold what parts cells and lines. Nothing is trimmed, and
 * blank lines are rows of one blank cell. Pure.
 */
export function delimitedRows(text: string, delimiter: Delimiter): readonly DelimitedRow[] {
  const rows: { line: number; cells: string[] }[] = [{ line: 1, cells: [] }];
  const pattern = new RegExp(CELL[delimiter].source, 'y');
  let line = 1;
  for (let at = 0; at <= text.length; at = pattern.lastIndex) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) break;
    const [whole, quoted, plain = '', end] = found;
    rows.at(-1)?.cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    line += whole.split('\n').length - 1;
    if (end === '') break;
    if (end !== delimiter) rows.push({ line, cells: [] });
  }
  return rows;
}

/** What parts the cells of a text: tabs where there are any, else the sign that most of its lines have. */
export function delimiterOf(text: string): Delimiter {
  if (text.includes('\t')) return '\t';
  const lines = text.split('\n');
  const having = (sign: string): number => lines.filter((each) => each.includes(sign)).length;
  return having(';') > having(',') ? ';' : ',';
}
