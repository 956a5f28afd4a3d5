import type { ConditionalFormatRule, Sheet } from '../model/book';
import { containsCell } from '../model/areas';
import type { CellValue } from '../model/content';
import { internStyle } from '../model/changeStyle';
import type { CellStyle } from '../model/style';
import { offsetFormula } from '../formula/offsetFormula';
import { rewriteReferences, type FormulaReference } from '../formula/references';
import type { Session } from '../session/session';
import type { DataBar } from './picture';

/** What the conditional formats of a sheet make of a cell. */
export interface Conditions {
  style(row: number, column: number, value: CellValue, style: CellStyle): CellStyle;
  bar(row: number, column: number, value: CellValue): DataBar | null;
}

type Custom = Extract<ConditionalFormatRule['format'], { kind: 'custom' }>;

/** Results kept of one formula; beyond, they are worked out again. */
const MOST_RESULTS = 20_000;

/** A formula whose result hangs on more than the cells it names. */
const DEPENDS_ON_PLACE = /\b(?:ROWS?|COLUMNS?|CELL|INDIRECT|OFFSET|RAND|NOW|TODAY)\(/i;

/**
 * The conditional formats of a sheet, by Excel's rules: a rule goes before those after it.
 * One evaluation for all cells that see the same values: a rule stands on thousands of cells, which differ
 * in a handful of codes.
 */
export function conditionsOf(session: Session, sheet: Sheet): Conditions {
  const tests = sheet.conditionalFormats.map((rule) => ruleTest(session, sheet, rule));
  const bars = sheet.conditionalFormats.flatMap((rule) => barOf(session, sheet, rule));
  return {
    style: (row, column, value, style) => {
      // The first rule to set a property wins, so the last is applied first.
      const met: Custom[] = [];
      for (const test of tests) {
        const look = test(row, column, value);
        if (look === null) continue;
        met.unshift(look.format);
        if (look.stop) break;
      }
      return met.length === 0 ? style : internStyle(met.reduce(withLook, style));
    },
    bar: (row, column, value) => {
      for (const bar of bars) {
        const found = bar(row, column, value);
        if (found !== null) return found;
      }
      return null;
    },
  };
}

function withLook(style: CellStyle, look: Custom): CellStyle {
  const { fill, fontColor, bold, italic, borders, numberFormat } = look;
  return {
    ...style,
    ...(fill === undefined ? {} : { fill }),
    ...(borders === undefined ? {} : { borders: { ...style.borders, ...borders } }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    font: {
      ...style.font,
      ...(fontColor === undefined ? {} : { color: fontColor }),
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
    },
  };
}

type RuleTest = (
  row: number,
  column: number,
  value: CellValue,
) => { readonly format: Custom; readonly stop: boolean } | null;

function ruleTest(session: Session, sheet: Sheet, rule: ConditionalFormatRule): RuleTest {
  const { format, area } = rule;
  if (format.kind === 'dataBar') return () => null;
  const look: Custom = format.kind === 'custom' ? format : { ...format, kind: 'custom', formula: '' };
  const formula = format.kind === 'custom' ? format.formula : comparison(format, area);
  const holds = cachedFormula(session, sheet, area, formula);
  const answer = { format: look, stop: rule.stopIfTrue };
  return (row, column) => (containsCell(area, row, column) && holds(row, column) ? answer : null);
}

/** A comparison of the cell's own value as the formula it stands for. */
function comparison(
  { operator, formula1, formula2 }: Extract<ConditionalFormatRule['format'], { kind: 'cellValue' }>,
  { row, column }: { readonly row: number; readonly column: number },
): string {
  const cell = offsetFormula('A1', row, column);
  const first = `(${formula1.replace(/^=/, '')})`;
  const second = `(${(formula2 ?? '0').replace(/^=/, '')})`;
  const between = `AND(${cell}>=${first},${cell}<=${second})`;
  switch (operator) {
    case 'Between':
      return `=${between}`;
    case 'NotBetween':
      return `=NOT(${between})`;
    case 'EqualTo':
      return `=${cell}=${first}`;
    case 'NotEqualTo':
      return `=${cell}<>${first}`;
    case 'GreaterThan':
      return `=${cell}>${first}`;
    case 'LessThan':
      return `=${cell}<${first}`;
    case 'GreaterThanOrEqual':
      return `=${cell}>=${first}`;
    case 'LessThanOrEqual':
      return `=${cell}<=${first}`;
    default:
      throw new TypeError(`A stored rule with the unknown operator '${operator}'.`);
  }
}

const results = new WeakMap<Session, Map<string, Map<string, boolean>>>();

/** Results of a formula by the values it sees; they hold for as long as the book is open. */
function resultsOf(session: Session, formula: string): Map<string, boolean> {
  const ofSession = results.get(session) ?? new Map<string, Map<string, boolean>>();
  results.set(session, ofSession);
  const known = ofSession.get(formula);
  if (known !== undefined && known.size < MOST_RESULTS) return known;
  const fresh = new Map<string, boolean>();
  ofSession.set(formula, fresh);
  return fresh;
}

function cachedFormula(
  session: Session,
  sheet: Sheet,
  home: { readonly row: number; readonly column: number },
  formula: string,
): (row: number, column: number) => boolean {
  const evaluate = (row: number, column: number): boolean => {
    const here = offsetFormula(formula, row - home.row, column - home.column);
    const value = session.calculator.evaluate(sheet.id, row, column, here);
    return (value.kind === 'boolean' && value.boolean) || (value.kind === 'number' && value.number !== 0);
  };
  const references: FormulaReference[] = [];
  rewriteReferences(formula, (reference) => {
    references.push(reference);
    return reference;
  });
  const simple = references.every(({ sheet: named, to }) => named === null && to === null);
  if (!simple || DEPENDS_ON_PLACE.test(formula)) return evaluate;
  const known = resultsOf(session, `${home.row},${home.column},${formula}`);
  const holds = (row: number, column: number): boolean => {
    const seen = references.map(({ from }) => {
      const atRow = from.rowFixed ? (from.row ?? 0) : (from.row ?? 0) + row - home.row;
      const atColumn = from.columnFixed ? (from.column ?? 0) : (from.column ?? 0) + column - home.column;
      return session.value(sheet, atRow, atColumn);
    });
    const key = JSON.stringify(seen);
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = evaluate(row, column);
    known.set(key, result);
    return result;
  };
  if (!references.every(({ from }) => from.columnFixed)) return holds;
  const byRow = new Map<number, boolean>();
  return (row, column) => {
    const before = byRow.get(row);
    if (before !== undefined) return before;
    const result = holds(row, column);
    byRow.set(row, result);
    return result;
  };
}

/** Excel's automatic bounds of a bar: from the least number, or 0 when all are above it, to the greatest. */
function barOf(
  session: Session,
  sheet: Sheet,
  { format, area }: ConditionalFormatRule,
): readonly Conditions['bar'][] {
  if (format.kind !== 'dataBar') return [];
  const numbers: number[] = [];
  for (let row = area.row; row < area.row + area.rows && row <= lastUsed(sheet); row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const value = session.value(sheet, row, column);
      if (value.kind === 'number') numbers.push(value.number);
    }
  }
  const bound = (side: 'minimum' | 'maximum', automatic: number): number => {
    const given = format[side];
    return given?.type === 'Number' && given.formula !== undefined ? Number(given.formula) : automatic;
  };
  const least = bound('minimum', Math.min(0, ...numbers));
  const greatest = bound('maximum', Math.max(0, ...numbers));
  return [
    (row, column, value) => {
      if (value.kind !== 'number' || !containsCell(area, row, column) || greatest <= least) return null;
      const share = (value.number - least) / (greatest - least);
      return { share: Math.min(1, Math.max(0, share)), color: format.color };
    },
  ];
}

function lastUsed(sheet: Sheet): number {
  return Math.max(-1, ...sheet.cells.keys());
}
