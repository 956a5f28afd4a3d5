import type { FindingCode } from '../domain/findings/codes';
import type { ChinesePane } from './chinesePane';
import type { FindingTextKey } from './findingTexts';
import type { Language } from './texts';
import type { errorTexts } from './zh-CN/errorTexts';
import type { importTexts } from './zh-CN/importTexts';

/** What the pane says before it has read anything. */
export interface PaneTexts {
  readonly pane: Readonly<Record<keyof ChinesePane, string>>;
  readonly errors: Readonly<Record<keyof typeof errorTexts, string>>;
}

/** What is told of workbooks and documents once they were read. */
export interface ToldTexts {
  readonly findings: Readonly<Record<FindingTextKey, string>>;
  readonly findingKinds: Readonly<Record<FindingCode, string>>;
  readonly imports: Readonly<Record<keyof typeof importTexts, string>>;
}

/**
 * What is told to people in one language. The texts of the sheets are not among them: a book of either language is
 * understood in both.
 */
export type LanguageTexts = PaneTexts & ToldTexts;

const known = new Map<Language, Partial<LanguageTexts>>();

/** Has texts of a language spoken from now on. The pane fetches them (`loadTexts`), programs have all (`bothLanguages`). */
export function addTexts(language: Language, texts: PaneTexts | ToldTexts): void {
  known.set(language, { ...known.get(language), ...texts });
}

export function hasTexts(language: Language, part: keyof LanguageTexts): boolean {
  return known.get(language)?.[part] !== undefined;
}

/** Such texts of one of the languages that are spoken, whichever: all say the same. @throws RangeError where there are none */
export function anyTexts<Part extends keyof LanguageTexts>(part: Part): LanguageTexts[Part] {
  for (const { [part]: texts } of known.values()) if (texts !== undefined) return texts;
  throw new RangeError(`the texts “${part}” of no language were loaded`);
}

/** Such texts of a language. @throws RangeError where nobody has fetched them: a bug of ours */
export function textsIn<Part extends keyof LanguageTexts>(
  language: Language,
  part: Part,
): LanguageTexts[Part] {
  const texts = known.get(language)?.[part];
  if (texts === undefined) throw new RangeError(`the texts “${part}” of ${language} were not loaded`);
  return texts;
}
