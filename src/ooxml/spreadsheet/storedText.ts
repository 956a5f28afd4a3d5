/**
 * A text as Excel stores it (ST_Xstring): what XML cannot hold is `_xHHHH_`, and a text that looks like such
 * an escape has its first underscore escaped. Halves of surrogate pairs are escaped too.
 */
export function storedText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_')
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, (character) => {
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
    });
}

/** The inverse of {@link storedText}. */
export function readText(stored: string): string {
  return stored.replace(/_x([0-9A-Fa-f]{4})_/gu, (_all, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
