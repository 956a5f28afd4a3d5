import { errorTexts as englishErrors } from './en-US/errorTexts';
import { importTexts as englishImports } from './en-US/importTexts';
import { fillIn } from './fillIn';
import type { Translated } from './placeholders';
import type { Language } from './texts';
import { errorTexts as chineseErrors } from './zh-CN/errorTexts';
import { importTexts as chineseImports } from './zh-CN/importTexts';

const ERRORS = {
  'zh-CN': chineseErrors,
  'en-US': englishErrors satisfies Translated<typeof englishErrors, typeof chineseErrors>,
};
const IMPORTS = {
  'zh-CN': chineseImports,
  'en-US': englishImports satisfies Translated<typeof englishImports, typeof chineseImports>,
};

/** Why a document cannot be read: a code without a text does not compile. */
type DocumentCode = keyof typeof chineseImports extends infer Key
  ? Key extends `document.${infer Code}`
    ? Code
    : never
  : never;

/** Texts that put their detail into brackets of its own, if there is any. */
const BRACKETED: ReadonlySet<string> = new Set(['sheetProtected']);

/**
 * What a failure of the workbook says.
 *
 * @param detail what of: a sheet's name; the host's own words are left to {@link technicalDetail}
 */
export function workbookMessage(
  code: keyof typeof chineseErrors,
  detail: string,
  language: Language,
): string {
  const bracketed = language === 'zh-CN' ? `（${detail}）` : ` (${detail})`;
  const shown = BRACKETED.has(code) && detail !== '' ? bracketed : detail;
  return fillIn(ERRORS[language][code], { detail: shown });
}

/** What maintainers want to know of a failure and staff do not; empty where the message says it all. */
export function technicalDetail(code: keyof typeof chineseErrors, detail: string): string {
  return chineseErrors[code].includes('{detail}') ? '' : detail;
}

/** Why a document cannot be read. */
export function documentMessage(
  code: DocumentCode,
  params: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  return fillIn(IMPORTS[language][`document.${code}`], params);
}
