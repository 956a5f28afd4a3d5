import type { BookSnapshot, Value } from '../../workbook/snapshot/snapshot';
import type { BookOverview } from './overview';
import { knownBook, type SessionState } from './sessionState';

/**
 * Whether scores, ledger, definitions and settings are those that were shown before a job; true where
 * either was not read. The units' own table is left out: what jobs write there changes no total.
 */
export function sameTyped(shown: SessionState['book'], now: BookOverview | null): boolean {
  const before = knownBook(shown)?.state.snapshot;
  if (before === undefined || now === null) return true;
  const after = now.state.snapshot;
  return sameEntries(withoutUnits(before), withoutUnits(after));
}

function withoutUnits(snapshot: BookSnapshot): BookSnapshot {
  const { about, indicators, negative, ledger } = snapshot.tables;
  const kept = { about, indicators, negative, ledger };
  return {
    ...snapshot,
    tables: Object.fromEntries(Object.entries(kept).filter(([, table]) => table !== undefined)),
  };
}

type Grid = readonly (readonly Value[])[];

/** Whether everything that totals depend on stands as it stood: scores, ledger, definitions, settings. Pure. */
export function sameEntries(left: BookSnapshot, right: BookSnapshot): boolean {
  const grids = [left, right].map(gridsOf);
  const [before = [], after = []] = grids;
  return before.length === after.length && before.every((grid, index) => sameGrid(grid, after[index] ?? []));
}

function gridsOf({ tables, scores }: BookSnapshot): readonly Grid[] {
  const { about, indicators, units, negative, ledger } = tables;
  return [
    ...[about, indicators, units, negative, ledger].map((table) => table?.values ?? []),
    ...scores.flatMap(({ keys, values, formats }) => [keys, values, formats]),
  ];
}

function sameGrid(left: Grid, right: Grid): boolean {
  return (
    left.length === right.length &&
    left.every((row, at) => {
      const other = right[at];
      return row === other || row.every((value, column) => value === other?.[column]);
    })
  );
}
