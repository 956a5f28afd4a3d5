import { halfWidth, withoutSpaces } from './plainText';

/** What percent of a whole makes up. */
export const WHOLE_PERCENT = 100;

/** A cell that says percent: `70%`, `35％`. */
const CELL = /^(\d+(?:\.\d+)?)%$/;

const FIGURE = /^\d+(?:\.\d+)?$/;

/** Behind a name: `经济发展（权重30%）`. */
const BEHIND = /\s*[([]\s*(?:权重|占比|比重|占)?\s*:?\s*(\d+(?:\.\d+)?)\s*%\s*[)\]]$/;

/** The percent that a cell says; null where it says something else. @param isHeaded whether its header says percent */
export function percentInCell(text: string, isHeaded = false): number | null {
  const plain = halfWidth(withoutSpaces(text));
  const figure = CELL.exec(plain)?.[1] ?? (isHeaded ? FIGURE.exec(plain)?.[0] : undefined);
  return figure === undefined ? null : Number(figure);
}

/** A name and the percent behind it, in brackets. */
export function splitPercent(text: string): { readonly text: string; readonly percent: number | null } {
  const match = BEHIND.exec(halfWidth(text));
  if (match === null || match.index === 0) return { text, percent: null };
  return { text: text.slice(0, match.index), percent: Number(match[1]) };
}

/** Whether percentages make a whole. */
export function isWhole(sum: number): boolean {
  return Math.abs(sum - WHOLE_PERCENT) < 1e-9;
}

/** Whether the header of a column says that figures below it are percent: `权重（%）`. */
export function headsPercent(header: string): boolean {
  return /%|百分比/.test(halfWidth(header));
}
