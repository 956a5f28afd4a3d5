import { remembered } from '../../domain/lists/remembered';
import { LANGUAGES } from '../../strings/texts';
import type { ScoreSheetLayout } from '../../workbook/layout/scoreSheet';
import { titleText } from '../../workbook/plan/context';
import type { StoredSheet } from '../../workbook/snapshot/readScores';
import type { BookState } from './bookState';

/** Whether rows that stand in their places say other names than the definitions: those of before a renaming. */
export function namesDiffer({ layouts }: Pick<BookState, 'layouts'>, sheet: StoredSheet): boolean {
  const layout = sheet.unitType === null ? undefined : layouts.get(sheet.unitType);
  return layout !== undefined && saysOtherNames(layout, sheet);
}

const saysOtherNames = remembered(
  (layout: ScoreSheetLayout, sheet: StoredSheet): boolean =>
    layout.rows.some((row, index) => {
      const label = sheet.rows[index]?.label;
      if (label === undefined || label.unit !== row.unit.name) return true;
      return (
        row.kind === 'indicator' &&
        (label.indicator !== row.indicator.name || label.category !== row.indicator.category)
      );
    }),
  (layout, { keys, labels }) => [layout, keys, labels],
);

/** Whether a sheet bears another title than it would be given now, in whichever language. */
function titleDiffers({ layouts, context }: BookState, { unitType, title }: StoredSheet): boolean {
  const type = layouts.get(unitType ?? '')?.type;
  if (type === undefined || title === null) return false;
  return LANGUAGES.every(
    (language) => title.trim() !== titleText({ ...context, language }, 'title.scores', type.name),
  );
}

/** Whether score sheets say names or titles of before a change; only sheets whose labels were read can tell. */
export function saysOldNames(state: BookState): boolean {
  return state.stored.some(
    (sheet) => sheet.hasLabels && (namesDiffer(state, sheet) || titleDiffers(state, sheet)),
  );
}
