import type { Injector } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { FrozenPanes } from './placeOfCell';

/** Pixels that Univer's scroll bars cover at the right and at the bottom. */
const BAR = 12;

/**
 * Scrolls, as little as shows it whole, to a cell; one that is larger than the view shows its beginning. Univer's own
 * way counts hidden and frozen rows together, and ends beside the cell where rows differ in height.
 */
export function revealCell(
  services: Injector,
  unit: string,
  frozen: FrozenPanes,
  row: number,
  column: number,
): void {
  const render = services.get(IRenderManagerService).getRenderById(unit);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (skeleton === null || skeleton === undefined || view === undefined) return;
  const cell = skeleton.getNoMergeCellWithCoordByIndex(row, column);
  const corner = skeleton.getNoMergeCellWithCoordByIndex(frozen.rows, frozen.columns);
  const across = { first: corner.startX, last: view.left + (view.width ?? 0) - BAR };
  const down = { first: corner.startY, last: view.top + (view.height ?? 0) - BAR };
  const left = shifted(cell.startX, cell.endX, view.viewportScrollX, across);
  const top = shifted(cell.startY, cell.endY, view.viewportScrollY, down);
  view.scrollToViewportPos({
    viewportScrollX: column < frozen.columns ? view.viewportScrollX : left,
    viewportScrollY: row < frozen.rows ? view.viewportScrollY : top,
  });
}

/** How far to scroll so that a line lies between the first and the last pixel that is seen. */
function shifted(
  start: number,
  end: number,
  scrolled: number,
  { first, last }: { readonly first: number; readonly last: number },
): number {
  if (start - scrolled < first || end - start > last - first) return start - first;
  return end - scrolled > last ? end - last : scrolled;
}
