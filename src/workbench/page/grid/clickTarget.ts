import type { CellPlace } from './cellEditor';
import { ARROW_SIZE } from './arrowSize';
import type { CellExtras } from './sheetData';

/** What a click into a cell means beside selecting it: its list or filter opens, or its link is followed. */
export type ClickTarget = 'open' | 'follow';

/** @param x, y of the click, from the same corner as the place */
export function clickTarget(
  { hasList, filter, hasLink }: CellExtras,
  { left, top, width, height }: CellPlace,
  x: number,
  y: number,
): ClickTarget | null {
  const isInside = x >= left && x <= left + width && y >= top && y <= top + height;
  if (!isInside) return null;
  const isAtRight = x >= left + width - ARROW_SIZE;
  if (hasList === true && isAtRight) return 'open';
  if (filter !== undefined && isAtRight && y >= top + height - ARROW_SIZE) return 'open';
  return hasLink === true ? 'follow' : null;
}
