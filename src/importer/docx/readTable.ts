import { child, children, type XmlElement } from '../../ooxml/xmlElement';
import type { Cell, Row, Table } from '../document/neutralDocument';
import { rawText } from './paragraphLines';
import { childNumber, childValue } from './properties';
import type { RemarkLog } from '../document/remarkLog';

/** Elements around rows and cells that mean nothing for the grid. */
const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag']);

/** What stands in a cell. */
export interface CellContent {
  readonly lines: readonly string[];
  readonly tables: readonly Table[];
}

/** No cell spans more columns: more is a fault of the file. */
const WIDEST_SPAN = 63;

/**
 * A `w:tbl` on its grid. Cells that are merged sideways become one; a cell that carries on the one above
 * (`w:vMerge`) says so and has no text, as Word shows none.
 *
 * @param readCell gives the content of a cell; it is called in the order of the document
 * @param remarks takes rows that were inserted or deleted and not accepted yet
 */
export function readTable(
  table: XmlElement,
  readCell: (cell: XmlElement) => CellContent,
  remarks: RemarkLog,
): Table {
  const rows: Row[] = [];
  let above: ReadonlySet<number> = new Set();
  for (const element of unwrapped(table, 'tr')) {
    const properties = child(element, 'trPr');
    if (child(properties, 'del') !== null) {
      remarks.add('trackedChanges', rawText(element));
      continue;
    }
    if (child(properties, 'ins') !== null) remarks.add('trackedChanges', rawText(element));
    const { cells, merged } = readCells(element, properties, above, readCell);
    rows.push({ cells, certain: true });
    above = merged;
  }
  let columns = 1;
  for (const { cells } of rows) {
    for (const { column, span } of cells) columns = Math.max(columns, column + span);
  }
  return { kind: 'table', columns, rows };
}

/** The cells of a table whose rows have but one each, if one of them holds another table: it only frames that. */
export function framedContent(table: XmlElement): readonly XmlElement[] | null {
  const cells: XmlElement[] = [];
  for (const row of unwrapped(table, 'tr')) {
    const [cell, second] = [...unwrapped(row, 'tc')];
    if (second !== undefined) return null;
    if (cell !== undefined) cells.push(cell);
  }
  return cells.some((cell) => child(cell, 'tbl') !== null) ? cells : null;
}

/** A cell that may still grow sideways. */
interface OpenCell extends Cell {
  span: number;
  readonly paragraphs: string[];
  tables?: readonly Table[];
}

function readCells(
  row: XmlElement,
  properties: XmlElement | null,
  above: ReadonlySet<number>,
  readCell: (cell: XmlElement) => CellContent,
): { readonly cells: readonly Cell[]; readonly merged: ReadonlySet<number> } {
  const cells: OpenCell[] = [];
  const merged = new Set<number>();
  let column = spanOf(properties, 'gridBefore', 0);
  for (const element of unwrapped(row, 'tc')) {
    const cell = child(element, 'tcPr');
    const span = spanOf(cell, 'gridSpan', 1);
    const vertical = child(cell, 'vMerge');
    const continues = vertical !== null && childValue(cell, 'vMerge') !== 'restart' && above.has(column);
    if (vertical !== null) merged.add(column);
    const content = readCell(element);
    const paragraphs = continues ? [] : content.lines;
    const tables = continues ? [] : content.tables;
    const last = cells.at(-1);
    if (last !== undefined && isSideways(cell)) {
      last.span += span;
      for (const line of paragraphs) last.paragraphs.push(line);
      if (tables.length > 0) last.tables = [...(last.tables ?? []), ...tables];
    } else {
      cells.push({
        column,
        span,
        paragraphs: [...paragraphs],
        continuation: continues ? 'yes' : 'no',
        ...(tables.length === 0 ? {} : { tables }),
      });
    }
    column += span;
  }
  return { cells, merged };
}

/** Whether the cell goes on with the one to the left: `<w:hMerge/>`, as old files have it. */
function isSideways(properties: XmlElement | null): boolean {
  return child(properties, 'hMerge') !== null && childValue(properties, 'hMerge') !== 'restart';
}

function spanOf(properties: XmlElement | null, name: string, least: number): number {
  return Math.min(WIDEST_SPAN, Math.max(least, childNumber(properties, name) ?? least));
}

/** The elements of this name inside, through wrappers. */
function* unwrapped(element: XmlElement, name: string): Generator<XmlElement> {
  for (const part of children(element)) {
    if (part.name === name) yield part;
    else if (WRAPPERS.has(part.name)) yield* unwrapped(part, name);
  }
}
