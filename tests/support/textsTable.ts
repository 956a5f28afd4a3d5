import type { Block, Cell, Row } from '../../src/importer/document/neutralDocument';

/** A row by the texts of its cells; `^` carries on the one above, `<` the one to the left. */
export type Texts = readonly string[];

/** A table of such rows; a text cannot tell which cells carry on others. */
export function textsTable({ isText }: { readonly isText: boolean }, texts: readonly Texts[]): Block {
  const columns = Math.max(...texts.map(({ length }) => length));
  const rows = texts.map((row): Row => {
    const cells: Cell[] = [];
    row.forEach((text, column) => {
      const last = cells.at(-1);
      if (text === '<' && last !== undefined) {
        cells[cells.length - 1] = { ...last, span: last.span + 1 };
        return;
      }
      const span = row.length === 1 ? columns : 1;
      const continuation = isText ? 'unknown' : text === '^' ? 'yes' : 'no';
      cells.push({ column, span, paragraphs: text === '^' || text === '' ? [] : [text], continuation });
    });
    return { cells, certain: true };
  });
  return { kind: 'table', columns, rows };
}
