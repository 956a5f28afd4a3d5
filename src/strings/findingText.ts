import type { Finding } from '../domain/findings/finding';
import { bookTexts as englishBookTexts, findingKinds as englishKinds } from './en-US/bookTexts';
import { importTexts as englishImportTexts } from './en-US/importTexts';
import { fillIn, placeholders } from './fillIn';
import { isSheetTextKey, sheetText, type Language } from './texts';
import { bookTexts as chineseBookTexts, findingKinds as chineseKinds } from './zh-CN/bookTexts';
import { importTexts as chineseImportTexts } from './zh-CN/importTexts';

const TEXTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  'zh-CN': { ...chineseImportTexts, ...chineseBookTexts },
  'en-US': { ...englishImportTexts, ...englishBookTexts },
};

const KINDS: Readonly<Record<Language, Readonly<Record<Finding['code'], string>>>> = {
  'zh-CN': chineseKinds,
  'en-US': englishKinds,
};

/** Which of several texts a code has, by the parameter that chooses it. */
const VARIANT_PARAM = 'variant';

/**
 * What a finding says: what happened, where, what to do.
 *
 * @throws RangeError when there is no text for its code, or a parameter of the text is missing.
 */
export function findingMessage(finding: Finding, language: Language): string {
  const key = templateKey(finding);
  const template = TEXTS[language][key];
  if (template === undefined) throw new RangeError(`no text for finding ${key}`);
  return fillIn(
    template,
    Object.fromEntries(
      Object.entries(finding.params).map(([name, value]) => [name, paramText(value, language)]),
    ),
  );
}

/**
 * What a finding says that the workbook keeps: as {@link findingMessage}, or, where another version of
 * the add-in wrote it in a way this one has no text for, that much.
 */
export function keptFindingMessage(finding: Finding, language: Language): string {
  if (isKnown(finding, language)) return findingMessage(finding, language);
  return sheetText(language, 'findings.otherVersion', { kind: findingKind(finding, language) });
}

function isKnown(finding: Finding, language: Language): boolean {
  const template = TEXTS[language][templateKey(finding)];
  return template !== undefined && placeholders(template).every((name) => finding.params[name] !== undefined);
}

function templateKey({ code, params }: Finding): string {
  const variant = params[VARIANT_PARAM];
  return variant === undefined ? code : `${code}.${variant}`;
}

/** A parameter as people read it: `@key` stands for a text of the sheets, such as a column's header. */
function paramText(value: string | number, language: Language): string | number {
  if (typeof value !== 'string' || !value.startsWith('@')) return value;
  const key = value.slice(1);
  return isSheetTextKey(key) ? sheetText(language, key) : value;
}

/** Short name of a finding's kind. */
export function findingKind(finding: Finding, language: Language): string {
  return KINDS[language][finding.code];
}
