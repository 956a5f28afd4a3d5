import { sheetsInOrder, type BookNames } from '../../workbook/layout/bookNames';
import type { Write } from '../../workbook/writes/writes';

/**
 * A plan that puts the sheets of ours which it adds to a book where they belong among the others: behind the last that
 * comes before them in a new book. All others keep their order. Pure.
 *
 * @param sheets every sheet of the workbook, in order
 */
export function inTheirOrder(
  writes: readonly Write[],
  sheets: readonly string[],
  names: Pick<BookNames, 'tables' | 'scores'>,
): readonly Write[] {
  const ours = sheetsInOrder(names);
  const added = writes.flatMap((write) => (write.kind === 'addSheet' ? [write.sheet] : []));
  const placed = [...sheets];
  for (const sheet of ours.filter((name) => added.includes(name))) {
    const before = ours.slice(0, ours.indexOf(sheet)).map((name) => placed.indexOf(name));
    placed.splice(Math.max(-1, ...before) + 1, 0, sheet);
  }
  // What stands before the last one that is added has to be said; the rest follows as it is.
  const last = Math.max(-1, ...added.map((name) => placed.indexOf(name)));
  const isAtEnd = placed.slice(0, sheets.length).every((name, at) => name === sheets[at]);
  if (last < 0 || isAtEnd) return writes;
  const end = writes.map(({ kind }) => kind).lastIndexOf('addSheet') + 1;
  return [
    ...writes.slice(0, end),
    { kind: 'order', sheets: placed.slice(0, last + 1) },
    ...writes.slice(end),
  ];
}
