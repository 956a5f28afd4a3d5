import { OoxmlError } from '../ooxmlError';
import type { XmlVisitor } from '../readXml';
import { attributeOf, type XmlAttributes } from '../xmlElement';
import { columnLetters, readCellReference, SHEET_COLUMNS, SHEET_ROWS } from './cellReference';
import { TextItem } from './textItem';

/** A cell as it was told; row and column count from 0. */
export interface ToldCell {
  readonly row: number;
  readonly column: number;
  /** Index of its format; null where none is written. */
  readonly format: string | null;
  readonly type: string;
  /** Null where it has none. */
  readonly formula: ToldFormula | null;
  /** Of `<v>`; null where there is none. */
  readonly value: string | null;
  /** Of `<is>`. */
  readonly inline: TextItem | null;
  /** The cell with its sheet, for messages. */
  readonly where: () => string;
}

/** A `<f>` as it was told. */
export interface ToldFormula {
  readonly attributes: XmlAttributes;
  readonly text: string;
}

/** Who is told of the rows and cells of a sheet, in their order. */
export interface CellListener {
  /** A row begins; its number counts from 0. */
  row(row: number, attributes: XmlAttributes): void;
  cell(cell: ToldCell): void;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly format: string | null;
  readonly type: string;
  formula: { readonly attributes: XmlAttributes; text: string } | null;
  value: string | null;
  inline: TextItem | null;
  readonly where: () => string;
}

/**
 * Tells the rows and cells inside `<sheetData>`. As a tree it would take a hundred times its size in memory.
 *
 * Throws OoxmlError damaged for rows and cells out of place.
 */
export class SheetCells implements XmlVisitor {
  readonly #sheet: string;
  readonly #listener: CellListener;
  /** Names of the elements that are open. */
  readonly #open: string[] = [];
  #row = -1;
  #column = -1;
  #cell: OpenCell | null = null;

  /** @param sheet its name, for messages */
  constructor(sheet: string, listener: CellListener) {
    this.#sheet = sheet;
    this.#listener = listener;
  }

  open(name: string, attributes: XmlAttributes): void {
    const depth = this.#open.length;
    this.#open.push(name);
    if (name === 'row' && depth === 0) this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes, depth);
    else if (depth === 2 && this.#cell !== null) openInside(this.#cell, name, attributes);
    else if (depth > 2) this.#cell?.inline?.open(name, attributes);
  }

  text(text: string): void {
    const cell = this.#cell;
    if (cell === null || this.#open.length < 3) return;
    const inside = this.#open[2];
    if (inside === 'is') cell.inline?.add(text);
    else if (this.#open.length > 3) return;
    else if (inside === 'v') cell.value = (cell.value ?? '') + text;
    else if (inside === 'f' && cell.formula !== null) cell.formula.text += text;
  }

  close(): void {
    const name = this.#open.pop();
    const depth = this.#open.length;
    if (depth > 2) this.#cell?.inline?.close();
    else if (name === 'c' && depth === 1 && this.#cell !== null) {
      this.#listener.cell(this.#cell);
      this.#cell = null;
    }
  }

  #openRow(attributes: XmlAttributes): void {
    const written = attributeOf(attributes, 'r');
    const row = written === null ? this.#row + 1 : wholeNumber(written) - 1;
    if (!(row >= 0 && row < SHEET_ROWS)) throw this.#damaged(`a row ${written ?? row + 1}`);
    this.#row = row;
    this.#column = -1;
    this.#listener.row(row, attributes);
  }

  #openCell(attributes: XmlAttributes, depth: number): void {
    if (depth !== 1 || this.#open[0] !== 'row') throw this.#damaged('a cell outside a row');
    const written = attributeOf(attributes, 'r');
    if (written === null) this.#column += 1;
    else {
      const reference = readCellReference(written);
      if (reference?.row !== this.#row) throw this.#damaged('a cell out of place');
      this.#column = reference.column;
    }
    if (this.#column >= SHEET_COLUMNS) throw this.#damaged('a cell out of place');
    const [row, column] = [this.#row, this.#column];
    this.#cell = {
      row,
      column,
      format: attributeOf(attributes, 's'),
      type: attributeOf(attributes, 't') ?? 'n',
      formula: null,
      value: null,
      inline: null,
      where: () => `${this.#sheet}!${columnLetters(column)}${row + 1}`,
    };
  }

  #damaged(what: string): OoxmlError {
    return new OoxmlError('damaged', `${what} in ${this.#sheet}`);
  }
}

function openInside(cell: OpenCell, name: string, attributes: XmlAttributes): void {
  if (name === 'f') cell.formula = { attributes, text: '' };
  else if (name === 'v') cell.value = '';
  else if (name === 'is') cell.inline = new TextItem();
}

/** NaN for what is no whole number in digits. */
function wholeNumber(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : NaN;
}
