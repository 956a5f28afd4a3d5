import { keyOfSheetText, sheetTextForms } from '../../strings/texts';
import { readWeightCode, SETTING_CODES } from '../../workbook/layout/settingCodes';
import type { BookState } from './bookState';

/** Whether people name a setting so: by its code, or as the sheet names it, in either language and of any version. */
export function isSettingNamed(
  code: string,
  name: string,
  { definitions }: Pick<BookState, 'definitions'>,
): boolean {
  if (code === name) return true;
  const weight = readWeightCode(code);
  if (weight !== null) {
    const type = definitions.unitTypes.find(({ id }) => id === weight.unitType)?.name ?? '';
    return sheetTextForms(`setting.weight.${weight.part}`, { type }).includes(name);
  }
  const known = SETTING_CODES.find((each) => each === code);
  return known !== undefined && keyOfSheetText(name, [`setting.${known}`]) !== null;
}
