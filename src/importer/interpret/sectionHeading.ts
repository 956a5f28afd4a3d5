import { takeNumber, type NumberForm } from './numberedHeading';
import { halfWidth, withoutSpaces } from './plainText';
import { LEADING_ALL, SECTION_WORDS } from './vocabulary';

/** What a heading of a part of the document announces. */
export interface SectionHeading {
  /** `county`: own indicators of one unit. `common`, `own`, `type`: indicators of a unit type. */
  readonly kind: 'negative' | 'county' | 'common' | 'own' | 'type';
  /** Name of the unit type; empty where the heading does not say. */
  readonly name: string;
  readonly form: NumberForm | null;
}

/** No heading is longer, in characters. */
const LONGEST_HEADING = 50;

/** Null where the text is no heading of such a part. */
export function sectionHeading(text: string): SectionHeading | null {
  const { form, rest } = takeNumber(withoutSpaces(text));
  if (rest.length === 0 || rest.length > LONGEST_HEADING || /[。；;，,:：]/.test(rest)) return null;
  const plain = halfWidth(rest).replace(/\((?:单位:)?\d*分\)$/, '');
  const start = SECTION_WORDS.year.exec(plain)?.[0].length ?? 0;
  const body = plain.slice(start);
  const nameOf = (length: number): string => cleanName(rest.slice(start, start + length));
  if (SECTION_WORDS.negative.test(body)) return { kind: 'negative', name: '', form };
  // `市考核县指标任务分解` is named `市考核县`.
  const county = SECTION_WORDS.county.exec(body);
  if (county !== null) return { kind: 'county', name: nameOf(county[1]?.length ?? 0), form };
  for (const kind of ['common', 'own'] as const) {
    const match = SECTION_WORDS[kind].exec(body);
    if (match !== null) return { kind, name: nameOf(match[1]?.length ?? 0), form };
  }
  const type = SECTION_WORDS.unitType.exec(body) ?? SECTION_WORDS.unitTypeLoose.exec(body);
  return type === null ? null : { kind: 'type', name: nameOf(type[1]?.length ?? 0), form };
}

/** Drops a year at the end and an `各` at the start: `各镇2021年度` → `镇`. */
export function cleanName(name: string): string {
  return name
    .replace(/[\d０-９]{4}(?:年度?)?$/, '')
    .replace(LEADING_ALL, '')
    .replace(/的$/, '');
}

/** The year that a text tells first; null where it tells none. */
export function yearIn(text: string): number | null {
  const match = /(20\d{2}|19\d{2})年/.exec(halfWidth(withoutSpaces(text)));
  return match === null ? null : Number(match[1]);
}
