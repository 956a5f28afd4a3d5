import { isOn } from '../../ooxml/attributes';
import type { CellListener, ToldCell } from '../../ooxml/spreadsheet/sheetCells';
import { attributeOf, type XmlAttributes } from '../../ooxml/xmlElement';
import { columnLetters } from '../model/address';
import type { Sheet } from '../model/book';
import { inheritedStyle } from '../model/cells';
import { DEFAULT_STYLE, type CellStyle } from '../model/style';
import { CellFormulas } from './cellFormulas';
import { cellValue } from './cellValue';
import type { Losses } from './losses';
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

/**
 * Puts the rows and cells that are told into a sheet, whose columns have been read.
 *
 * Throws XlsxError Damaged for two cells in one place and values that are none, TooLarge beyond the limits.
 */
export class CellReader implements CellListener {
  readonly #sheet: Sheet;
  readonly #sources: CellSources;
  readonly #formulas: CellFormulas;

  constructor(sheet: Sheet, sources: CellSources) {
    this.#sheet = sheet;
    this.#sources = sources;
    this.#formulas = new CellFormulas(sheet.name, sources);
  }

  row(row: number, attributes: XmlAttributes): void {
    const { formats, losses } = this.#sources;
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

  cell(cell: ToldCell): void {
    const { row, column, formula } = cell;
    const style = this.#styleOf(cell);
    const content =
      (formula === null ? null : this.#formulas.read(formula, row, column)) ??
      cellValue(cell, this.#sheet.name, this.#sources);
    if (content.kind === 'empty' && style === inheritedStyle(this.#sheet, row, column)) return;
    let line = this.#sheet.cells.get(row);
    if (line === undefined) {
      line = new Map();
      this.#sheet.cells.set(row, line);
    }
    if (line.has(column)) {
      throw new XlsxError('Damaged', `two cells ${columnLetters(column)}${row + 1} in ${this.#sheet.name}`);
    }
    this.#sources.tally.add('cells');
    line.set(column, { content, style });
  }

  #styleOf({ format, row, column }: ToldCell): CellStyle {
    const { formats, losses } = this.#sources;
    const style = formats[Number(format ?? 0)];
    if (style === undefined && format !== null && !(format === '0' && formats.length === 0)) {
      losses.add('missingFormat', this.#sheet.name, `${columnLetters(column)}${row + 1}`);
    }
    return style ?? DEFAULT_STYLE;
  }
}
