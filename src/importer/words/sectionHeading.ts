import { headingParts } from './headingParts';
import { kindAtEnd, kindIn, nameLooks } from './nameLooks';
import type { NumberForm } from './numberedHeading';
import { halfWidth, withoutSpaces } from './plainText';
import { LEADING_ALL, SECTION_WORDS } from './vocabulary';

/** What a heading of a part of the document announces. */
export interface SectionHeading {
  /**
   * `county`: own indicators of one unit. `common`, `own`, `type`: indicators of a unit type. `topic`: what is
   * assessed, and not whom.
   */
  readonly kind: 'county' | 'common' | 'own' | 'type' | 'topic';
  /** Name of the unit type, or of the unit; empty where the heading does not say. */
  readonly name: string;
  readonly form: NumberForm | null;
  /** Whether it says no more than that a kind of units is assessed in a year, as the title of a whole document does. */
  readonly isBare?: true;
}

/** No heading is longer, in characters. */
const LONGEST_HEADING = 50;

/** Null where the text is no heading of such a part. */
export function sectionHeading(text: string): SectionHeading | null {
  const { form, name: titled } = headingParts(text);
  const ofKind = kindAtEnd(titled);
  if (ofKind !== null && !looksLikeOwner(ofKind.text)) {
    // 共性指标（乡镇）
    const bare = sectionHeading(ofKind.text);
    if (bare === null || bare.kind === 'county') return null;
    return { kind: bare.kind === 'topic' ? 'type' : bare.kind, name: cleanName(ofKind.kind), form };
  }
  const rest = withoutSpaces(titled);
  if (rest.length === 0 || rest.length > LONGEST_HEADING || /[。；;，,:：《》]/.test(rest)) return null;
  const plain = halfWidth(rest);
  const start = SECTION_WORDS.year.exec(plain)?.[0].length ?? 0;
  const body = plain.slice(start);
  const nameOf = (match: RegExpExecArray): string =>
    cleanName(rest.slice(start, start + (match[1]?.length ?? 0)));
  // `市考核县指标任务分解` is named `市考核县`.
  const county = SECTION_WORDS.county.exec(body);
  if (county !== null && SECTION_WORDS.ofCounty.test(halfWidth(nameOf(county)))) {
    return { kind: 'county', name: nameOf(county), form };
  }
  for (const kind of ['common', 'own'] as const) {
    const match = SECTION_WORDS[kind].exec(body);
    if (match === null) continue;
    const name = nameOf(match);
    return { kind, name: looksLikeOwner(name) ? name : (kindIn(rest) ?? ''), form };
  }
  const match = SECTION_WORDS.unitType.exec(body) ?? SECTION_WORDS.unitTypeLoose.exec(body) ?? county;
  if (match !== null) {
    const name = nameOf(match);
    if (name === '' || looksLikeOwner(name)) return { kind: 'type', name, form };
  }
  const kind = kindIn(rest);
  if (match === null && !SECTION_WORDS.anyHeading.test(body)) {
    if (kind === null || start === 0 || !SECTION_WORDS.bare.test(body)) return null;
    return { kind: 'type', name: cleanName(kind), form, isBare: true };
  }
  return kind === null ? { kind: 'topic', name: '', form } : { kind: 'type', name: cleanName(kind), form };
}

function looksLikeOwner(name: string): boolean {
  return name !== '' && ['unit', 'kind'].includes(nameLooks(name));
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
