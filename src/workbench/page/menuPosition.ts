import type { CSSProperties } from 'react';
import type { CellPlace } from './grid/cellEditor';

/** Pixels a menu may take, and keeps from the edges of the grid. */
const HEIGHT = 300;
const MARGIN = 4;

/**
 * Under its cell, or above where there is more room, and as high as there is room.
 *
 * @param wanted height the menu would take
 */
export function menuPosition(
  { left, top, width, height }: CellPlace,
  leastWidth: number,
  grid: { readonly width: number; readonly height: number },
  wanted = HEIGHT,
): CSSProperties {
  const below = grid.height - top - height - MARGIN;
  const above = top - MARGIN;
  const isBelow = below >= Math.min(wanted, above);
  const minWidth = Math.max(width, leastWidth);
  return {
    left: Math.max(MARGIN, Math.min(left, grid.width - minWidth - MARGIN)),
    minWidth,
    maxHeight: Math.min(HEIGHT, isBelow ? below : above),
    ...(isBelow ? { top: top + height } : { bottom: grid.height - top }),
  };
}
