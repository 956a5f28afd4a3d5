import type { Finding } from '../../domain/findings/finding';
import {
  GRADE_CODES,
  isFoldedSetting,
  readPartsCode,
  readWeightCode,
} from '../../workbook/layout/settingCodes';
import { settingRows, type SettingRow } from '../../workbook/plan/settingRows';
import { draftSettings } from '../../workbook/plan/draftSettings';
import type { Value } from '../../workbook/snapshot/snapshot';
import type { BookState } from './bookState';

/** A value as it stands in the cell of a setting, or is to stand there. */
export type SettingValue = Value;

/** A setting of the book, with what its cell holds: as people entered it where it cannot be used. */
export interface BookSetting extends Omit<SettingRow, 'value'> {
  readonly value: SettingValue;
}

/** Every setting of a book, in the order of the sheet 说明. */
export function bookSettings({
  definitions,
  settings,
  context,
  unusable,
}: BookState): readonly BookSetting[] {
  return settingRows(definitions, settings, context.language).map((row) => ({
    ...row,
    value: unusable.get(row.code) ?? (typeof row.value === 'object' ? '' : row.value),
  }));
}

/** Whether few counties use a setting. */
export { isFoldedSetting };

/** Whether a setting says how parts are weighed. */
export function isWeight(code: string): boolean {
  return readWeightCode(code) !== null || readPartsCode(code) !== null;
}

/** Whether a setting is a grade, with what earns it. */
export function isGrade(code: string): boolean {
  return GRADE_CODES.some((grade) => grade === code);
}

/**
 * The settings that could not be used if `changes` were written into their cells, by code, judged by
 * the rules with which the sheet is read.
 */
export function refusedSettings(
  settings: readonly BookSetting[],
  changes: ReadonlyMap<string, SettingValue>,
): ReadonlyMap<string, Finding> {
  const values = new Map(settings.map(({ code, value }) => [code, changes.get(code) ?? value]));
  return draftSettings(settings, values).refused;
}
