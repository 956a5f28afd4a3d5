import type { SettingColumn } from '../../workbook/layout/columns';
import { isFoldedSetting } from '../../workbook/layout/settingCodes';
import { ROWS_ABOVE_DATA } from '../../workbook/layout/table';
import { tableRecords } from '../../workbook/snapshot/records';
import type { Value } from '../../workbook/snapshot/snapshot';
import type { Write } from '../../workbook/writes/writes';
import type { BookState } from '../book/bookState';

/**
 * Shows the rows of settings on the sheet 说明 that are hidden until they hold something, where they do.
 *
 * @param changes values that are about to be written, by code
 */
export function shownSettings(
  { snapshot }: BookState,
  changes: ReadonlyMap<string, Value> = new Map(),
): readonly Write[] {
  const { about } = snapshot.tables;
  if (about === undefined) return [];
  return tableRecords<SettingColumn>(about, ['code']).flatMap((record): readonly Write[] => {
    const code = record.text('code');
    const value = changes.get(code) ?? record.value('value');
    if (!isFoldedSetting(code) || value === '') return [];
    const row = about.row + ROWS_ABOVE_DATA + record.index;
    return [{ kind: 'hideRow', sheet: about.sheet, row, shown: true }];
  });
}
