import { SETTING_COLUMNS } from '../layout/columns';
import type { SettingRow } from './settingRows';
import { readSettings, type ReadSettings } from '../snapshot/readSettings';
import type { Value } from '../snapshot/snapshot';

/** Reads settings as they would be with these values in their cells, by the very rules of {@link readSettings}. */
export function draftSettings(
  rows: readonly Pick<SettingRow, 'code' | 'label' | 'names'>[],
  values: ReadonlyMap<string, Value>,
): ReadSettings {
  const table = {
    sheet: '',
    isProtected: false,
    row: 0,
    column: 0,
    values: [
      SETTING_COLUMNS.map(({ code }) => code),
      SETTING_COLUMNS.map(() => ''),
      ...rows.map(({ code, label }) => [code, label, values.get(code) ?? '', '']),
    ],
    formats: [],
    formulas: [],
    lastUsedRow: rows.length + 1,
    freeColumns: 0,
  };
  return readSettings(table, () => rows.flatMap(({ names }) => names ?? []));
}
