import { addTexts, hasTexts } from './languageTexts';
import type { Language } from './texts';

/** Fetches the texts of a language, if they are not there yet. @throws what the bundler throws where it cannot */
export async function loadTexts(language: Language): Promise<void> {
  if (hasTexts(language)) return;
  const { languageTexts } = await fetchTexts(language);
  addTexts(language, languageTexts);
}

function fetchTexts(language: Language) {
  switch (language) {
    case 'zh-CN':
      return import(/* webpackChunkName: "texts.zh-CN" */ './zh-CN/languageTexts');
    case 'en-US':
      return import(/* webpackChunkName: "texts.en-US" */ './en-US/languageTexts');
  }
}
