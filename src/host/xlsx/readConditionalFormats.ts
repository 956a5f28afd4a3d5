import { attribute, child, children, wholeText, type XmlElement } from '../../ooxml/xmlElement';
import { flagAttribute, numberAttribute } from '../../ooxml/attributes';
import type { ConditionalFormatRule } from '../model/book';
import { copyFormula } from './copyFormula';
import { readFormula } from './futureFunctions';
import type { Losses } from './losses';
import { BOUNDS, FORMAT_OPERATORS } from './officeNames';
import { readAreas } from './readAreas';
import type { ReadColor } from './readColors';
import type { Look } from './readStyles';
import type { BookTally } from './xlsxLimits';

export interface FormatSources {
  readonly looks: readonly Look[];
  readonly color: ReadColor;
  readonly losses: Losses;
  readonly tally: BookTally;
  /** Makes an id no other rule of the book has. */
  newId(): string;
}

type Format = ConditionalFormatRule['format'];
type Bound = Extract<Format, { kind: 'dataBar' }>['minimum'];

/** The conditional formats of a worksheet, by priority. One of several areas becomes one for each. */
export function readConditionalFormats(
  root: XmlElement | null,
  sheet: string,
  sources: FormatSources,
): ConditionalFormatRule[] {
  const later = laterRules(root);
  const found: { readonly priority: number; readonly rule: ConditionalFormatRule }[] = [];
  for (const formatting of children(root, 'conditionalFormatting')) {
    const areas = readAreas(attribute(formatting, 'sqref'));
    const [first] = areas;
    if (first === undefined) continue;
    for (const element of children(formatting, 'cfRule')) {
      const id = wholeText(child(element, 'extLst', 'ext', 'id'));
      for (const area of areas) {
        sources.tally.add('areas with rules');
        const move = (formula: string): string =>
          copyFormula(formula, area.row - first.row, area.column - first.column, sources.tally);
        const format = readFormat(element, later.get(id) ?? null, move, sheet, sources);
        if (format === null) continue;
        const rule = { id: sources.newId(), area, stopIfTrue: flagAttribute(element, 'stopIfTrue'), format };
        found.push({ priority: numberAttribute(element, 'priority') ?? 0, rule });
      }
      later.delete(id);
    }
  }
  if (later.size > 0) sources.losses.add('laterConditionalFormats', sheet);
  return found.sort((a, b) => a.priority - b.priority).map(({ rule }) => rule);
}

/** Rules in the sheet's extension, by id: second halves of data bars, and rules of their own. */
function laterRules(root: XmlElement | null): Map<string, XmlElement> {
  const rules = children(child(root, 'extLst'), 'ext')
    .flatMap((each) => children(each, 'conditionalFormattings'))
    .flatMap((each) => children(each, 'conditionalFormatting'))
    .flatMap((each) => children(each, 'cfRule'));
  return new Map(rules.map((rule, index) => [attribute(rule, 'id') ?? String(index), rule]));
}

function readFormat(
  rule: XmlElement,
  later: XmlElement | null,
  move: (formula: string) => string,
  sheet: string,
  { looks, color, losses }: FormatSources,
): Format | null {
  const type = attribute(rule, 'type') ?? '';
  const look = looks[numberAttribute(rule, 'dxfId') ?? -1] ?? {};
  const [formula1, formula2] = children(rule, 'formula').map((each) => move(readFormula(wholeText(each))));
  switch (type) {
    case 'expression':
      return { kind: 'custom', formula: formula1 ?? '=', ...look };
    case 'cellIs': {
      const operator = FORMAT_OPERATORS.office(attribute(rule, 'operator'));
      if (operator === undefined) break;
      const { italic, borders, numberFormat, ...kept } = look;
      if (italic === true || borders !== undefined || numberFormat !== undefined) {
        losses.add('conditionalLook', sheet);
      }
      return {
        kind: 'cellValue',
        operator,
        formula1: formula1 ?? '=',
        ...(formula2 === undefined ? {} : { formula2 }),
        ...kept,
      };
    }
    case 'dataBar': {
      const bar = child(rule, 'dataBar');
      const [low, high] = children(child(later, 'dataBar') ?? bar, 'cfvo').map(readBound);
      return {
        kind: 'dataBar',
        color: color(child(bar, 'color')) ?? '#638EC6',
        showValue: flagAttribute(bar, 'showValue', true),
        ...(low === undefined ? {} : { minimum: low }),
        ...(high === undefined ? {} : { maximum: high }),
      };
    }
    default:
      break;
  }
  losses.add('conditionalKind', sheet, type);
  return null;
}

/** Undefined for an automatic bound. */
function readBound(cfvo: XmlElement): Bound {
  const stored = attribute(cfvo, 'type') ?? '';
  if (stored === 'autoMin' || stored === 'autoMax') return undefined;
  const type = BOUNDS.office(stored);
  if (type === undefined) return undefined;
  const value = attribute(cfvo, 'val') ?? wholeText(child(cfvo, 'f'));
  if (value === '') return { type };
  return { type, formula: type === 'Formula' || !/^-?[\d.]+$/u.test(value) ? readFormula(value) : value };
}
