import { fillIn } from './fillIn';
import { sheetTexts as englishSheetTexts } from './en-US/sheetTexts';
import { sheetTexts as chineseSheetTexts } from './zh-CN/sheetTexts';

/** The languages of the product: Chinese first, English second. */
export const LANGUAGES = ['zh-CN', 'en-US'] as const;
export type Language = (typeof LANGUAGES)[number];

export type SheetTextKey = keyof typeof chineseSheetTexts;

/** Chinese for every kind of zh, otherwise English. */
export function languageFor(displayLanguage: string): Language {
  return /^zh\b/i.test(displayLanguage) ? 'zh-CN' : 'en-US';
}

const SHEET_TEXTS: Readonly<Record<Language, Readonly<Record<SheetTextKey, string>>>> = {
  'zh-CN': chineseSheetTexts,
  'en-US': englishSheetTexts,
};

export function isSheetTextKey(key: string): key is SheetTextKey {
  return Object.hasOwn(chineseSheetTexts, key);
}

/** A text of the sheets in a language, filled in. @throws RangeError when a parameter is missing. */
export function sheetText(
  language: Language,
  key: SheetTextKey,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return fillIn(SHEET_TEXTS[language][key], params);
}

/**
 * Which of `keys` a text on a sheet stands for, in whatever language the sheet was made;
 * null when it is none of them.
 */
export function keyOfSheetText<Key extends SheetTextKey>(text: string, keys: readonly Key[]): Key | null {
  const wanted = normalised(text);
  return (
    keys.find((key) => LANGUAGES.some((language) => normalised(SHEET_TEXTS[language][key]) === wanted)) ??
    null
  );
}

function normalised(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
}
