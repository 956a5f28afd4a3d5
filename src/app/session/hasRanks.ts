import { RANKING_COLUMNS } from '../../workbook/layout/rankingSheet';
import type { BookOverview } from './overview';

/**
 * Whether the book came with a ranking: ranks on its sheet, and scores that they can be of. Whether
 * they are those of the scores as they stand, only computing tells. Pure.
 */
export function hasRanks({ state, progress }: BookOverview): boolean {
  const rows = state.snapshot.tables.ranking?.values ?? [];
  return (
    progress.some(({ valid }) => valid > 0) &&
    rows.some((row) => typeof row[RANKING_COLUMNS.rank] === 'number')
  );
}
