import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { agreedScores, enterScores } from '../app/enter/enterScores';
import { agreedEntries, enterEntries } from '../app/enter/enterEntries';
import type { PlannedScore } from '../app/enter/planScores';
import { planTables, type TablePlan } from '../app/enter/planTables';
import type { BookState } from '../app/book/bookState';
import type { UseCase } from '../app/useCase';
import { readScoreTables } from '../importer/scores/readScoreTables';
import { errorCode } from './errorCode';
import { UsageError } from './usageError';

/** How the scores of a table, or its entries for the register, are entered. */
export interface TableEntry {
  /** A file, .xlsx, .csv or .txt. */
  readonly path: string;
  /** Whether names that are only alike mean what they seem to mean. */
  readonly acceptNames: boolean;
}

/**
 * Enters the scores of a table of any layout, or its entries for the register, as the pane does, and tells each that is not
 * entered.
 *
 * @throws UsageError for a file that cannot be read, or in which neither is recognised
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
  const seen = planTables(state, tables);
  if (seen.tables.every(({ layout }) => layout === null)) {
    throw new UsageError(
      `${path}: no scores were recognised: no header of unit, indicator and score (or of unit, item and times), and no names along its sides`,
    );
  }
  const accepted = new Set(acceptNames ? seen.asked.map(({ id }) => id) : []);
  const plan = acceptNames ? planTables(state, tables, accepted) : seen;
  tellPlan(plan, onProgress);
  const [scores, entries] = [agreedScores(plan.scores), agreedEntries(plan.entries)];
  if (scores.length > 0) await enterScores(useCase, scores);
  if (entries.length > 0) await enterEntries(useCase, entries);
}

function tellPlan({ tables, scores, entries, asked }: TablePlan, onProgress: (line: string) => void): void {
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
  const count = (planned: readonly { readonly state: PlannedScore['state'] }[]) => {
    const of = (wanted: PlannedScore['state']): number =>
      planned.filter(({ state }) => state === wanted).length;
    const changed = planned === scores ? `${of('changed')} changed, ` : '';
    return (
      `${of('new')} new, ${changed}${of('same')} same; ` +
      `not entered: ${of('refused')} refused, ${of('notFound')} not found, ${of('open')} not certain`
    );
  };
  if (scores.length > 0 || entries.length === 0) onProgress(`scores: ${count(scores)}`);
  if (entries.length > 0) onProgress(`register: ${count(entries)}`);
  for (const score of scores) {
    if (score.state !== 'refused' && score.state !== 'notFound') continue;
    const { at, unit, indicator, entered, why } = score;
    onProgress(`not entered: ${at} ${unit}, ${indicator}: ${entered} (${why})`);
  }
  for (const entry of entries) {
    if (entry.state !== 'refused' && entry.state !== 'notFound') continue;
    const { at, unit, item, times, why } = entry;
    onProgress(`not entered: ${at} ${unit}, ${item}: ${times} (${why})`);
  }
}
