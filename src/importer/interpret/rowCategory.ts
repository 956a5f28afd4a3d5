import type { DocumentPlace } from '../../domain/findings/finding';
import type { LevelCell, RowFields } from '../inventory/rowFields';
import { withoutSpaces } from '../words/plainText';
import type { CategoryLevels } from './categoryLevels';
import type { FindingLog } from './findingLog';
import { linesOf } from './linesOf';

/** Signs that are no category. */
const MARKS_ONLY = /^[^\p{L}\p{N}]+$/u;

/** The paragraphs of a row's name, and whether they are its category as well; its category goes on from the rows above. */
export function nameAndCategory(
  { cells, levels, mergedLevel }: RowFields,
  category: CategoryLevels,
  place: DocumentPlace,
  log: FindingLog,
): { readonly name: readonly string[]; readonly merged: boolean } {
  const filled = levels.filter(({ cell }) => cell.paragraphs.length > 0);
  const stray = filled.filter(({ cell }) => MARKS_ONLY.test(textOf(cell)));
  for (const { cell } of stray) log.add('strayMark', place, { mark: textOf(cell) });
  const told = filled.filter((level) => !stray.includes(level));
  // A cell of its own for category and indicator, with the cell beside it left empty, is one cell to the eye.
  const alone =
    linesOf(cells.indicator).length === 0 && cells.indicator?.continuation !== 'yes' && stray.length === 0
      ? told.at(-1)
      : undefined;
  for (const { level, cell, points } of told) {
    category.begin(
      level,
      cell.paragraphs,
      linesOf(points ?? undefined)
        .join(' ')
        .trim(),
    );
  }
  const name = alone?.cell.paragraphs ?? linesOf(cells.indicator);
  const shared = alone?.level ?? mergedLevel;
  // Below a category of its own, a cell for the lower levels and the indicator is the indicator alone.
  if (shared !== null) category.begin(shared, shared === 0 ? name : []);
  return { name, merged: shared === 0 };
}

/** A total may stand in the first row of a category. */
export function beginCategories({ cells, levels }: RowFields, category: CategoryLevels): void {
  if (linesOf(cells.indicator).length === 0) return;
  for (const { level, cell } of levels) {
    if (cell.paragraphs.length > 0) category.begin(level, cell.paragraphs);
  }
}

function textOf({ paragraphs }: LevelCell['cell']): string {
  return withoutSpaces(paragraphs.join(''));
}
