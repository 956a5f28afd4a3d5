import type { Row } from '../document/neutralDocument';
import { halfWidth, withoutSpaces } from './plainText';
import { TOTAL_OF, TOTAL_ROW } from './vocabulary';
import { splitPoints } from './writtenPoints';

/** What a row that adds up has beside its name. */
const FIGURES = /^[\d.%分()\-—/]*$/;

/** A number of the row. */
const ROW_NUMBER = /^\d+[.、]?$/;

/**
 * Whether a row adds up others: its name, or its first cell, says so (`合计：`, `小计（10分）`). With a name before
 * it (`经济类小计`) it does only if that names a whole and the row has nothing but figures beside it, for an
 * indicator may be a sum itself (`粮食产量合计`).
 *
 * @param name paragraphs of the cell of the indicator
 * @param category the category that goes on from above
 */
export function isTotalRow(row: Row, name: readonly string[], category: readonly string[]): boolean {
  const texts = row.cells.map(({ paragraphs }) => plain(paragraphs)).filter((text) => text !== '');
  const first = texts.find((text) => !ROW_NUMBER.test(text)) ?? '';
  return [first, plain(name)].some((text) => {
    const of = TOTAL_ROW.exec(text)?.[1];
    if (of === undefined || of === '') return of === '';
    const beside = texts.slice(texts.indexOf(text) + 1);
    return beside.every((other) => FIGURES.test(other)) && (TOTAL_OF.test(of) || isWhole(of, category));
  });
}

/** Whether a name is the category's: `经济` for 经济发展（40分）. */
function isWhole(name: string, category: readonly string[]): boolean {
  const whole = splitPoints(plain(category)).text;
  return name.length > 1 && whole !== '' && (whole.startsWith(name) || name.startsWith(whole));
}

function plain(paragraphs: readonly string[]): string {
  return halfWidth(withoutSpaces(paragraphs.join('')));
}
