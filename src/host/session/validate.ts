import type { Area, Sheet, ValidationRule } from '../model/book';
import { containsCell, intersect, lastColumn, lastRow } from '../model/areas';
import { parseAddress } from '../model/address';
import type { CellValue } from '../model/content';
import { offsetFormula } from '../formula/offsetFormula';
import { findName } from './names';
import type { Session } from './session';
import { valueJson } from './valueJson';
import { readGrid } from './writeGrid';

/** The validation rule of a cell, if it has one. */
export function ruleAt(sheet: Sheet, row: number, column: number): ValidationRule | undefined {
  return sheet.validations.find((rule) => containsCell(rule.area, row, column));
}

/** Whether the content of all (true), none (false) or some (null) of an area's cells is valid. Cells without a rule are. */
export function validationVerdict(session: Session, sheet: Sheet, area: Area): boolean | null {
  let valid = 0;
  let invalid = 0;
  for (const rule of sheet.validations) {
    const common = intersect(rule.area, area);
    if (common === null) continue;
    for (let row = common.row; row <= lastRow(common); row += 1) {
      for (let column = common.column; column <= lastColumn(common); column += 1) {
        if (isValid(session, sheet, row, column, rule)) valid += 1;
        else invalid += 1;
      }
    }
  }
  if (invalid === 0) return true;
  return valid === 0 && invalid === area.rows * area.columns ? false : null;
}

/** Whether what a cell holds satisfies a rule. */
export function isValid(
  session: Session,
  sheet: Sheet,
  row: number,
  column: number,
  rule: ValidationRule,
): boolean {
  const value = session.value(sheet, row, column);
  if (value.kind === 'empty' && rule.ignoreBlanks) return true;
  const evaluate = (formula: string): CellValue => {
    const here = offsetFormula(formula, row - rule.area.row, column - rule.area.column);
    return session.calculator.evaluate(sheet.id, row, column, here);
  };
  const [kind, details] = Object.entries(rule.rule)[0] ?? [];
  const rest = (details ?? {}) as Readonly<Record<string, unknown>>;
  switch (kind) {
    case 'custom':
      return isTrue(evaluate(String(rest['formula'])));
    case 'list':
      return listed(session, sheet, String(rest['source'])).includes(String(valueJson(value)));
    case 'decimal':
    case 'date':
      return value.kind === 'number' && inBounds(value.number, rest, evaluate);
    case 'wholeNumber':
      return (
        value.kind === 'number' && Number.isInteger(value.number) && inBounds(value.number, rest, evaluate)
      );
    case 'textLength':
      return inBounds(String(valueJson(value)).length, rest, evaluate);
    default:
      throw new TypeError(`A stored rule of unknown kind '${String(kind)}'.`);
  }
}

/** Excel takes TRUE and any number but 0 for true; a text or an error is not. */
function isTrue(value: CellValue): boolean {
  return (value.kind === 'boolean' && value.boolean) || (value.kind === 'number' && value.number !== 0);
}

function inBounds(
  number: number,
  rule: Readonly<Record<string, unknown>>,
  evaluate: (formula: string) => CellValue,
): boolean {
  const bound = (name: string): number => {
    const written = rule[name];
    const value =
      typeof written === 'string' && written.startsWith('=') ? valueJson(evaluate(written)) : written;
    return typeof value === 'number' ? value : Number(value);
  };
  const first = bound('formula1');
  switch (rule['operator']) {
    case 'Between':
      return number >= first && number <= bound('formula2');
    case 'NotBetween':
      return number < first || number > bound('formula2');
    case 'EqualTo':
      return number === first;
    case 'NotEqualTo':
      return number !== first;
    case 'GreaterThan':
      return number > first;
    case 'LessThan':
      return number < first;
    case 'GreaterThanOrEqualTo':
      return number >= first;
    case 'LessThanOrEqualTo':
      return number <= first;
    default:
      throw new TypeError(`A stored rule with the unknown operator '${String(rule['operator'])}'.`);
  }
}

/** The entries of a list: spelled out with commas, or the values of cells. */
export function listed(session: Session, home: Sheet, source: string): readonly string[] {
  if (!source.startsWith('=')) return source.split(',').map((entry) => entry.trim());
  const place = placeOf(session, home, source.slice(1));
  if (place === null) return [];
  const { sheet, area } = place;
  const rows = readGrid(area, Infinity, (row, column) =>
    String(valueJson(session.value(sheet, row, column))),
  );
  return (rows ?? []).flat();
}

function placeOf(session: Session, home: Sheet, reference: string): { sheet: Sheet; area: Area } | null {
  const address = parseAddress(reference);
  if (address !== null) {
    const sheet = address.sheet === null ? home : session.sheetByName(address.sheet);
    return sheet === undefined ? null : { sheet, area: address.area };
  }
  return findName(session, home, reference);
}
