import { areaAddress, cellAddress } from '../formulas/address';
import type { Area, AreaFormat, CellWrite, Validation, Write } from '../writes/writes';
import { EXCEL_LIMITS } from './excelLimits';
import { WorkbookError, type WorkbookErrorCode } from './workbookError';

/** What a person is told of that is beyond what Excel can take. */
type Refusal = Extract<WorkbookErrorCode, `unwritable${string}`>;

/** Where something is to be written: a sheet and an A1 address on it. */
type Place = () => string;

/**
 * Refuses a plan before its first request if anything in it is beyond what Excel can take: of a request
 * that fails midway a part is written, and the requests before it stay.
 *
 * @throws WorkbookError `unwritable…` with the place, and what is too much there
 */
export function requireWritable(writes: readonly Write[]): void {
  for (const write of writes) {
    if ('sheet' in write) requireSheetName(write.sheet);
    if ('area' in write) requireOnSheet(write.sheet, write.area);
    requireContent(write);
  }
}

function requireContent(write: Write): void {
  switch (write.kind) {
    case 'cells':
      requireCells(write);
      return;
    case 'numberFormats': {
      const { sheet, row, column, formats } = write;
      requireOnSheet(sheet, { row, column, rows: formats.length, columns: formats[0]?.length ?? 1 });
      formats.forEach((line, at) => {
        line.forEach((format, index) => {
          requireFormat(format ?? '', () => placeText(sheet, row + at, column + index));
        });
      });
      return;
    }
    case 'format':
      requireAreaFormat(write.format, () => areaText(write.sheet, write.area));
      return;
    case 'validation':
      requireValidation(write.validation, () => areaText(write.sheet, write.area));
      return;
    case 'conditionalFormats':
      for (const format of write.formats) {
        if (format.kind === 'custom') requireFormula(format.formula, () => areaText(write.sheet, write.area));
      }
      return;
    case 'column':
      requireOnSheet(write.sheet, { row: 0, column: write.column, rows: 1, columns: 1 });
      requireSize(write.width, EXCEL_LIMITS.columnWidth, () => placeText(write.sheet, 0, write.column));
      return;
    case 'insertColumns':
    case 'deleteColumns':
      requireOnSheet(write.sheet, { row: 0, column: write.column, rows: 1, columns: write.columns });
      return;
    case 'moveCells':
      requireOnSheet(write.sheet, { ...write.area, column: write.toColumn });
      return;
    case 'insertRows':
      requireOnSheet(write.sheet, { row: write.row, column: 0, rows: write.rows, columns: 1 });
      return;
    case 'locks':
      requireOnSheet(write.sheet, {
        row: write.row,
        column: write.column,
        rows: write.locked.length,
        columns: 1,
      });
      return;
    case 'hideRow':
      requireOnSheet(write.sheet, { row: write.row, column: 0, rows: 1, columns: 1 });
      return;
    case 'freeze':
      requireOnSheet(write.sheet, { row: 0, column: 0, rows: write.rows, columns: write.columns });
      return;
    case 'print':
      atMost(write.setup.footer.length, EXCEL_LIMITS.footer, 'unwritableName', () => write.sheet);
      return;
    case 'renameSheet':
      requireSheetName(write.to);
      return;
    case 'order':
      write.sheets.forEach(requireSheetName);
      return;
    case 'name':
    case 'addName':
      requireName(write.name, () => areaText(write.sheet, write.area));
      return;
    case 'addSheet':
    case 'deleteSheet':
    case 'unprotect':
    case 'protect':
    case 'clear':
    case 'fitRows':
    case 'autoFilter':
    case 'look':
    case 'printArea':
    case 'deleteName':
    case 'activate':
  }
}

function requireCells({ sheet, row, column, values }: Extract<Write, { kind: 'cells' }>): void {
  requireOnSheet(sheet, { row, column, rows: values.length, columns: values[0]?.length ?? 0 });
  values.forEach((line, at) => {
    line.forEach((cell, index) => {
      requireCell(cell, () => placeText(sheet, row + at, column + index));
    });
  });
}

function requireCell(cell: CellWrite, place: Place): void {
  if (typeof cell === 'number' && !Number.isFinite(cell)) refuse('unwritableFigure', place, String(cell));
  if (typeof cell === 'string') atMost(cell.length, EXCEL_LIMITS.text, 'unwritableText', place);
  if (typeof cell !== 'object' || cell === null) return;
  if ('formula' in cell) requireFormula(cell.formula, place);
  // The apostrophe in front is no part of the text.
  else atMost(cell.literal.replace(/^'/, '').length, EXCEL_LIMITS.text, 'unwritableText', place);
}

/** Codes of the signs " ' ( and ). */
const [QUOTE, APOSTROPHE, OPENING, CLOSING] = [34, 39, 40, 41];

/** One pass over the signs: every formula of a book comes by here. */
function requireFormula(formula: string, place: Place): void {
  atMost(formula.length, EXCEL_LIMITS.formula, 'unwritableFormula', place);
  let [depth, deepest] = [0, 0];
  let quoted: number | null = null;
  let length = 0;
  for (let at = 0; at < formula.length; at += 1) {
    const sign = formula.charCodeAt(at);
    if (quoted === null) {
      if (sign === OPENING) deepest = Math.max(deepest, (depth += 1));
      else if (sign === CLOSING) depth -= 1;
      else if (sign === QUOTE || sign === APOSTROPHE) [quoted, length] = [sign, 0];
    } else if (sign !== quoted) length += 1;
    else if (formula.charCodeAt(at + 1) === quoted) {
      // Two of them stand for one.
      length += 1;
      at += 1;
    } else {
      if (quoted === QUOTE) atMost(length, EXCEL_LIMITS.literal, 'unwritableFormula', place);
      quoted = null;
    }
  }
  atMost(deepest, EXCEL_LIMITS.nesting, 'unwritableFormula', place);
}

function requireValidation({ rule, alert }: Validation, place: Place): void {
  const text = rule.kind === 'custom' ? rule.formula : rule.source;
  atMost(text.length, EXCEL_LIMITS.rule, 'unwritableRule', place);
  if (rule.kind === 'custom') requireFormula(rule.formula, place);
  if (alert === null) return;
  atMost(alert.title.length, EXCEL_LIMITS.alertTitle, 'unwritableRule', place);
  atMost(alert.message.length, EXCEL_LIMITS.alertMessage, 'unwritableRule', place);
}

function requireAreaFormat({ numberFormat, rowHeight, fontSize }: AreaFormat, place: Place): void {
  requireFormat(numberFormat ?? '', place);
  requireSize(rowHeight, EXCEL_LIMITS.rowHeight, place);
  requireSize(fontSize, EXCEL_LIMITS.rowHeight, place);
}

function requireFormat(format: string, place: Place): void {
  atMost(format.length, EXCEL_LIMITS.numberFormat, 'unwritableName', place);
}

function requireSize(points: number | undefined, most: number, place: Place): void {
  if (points === undefined) return;
  if (!(points >= 0)) refuse('unwritableFigure', place, String(points));
  atMost(points, most, 'unwritableFigure', place);
}

function requireOnSheet(sheet: string, { row, column, rows, columns }: Area): void {
  atMost(row + rows, EXCEL_LIMITS.rows, 'unwritablePlace', () => sheet);
  atMost(column + columns, EXCEL_LIMITS.columns, 'unwritablePlace', () => sheet);
}

/** @see https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
function requireSheetName(sheet: string): void {
  atMost(sheet.length, EXCEL_LIMITS.sheetName, 'unwritableName', () => sheet);
  if (sheet.trim() === '' || /[\\/?*:[\]]|^'|'$|^history$/iu.test(sheet)) {
    refuse('unwritableName', () => `“${sheet}”`);
  }
}

/** @see https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1 */
function requireName(name: string, place: Place): void {
  atMost(name.length, EXCEL_LIMITS.name, 'unwritableName', place);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) refuse('unwritableName', () => `“${name}”`);
}

function atMost(found: number, most: number, code: Refusal, place: Place): void {
  if (found > most) refuse(code, place, `${found} > ${most}`);
}

function refuse(code: Refusal, place: Place, what = ''): never {
  throw new WorkbookError(code, what === '' ? place() : `${place()}, ${what}`);
}

function placeText(sheet: string, row: number, column: number): string {
  return `${sheet}!${cellAddress(row, column)}`;
}

function areaText(sheet: string, area: Area): string {
  return `${sheet}!${areaAddress(area)}`;
}
