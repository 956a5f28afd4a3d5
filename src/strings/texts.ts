import { fillIn } from './fillIn';
import { FORMER_TEXTS } from './formerTexts';
import { LANGUAGES, type Language } from './languages';
import type { FillingsOf, KeyAsking, Translated } from './placeholders';
import { sheetTexts as englishSheetTexts } from './en-US/sheetTexts';
import { sheetTexts as chineseSheetTexts } from './zh-CN/sheetTexts';

export { LANGUAGES, languageFor, type Language } from './languages';

export type SheetTextKey = keyof typeof chineseSheetTexts;

/** Names a text of the sheets that asks for nothing but `Names`; for nothing at all unless told. */
export type SheetKeyAsking<Names extends string = never> = KeyAsking<typeof chineseSheetTexts, Names>;

const SHEET_TEXTS: Readonly<Record<Language, Readonly<Record<SheetTextKey, string>>>> = {
  'zh-CN': chineseSheetTexts,
  'en-US': englishSheetTexts satisfies Translated<typeof englishSheetTexts, typeof chineseSheetTexts>,
};

/** A text of the sheets in a language, filled in. */
export function sheetText<Key extends SheetTextKey>(
  language: Language,
  key: Key,
  ...[fillings]: FillingsOf<(typeof chineseSheetTexts)[Key]>
): string {
  return fillIn(SHEET_TEXTS[language][key], fillings);
}

/** All that a text of the sheets may say in a book: in every language, and as earlier versions said it. */
export function sheetTextForms<Key extends SheetTextKey>(
  key: Key,
  ...[fillings]: FillingsOf<(typeof chineseSheetTexts)[Key]>
): readonly string[] {
  return templatesOf(key).map((template) => fillIn(template, fillings));
}

function templatesOf(key: SheetTextKey): readonly string[] {
  return [...LANGUAGES.map((language) => SHEET_TEXTS[language][key]), ...(FORMER_TEXTS[key] ?? [])];
}

/**
 * Which of `keys` a text on a sheet stands for, in whatever language and by whichever version the sheet was made;
 * null when it is none of them.
 */
export function keyOfSheetText<Key extends SheetTextKey>(text: string, keys: readonly Key[]): Key | null {
  const wanted = normalised(text);
  return keys.find((key) => writtenForms(key).includes(wanted)) ?? null;
}

const WRITTEN_FORMS = new Map<SheetTextKey, readonly string[]>();

/** A text in every language, as it is compared; asked for once per row of a table. */
function writtenForms(key: SheetTextKey): readonly string[] {
  const known = WRITTEN_FORMS.get(key);
  if (known !== undefined) return known;
  const forms = templatesOf(key).map(normalised);
  WRITTEN_FORMS.set(key, forms);
  return forms;
}

function normalised(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
}
