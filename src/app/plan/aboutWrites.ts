import { LANGUAGES } from '../../strings/texts';
import { LAYOUT_VERSION } from '../../workbook/layout/names';
import { readWeightCode } from '../../workbook/layout/settingCodes';
import { ABOUT_CODE_ROW, planAbout } from '../../workbook/plan/planAbout';
import { settingRows } from '../../workbook/plan/settingRows';
import type { CellWrite, Write } from '../../workbook/writes/writes';
import { surplus } from './definitionWrites';
import type { BookState } from '../book/bookState';

/**
 * The sheet 说明 anew where it was deleted, or lacks settings: of a unit type that was added or
 * renamed, or of this version. Nothing where it has them all, or was moved about by people.
 *
 * @param entered what its cells hold instead of the settings as read, by code
 */
export function aboutWrites(
  state: BookState,
  entered: ReadonlyMap<string, CellWrite> = state.unusable,
): readonly Write[] {
  const { about } = state.snapshot.tables;
  if (about === undefined) {
    const sheet = state.context.names.tables.about;
    return [
      ...(state.snapshot.sheets.includes(sheet) ? [] : [{ kind: 'addSheet', sheet } as const]),
      ...planAbout(state.definitions, state.context, entered),
    ];
  }
  if (about.row !== ABOUT_CODE_ROW || about.column !== 0) return [];
  const standing = new Map(about.values.map(([code, label]) => [String(code), String(label)]));
  const labels = settingLabels(state);
  // Weights of a unit type that has been given parts of its own count for nothing.
  const isIdle = (code: string): boolean => readWeightCode(code) !== null && !labels.has(code);
  const isWhole =
    ![...standing.keys()].some(isIdle) &&
    state.layoutVersion === LAYOUT_VERSION &&
    [...labels].every(([code, labels]) => labels.has(standing.get(code) ?? ''));
  if (isWhole) return [];
  const plan = planAbout(state.definitions, state.context, entered);
  return [...surplus(about, plan), ...plan];
}

/** What each setting may be called: whoever opens the book in the other language leaves it as it is. */
function settingLabels({ definitions, settings }: BookState): ReadonlyMap<string, ReadonlySet<string>> {
  const labels = new Map<string, Set<string>>();
  for (const language of LANGUAGES) {
    for (const { code, label } of settingRows(definitions, settings, language)) {
      labels.set(code, (labels.get(code) ?? new Set()).add(label));
    }
  }
  return labels;
}
