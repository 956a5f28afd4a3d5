const COLOR = /^#[0-9a-f]{6}/i;

/** The background colour of Office's own panes, `#RRGGBB`; null where the host does not tell one. */
export function officeBackground(): string | null {
  // Declared as always there, but hosts without themes leave it out.
  const { officeTheme } = Office.context as { readonly officeTheme?: Partial<Office.OfficeTheme> };
  const color = officeTheme?.bodyBackgroundColor ?? '';
  return COLOR.test(color) ? color : null;
}
