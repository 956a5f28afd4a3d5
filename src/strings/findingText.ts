import type { FindingCode } from '../domain/findings/codes';
import type { ReadingCode } from '../domain/findings/findingParams';
import type { Finding } from '../domain/findings/finding';
import { fillIn, placeholders } from './fillIn';
import type { FindingTextKey } from './findingTexts';
import { findingFillings } from './findingWords';
import { anyTexts, textsIn } from './languageTexts';
import type { Language } from './texts';

/** What a finding says: what happened, where, what to do. */
export function findingMessage(finding: Finding, language: Language): string {
  return fillIn(textsIn(language, 'findings')[keyOfFinding(finding)], findingFillings(finding, language));
}

/** What several findings of one kind and variant say together. */
export interface SharedMessage {
  /** What they share; what differs is left open. */
  readonly message: string;
  /** What differs, of each in turn, in the order of the text. */
  readonly own: readonly string[];
}

/** What equal findings say, once; empty where there are none. */
export function sharedMessage(findings: readonly Finding[], language: Language): SharedMessage {
  const [first] = findings;
  if (first === undefined) return { message: '', own: [] };
  const text = textsIn(language, 'findings')[keyOfFinding(first)];
  const told = findings.map((finding) => findingFillings(finding, language));
  const differing = [...new Set(placeholders(text))].filter(
    (name) => new Set(told.map((fillings) => fillings[name])).size > 1,
  );
  const open = Object.fromEntries(differing.map((name) => [name, '…']));
  return {
    message: fillIn(text, { ...told[0], ...open }),
    own: told.map((fillings) => differing.map((name) => String(fillings[name] ?? '')).join(' · ')),
  };
}

/**
 * Whether there is a text for what a kept record says, and everything that the text asks for. That the texts of all
 * languages ask for the same is what the compiler checks (`CheckedFindings`), so one of them tells.
 */
export function hasWholeText(code: ReadingCode, params: Readonly<Record<string, unknown>>): boolean {
  const key = keyOf(code, params);
  const texts: Readonly<Record<string, string>> = anyTexts('findings');
  return (
    Object.hasOwn(texts, key) &&
    placeholders(texts[key] ?? '').every((name) => ['string', 'number'].includes(typeof params[name]))
  );
}

function keyOfFinding({ code, params }: Finding): FindingTextKey {
  // That the variant is one of this code's own is what the type of findings says, though not to the compiler here.
  return keyOf(code, params) as FindingTextKey;
}

function keyOf(code: FindingCode, params: object): string {
  return 'variant' in params ? `${code}.${String(params.variant)}` : code;
}
