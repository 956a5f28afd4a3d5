import { sumPoints } from '../../domain/points/points';
import { takeNumber } from '../words/numberedHeading';
import { halfWidth, onOneLine } from '../words/plainText';
import { readPointsCell, splitPoints } from '../words/writtenPoints';
import type { ReadRow } from './tableRows';

/** Where the next item of a cell begins: `1.`, `（2）`, `③` behind the end of the one before. */
const NEXT_ITEM = /(?<=[;；。）)分])\s*(?=(?:\(?\d{1,2}\)?[.．、)]|[(（]\d{1,2}[)）]|[①-⑳])(?!\d))/;

const CIRCLED = /^[①-⑳]\s*/;

/**
 * The row, or a row for each item of its cell where the cell numbers several and each has points of its own: behind it,
 * or in a line of the column of points. Other points in that column keep it whole unless they are what the items add up to.
 */
export function splitItems(row: ReadRow): readonly ReadRow[] {
  const items = row.name.flatMap((line) => line.split(NEXT_ITEM)).map((item) => item.trim());
  const joined = joinLoose(items);
  if (joined.length < 2) return [row];
  if (!joined.every(isNumbered)) return [row];
  const bears = joined.map((item) => splitPoints(withoutMark(item)).points !== null);
  const beside = bears.includes(true) ? null : pointsBeside(joined.length, row);
  if (beside === null && (bears.includes(false) || !addUp(joined, row))) return [row];
  const targets = linesOf(row.target, joined.length);
  const standards = linesOf(row.standard, joined.length);
  return joined.map((item, at) => {
    const name = withoutMark(item);
    return {
      ...row,
      points: row.points === null ? null : { ...row.points, text: beside?.[at] ?? '' },
      name: [name],
      target: targets?.[at] ?? row.target,
      standard: standards?.[at] ?? row.standard,
      place: { ...row.place, text: onOneLine([name]) },
    };
  });
}

/** The points of so many items, a line each in the column of points; null where that is not sure. */
function pointsBeside(count: number, { points }: ReadRow): readonly string[] | null {
  const lines = points?.lines ?? [];
  if (lines.length !== count || lines.every((line, at) => mayBeNumbered(line, at))) return null;
  const texts = lines.map((line, at) => withoutNumberOf(line, at));
  const areFigures = texts.every((text) => {
    const read = readPointsCell(text);
    return read !== null && read !== 'unreadable' && read >= 0;
  });
  return areFigures ? texts : null;
}

/** Whether a figure may be a number and another figure: `1.20` in the first line. */
function mayBeNumbered(line: string, at: number): boolean {
  return halfWidth(line)
    .trim()
    .startsWith(`${at + 1}.`);
}

function withoutNumberOf(line: string, at: number): string {
  const plain = halfWidth(line).trim();
  const mark = [`${at + 1}、`, `(${at + 1})`].find((one) => plain.startsWith(one)) ?? '';
  return plain.slice(mark.length);
}

/** A cell's lines by its items, where it numbers as many; null where it does not, and holds for all of them. */
function linesOf(lines: readonly string[], count: number): readonly (readonly string[])[] | null {
  const joined = joinLoose(lines);
  if (joined.length !== count || !joined.every(isNumbered)) return null;
  return joined.map((item) => [withoutMark(item)]);
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
