import type { BookSnapshot, Value } from '../../workbook/snapshot/snapshot';

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
