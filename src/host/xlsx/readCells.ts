import type { XmlVisitor } from '../../ooxml/readXml';
import { attributeOf, type XmlAttributes } from '../../ooxml/xmlElement';
import { columnLetters, columnNumber } from '../model/address';
import type { Sheet } from '../model/book';
import { inheritedStyle } from '../model/cells';
import { MAX_COLUMNS, MAX_ROWS } from '../model/limits';
import { DEFAULT_STYLE, type CellStyle } from '../model/style';
import { CellFormulas, type StoredFormula } from './cellFormulas';
import { isOn } from './attributes';
import { cellValue } from './cellValue';
import type { Losses } from './losses';
import { TextItem } from './textItem';
import type { BookTally } from './xlsxLimits';
import { XlsxError } from './xlsxError';

/** Height of the tallest row, in points. */
const TALLEST = 409.5;

export interface CellSources {
  readonly texts: readonly string[];
  readonly formats: readonly CellStyle[];
  readonly losses: Losses;
  readonly tally: BookTally;
}

/** A cell that is being told. */
interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly style: CellStyle;
  readonly type: string;
  formula: StoredFormula | null;
  /** Null as long as none was told. */
  value: string | null;
  inline: TextItem | null;
}

/**
 * Puts into a sheet, whose columns have been read, what is told of the inside of `<sheetData>`. As a tree it would
 * take a hundred times its size in memory.
 *
 * Throws XlsxError Damaged for rows and cells out of place and values that are none, TooLarge beyond the limits.
 */
export class CellReader implements XmlVisitor {
  readonly #sheet: Sheet;
  readonly #sources: CellSources;
  readonly #formulas: CellFormulas;
  /** Names of the elements that are open. */
  readonly #open: string[] = [];
  #row = -1;
  #column = -1;
  #cell: OpenCell | null = null;

  constructor(sheet: Sheet, sources: CellSources) {
    this.#sheet = sheet;
    this.#sources = sources;
    this.#formulas = new CellFormulas(sheet.name, sources);
  }

  open(name: string, attributes: XmlAttributes): void {
    const depth = this.#open.length;
    this.#open.push(name);
    if (name === 'row' && depth === 0) this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes, depth);
    else if (depth === 2 && this.#cell !== null) openInside(this.#cell, name, attributes);
    else if (depth > 2) this.#cell?.inline?.open(name);
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
      this.#store(this.#cell);
      this.#cell = null;
    }
  }

  #openRow(attributes: XmlAttributes): void {
    const { formats, losses } = this.#sources;
    const written = attributeOf(attributes, 'r');
    const row = written === null ? this.#row + 1 : wholeNumber(written) - 1;
    if (!(row >= 0 && row < MAX_ROWS)) throw this.#damaged(`a row ${written ?? row + 1}`);
    this.#row = row;
    this.#column = -1;
    const height = Number(attributeOf(attributes, 'ht') ?? NaN);
    if (isOn(attributeOf(attributes, 'customHeight')) && height >= 0) {
      this.#sheet.rowHeights.set(row, Math.min(height, TALLEST));
    }
    if (isOn(attributeOf(attributes, 'hidden'))) this.#sheet.hiddenRows.add(row);
    if (isOn(attributeOf(attributes, 'customFormat'))) {
      const style = formats[Number(attributeOf(attributes, 's') ?? 0)];
      if (style === undefined) losses.add('missingFormat', this.#sheet.name, `${row + 1}:${row + 1}`);
      else this.#sheet.rowStyles.set(row, style);
    }
    if (Number(attributeOf(attributes, 'outlineLevel') ?? 0) > 0) {
      losses.add('groupedRows', this.#sheet.name);
    }
  }

  #openCell(attributes: XmlAttributes, depth: number): void {
    if (depth !== 1 || this.#open[0] !== 'row') throw this.#damaged('a cell outside a row');
    const written = attributeOf(attributes, 'r');
    if (written === null) this.#column += 1;
    else {
      const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(written) ?? [];
      if (letters === '' || Number(digits) !== this.#row + 1) throw this.#damaged('a cell out of place');
      this.#column = columnNumber(letters);
    }
    if (this.#column >= MAX_COLUMNS) throw this.#damaged('a cell out of place');
    this.#cell = {
      row: this.#row,
      column: this.#column,
      style: this.#styleOf(attributeOf(attributes, 's')),
      type: attributeOf(attributes, 't') ?? 'n',
      formula: null,
      value: null,
      inline: null,
    };
  }

  #styleOf(index: string | null): CellStyle {
    const { formats, losses } = this.#sources;
    const style = formats[Number(index ?? 0)];
    if (style === undefined && index !== null && !(index === '0' && formats.length === 0)) {
      losses.add('missingFormat', this.#sheet.name, `${columnLetters(this.#column)}${this.#row + 1}`);
    }
    return style ?? DEFAULT_STYLE;
  }

  #store(cell: OpenCell): void {
    const { row, column, style } = cell;
    const content =
      (cell.formula === null ? null : this.#formulas.read(cell.formula, row, column)) ??
      cellValue(cell.type, cell.value, cell.inline, { row, column, sheet: this.#sheet.name }, this.#sources);
    if (content.kind === 'empty' && style === inheritedStyle(this.#sheet, row, column)) return;
    let line = this.#sheet.cells.get(row);
    if (line === undefined) {
      line = new Map();
      this.#sheet.cells.set(row, line);
    }
    if (line.has(column)) throw this.#damaged(`two cells ${columnLetters(column)}${row + 1}`);
    this.#sources.tally.add('cells');
    line.set(column, { content, style });
  }

  #damaged(what: string): XlsxError {
    return new XlsxError('Damaged', `${what} in ${this.#sheet.name}`);
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
