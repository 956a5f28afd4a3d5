import type { CellWrite } from '../plan/writes';

/** First characters that Excel would not take for text (CWE-1236), and the apostrophe that it would swallow. */
const NOT_PLAIN = /^[=+\-@'\t\r]/;

/** Text that Excel would turn into a number, a date, a truth value or an error. */
const LOOKS_LIKE_VALUE = /^\s*(?:[\d.,(¥$￥€£]|true$|false$|#)/i;

/**
 * A cell of a plan as `Range.formulas` wants it. A text that Excel would turn into something else
 * gets a leading apostrophe, which Excel takes for "this is text" and does not keep in the value.
 */
export function cellInput(cell: CellWrite): string | number | boolean | null {
  if (cell === null || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'object') return 'formula' in cell ? cell.formula : cell.literal;
  if (cell === '') return cell;
  return NOT_PLAIN.test(cell) || LOOKS_LIKE_VALUE.test(cell) ? `'${cell}` : cell;
}
