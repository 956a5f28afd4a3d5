import type { Cell, Sheet } from '../model/book';
import type { CellValue } from '../model/content';
import { fittedRowHeight, STANDARD_HEIGHT } from '../model/fittedHeights';
import { columnLetters } from '../model/address';
import { storedFormula } from './futureFunctions';
import type { SharedTexts } from './sharedTexts';
import type { StyleTable } from './styleTable';
import { element, escapeText, textElement } from './xmlText';
import { storedText } from '../../ooxml/spreadsheet/storedText';
import { XlsxError } from './xlsxError';

/** What the sheets of a book share. */
export interface Tables {
  readonly styles: StyleTable;
  readonly texts: SharedTexts;
}

/** Calculated value of a cell of the sheet. */
export type ValueAt = (row: number, column: number) => CellValue;

/** `<sheetData>`: rows with a height, a format or cells, in order. */
export function sheetDataXml(sheet: Sheet, valueAt: ValueAt, tables: Tables): string {
  const rows = new Set([
    ...sheet.cells.keys(),
    ...sheet.rowHeights.keys(),
    ...sheet.hiddenRows,
    ...sheet.rowStyles.keys(),
  ]);
  const lines = [...rows].sort((a, b) => a - b).map((row) => rowXml(sheet, row, valueAt, tables));
  return lines.length === 0 ? '<sheetData/>' : element('sheetData', {}, lines.join(''));
}

function rowXml(sheet: Sheet, row: number, valueAt: ValueAt, tables: Tables): string {
  const height = sheet.rowHeights.get(row);
  const fitted = fittedRowHeight(sheet, row, (cell, column) => shownText(cell, row, column, valueAt));
  const style = sheet.rowStyles.get(row);
  const cells = [...(sheet.cells.get(row) ?? [])].sort(([a], [b]) => a - b);
  return element(
    'row',
    {
      r: row + 1,
      s: style === undefined ? undefined : tables.styles.cellFormat(style, false),
      customFormat: style !== undefined || undefined,
      // Programs that do not fit rows on opening go by this; without customHeight it is no one's choice.
      ht: height ?? (fitted === STANDARD_HEIGHT ? undefined : fitted),
      customHeight: height !== undefined || undefined,
      hidden: sheet.hiddenRows.has(row) || undefined,
    },
    cells.map(([column, cell]) => cellXml(cell, row, column, valueAt, tables)).join(''),
  );
}

/** What a cell shows, roughly: only texts can need more than a line. */
function shownText({ content }: Cell, row: number, column: number, valueAt: ValueAt): string {
  const value = content.kind === 'formula' ? valueAt(row, column) : content;
  return value.kind === 'text' ? value.text : '';
}

/** Put together by hand: half a million cells are made here. Nothing but digits and letters is in the attributes. */
function cellXml(cell: Cell, row: number, column: number, valueAt: ValueAt, tables: Tables): string {
  const { content, style } = cell;
  const text = content.kind === 'text' ? tables.texts.use(content.text) : null;
  const quoted = text !== null && text.needsQuote && style.numberFormat !== '@';
  const format = tables.styles.cellFormat(style, quoted);
  const start = `<c r="${columnLetters(column)}${row + 1}"${format === 0 ? '' : ` s="${format}"`}`;
  if (text !== null) return `${start} t="s"><v>${text.id}</v></c>`;
  const formula = content.kind === 'formula' ? `<f>${escapeText(storedFormula(content.formula))}</f>` : '';
  const { type, xml } = valueXml(content.kind === 'formula' ? storedResult(valueAt(row, column)) : content);
  const inner = formula + xml;
  if (inner === '') return `${start}/>`;
  return `${start}${type === undefined ? '' : ` t="${type}"`}>${inner}</c>`;
}

/** The errors that came with dynamic arrays are none of the file format's: Excel keeps them apart, and writes this here. */
function storedResult(value: CellValue): CellValue {
  const isLate = value.kind === 'error' && (value.error === '#CALC!' || value.error === '#SPILL!');
  return isLate ? { kind: 'error', error: '#VALUE!' } : value;
}

/** A value with the type of its cell; texts are written in place, as results of formulas are. */
function valueXml(value: CellValue): { readonly type: string | undefined; readonly xml: string } {
  switch (value.kind) {
    case 'empty':
      return { type: undefined, xml: '' };
    case 'number':
      if (!Number.isFinite(value.number)) throw new XlsxError('Unwritable', `the number ${value.number}`);
      return { type: undefined, xml: `<v>${value.number}</v>` };
    case 'text':
      return { type: 'str', xml: value.text === '' ? '<v></v>' : textElement('v', storedText(value.text)) };
    case 'boolean':
      return { type: 'b', xml: `<v>${value.boolean ? 1 : 0}</v>` };
    case 'error':
      return { type: 'e', xml: `<v>${value.error}</v>` };
  }
}
