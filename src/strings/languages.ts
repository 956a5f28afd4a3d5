/** The languages of the product: Chinese first, English second. */
export const LANGUAGES = ['zh-CN', 'en-US'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Chinese for every kind of zh, otherwise English. */
export function languageFor(displayLanguage: string): Language {
  return /^zh\b/i.test(displayLanguage) ? 'zh-CN' : 'en-US';
}
