import type { FindingCode } from '../domain/findings/codes';
import type { ChinesePane } from './chinesePane';
import type { FindingTextKey } from './findingTexts';
import type { Language } from './texts';
import type { errorTexts } from './zh-CN/errorTexts';
import type { importTexts } from './zh-CN/importTexts';

/**
 * What is told to people in one language. The texts of the sheets are not among them: a book of either language is
 * understood in both.
 */
export interface LanguageTexts {
  readonly pane: Readonly<Record<keyof ChinesePane, string>>;
  readonly findings: Readonly<Record<FindingTextKey, string>>;
  readonly findingKinds: Readonly<Record<FindingCode, string>>;
  readonly errors: Readonly<Record<keyof typeof errorTexts, string>>;
  readonly imports: Readonly<Record<keyof typeof importTexts, string>>;
}

const known = new Map<Language, LanguageTexts>();

/** Has a language spoken from now on. The pane fetches one (`loadTexts`), programs have both (`bothLanguages`). */
export function addTexts(language: Language, texts: LanguageTexts): void {
  known.set(language, texts);
}

export function hasTexts(language: Language): boolean {
  return known.has(language);
}

/** The texts of one of the languages that are spoken, whichever: all say the same. @throws RangeError where there is none */
export function anyTexts(): LanguageTexts {
  const [texts] = known.values();
  if (texts === undefined) throw new RangeError('the texts of no language were loaded');
  return texts;
}

/** The texts of a language. @throws RangeError where nobody has fetched them: a bug of ours */
export function textsIn(language: Language): LanguageTexts {
  const texts = known.get(language);
  if (texts === undefined) throw new RangeError(`the texts of ${language} were not loaded`);
  return texts;
}
