import { LANGUAGES, languageFor, type Language } from '../../strings/languages';

const KEY = 'scorebook.language';

/** The language the pane opens in: the one chosen in it before, otherwise that of Office's menus. */
export function paneLanguage(): Language {
  return chosenLanguage() ?? languageFor(officeLanguage());
}

/**
 * Remembers a choice for the next time, where the browser lets the pane remember anything. Whoever
 * chooses the language of Office's menus goes back to following it.
 */
export function rememberLanguage(language: Language): void {
  if (language === languageFor(officeLanguage())) {
    forgetLanguage();
    return;
  }
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser that forbids storage forgets the choice; the pane works all the same.
  }
}

/** Has the pane follow Office again. */
export function forgetLanguage(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where nothing may be stored, nothing was.
  }
}

function chosenLanguage(): Language | null {
  try {
    const chosen = localStorage.getItem(KEY);
    return LANGUAGES.find((language) => language === chosen) ?? null;
  } catch {
    return null;
  }
}

function officeLanguage(): string {
  const display = 'Office' in globalThis ? (Office.context.displayLanguage as string | undefined) : undefined;
  return display ?? navigator.language;
}
