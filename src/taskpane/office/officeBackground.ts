const COLOR = /^#[0-9a-f]{6}/i;

/**
 * The background colour of Office's own panes, `#RRGGBB`; null where the host does not tell one.
 *
 * Documented for Excel on Windows, Mac and the web; Excel on the web has been seen to leave it out.
 * On Windows and Mac the client library asks Excel anew when what it knows is older than five
 * seconds; on the web it keeps what it was told when the pane opened.
 */
export function officeBackground(): string | null {
  // Declared as always there, but hosts without themes leave it out.
  const { officeTheme } = Office.context as { readonly officeTheme?: Partial<Office.OfficeTheme> };
  const color = officeTheme?.bodyBackgroundColor ?? '';
  return COLOR.test(color) ? color.slice(0, 7).toLowerCase() : null;
}

/**
 * Calls back when Office's colours may have changed. Answers how to stop it.
 *
 * Excel tells nobody: `OfficeThemeChanged` is an event of Outlook's mailbox alone. But whoever
 * changes the theme does so elsewhere and comes back, so these are the moments to look again.
 */
export function onOfficeBackground(mayHaveChanged: () => void): () => void {
  const moments: readonly (readonly [EventTarget, string])[] = [
    [window, 'focus'],
    [document, 'visibilitychange'],
    [document.documentElement, 'pointerenter'],
  ];
  for (const [target, moment] of moments) target.addEventListener(moment, mayHaveChanged);
  return () => {
    for (const [target, moment] of moments) target.removeEventListener(moment, mayHaveChanged);
  };
}
