import { sumPoints } from '../../domain/points/points';
import { takeNumber } from '../words/numberedHeading';
import { onOneLine } from '../words/plainText';
import { readPointsCell, splitPoints } from '../words/writtenPoints';
import type { ReadRow } from './tableRows';

/** Where the next item of a cell begins: `1.`, `（2）`, `③` behind the end of the one before. */
const NEXT_ITEM = /(?<=[;；。）)分])\s*(?=(?:\(?\d{1,2}\)?[.．、)]|[(（]\d{1,2}[)）]|[①-⑳])(?!\d))/;

const CIRCLED = /^[①-⑳]\s*/;

/**
 * The row, or a row for each item of its cell where the cell numbers several and each has points of its own. Points
 * in a column of their own keep it whole unless they are what the items add up to.
 */
export function splitItems(row: ReadRow): readonly ReadRow[] {
  const items = row.name.flatMap((line) => line.split(NEXT_ITEM)).map((item) => item.trim());
  const joined = joinLoose(items);
  if (joined.length < 2) return [row];
  const numbered = joined.every(isNumbered);
  const worth = joined.every((item) => splitPoints(withoutMark(item)).points !== null);
  if (!numbered || !worth || !addUp(joined, row)) return [row];
  return joined.map((item) => {
    const name = withoutMark(item);
    return {
      ...row,
      points: row.points === null ? null : { ...row.points, text: '' },
      name: [name],
      place: { ...row.place, text: onOneLine([name]) },
    };
  });
}

/** Points in a column of their own must be what the items add up to. */
function addUp(items: readonly string[], { points }: ReadRow): boolean {
  if (points === null || points.text === '') return true;
  const whole = readPointsCell(points.text);
  const sum = sumPoints(items.flatMap((item) => splitPoints(withoutMark(item)).points ?? []));
  return whole === sum;
}

/** Lines without a number go on with the item above. */
function joinLoose(items: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (last === undefined || isNumbered(item)) joined.push(item);
    else joined[joined.length - 1] = last + item;
  }
  return joined;
}

function isNumbered(item: string): boolean {
  return takeNumber(item).form !== null || CIRCLED.test(item);
}

function withoutMark(item: string): string {
  const { rest } = takeNumber(item);
  return (rest === '' ? item : rest).replace(CIRCLED, '').replace(/[;；]$/, '');
}
