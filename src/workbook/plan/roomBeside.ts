import type { KnownCell } from '../writes/known';
import type { Area, Write } from '../writes/writes';

/** How many columns a table gains, and how many beside it hold nothing. */
interface Growth {
  readonly more: number;
  readonly free: number;
}

/**
 * Gives a table room for more columns at its end. Its name takes them at once: a run that is stopped and begun again
 * must not make the same room twice.
 *
 * @param area what the table will cover
 */
export function widened(name: string, sheet: string, area: Area, { more, free }: Growth): readonly Write[] {
  const gained = { ...area, column: area.column + area.columns - more, columns: more };
  return [...roomFor(sheet, gained, free), { kind: 'name', name, sheet, area }];
}

/**
 * Makes an area beside a table the table's. Columns that hold nothing are taken as they are: one that goes and comes
 * back needs no more room than it had. They may be hidden since they were ours, and somebody may have begun to write there
 * since the book was read, which is kept as all that is typed meanwhile.
 *
 * @param free how many of its first columns held nothing when the book was read
 */
export function roomFor(sheet: string, area: Area, free: number): readonly Write[] {
  const taken = Math.min(area.columns, free);
  const columns = area.columns - taken;
  const first = area.column + columns;
  return [
    ...(columns > 0 ? [{ kind: 'insertColumns', sheet, column: area.column, columns } as const] : []),
    ...(taken > 0 ? [emptied(sheet, { ...area, column: first, columns: taken })] : []),
    ...Array.from({ length: taken }, (_, at): Write => ({
      kind: 'column',
      sheet,
      column: first + at,
      hidden: false,
    })),
  ];
}

function emptied(sheet: string, area: Area): Write {
  const { row, column, rows, columns } = area;
  const line = Array.from({ length: columns }, () => NOTHING);
  return {
    kind: 'clear',
    sheet,
    area,
    known: [{ row, column, cells: Array.from({ length: rows }, () => line) }],
  };
}

/** A cell of nobody's. */
const NOTHING: KnownCell = { owner: { table: 'beside', row: '', column: '' }, value: '', formula: '' };
