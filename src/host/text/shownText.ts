import type { CellValue } from '../model/content';
import { HostError } from '../protocol/hostError';
import { formatText } from './formatText';

/** The text a person sees of a cell; a number in a format this host cannot show is shown as it is. */
export function shownText(value: CellValue, numberFormat: string): string {
  try {
    return formatText(value, numberFormat);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return formatText(value, 'General');
  }
}
