import { headingParts } from '../words/headingParts';
import { isName } from '../words/isName';
import { nameLooks } from '../words/nameLooks';
import { namesInLine, takeNumber, type NumberForm } from '../words/numberedHeading';
import { onOneLine, withoutSpaces } from '../words/plainText';
import { splitUnits } from '../words/rosterLine';
import { sectionHeading } from '../words/sectionHeading';
import { splitPoints } from '../words/writtenPoints';
import { UNIT_LABEL } from '../words/vocabulary';

/** What a line inside a unit type's section announces. */
export type UnitHeading =
  | {
      readonly kind: 'units';
      readonly names: readonly string[];
      readonly unnumbered: boolean;
      /** Whether one table may follow for all of them: `1.县财政局、县审计局`. */
      readonly together: boolean;
    }
  | { readonly kind: 'group'; readonly name: string }
  /** A heading numbered like the one that opened the section. */
  | { readonly kind: 'section'; readonly name: string }
  /** A heading above a table that names no unit, but what the table is about: `（二）重点工作`. */
  | { readonly kind: 'matter'; readonly form: NumberForm | null; readonly name: string }
  | { readonly kind: 'none' };

/** What stands around the line. */
export interface Surroundings {
  /** How the section's own heading is numbered. */
  readonly opener: NumberForm | null;
  /** Whether a table with categories follows at once. */
  readonly aboveOwnTable: boolean;
  readonly aboveTable: boolean;
  /** Whether a line follows at once that names units. */
  readonly aboveUnits: boolean;
  /** Whether a numbered heading follows at once, and then a table. */
  readonly aboveMatter: boolean;
  /** Whether the section's own heading is but the name of its type. */
  readonly isBare: boolean;
  /** How the unit above is numbered, whose part this may be; null where there is none. */
  readonly below: NumberForm | null;
  /** How the heading above is numbered that says what its table is about; undefined where there is none. */
  readonly matterForm?: NumberForm | null | undefined;
}

const NONE: UnitHeading = { kind: 'none' };

/**
 * Tells units from groups and from what is assessed by their numbers and by what their names look like: `1.` and
 * `（1）` number units, `一、` and `（一）` groups, unless a unit's table follows at once. A short line without a number
 * is a unit only if it looks like one and stands right above such a table.
 */
export function unitHeading(text: string, around: Surroundings): UnitHeading {
  const several = namesInLine(text);
  if (several.length > 1) return severalUnits(several);
  const { form, name, annex } = headingParts(text);
  if (!isName(name)) return NONE;
  const unit = cleanUnitName(name);
  const looks = nameLooks(unit);
  const together = splitUnits(unit);
  const isSeveral = together.length > 1 && together.every((one) => nameLooks(one) === 'unit');
  const units: UnitHeading = isSeveral
    ? { kind: 'units', names: together, unnumbered: false, together: true }
    : { kind: 'units', names: [unit], unnumbered: false, together: false };
  const isUnit = looks === 'unit' || isSeveral;
  const matter: UnitHeading = around.aboveTable ? { kind: 'matter', form, name: withoutSpaces(name) } : NONE;
  if (isUnit && annex !== null && around.aboveTable) return units;
  switch (form) {
    case 'arabic':
    case 'arabicBracketed':
      if (isUnit) return units;
      if (looks === 'kind') return groupOrNone(text, around);
      return looks === 'open' && around.aboveOwnTable ? units : matter;
    case null:
      if (isUnit)
        return around.aboveTable ? { ...units, unnumbered: !isSeveral && !UNIT_LABEL.test(name) } : NONE;
      if (looks === 'kind' && around.isBare) return { kind: 'section', name: withoutSpaces(name) };
      return looks === 'kind' && around.aboveUnits ? groupOrNone(text, around) : matter;
    case 'part':
    case 'chinese':
    case 'chineseBracketed': {
      if (form === around.opener && !around.aboveTable) {
        return isUnit && !around.aboveUnits ? units : { kind: 'section', name: withoutSpaces(name) };
      }
      if (isUnit)
        return around.aboveTable || !around.aboveUnits ? units : { kind: 'group', name: text.trim() };
      if (form === around.opener)
        return looks === 'kind' ? { kind: 'section', name: withoutSpaces(name) } : matter;
      if (looks === 'kind') return groupOrNone(text, around);
      if (around.aboveTable && around.below !== null && around.below !== form) return matter;
      if (around.aboveTable && (looks === 'matter' || form === around.matterForm || isWorth(text)))
        return matter;
      return groupOrNone(text, around);
    }
    default:
      return form satisfies never;
  }
}

/** Whether a heading gives what it names points, and names no class of units: 社会治理（35分）. */
function isWorth(text: string): boolean {
  const { text: name, points } = splitPoints(text);
  return points !== null && !/[组类片区]$/.test(name);
}

function severalUnits(names: readonly string[]): UnitHeading {
  if (!names.every(isName)) return NONE;
  const cleaned = names.map(cleanUnitName);
  const foreign = cleaned.filter((name) => nameLooks(name) === 'matter').length;
  if (foreign * 2 >= names.length) return NONE;
  return { kind: 'units', names: cleaned, unnumbered: false, together: false };
}

/** A group is followed by its units, or by a table for all of them. */
function groupOrNone(text: string, { aboveUnits, aboveTable }: Surroundings): UnitHeading {
  return aboveUnits || aboveTable ? { kind: 'group', name: text.trim() } : NONE;
}

/** Without white space, number, points, a label before it, and `目标责任考核指标` behind it. */
function cleanUnitName(text: string): string {
  const { name: bare } = headingParts(text.replace(UNIT_LABEL, ''));
  const name = onOneLine([takeNumber(bare).form === null ? bare : text]);
  const section = sectionHeading(name);
  return section !== null && section.name !== '' ? section.name : name;
}
