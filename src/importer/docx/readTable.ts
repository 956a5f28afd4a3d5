import type { Element } from '@xmldom/xmldom';
import type { Cell, Row, Table } from '../document/neutralDocument';
import { child, childNumber, children, childValue } from './xmlTree';

/** Elements around rows and cells that mean nothing for the grid. */
const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag']);

/** No cell spans more columns: more is a fault of the file. */
const WIDEST_SPAN = 63;

/**
 * A `w:tbl` on its grid. Cells that are merged sideways become one; a cell that carries on the one above
 * (`w:vMerge`) says so and has no text, as Word shows none.
 *
 * @param readCell gives the lines of a cell's content; it is called in the order of the document.
 */
export function readTable(table: Element, readCell: (cell: Element) => readonly string[]): Table {
  const rows: Row[] = [];
  let above: ReadonlySet<number> = new Set();
  for (const element of unwrapped(table, 'tr')) {
    const properties = child(element, 'trPr');
    if (child(properties, 'del') !== null) continue;
    const { cells, merged } = readCells(element, properties, above, readCell);
    rows.push({ cells, certain: true });
    above = merged;
  }
  const columns = Math.max(1, ...rows.flatMap(({ cells }) => cells.map((cell) => cell.column + cell.span)));
  return { kind: 'table', columns, rows };
}

/** The cells of a table whose rows have but one each, if one of them holds another table: it only frames that. */
export function framedContent(table: Element): readonly Element[] | null {
  const cells: Element[] = [];
  for (const row of unwrapped(table, 'tr')) {
    const [cell, second] = [...unwrapped(row, 'tc')];
    if (second !== undefined) return null;
    if (cell !== undefined) cells.push(cell);
  }
  return cells.some((cell) => child(cell, 'tbl') !== null) ? cells : null;
}

function readCells(
  row: Element,
  properties: Element | null,
  above: ReadonlySet<number>,
  readCell: (cell: Element) => readonly string[],
): { readonly cells: readonly Cell[]; readonly merged: ReadonlySet<number> } {
  const cells: Cell[] = [];
  const merged = new Set<number>();
  let column = spanOf(properties, 'gridBefore', 0);
  for (const element of unwrapped(row, 'tc')) {
    const cell = child(element, 'tcPr');
    const span = spanOf(cell, 'gridSpan', 1);
    const vertical = child(cell, 'vMerge');
    const continues = vertical !== null && childValue(cell, 'vMerge') !== 'restart' && above.has(column);
    if (vertical !== null) merged.add(column);
    const lines = readCell(element);
    const paragraphs = continues ? [] : lines;
    const last = cells.at(-1);
    if (last !== undefined && isSideways(cell)) {
      cells[cells.length - 1] = {
        ...last,
        span: last.span + span,
        paragraphs: [...last.paragraphs, ...paragraphs],
      };
    } else {
      cells.push({ column, span, paragraphs, continuation: continues ? 'yes' : 'no' });
    }
    column += span;
  }
  return { cells, merged };
}

/** Whether the cell goes on with the one to the left: `<w:hMerge/>`, as old files have it. */
function isSideways(properties: Element | null): boolean {
  return child(properties, 'hMerge') !== null && childValue(properties, 'hMerge') !== 'restart';
}

function spanOf(properties: Element | null, name: string, least: number): number {
  return Math.min(WIDEST_SPAN, Math.max(least, childNumber(properties, name) ?? least));
}

/** The elements of this name inside, through wrappers. */
function* unwrapped(element: Element, name: string): Generator<Element> {
  for (const part of children(element)) {
    if (part.localName === name) yield part;
    else if (WRAPPERS.has(part.localName ?? '')) yield* unwrapped(part, name);
  }
}
