import { LAYOUT_VERSION } from '../workbook/layout/names';
import { ABOUT_CODE_ROW, planAbout } from '../workbook/plan/planAbout';
import { settingRows } from '../workbook/plan/settingRows';
import type { CellWrite, Write } from '../workbook/plan/writes';
import type { BookState } from './bookState';

/**
 * The sheet 说明 anew where it was deleted, or lacks settings: of a unit type that was added, or of
 * this version. Nothing where it has them all, or was moved about by people.
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
  const standing = new Set(about.values.map(([code]) => String(code)));
  const wanted = settingRows(state.definitions, state.settings, state.context.language);
  const isWhole = state.layoutVersion === LAYOUT_VERSION && wanted.every(({ code }) => standing.has(code));
  return isWhole ? [] : planAbout(state.definitions, state.context, entered);
}
