import { addTexts, hasTexts } from './languageTexts';
import type { Language } from './texts';

/** Fetches all texts of a language that are not there yet. @throws what the bundler throws where it cannot */
export async function loadTexts(language: Language): Promise<void> {
  await Promise.all([loadPaneTexts(language), loadToldTexts(language)]);
}

/** Fetches what the pane needs to show itself, if it is not there yet. @throws what the bundler throws where it cannot */
export async function loadPaneTexts(language: Language): Promise<void> {
  if (hasTexts(language, 'pane')) return;
  const { paneTexts } = await fetchPaneTexts(language);
  addTexts(language, paneTexts);
}

async function loadToldTexts(language: Language): Promise<void> {
  if (hasTexts(language, 'findings')) return;
  const { toldTexts } = await fetchToldTexts(language);
  addTexts(language, toldTexts);
}

function fetchPaneTexts(language: Language) {
  switch (language) {
    case 'zh-CN':
      return import(/* webpackChunkName: "texts.zh-CN" */ './zh-CN/shownTexts');
    case 'en-US':
      return import(/* webpackChunkName: "texts.en-US" */ './en-US/shownTexts');
  }
}

function fetchToldTexts(language: Language) {
  switch (language) {
    case 'zh-CN':
      return import(/* webpackChunkName: "told.zh-CN" */ './zh-CN/toldTexts');
    case 'en-US':
      return import(/* webpackChunkName: "told.en-US" */ './en-US/toldTexts');
  }
}
