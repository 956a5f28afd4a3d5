import type { Cell, Sheet } from '../model/book';
import { columnNumber } from '../model/address';
import { inheritedStyle } from '../model/cells';
import { CELL_ERRORS, EMPTY, type CellContent } from '../model/content';
import { MAX_COLUMNS, MAX_ROWS } from '../model/limits';
import { DEFAULT_STYLE, type CellStyle } from '../model/style';
import { offsetFormula } from '../formula/offsetFormula';
import { readFormula } from './futureFunctions';
import type { Losses } from './losses';
import { itemText } from './readSharedTexts';
import { readText, unescapeXml } from './xmlText';
import { XlsxError } from './xlsxError';

const ROW_OR_CELL =
  /<(?:\w+:)?row\b([^>]*)>|<(?:\w+:)?c\b((?:[^>/]|\/(?!>))*)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/gu;
const FORMULA = /<(?:\w+:)?f\b((?:[^>/]|\/(?!>))*)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?f>)/u;
const VALUE = /<(?:\w+:)?v\b[^>]*>([\s\S]*?)<\/(?:\w+:)?v>/u;

export interface CellSources {
  readonly texts: readonly string[];
  readonly formats: readonly CellStyle[];
  readonly losses: Losses;
}

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Reads `<sheetData>` into a sheet whose columns have been read. It is scanned, not parsed: as a tree it
 * would take a hundred times its size in memory.
 *
 * @throws XlsxError Damaged for cells outside the sheet.
 */
export function readCells(xml: string, sheet: Sheet, sources: CellSources): void {
  const shared = new Map<string, Master>();
  let row = -1;
  let column = -1;
  for (const [, rowAttributes, cellAttributes, inner] of xml.matchAll(ROW_OR_CELL)) {
    if (rowAttributes !== undefined) {
      row = Number(attributeOf(rowAttributes, 'r') ?? row + 2) - 1;
      column = -1;
      if (!(row >= 0 && row < MAX_ROWS)) throw new XlsxError('Damaged', `a row ${row + 1} in ${sheet.name}`);
      readRow(rowAttributes, row, sheet, sources);
      continue;
    }
    const attributes = cellAttributes ?? '';
    const place = /^([A-Z]{1,3})(\d+)$/u.exec(attributeOf(attributes, 'r') ?? '');
    column = place === null ? column + 1 : columnNumber(place[1] ?? '');
    const isMisplaced = place !== null && Number(place[2]) !== row + 1;
    if (column >= MAX_COLUMNS || row < 0 || isMisplaced) {
      throw new XlsxError('Damaged', `a cell out of place in ${sheet.name}`);
    }
    const style = sources.formats[Number(attributeOf(attributes, 's') ?? 0)] ?? DEFAULT_STYLE;
    const type = attributeOf(attributes, 't') ?? 'n';
    const content = readContent(inner ?? '', type, { row, column, shared }, sources, sheet.name);
    if (content.kind !== 'empty' || style !== inheritedStyle(sheet, row, column)) {
      put(sheet, row, column, { content, style });
    }
  }
}

function readRow(attributes: string, row: number, sheet: Sheet, { formats, losses }: CellSources): void {
  const height = Number(attributeOf(attributes, 'ht') ?? NaN);
  if (isOn(attributeOf(attributes, 'customHeight')) && Number.isFinite(height))
    sheet.rowHeights.set(row, height);
  if (isOn(attributeOf(attributes, 'hidden'))) sheet.hiddenRows.add(row);
  const style = formats[Number(attributeOf(attributes, 's') ?? 0)];
  if (isOn(attributeOf(attributes, 'customFormat')) && style !== undefined) sheet.rowStyles.set(row, style);
  if (Number(attributeOf(attributes, 'outlineLevel') ?? 0) > 0) losses.add('groupedRows', sheet.name);
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly shared: Map<string, Master>;
}

function readContent(
  inner: string,
  type: string,
  place: Place,
  sources: CellSources,
  sheet: string,
): CellContent {
  const formula = FORMULA.exec(inner);
  const read =
    formula === null ? null : formulaOf(formula[1] ?? '', formula[2] ?? '', place, sources.losses, sheet);
  if (read !== null) return { kind: 'formula', formula: read };
  if (type === 'inlineStr') return { kind: 'text', text: itemText(inner) };
  const stored = VALUE.exec(inner)?.[1];
  if (stored === undefined) return EMPTY;
  switch (type) {
    case 's':
      return { kind: 'text', text: sources.texts[Number(stored)] ?? '' };
    case 'str':
    case 'd':
      return { kind: 'text', text: readText(unescapeXml(stored)) };
    case 'b':
      return { kind: 'boolean', boolean: stored.trim() === '1' };
    case 'e': {
      const error = CELL_ERRORS.find((each) => each === stored.trim());
      if (error === undefined) sources.losses.add('errorValue', sheet, stored.trim());
      return { kind: 'error', error: error ?? '#VALUE!' };
    }
    default: {
      const number = Number(stored);
      if (!Number.isFinite(number)) throw new XlsxError('Damaged', `a number in ${sheet} is ${stored}`);
      return { kind: 'number', number };
    }
  }
}

/** Null where the cell's value has to stand for the formula. */
function formulaOf(
  attributes: string,
  text: string,
  place: Place,
  losses: Losses,
  sheet: string,
): string | null {
  const kind = attributeOf(attributes, 't') ?? 'normal';
  const si = attributeOf(attributes, 'si') ?? '';
  const own = text === '' ? null : readFormula(unescapeXml(text));
  if (kind === 'array') losses.add('arrayFormulas', sheet);
  if (kind === 'dataTable') losses.add('dataTables', sheet);
  if (kind !== 'shared') return own;
  if (own !== null) {
    place.shared.set(si, { formula: own, row: place.row, column: place.column });
    return own;
  }
  const master = place.shared.get(si);
  if (master === undefined) throw new XlsxError('Damaged', `a shared formula in ${sheet} has no first cell`);
  return offsetFormula(master.formula, place.row - master.row, place.column - master.column);
}

function attributeOf(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(attributes);
  return match === null ? undefined : (match[1] ?? match[2]);
}

function isOn(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

function put(sheet: Sheet, row: number, column: number, cell: Cell): void {
  let line = sheet.cells.get(row);
  if (line === undefined) {
    line = new Map();
    sheet.cells.set(row, line);
  }
  line.set(column, cell);
}
