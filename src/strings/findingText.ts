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
