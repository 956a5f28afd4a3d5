import type { Cell, Row } from '../document/neutralDocument';
import { headerWord, LEAST_HEADER_WORDS, LONGEST_HEADER } from '../words/headerWords';
import { nameLooks } from '../words/nameLooks';
import { halfWidth, withoutSpaces } from '../words/plainText';

/**
 * The rows with the cells of a header spread over what a second row says below them: a text dump does not say how far
 * they reach. They are spread only where they can be in one way alone: over one run of texts, each over equally many.
 */
export function spreadHeaders(rows: readonly Row[], columns: number): readonly Row[] {
  return rows.map((row, index) => {
    const next = rows[index + 1];
    if (next === undefined) return row;
    return spread(row, next, columns) ?? overTargets(row, rows.slice(index + 1), columns) ?? row;
  });
}

function spread(row: Row, next: Row, columns: number): Row | null {
  if (next.cells.length !== columns || next.cells.some(({ span }) => span > 1)) return null;
  const texts = row.cells.map(textOf);
  if (texts.filter((text) => headerWord(text) !== null).length < LEAST_HEADER_WORDS) return null;
  const filled = next.cells.flatMap((cell, at) => (textOf(cell) === '' ? [] : [at]));
  const [from = 0] = filled;
  const to = (filled.at(-1) ?? 0) + 1;
  if (to - from !== filled.length || !areHeaders(next.cells.slice(from, to).map(textOf))) return null;
  const cells =
    row.cells.length === columns ? overBlanks(row.cells, from, to) : evenly(row.cells, from, to, columns);
  return cells === null ? null : { ...row, cells };
}

/**
 * A header that lacks cells reaches over two columns of targets, not over categories and indicators, where every row
 * below names an indicator of its own in the first of them. Null for any other row.
 */
function overTargets(row: Row, below: readonly Row[], columns: number): Row | null {
  const spare = columns - row.cells.length;
  const words = row.cells.map((cell) => headerWord(textOf(cell)));
  const name = words.indexOf('indicator');
  const target = words.indexOf('target');
  const isFirst = words.slice(0, name).every((word) => word === 'number');
  if (spare < 1 || name < 0 || target !== name + 1 || !isFirst) return null;
  const full = below.filter(({ cells }) => cells.length === columns);
  const names = full.map(({ cells }) => {
    const cell = cells[name];
    return cell === undefined ? '' : textOf(cell);
  });
  const areNames = names.length > 1 && !names.includes('') && new Set(names).size === names.length;
  if (!areNames) return null;
  let column = 0;
  const cells = row.cells.map((cell, index): Cell => {
    const placed = { ...cell, column, span: index === target ? 1 + spare : 1 };
    column += placed.span;
    return placed;
  });
  return { ...row, cells };
}

/** Cells with blank ones behind them, as sheets copy merged cells. */
function overBlanks(cells: readonly Cell[], from: number, to: number): readonly Cell[] | null {
  const blanks = cells.flatMap((cell, at) => (textOf(cell) === '' ? [at] : []));
  if (blanks.length === 0 || blanks.some((at) => at <= from || at >= to)) return null;
  return cells.flatMap((cell, at) => {
    if (blanks.includes(at)) return [];
    const end = cells.findIndex((other, index) => index > at && textOf(other) !== '');
    return [{ ...cell, span: (end < 0 ? cells.length : end) - at }];
  });
}

/** Fewer cells than columns: those above the texts reach over equally many of them. */
function evenly(cells: readonly Cell[], from: number, to: number, columns: number): readonly Cell[] | null {
  const wide = cells.length - from - (columns - to);
  const each = (to - from) / wide;
  if (wide < 1 || each < 2 || !Number.isInteger(each)) return null;
  let column = 0;
  return cells.map((cell, index): Cell => {
    const span = index >= from && index < from + wide ? each : 1;
    const placed = { ...cell, column, span };
    column += span;
    return placed;
  });
}

/** Whether texts head columns: short, without figures, most of them words of a header or names of units. */
function areHeaders(texts: readonly string[]): boolean {
  const known = texts.filter(
    (text) => headerWord(text) !== null || ['unit', 'kind'].includes(nameLooks(text)),
  ).length;
  return (
    texts.length > 1 &&
    2 * known >= texts.length &&
    texts.every((text) => text.length <= LONGEST_HEADER && !/[\d。;,]/.test(halfWidth(text)))
  );
}

function textOf({ paragraphs }: Cell): string {
  return withoutSpaces(paragraphs.join(''));
}
