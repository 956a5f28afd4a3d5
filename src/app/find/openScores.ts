import type { CellPlace } from '../../domain/findings/finding';
import type { Indicator } from '../../domain/definitions/definitions';
import { unitSheets } from '../../domain/definitions/unitSheet';
import { groupBy } from '../../domain/lists/groupBy';
import { matchResponsible } from '../../domain/matching/matchResponsible';
import { countedRows } from '../../workbook/snapshot/readScores';
import { countedActuals } from '../book/countedActuals';
import type { ScoreReading } from '../../domain/scoring/readScore';
import { actualKey, scoreKey, type ScoreKey } from '../../domain/scoring/scoreKey';
import type { BookState } from '../book/bookState';

/** By whom scores are told apart: whose they are, who is responsible for the work, who gives them. */
export type ScoreOwner = 'unit' | 'responsible' | 'scorer';

/** A score that is still to be given, or was refused. */
export interface OpenScore {
  readonly key: string;
  readonly unit: string;
  readonly indicator: string;
  readonly isRefused: boolean;
  readonly place: CellPlace;
}

/** How far the scores of somebody are. */
export interface OwnerProgress {
  /** Empty for indicators that name nobody. */
  readonly name: string;
  /** Scores that are there. */
  readonly done: number;
  readonly all: number;
  readonly open: readonly OpenScore[];
}

/** What is known of every score of a book. */
export interface ScoredBook {
  readonly state: Pick<BookState, 'definitions' | 'stored'>;
  readonly readings: ReadonlyMap<ScoreKey, ScoreReading>;
}

interface OwnedScore {
  readonly owner: string;
  readonly open: OpenScore | null;
}

/** By whom scores can be told apart in a book: by the others only where the document names any. Pure. */
export function scoreOwners({ state: { definitions } }: ScoredBook): readonly ScoreOwner[] {
  const indicators = definitions.unitTypes.flatMap((type) => type.indicators);
  const names = (owner: 'responsible' | 'scorer'): boolean =>
    indicators.some((indicator) => (indicator[owner]?.length ?? 0) > 0);
  return ['unit', ...(['responsible', 'scorer'] as const).filter(names)];
}

/** How far scoring is, by owner in the order of the document; a score of several owners counts for each. Pure. */
export function progressBy(book: ScoredBook, by: ScoreOwner): readonly OwnerProgress[] {
  const { definitions, stored } = book.state;
  const rows = countedRows(stored);
  const actuals = countedActuals(stored);
  const namesOf = ownerNames(book, by);
  const owned = definitions.unitTypes.flatMap((type) =>
    unitSheets(type).flatMap(({ unit, indicators }) =>
      indicators.flatMap((indicator): readonly OwnedScore[] => {
        const key = scoreKey(unit.id, indicator.id);
        const row = rows.get(key);
        if (row === undefined) return [];
        const state = book.readings.get(key)?.state ?? 'blank';
        const isOpen = state === 'blank' || state === 'invalid';
        const told = {
          key,
          unit: unit.name,
          indicator: indicator.name,
          isRefused: state === 'invalid',
          place: (indicator.method === undefined ? row : (actuals.get(actualKey(key)) ?? row)).place('score'),
        };
        const owners = by === 'unit' ? [unit.name] : namesOf(indicator);
        return owners.map((owner) => ({ owner, open: isOpen ? told : null }));
      }),
    ),
  );
  return [...groupBy(owned, ({ owner }) => owner)].map(([name, scores]) => {
    const open = scores.flatMap((score) => (score.open === null ? [] : [score.open]));
    return { name, done: scores.length - open.length, all: scores.length, open };
  });
}

/** A unit that the document calls by several names is one owner. */
function ownerNames({ state }: ScoredBook, by: ScoreOwner): (indicator: Indicator) => readonly string[] {
  if (by === 'scorer') return ({ scorer = [] }) => (scorer.length === 0 ? [''] : [...new Set(scorer)]);
  const units = new Map(
    matchResponsible(state.definitions).flatMap(({ name, match }) =>
      match.kind === 'exact' || match.kind === 'alias' ? [[name, match.unit.name] as const] : [],
    ),
  );
  return ({ responsible }) =>
    responsible.length === 0 ? [''] : [...new Set(responsible.map((name) => units.get(name) ?? name))];
}
