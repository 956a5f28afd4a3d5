import { flagAttribute, isOn, numberAttribute } from '../../ooxml/attributes';
import { OoxmlError } from '../../ooxml/ooxmlError';
import type { OoxmlPackage } from '../../ooxml/ooxmlPackage';
import { readXml } from '../../ooxml/readXml';
import { readCellReference, SHEET_COLUMNS } from '../../ooxml/spreadsheet/cellReference';
import { SheetCells, type CellListener, type ToldCell } from '../../ooxml/spreadsheet/sheetCells';
import { SheetVisitor } from '../../ooxml/spreadsheet/sheetVisitor';
import {
  attribute,
  attributeOf,
  child,
  children,
  type XmlAttributes,
  type XmlElement,
} from '../../ooxml/xmlElement';
import { DOCUMENT_LIMITS } from '../document/boundDocument';
import { DocumentUnreadable } from '../documentUnreadable';
import type { MergedArea, SheetCell, SheetContent } from '../sheets/sheetContent';
import { CellTexts, type CellSources } from './cellTexts';
import { MOST_MERGES } from './limits';

/** The least lines at the sides of its cells that make a row one of a table. */
const LEAST_RULED = 2;

/**
 * What a worksheet shows.
 *
 * @throws OoxmlError as {@link readXml}, and damaged for cells out of place
 * @throws DocumentUnreadable `tooManyElements`
 */
export function readSheet(
  from: OoxmlPackage,
  part: string,
  name: string,
  sources: CellSources,
): SheetContent {
  const rows = new SheetRows(new CellTexts(sources), sources);
  const visitor = new SheetVisitor(name, () => new SheetCells(name, rows));
  readXml(from, part, visitor);
  const { root } = visitor;
  const merges = children(child(root, 'mergeCells'), 'mergeCell');
  if (merges.length > MOST_MERGES) {
    throw new DocumentUnreadable('tooManyElements', { limit: 'merges', most: MOST_MERGES });
  }
  return {
    name,
    cells: rows.cells,
    merges: merges.map((merge) => mergedArea(attribute(merge, 'ref') ?? '', name)),
    hiddenRows: rows.hidden,
    hiddenColumns: hiddenColumns(root),
    ruledRows: new Set([...rows.ruled].flatMap(([row, count]) => (count >= LEAST_RULED ? [row] : []))),
  };
}

/** Keeps what is told of a sheet's rows and cells. */
class SheetRows implements CellListener {
  readonly cells: SheetCell[] = [];
  readonly hidden = new Set<number>();
  /** How many cells of a row have lines at their sides. */
  readonly ruled = new Map<number, number>();
  readonly #texts: CellTexts;
  readonly #sources: CellSources;

  constructor(texts: CellTexts, sources: CellSources) {
    this.#texts = texts;
    this.#sources = sources;
  }

  row(row: number, attributes: XmlAttributes): void {
    const isFlat = Number(attributeOf(attributes, 'ht') ?? NaN) === 0;
    if (isOn(attributeOf(attributes, 'hidden')) || isFlat) this.hidden.add(row);
  }

  cell(cell: ToldCell): void {
    const { row, column } = cell;
    const format = this.#sources.formats.of(cell.format);
    if (format.isRuled) this.ruled.set(row, (this.ruled.get(row) ?? 0) + 1);
    const text = this.#texts.read(cell, format).trim();
    if (text === '') return;
    const number = this.#texts.number(cell);
    this.cells.push({
      row,
      column,
      text,
      ...(number === null ? {} : { number: { value: number, format: format.numberFormat } }),
    });
    if (this.cells.length > DOCUMENT_LIMITS.cells) {
      throw new DocumentUnreadable('tooManyElements', { limit: 'cells', most: DOCUMENT_LIMITS.cells });
    }
  }
}

function mergedArea(written: string, sheet: string): MergedArea {
  const [first = '', last = first] = written.split(':');
  const [start, end] = [readCellReference(first), readCellReference(last)];
  if (start === null || end === null || end.row < start.row || end.column < start.column) {
    throw new OoxmlError('damaged', `merged cells that are none in ${sheet}`);
  }
  const { row, column } = start;
  return { row, column, rows: end.row - row + 1, columns: end.column - column + 1 };
}

function hiddenColumns(root: XmlElement | null): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const columns of children(child(root, 'cols'), 'col')) {
    if (!flagAttribute(columns, 'hidden') && numberAttribute(columns, 'width') !== 0) continue;
    const first = Math.max(1, numberAttribute(columns, 'min') ?? 1);
    const last = Math.min(SHEET_COLUMNS, numberAttribute(columns, 'max') ?? first);
    for (let column = Math.floor(first); column <= last; column += 1) hidden.add(column - 1);
  }
  return hidden;
}
