import { halfWidth, onOneLine } from '../words/plainText';
import { splitPoints } from '../words/writtenPoints';
import type { ReadRow } from './tableRows';

/** A bare figure in brackets behind a name: `造林（40）`. */
const BARE = /[([](\d{1,4}(?:\.\d+)?)[)\]]$/;

/**
 * Names that all end in a figure in brackets, in a table without points of its own, bear their points so, though 分 is
 * left out: the figure is given its 分.
 */
export function withBarePoints(rows: readonly ReadRow[]): readonly ReadRow[] {
  const named = rows.filter(({ name }) => name.length > 0);
  const bare = named.filter((row) => bareFigure(row) !== null);
  const bear = named.every(
    (row) => bareFigure(row) !== null || splitPoints(onOneLine(row.name)).points !== null,
  );
  if (bare.length === 0 || !bear || rows.some(({ points }) => points !== null)) return rows;
  return rows.map((row) => {
    const figure = bareFigure(row);
    if (figure === null) return row;
    const name = onOneLine(row.name);
    return { ...row, name: [`${name.slice(0, figure.index)}（${figure[1] ?? ''}分）`] };
  });
}

function bareFigure({ name }: ReadRow): RegExpExecArray | null {
  return BARE.exec(halfWidth(onOneLine(name)));
}
