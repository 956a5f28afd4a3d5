import { headerWord } from '../words/headerWords';

/** A heading is a short line without the punctuation of a sentence. */
const HEADING = /^[^。，；：！？,;]{1,30}$/;

/** What a heading begins or ends with, and the paragraph of a cell hardly ever does both with a header below it. */
const HEADING_MARK =
  /^(?:\d{1,3}[.．、](?!\d)|[（(]?[一二三四五六七八九十]{1,3}[)）、.．])|(?:指标|清单|任务分解|责任书)$/;

/** Between a table's first heading and its header row stand at most so many lines. */
const MOST_HEADINGS = 4;

/** Two cells of a header take up no more lines, blank ones included. */
const MOST_HEADER_LINES = 50;

/**
 * Whether a line that stands closer to the table above it than headings do is a heading all the
 * same: it looks like one, and only headings are between it and the header row of another table.
 */
export function isHeadingAhead(lines: readonly string[], at: number): boolean {
  return HEADING_MARK.test((lines[at] ?? '').trim()) && isHeaderAhead(lines, at);
}

/** Whether but a few short lines stand between here and the header row of another table. */
export function isHeaderAhead(lines: readonly string[], at: number): boolean {
  let headings = 0;
  for (let index = at; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.startsWith('\t')) return startsWithHeader(lines, index);
    if (line.trim() === '') continue;
    headings += 1;
    if (headings > MOST_HEADINGS || !HEADING.test(line.trim().replace(/[:：].*$/, ''))) return false;
  }
  return false;
}

/** Whether the first two cells from here on bear the words of a header. */
function startsWithHeader(lines: readonly string[], from: number): boolean {
  const cells: string[] = [];
  for (let index = from; index < Math.min(lines.length, from + MOST_HEADER_LINES); index += 1) {
    const line = lines[index] ?? '';
    if (line.startsWith('\t')) {
      if (cells.length === 2) break;
      cells.push(line);
    } else {
      const open = cells.pop();
      if (open !== undefined) cells.push(open + line);
    }
  }
  return cells.length === 2 && cells.every((cell) => headerWord(cell) !== null);
}
