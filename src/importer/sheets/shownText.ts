import { formattedText } from '../../ooxml/spreadsheet/formattedText';

/** What a number shows, and whether that is another number than it is. */
export interface ShownNumber {
  readonly text: string;
  readonly isRounded: boolean;
}

/** How much a number may differ from what is shown of it, of its own size. */
const TOLERANCE = 1e-6;

/** What a person sees of a number; what its format cannot show is shown as it is. */
export function shownNumber(value: number, numberFormat: string): ShownNumber {
  const shown = formattedText(value, numberFormat)?.trim() ?? '';
  const text = shown === '' || /^#+$/.test(shown) ? String(value) : shown;
  return { text, isRounded: showsOther(text, value) };
}

/** Whether a text shows another number than the value. Only plain figures are compared, no dates, times or fractions. */
export function showsOther(text: string, value: number): boolean {
  const [, figures = '', percent = ''] = /^(-?[\d,]+(?:\.\d+)?)(%?)$/.exec(text) ?? [];
  if (figures === '') return false;
  const shown = Number(figures.replaceAll(',', '')) / (percent === '' ? 1 : 100);
  return Math.abs(shown - value) > TOLERANCE * Math.max(1, Math.abs(value));
}
