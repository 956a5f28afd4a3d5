import { groupBy } from '../../domain/lists/groupBy';
import type { Method } from '../../domain/methods/method';
import { absoluteCell } from '../formulas/address';
import type { ScoreSheetLayout } from './scoreSheet';
import { columnIndex, FIRST_ROW } from './table';

type Comparing = Extract<Method, { better: string }>;

/** What the columns of comparisons hold in one of the rows of a sheet, whatever else that row is about. */
export interface ComparedCell {
  /** Zero-based row of the actual that is compared. */
  readonly source: number;
  /** All actuals that are compared with it, as a reference, and which of the best ones stands beside it; null where none does. */
  readonly best: { readonly all: string; readonly nth: number; readonly method: Comparing } | null;
}

/**
 * Where the actuals of an indicator are compared: they stand together, indicator by indicator, in a column of their own,
 * and as many of the best of them as its method asks for beside them. Each row then looks among these few: its place
 * costs no search among all rows.
 */
export interface ComparedPlaces {
  /** By row of the sheet. */
  readonly at: ReadonlyMap<number, ComparedCell>;
  /** The best actuals of the indicator that a row is about, as a reference; null where none are compared. */
  readonly bestOf: (row: number) => string | null;
}

export function comparedPlaces({ type, rows, columns }: ScoreSheetLayout): ComparedPlaces {
  const indicatorRows = rows.flatMap((row) => (row.kind === 'indicator' ? [row] : []));
  const sources = groupBy(indicatorRows, ({ indicator }) => indicator.id);
  const at = new Map<number, ComparedCell>();
  const bestOf = new Map<number, string>();
  let next = FIRST_ROW;
  for (const { id, method } of type.indicators) {
    if (method?.kind !== 'rank' && method?.kind !== 'leader') continue;
    const own = (sources.get(id) ?? []).map(({ row }) => row);
    if (own.length === 0) continue;
    const wanted = method.kind === 'leader' ? 1 : Math.min(method.points.length, own.length);
    const first = next;
    const range = (code: 'compared' | 'best', count: number): string => {
      const column = columnIndex(columns, code);
      const [from, to] = [absoluteCell(first, column), absoluteCell(first + count - 1, column)];
      return count === 1 ? from : `${from}:${to}`;
    };
    own.forEach((source, place) => {
      const best = place < wanted ? { all: range('compared', own.length), nth: place + 1, method } : null;
      at.set(first + place, { source, best });
      bestOf.set(source, range('best', wanted));
    });
    next += own.length;
  }
  return { at, bestOf: (row) => bestOf.get(row) ?? null };
}
