import type { Finding } from '../../domain/findings/finding';
import type { Seen } from '../../domain/findings/findingParams';
import { makeFinding } from '../../domain/findings/makeFinding';
import { remembered } from '../../domain/lists/remembered';
import { rowsByKey, type ScoreRow } from '../../workbook/layout/scoreSheet';
import type { StoredRow, StoredSheet } from '../../workbook/snapshot/readScores';
import type { BookState } from '../book/bookState';
import { takesNumber } from '../book/takesNumber';

/** Cells for scores that are locked on a protected sheet, sheet by sheet. Each finding leads to the first one. */
export function lockFindings({ stored, layouts }: BookState, variant: Seen): readonly Finding[] {
  const rows = rowsByKey(layouts);
  return stored.flatMap((its) => {
    const { sheet, isProtected } = its;
    const locked = lockedRows(its, rows);
    const [first] = locked;
    if (first === undefined || !isProtected) return [];
    return [
      makeFinding('cellsLocked', {
        cell: first.place('score'),
        params: { variant, sheet, count: locked.length },
      }),
    ];
  });
}

const lockedRows = remembered(
  ({ rows: own, actuals }: StoredSheet, rows: ReadonlyMap<string, ScoreRow>): readonly StoredRow[] =>
    [...own, ...actuals].filter((row) => row.isLocked && takesNumber(row.key, rows)),
  (sheet, rows) => [sheet, rows],
);
