import type { Finding } from '../../domain/findings/finding';
import type { Seen } from '../../domain/findings/findingParams';
import { makeFinding } from '../../domain/findings/makeFinding';
import { rowsByKey } from '../../workbook/layout/scoreSheet';
import type { BookState } from '../book/bookState';

/** Cells for scores that are locked on a protected sheet, sheet by sheet. Each finding leads to the first one. */
export function lockFindings({ stored, layouts }: BookState, variant: Seen): readonly Finding[] {
  const rows = rowsByKey(layouts);
  return stored.flatMap(({ sheet, isProtected, rows: own }) => {
    const locked = own.filter((row) => row.isLocked && rows.get(row.key)?.kind === 'indicator');
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
