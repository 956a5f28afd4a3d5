import type { CellPlace } from '../../domain/findings/finding';
import { unitSheets } from '../../domain/definitions/unitSheet';
import { scoreKey } from '../../domain/scoring/scoreKey';
import { countedRows } from '../../workbook/snapshot/readScores';
import { blockRowKey } from '../../workbook/layout/rowKey';
import type { BookState } from '../book/bookState';

/** A row of a score sheet that can be gone to by the names of its unit and its indicator. */
export interface FoundRow {
  readonly key: string;
  readonly place: CellPlace;
  readonly unit: string;
  /** Null for the heading of a unit. */
  readonly indicator: string | null;
  readonly typeName: string;
  /** Units that have this indicator in common, from the one whose row it is on; 1 for a single row. */
  readonly units: number;
}

/** A row with the texts by which it is found. */
export interface FindableRow extends FoundRow {
  readonly unitTexts: readonly string[];
  readonly indicatorText: string;
  /** Whether it is the first one of a common indicator. */
  readonly isFirst: boolean;
}

/** All rows that stand on the score sheets, by unit. Pure. */
export function findableRows({ definitions, stored }: BookState): readonly FindableRow[] {
  const rows = countedRows(stored);
  return definitions.unitTypes.flatMap((type) => {
    const seen = new Set<string>();
    return unitSheets(type).flatMap(({ unit, indicators }) => {
      const unitTexts = [unit.name, ...unit.aliases].map(comparable);
      const common = { unit: unit.name, typeName: type.name, unitTexts };
      const heading = rows.get(blockRowKey(unit.id, 'unit'));
      const own = indicators.flatMap((indicator): readonly FindableRow[] => {
        const key = scoreKey(unit.id, indicator.id);
        const row = rows.get(key);
        if (row === undefined) return [];
        const isFirst = indicator.unit === null && !seen.has(indicator.id);
        seen.add(indicator.id);
        return [
          {
            ...common,
            key,
            place: row.place('score'),
            indicator: indicator.name,
            indicatorText: comparable(indicator.name),
            units: indicator.unit === null ? type.units.length : 1,
            isFirst,
          },
        ];
      });
      if (heading === undefined) return own;
      return [
        {
          ...common,
          key: heading.key,
          place: heading.place('score'),
          indicator: null,
          indicatorText: '',
          units: 1,
          isFirst: false,
        },
        ...own,
      ];
    });
  });
}

/**
 * The rows that every word of a query is part of: units first, those that begin with it ahead, then indicators. Of a
 * common indicator its first row stands for all, unless a word names the unit. Pure.
 */
export function findRows(rows: readonly FindableRow[], query: string): readonly FoundRow[] {
  const words = query
    .split(/\s+/u)
    .map(comparable)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const ranked = rows.flatMap((row) => {
    const rank = rankOf(row, words);
    return rank === null ? [] : [{ row, rank }];
  });
  return ranked.sort((left, right) => left.rank - right.rank).map(({ row }) => row);
}

/** Smaller is nearer; null where a word is in neither name. */
function rankOf(
  { unitTexts, indicatorText, indicator, units, isFirst }: FindableRow,
  words: readonly string[],
): number | null {
  const inUnit = words.filter((word) => unitTexts.some((text) => text.includes(word)));
  if (indicator === null) {
    if (inUnit.length < words.length) return null;
    return unitTexts.some((text) => text.startsWith(words[0] ?? '')) ? 0 : 1;
  }
  const isAll = words.every((word) => indicatorText.includes(word) || inUnit.includes(word));
  const namesIndicator = words.some((word) => indicatorText.includes(word));
  if (!isAll || !namesIndicator) return null;
  // A word that both names hold asks for the indicator.
  if (words.some((word) => !indicatorText.includes(word))) return 2;
  return units > 1 && !isFirst ? null : 3;
}

function comparable(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}
