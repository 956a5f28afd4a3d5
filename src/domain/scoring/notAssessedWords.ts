import { tidyText } from '../text/tidyText';

/** The word for it, which the notes offer. */
export const NOT_ASSESSED = '不考核';

/** What else people write in the cell of an indicator that is not assessed in a unit, alone but for blanks. */
export const NOT_ASSESSED_TOO = ['不适用', '/', '—', '－', '-'] as const;

/** Whether a text says that an indicator is not assessed. */
export function isNotAssessed(text: string): boolean {
  const tidied = tidyText(text);
  return tidied === NOT_ASSESSED || NOT_ASSESSED_TOO.some((word) => word === tidied);
}
