import type { CellWrite } from '../writes/writes';

/** First characters that Excel would not take for text (CWE-1236), blanks before them or not, and the apostrophe that it would swallow. */
const NOT_PLAIN = /^\s*[=+\-@]|^['\t\r]/;

/**
 * Text that Excel would turn into a number, a date, a time, a truth value or an error, in either
 * language: months and hours as words too.
 */
const LOOKS_LIKE_VALUE =
  /^\s*(?:[\d.,(¥$￥€£]|(?:true|false)\s*$|#|上午|下午|[〇零一二三四五六七八九十]+[年月日时点]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/,.]*\d)/i;

/**
 * A cell of a plan as `Range.formulas` wants it. A text that Excel would turn into something else
 * gets a leading apostrophe, which Excel takes for "this is text" and does not keep in the value.
 */
export function cellInput(cell: CellWrite): string | number | boolean | null {
  if (cell === null || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'object') return 'formula' in cell ? cell.formula : cell.literal;
  if (cell === '') return cell;
  // Chinese Excel takes full-width digits and signs for the plain ones.
  const half = cell.normalize('NFKC');
  return [cell, half].some((text) => NOT_PLAIN.test(text) || LOOKS_LIKE_VALUE.test(text)) ? `'${cell}` : cell;
}
