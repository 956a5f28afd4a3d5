import type { Finding } from '../../domain/findings/finding';
import type { Seen } from '../../domain/findings/findingParams';
import { makeFinding } from '../../domain/findings/makeFinding';
import { groupBy } from '../../domain/lists/groupBy';
import { foreignFormat } from '../../domain/scoring/numberFormat';
import { remembered } from '../../domain/lists/remembered';
import { rowsByKey, type ScoreRow } from '../../workbook/layout/scoreSheet';
import { mendedFormat } from '../../workbook/plan/scoreFormats';
import type { StoredSheet } from '../../workbook/snapshot/readScores';
import type { BookState } from '../book/bookState';
import { takesNumber } from '../book/takesNumber';
import { foreignCells } from '../book/numberCells';

/**
 * Cells for numbers whose format would make something else of the next one, sheet by sheet: those that
 * are empty, and those whose entry is what it is whatever the format. Each finding leads to the first one.
 */
export function formatFindings(state: BookState, variant: Seen): readonly Finding[] {
  const others = groupBy(foreignCells(state), ({ place, foreign }) => `${place.sheet} ${foreign}`);
  return [
    ...scoreFormats(state, variant),
    ...[...others.values()].map((cells) => {
      const [{ place, foreign }] = cells;
      const params = { variant, sheet: place.sheet, format: foreign, count: cells.length };
      return makeFinding('formatForeign', { cell: place, params });
    }),
  ];
}

function scoreFormats({ stored, layouts }: BookState, variant: Seen): readonly Finding[] {
  const rows = rowsByKey(layouts);
  return stored.flatMap((sheet) =>
    [...groupBy(foreignScores(sheet, rows), ({ format }) => format)].map(([format, cells]) =>
      makeFinding('formatForeign', {
        cell: cells[0].row.place('score'),
        params: { variant, sheet: sheet.sheet, format, count: cells.length },
      }),
    ),
  );
}

const foreignScores = remembered(
  ({ rows: own, actuals }: StoredSheet, rows: ReadonlyMap<string, ScoreRow>) =>
    [...own, ...actuals].flatMap((row) => {
      const format = foreignFormat(row.format);
      if (format === null || !takesNumber(row.key, rows)) return [];
      return mendedFormat(row.value('score'), row.format) === row.format ? [] : [{ row, format }];
    }),
  (sheet, rows) => [sheet, rows],
);
