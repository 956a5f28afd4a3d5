import { keyOfSheetText, sheetTextForms } from '../../strings/texts';
import { readPartsCode, readWeightCode, SETTING_CODES } from '../../workbook/layout/settingCodes';
import type { BookState } from './bookState';

/** Whether people name a setting so: by its code, or as the sheet names it, in either language and of any version. */
export function isSettingNamed(
  code: string,
  name: string,
  { definitions }: Pick<BookState, 'definitions'>,
): boolean {
  if (code === name) return true;
  const typeName = (unitType: string): string =>
    definitions.unitTypes.find(({ id }) => id === unitType)?.name ?? '';
  const weight = readWeightCode(code);
  if (weight !== null) {
    return sheetTextForms(`setting.weight.${weight.part}`, { type: typeName(weight.unitType) }).includes(
      name,
    );
  }
  const parts = readPartsCode(code);
  if (parts !== null) {
    return sheetTextForms(`setting.${parts.what}`, { type: typeName(parts.unitType) }).includes(name);
  }
  const known = SETTING_CODES.find((each) => each === code);
  return known !== undefined && keyOfSheetText(name, [`setting.${known}`]) !== null;
}
