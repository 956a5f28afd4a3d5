import { foreignFormat } from '../../domain/scoring/numberFormat';
import { scoreOfActual } from '../../domain/scoring/scoreKey';
import { BLANK_CELL } from '../../importer/scores/scoreTable';
import { rowsByKey } from '../../workbook/layout/scoreSheet';
import { NUMBER_FORMAT } from '../../workbook/plan/scoreFormats';
import type { StoredRow } from '../../workbook/snapshot/readScores';
import type { BookSnapshot } from '../../workbook/snapshot/snapshot';
import type { Write } from '../../workbook/writes/writes';
import { bookState, type BookState } from '../book/bookState';
import { cellChangeWrites, type CellChange } from '../plan/numberCellWrites';
import { allTables, openedWrites } from '../plan/openedWrites';
import { carryOutAndTell, whileItStands } from '../typed/carryOut';
import type { ChangedCell } from '../typed/crossedBlock';
import type { UseCase } from '../useCase';
import { entryOf, entryRows } from './entryOf';
import type { ScoreFate, ScoreTarget } from './planScores';

/** A score that a person agreed to have written. */
export interface AgreedScore {
  readonly target: ScoreTarget;
  readonly wanted: number | string;
}

/** What entering scores came to. */
export interface WrittenScores {
  /** What was written, with what it takes to take it back. */
  readonly cells: readonly ChangedCell[];
  /** Scores that were not written, because their cell holds something else by now, or takes no such score any more. */
  readonly left: number;
}

/** The scores of a plan that would be written. */
export function agreedScores(scores: readonly ScoreFate[]): readonly AgreedScore[] {
  return scores.flatMap((score) => (score.state === 'new' || score.state === 'changed' ? [score] : []));
}

/**
 * Writes scores that were agreed to, each into its cell wherever its row stands by then. A cell that holds something
 * else than it did when the plan was shown stays as it is.
 *
 * @param remember told what will be changed before it is: whether Excel carried out what it never answered is not known
 */
export async function enterScores(
  useCase: UseCase,
  scores: readonly AgreedScore[],
  remember?: (cells: readonly ChangedCell[]) => void,
): Promise<WrittenScores> {
  return whileItStands(useCase, { labels: false }, (snapshot) =>
    enterInto(useCase, snapshot, scores, remember),
  );
}

async function enterInto(
  useCase: UseCase,
  snapshot: BookSnapshot,
  scores: readonly AgreedScore[],
  remember?: (cells: readonly ChangedCell[]) => void,
): Promise<WrittenScores> {
  const state = bookState(snapshot, useCase.language);
  const written = writable(state, scores);
  const cells = written.map(({ score, row }) => changedCell(score, row));
  useCase.onProgress?.('writing', 0);
  remember?.(cells);
  const changes = written.map(({ score, row }): CellChange => ({
    place: row.place('score'),
    value: score.wanted,
    format: foreignFormat(row.format) === null ? null : NUMBER_FORMAT,
    converted: null,
  }));
  const writes = inRuns(cellChangeWrites(state, changes));
  await carryOutAndTell(useCase, snapshot, openedWrites(writes, allTables(snapshot)), { calculate: true });
  return { cells, left: scores.length - cells.length };
}

interface WritableScore {
  readonly score: AgreedScore;
  readonly row: StoredRow;
}

/** The scores whose cells are as they were, and by whose caps they are still good. */
function writable(state: BookState, scores: readonly AgreedScore[]): readonly WritableScore[] {
  const rows = entryRows(state.stored);
  const defined = rowsByKey(state.layouts);
  return scores.flatMap((score): readonly WritableScore[] => {
    const row = rows.get(score.target.key);
    const line = defined.get(scoreKeyOf(score.target));
    if (row === undefined || line?.kind !== 'indicator') return [];
    if (row.formula('score') !== score.target.beforeEntered) return [];
    const { key, judge } = entryOf(line.unit, line.indicator, state.settings);
    // What the indicator takes may have changed since.
    if (key !== score.target.key) return [];
    const judged = judge({ ...BLANK_CELL, value: score.wanted, format: NUMBER_FORMAT });
    return judged.state === 'refused' ? [] : [{ score, row }];
  });
}

/** The key of the row of a score, or of what it follows from. */
function scoreKeyOf({ key }: ScoreTarget): string {
  return scoreOfActual(key) ?? key;
}

function changedCell({ target, wanted }: AgreedScore, row: StoredRow): ChangedCell {
  return {
    key: scoreKeyOf(target),
    column: target.isActual ? 'actual' : 'score',
    before: { value: row.value('score'), entered: row.formula('score'), format: row.format },
    after: { value: wanted, entered: wanted, format: row.format },
  };
}

/** Cells one below the other are written at once. */
function inRuns(writes: readonly Write[]): readonly Write[] {
  const order = new Map(writes.map((write, index) => [write, index]));
  const others = writes.filter(({ kind }) => kind !== 'cells');
  const cells = writes.flatMap((write) => (write.kind === 'cells' ? [write] : []));
  const sorted = [...cells].sort(
    (left, right) =>
      left.sheet.localeCompare(right.sheet) ||
      left.column - right.column ||
      left.row - right.row ||
      (order.get(left) ?? 0) - (order.get(right) ?? 0),
  );
  const runs: Extract<Write, { kind: 'cells' }>[] = [];
  for (const write of sorted) {
    const last = runs.at(-1);
    const goesOn =
      last?.sheet === write.sheet &&
      last.column === write.column &&
      last.row + last.values.length === write.row;
    if (goesOn) runs.splice(-1, 1, { ...last, values: [...last.values, ...write.values] });
    else runs.push(write);
  }
  return [...others, ...runs];
}
