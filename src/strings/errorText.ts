import { errorTexts as englishErrors } from './en-US/errorTexts';
import { importTexts as englishImports } from './en-US/importTexts';
import { fillIn } from './fillIn';
import type { Language } from './texts';
import { errorTexts as chineseErrors } from './zh-CN/errorTexts';
import { importTexts as chineseImports } from './zh-CN/importTexts';

const ERRORS = { 'zh-CN': chineseErrors, 'en-US': englishErrors } as const;
const IMPORTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  'zh-CN': chineseImports,
  'en-US': englishImports,
};

/** What a failure of the workbook says. @param detail what of: a sheet's name, or the host's own words. */
export function workbookMessage(
  code: keyof typeof chineseErrors,
  detail: string,
  language: Language,
): string {
  const shown = code === 'noDefinitions' && detail !== '' ? `（${detail}）` : detail;
  return fillIn(ERRORS[language][code], { detail: shown });
}

/** Why a document cannot be read. @throws RangeError for a code without a text */
export function documentMessage(
  code: string,
  params: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  const template = IMPORTS[language][`document.${code}`];
  if (template === undefined) throw new RangeError(`no text for document.${code}`);
  return fillIn(template, params);
}
