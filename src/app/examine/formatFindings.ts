import type { Finding } from '../../domain/findings/finding';
import type { Seen } from '../../domain/findings/findingParams';
import { makeFinding } from '../../domain/findings/makeFinding';
import { groupBy } from '../../domain/lists/groupBy';
import { foreignFormat } from '../../domain/scoring/numberFormat';
import { rowsByKey } from '../../workbook/layout/scoreSheet';
import { mendedFormat } from '../../workbook/plan/scoreFormats';
import type { BookState } from '../book/bookState';

/**
 * Cells for scores whose format would make something else of the next score, sheet by sheet: those that
 * are empty, and those whose entry is what it is whatever the format. Each finding leads to the first one.
 */
export function formatFindings({ stored, layouts }: BookState, variant: Seen): readonly Finding[] {
  const rows = rowsByKey(layouts);
  return stored.flatMap(({ sheet, rows: own }) => {
    const foreign = own.flatMap((row) => {
      const format = foreignFormat(row.format);
      const stays = mendedFormat(row.value('score'), row.format) === row.format;
      return format === null || stays || rows.get(row.key)?.kind !== 'indicator' ? [] : [{ row, format }];
    });
    return [...groupBy(foreign, ({ format }) => format)].map(([format, cells]) =>
      makeFinding('formatForeign', {
        cell: cells[0].row.place('score'),
        params: { variant, sheet, format, count: cells.length },
      }),
    );
  });
}
