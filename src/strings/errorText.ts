import { fillIn } from './fillIn';
import { textsIn } from './languageTexts';
import type { Language } from './texts';
import type { errorTexts } from './zh-CN/errorTexts';
import type { importTexts } from './zh-CN/importTexts';

/** Why a document cannot be read: a code without a text does not compile. */
type DocumentCode = keyof typeof importTexts extends infer Key
  ? Key extends `document.${infer Code}`
    ? Code
    : never
  : never;

/** Texts that put their detail into brackets of its own, if there is any. */
const BRACKETED: ReadonlySet<string> = new Set(['sheetProtected', 'sheetPassword']);

/**
 * What a failure of the workbook says.
 *
 * @param detail what of: a sheet's name; the host's own words are left to {@link technicalDetail}
 */
export function workbookMessage(code: keyof typeof errorTexts, detail: string, language: Language): string {
  const bracketed = language === 'zh-CN' ? `（${detail}）` : ` (${detail})`;
  const shown = BRACKETED.has(code) && detail !== '' ? bracketed : detail;
  return fillIn(textsIn(language, 'errors')[code], { detail: shown });
}

/** What maintainers want to know of a failure and staff do not; empty where the message says it all. */
export function technicalDetail(code: keyof typeof errorTexts, detail: string, language: Language): string {
  return textsIn(language, 'errors')[code].includes('{detail}') ? '' : detail;
}

/** Why a document cannot be read. */
export function documentMessage(
  code: DocumentCode,
  params: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  return fillIn(textsIn(language, 'imports')[`document.${code}`], params);
}
