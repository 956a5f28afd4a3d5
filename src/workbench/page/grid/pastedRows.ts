/** Copied cells as rows of texts: rows by lines, columns by tabs; a text in quotes may hold both. */
export function pastedRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  // A cell: in quotes to the end of the cell, or up to a tab or a line's end; then what ends it.
  const cell = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\n]*?))(\t|\r?\n|$)/y;
  for (;;) {
    const found = cell.exec(text);
    if (found === null) break;
    const [, quoted, plain = '', end] = found;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== '\t') {
      // The last line's end ends the rows too.
      if (cell.lastIndex === text.length) break;
      rows.push([]);
    }
  }
  return text === '' ? [] : rows;
}
