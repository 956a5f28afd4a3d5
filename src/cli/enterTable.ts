import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { agreedScores, enterScores } from '../app/enter/enterScores';
import { planScores, type PlannedScore, type ScorePlan } from '../app/enter/planScores';
import type { BookState } from '../app/book/bookState';
import type { UseCase } from '../app/useCase';
import { readScoreTables } from '../importer/scores/readScoreTables';
import { errorCode } from './errorCode';
import { UsageError } from './usageError';

/** How the scores of a table are entered. */
export interface TableEntry {
  /** A file, .xlsx, .csv or .txt. */
  readonly path: string;
  /** Whether names that are only alike mean what they seem to mean. */
  readonly acceptNames: boolean;
}

/**
 * Enters the scores of a table of any layout, as the pane does, and tells each that is not entered.
 *
 * @throws UsageError for a file that cannot be read, or in which no score is recognised
 * @throws DocumentUnreadable for one that is neither workbook nor text
 */
export async function enterTable(
  useCase: UseCase,
  state: BookState,
  { path, acceptNames }: TableEntry,
  onProgress: (line: string) => void,
): Promise<void> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new UsageError(`${path}: cannot be read (${errorCode(error)})`, { cause: error });
  });
  const { tables } = readScoreTables(bytes, basename(path));
  const seen = planScores(state, tables);
  if (seen.tables.every(({ layout }) => layout === null)) {
    throw new UsageError(
      `${path}: no scores were recognised: no header of unit, indicator and score, and no names along its sides`,
    );
  }
  const accepted = new Set(acceptNames ? seen.asked.map(({ id }) => id) : []);
  const plan = acceptNames ? planScores(state, tables, { accepted }) : seen;
  tellPlan(plan, onProgress);
  await enterScores(useCase, agreedScores(plan.scores));
}

function tellPlan({ tables, scores, asked }: ScorePlan, onProgress: (line: string) => void): void {
  for (const { sheet, layout, unused } of tables) {
    if (layout !== null && unused.length > 0)
      onProgress(`${sheet ?? 'table'}: columns that are not used: ${unused.join(', ')}`);
  }
  for (const { text, name, accepted } of asked) {
    onProgress(
      accepted
        ? `name: “${text}” is “${name}”`
        : `name? “${text}” → “${name}” (--accept-renames takes it so)`,
    );
  }
  const count = (state: PlannedScore['state']): number =>
    scores.filter((score) => score.state === state).length;
  onProgress(
    `scores: ${count('new')} new, ${count('changed')} changed, ${count('same')} same; ` +
      `not entered: ${count('refused')} refused, ${count('notFound')} not found, ${count('open')} not certain`,
  );
  for (const score of scores) {
    if (score.state !== 'refused' && score.state !== 'notFound') continue;
    const { at, unit, indicator, entered, why } = score;
    onProgress(`not entered: ${at} ${unit}, ${indicator}: ${entered} (${why})`);
  }
}
