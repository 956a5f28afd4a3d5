import { groupBy } from '../../domain/lists/groupBy';
import { ScoreNames, type NameProposal, type ScoreMatch } from '../../domain/matching/scoreNames';
import { isNotAssessed } from '../../domain/scoring/notAssessedWords';
import { foreignFormat } from '../../domain/scoring/numberFormat';
import type { CellPlace } from '../../domain/findings/finding';
import type { Indicator, Unit } from '../../domain/definitions/definitions';
import type { Points } from '../../domain/points/points';
import type { ScoreTable, ScoreTableCell } from '../../importer/scores/scoreTable';
import type { StoredRow } from '../../workbook/snapshot/readScores';
import type { Value } from '../../workbook/snapshot/snapshot';
import type { BookState } from '../book/bookState';
import { entryOf, entryRows } from './entryOf';
import type { RefusedEntry } from './judgeScore';
import type { OnlyIndicator } from './longTable';
import { scoresIn, type RecognisedTable, type TableEntry, type TableScore } from './scoresIn';

/** A cell that a score is for, or the actual that it follows from. */
export interface ScoreTarget {
  /** By which it is found again. */
  readonly key: string;
  readonly isActual: boolean;
  readonly place: CellPlace;
  /** What stands there, and how it was entered. */
  readonly before: Value;
  readonly beforeEntered: Value;
  /** Null while the cap is missing. */
  readonly cap: Points | null;
}

/** A score that has its cell and is good. */
interface PlacedScore<State extends string> {
  readonly state: State;
  readonly target: ScoreTarget;
  readonly wanted: number | string;
}

/** What becomes of a score. */
export type ScoreFate =
  | PlacedScore<'new'>
  | PlacedScore<'changed'>
  | PlacedScore<'same'>
  | { readonly state: 'refused'; readonly target: ScoreTarget; readonly why: RefusedEntry }
  | { readonly state: 'notFound'; readonly why: NotFound }
  /** Waits for a person to say that a name means what it seems to mean. */
  | { readonly state: 'open'; readonly proposals: readonly NameProposal[] };

/** Why there is no cell for a score. */
export type NotFound = 'unitUnknown' | 'unitAmbiguous' | 'indicatorUnknown' | 'indicatorAmbiguous' | 'noCell';

/** A score with what becomes of it. */
export type PlannedScore = ScoreFate & {
  /** Where it stands in its source. */
  readonly at: string;
  /** As the book calls them where they were found, else as the table does. */
  readonly unit: string;
  readonly indicator: string;
  readonly entered: string;
};

/** What a name probably means, with how many scores or entries wait for that. */
export interface AskedName extends NameProposal {
  readonly count: number;
  readonly accepted: boolean;
}

/** What entering the scores of some tables would do. */
export interface ScorePlan {
  readonly tables: readonly RecognisedTable[];
  readonly scores: readonly PlannedScore[];
  /** Blank cells: what stands in the book for them stays. */
  readonly blanks: number;
  readonly asked: readonly AskedName[];
}

/**
 * Plans to enter scores: each is matched, judged against its cap, and compared with what stands in its cell. Nothing is
 * written that is refused, that is not found, or that is there twice with two values. Pure.
 *
 * @param accepted ids of names that a person says mean what they seem to mean
 * @param only the indicator that all of the scores are of
 */
export function planScores(
  state: BookState,
  tables: readonly ScoreTable[],
  {
    accepted = new Set(),
    only = null,
  }: { readonly accepted?: ReadonlySet<string>; readonly only?: OnlyIndicator | null } = {},
): ScorePlan {
  const names = new ScoreNames(state.definitions.unitTypes);
  const rows = entryRows(state.stored);
  const recognised = tables.map((table) => scoresIn(table, names, only));
  const proposals: NameProposal[] = [];
  const scores: PlannedScore[] = [];
  let blanks = 0;
  for (const score of recognised.flatMap((table) => table.scores)) {
    const entered = enteredIn(score);
    const match = entered === null ? null : names.match(score.unit, score.indicator, score.category);
    if (entered === null || match === null || isNothing(entered, match)) {
      blanks += 1;
      continue;
    }
    if (match.kind === 'open') proposals.push(...match.proposals);
    const planned = plannedScore(state, rows, { ...score, entered }, match, accepted);
    if (planned === null) blanks += 1;
    else scores.push(planned);
  }
  return {
    tables: recognised,
    scores: withoutConflicts(scores),
    blanks,
    asked: askedNames(proposals, accepted),
  };
}

/** What a person is asked, name by name. */
export function askedNames(
  proposals: readonly NameProposal[],
  accepted: ReadonlySet<string>,
): readonly AskedName[] {
  return [...groupBy(proposals, ({ id }) => id).values()].map((same) => ({
    ...same[0],
    count: same.length,
    accepted: accepted.has(same[0].id),
  }));
}

/** What a row of a table holds; null where that is nothing. */
function enteredIn({ score, actual }: TableScore): TableEntry | null {
  return [score, actual].find((entry) => entry !== null && !isBlankEntry(entry)) ?? null;
}

function isBlankEntry({ cell }: TableEntry): boolean {
  return cell.text.trim() === '';
}

/** A stroke beside the name of an indicator that the unit does not have says just that. */
function isNothing({ cell }: TableEntry, match: ScoreMatch): boolean {
  return match.kind === 'unknown' && match.what === 'indicator' && isNotAssessed(cell.text);
}

/** Null where the cell turns out to hold nothing. */
function plannedScore(
  state: BookState,
  rows: ReadonlyMap<string, StoredRow>,
  { unit, indicator, score, actual, entered }: TableScore & { readonly entered: TableEntry },
  match: ScoreMatch,
  accepted: ReadonlySet<string>,
): PlannedScore | null {
  const written = { at: entered.at, unit, indicator, entered: entered.cell.text };
  if ('what' in match) {
    const why = match.kind === 'unknown' ? 'Unknown' : 'Ambiguous';
    return { ...written, state: 'notFound', why: `${match.what}${why}` };
  }
  const open = match.kind === 'open' ? match.proposals.filter(({ id }) => !accepted.has(id)) : [];
  if (open.length > 0) return { ...written, state: 'open', proposals: open };
  // Where a table has both, the score beside an actual is what follows from it.
  const its = match.indicator.method === undefined ? score : actual;
  const { at, cell } = its ?? entered;
  const fate = fateOf(state, rows, match, its === null ? 'other' : cell);
  return fate === null
    ? null
    : { at, unit: match.unit.name, indicator: match.indicator.name, entered: cell.text, ...fate };
}

/**
 * What becomes of what is entered for an indicator of a unit; null where it is blank. Pure.
 *
 * @param cell `other` where only what the indicator does not take is there: a score where one follows from an actual, or an actual
 */
export function fateOf(
  { settings }: BookState,
  rows: ReadonlyMap<string, StoredRow>,
  { unit, indicator }: { readonly unit: Unit; readonly indicator: Indicator },
  cell: Pick<ScoreTableCell, 'value' | 'format' | 'isMerged'> | 'other',
): ScoreFate | null {
  const { key, isActual, judge } = entryOf(unit, indicator, settings);
  const row = rows.get(key);
  if (row === undefined) return { state: 'notFound', why: 'noCell' };
  const target: ScoreTarget = {
    key,
    isActual,
    place: row.place('score'),
    before: row.value('score'),
    beforeEntered: row.formula('score'),
    cap: indicator.cap,
  };
  if (cell === 'other') return { state: 'refused', target, why: isActual ? 'followsActual' : 'takesScore' };
  const judged = judge(cell);
  switch (judged.state) {
    case 'blank':
      return null;
    case 'refused':
      return { state: 'refused', target, why: judged.why };
    case 'good':
      return { state: stateOf(row, judged.wanted), target, wanted: judged.wanted };
  }
}

function stateOf(row: StoredRow, wanted: number | string): 'new' | 'changed' | 'same' {
  if (row.formula('score') === '') return 'new';
  return row.value('score') === wanted && foreignFormat(row.format) === null ? 'same' : 'changed';
}

/** Of several scores for one cell the first counts where all are equal; none where they differ. */
function withoutConflicts(scores: readonly PlannedScore[]): readonly PlannedScore[] {
  const byCell = groupBy(
    scores.flatMap((score) => ('target' in score ? [score] : [])),
    ({ target }) => target.key,
  );
  return scores.flatMap((score): readonly PlannedScore[] => {
    if (!('target' in score)) return [score];
    const all = byCell.get(score.target.key) ?? [];
    if (all.length < 2) return [score];
    const values = new Set(all.map((each) => ('wanted' in each ? each.wanted : each.entered)));
    if (values.size === 1) return all[0] === score ? [score] : [];
    const { at, unit, indicator, entered, target } = score;
    return [{ at, unit, indicator, entered, target, state: 'refused', why: 'conflict' }];
  });
}
