import type { Settings } from '../../domain/settings/settings';
import { cellAddress } from '../formulas/address';
import type { ScoreSheetLayout } from './scoreSheet';
import { columnIndex } from './table';

/** Where the sum and the number of valid scores of units stand, as references. */
export interface MeanCells {
  readonly sum: string;
  readonly count: string;
}

/**
 * The rows of each common indicator, unit by unit, among the units that are compared. Each row adds its own score to
 * what the row before it has, so that the last one has them all: as many steps as rows, and no search.
 */
export interface PeerPlaces {
  readonly isCommon: (row: number) => boolean;
  /** Of the unit before; null in the first row of an indicator. */
  readonly before: (row: number) => MeanCells | null;
  /** Of all units compared; null for a row that is no common indicator. */
  readonly meansOf: (row: number) => MeanCells | null;
}

/** Null where what is not assessed does not count the average. */
export function peerPlaces(
  { rows, columns }: ScoreSheetLayout,
  { notAssessed, rankScope }: Pick<Settings, 'notAssessed' | 'rankScope'>,
): PeerPlaces | null {
  if (notAssessed !== 'average') return null;
  const [sumAt, countAt] = [columnIndex(columns, 'peerSum'), columnIndex(columns, 'peerCount')];
  const at = (row: number): MeanCells => ({
    sum: `$${cellAddress(row, sumAt)}`,
    count: `$${cellAddress(row, countAt)}`,
  });
  const chains = new Map<string, number>();
  const before = new Map<number, number | null>();
  const chainOf = new Map<number, string>();
  for (const row of rows) {
    if (row.kind !== 'indicator' || row.indicator.unit !== null) continue;
    const key = `${row.indicator.id}|${rankScope === 'group' ? (row.unit.group ?? '') : ''}`;
    before.set(row.row, chains.get(key) ?? null);
    chains.set(key, row.row);
    chainOf.set(row.row, key);
  }
  return {
    isCommon: (row) => chainOf.has(row),
    before: (row) => {
      const found = before.get(row) ?? null;
      return found === null ? null : at(found);
    },
    meansOf: (row) => {
      const last = chains.get(chainOf.get(row) ?? '');
      return last === undefined ? null : at(last);
    },
  };
}
