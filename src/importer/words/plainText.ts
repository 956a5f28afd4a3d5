/** White space of every kind, the invisible ones included. */
const SPACES = /[\s\u200b-\u200d\u2060\ufeff]+/g;

/**
 * Full-width digits, letters and signs as half-width ones, for matching only. Every character stays where
 * it is, so positions found in the result hold in the original.
 */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[〔【]/g, '[')
    .replace(/[〕】]/g, ']');
}

/** Without any white space: how category names and headings are compared. */
export function withoutSpaces(text: string): string {
  return text.replace(SPACES, '');
}

/**
 * Paragraphs of a cell on one line. Between words of Latin letters or digits a blank stays; beside a Chinese
 * character it goes, because it only came from the layout (`职能 工作`).
 */
export function onOneLine(paragraphs: readonly string[]): string {
  const line = paragraphs.join(' ').trim();
  return line.replace(SPACES, (_, offset: number) => {
    const before = line.charAt(offset - 1);
    const after = line.slice(offset).trimStart().charAt(0);
    return isLatin(before) && isLatin(after) ? ' ' : '';
  });
}

/** Paragraphs of a cell as a text of several lines; blanks at their ends go. */
export function asLines(paragraphs: readonly string[]): string {
  return paragraphs
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}

function isLatin(sign: string): boolean {
  return sign !== '' && (sign < '\u2000' || /[０-９]/.test(sign));
}
