import { namesInLine, takeNumber, type NumberForm } from './numberedHeading';
import { halfWidth, onOneLine, withoutSpaces } from './plainText';
import { sectionHeading } from './sectionHeading';
import { LONGEST_NAME, MATTER, UNIT_LABEL } from './vocabulary';

/** What a line inside a unit type's section announces. */
export type UnitHeading =
  | { readonly kind: 'units'; readonly names: readonly string[]; readonly unnumbered: boolean }
  | { readonly kind: 'group'; readonly name: string }
  /** A heading numbered like the one that opened the section. */
  | { readonly kind: 'section'; readonly name: string }
  /** A heading above a table that names no unit, but what the table is about: `（二）加分指标`. */
  | { readonly kind: 'matter'; readonly form: NumberForm | null }
  | { readonly kind: 'none' };

/** What stands around the line. */
export interface Surroundings {
  /** How the section's own heading is numbered. */
  readonly opener: NumberForm | null;
  /** Whether a table with categories follows at once. */
  readonly aboveOwnTable: boolean;
  readonly aboveTable: boolean;
}

const NONE: UnitHeading = { kind: 'none' };

/**
 * Tells units from groups by their numbers: `1.` and `（1）` number units, `一、` and `（一）` groups,
 * unless a unit's table follows at once. A short line without a number is a unit only right above such a table.
 */
export function unitHeading(text: string, { opener, aboveOwnTable, aboveTable }: Surroundings): UnitHeading {
  const several = namesInLine(text);
  if (several.length > 1) {
    return several.every(isName)
      ? { kind: 'units', names: several.map(cleanUnitName), unnumbered: false }
      : NONE;
  }
  const { form, rest } = takeNumber(text);
  if (!isName(rest)) return NONE;
  if (aboveTable && MATTER.test(halfWidth(cleanUnitName(rest)))) return { kind: 'matter', form };
  const units: UnitHeading = { kind: 'units', names: [cleanUnitName(rest)], unnumbered: false };
  switch (form) {
    case 'arabic':
    case 'arabicBracketed':
      return units;
    case null:
      return aboveOwnTable ? { ...units, unnumbered: !UNIT_LABEL.test(rest) } : NONE;
    case 'part':
    case 'chinese':
    case 'chineseBracketed':
      if (form === opener && !aboveTable) return { kind: 'section', name: withoutSpaces(rest) };
      return aboveOwnTable ? units : { kind: 'group', name: text.trim() };
    default:
      return form satisfies never;
  }
}

/** Whether a text may be a name: short, and no sentence. */
export function isName(text: string): boolean {
  const plain = halfWidth(text.replace(UNIT_LABEL, ''));
  return plain !== '' && plain.length <= LONGEST_NAME && !/[。;,:!?]/.test(plain);
}

/** Without white space, a label before it, and `目标责任考核指标` behind it. */
function cleanUnitName(text: string): string {
  const name = onOneLine([text.replace(UNIT_LABEL, '')]);
  const section = sectionHeading(name);
  return section !== null && section.name !== '' ? section.name : name;
}
