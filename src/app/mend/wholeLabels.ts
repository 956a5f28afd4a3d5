import type { CellWrite } from '../../workbook/writes/writes';
import type { Refill } from './columnWrites';

/** Between category and text of a negative item, where its label has both. */
const BETWEEN = '：';

/** Labels that are cut, or told apart by a number, do not say all. */
const NOT_WHOLE = /…( \(\d+\))?$| \(\d+\)$/u;

/**
 * Category or text of negative items, whichever is gone, from the labels by which the register mentions them; blank
 * where a label does not say it whole.
 */
export function wholeLabels(rows: readonly ((code: string) => string)[]): Refill {
  return (code) => {
    if (code !== 'category' && code !== 'text') return null;
    return rows.map((row): CellWrite => {
      const label = row('label');
      const other = row(code === 'category' ? 'text' : 'category').replace(/\s+/gu, ' ');
      if (label === '' || NOT_WHOLE.test(label)) return null;
      if (other === '') return null;
      if (code === 'category') {
        return label.endsWith(BETWEEN + other) ? label.slice(0, -(BETWEEN.length + other.length)) : null;
      }
      return label.startsWith(other + BETWEEN) ? label.slice(other.length + BETWEEN.length) : null;
    });
  };
}
