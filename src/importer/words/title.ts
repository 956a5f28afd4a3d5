import { halfWidth, onOneLine, withoutSpaces } from './plainText';

/** No line of a title is longer, in characters. */
const LONGEST_TITLE_LINE = 60;

/** The title that some lines make: sentences, numbers of documents, `附件` and
 * the letter that sends it round are no part of it. */
export function titleFrom(lines: readonly string[]): string {
  return onOneLine(titleLines(lines));
}

/** The lines that the title is made of. */
export function titleLines(lines: readonly string[]): readonly string[] {
  return lines.filter(isTitleLine);
}

function isTitleLine(line: string): boolean {
  const plain = halfWidth(withoutSpaces(line));
  if (plain.length > LONGEST_TITLE_LINE || /[。;:]/.test(plain)) return false;
  return !/^附件\d*$|^目录$|\[\d{4}\]\d*号?|的(?:通知|函|意见|决定)$/.test(plain);
}
