import type { Injector } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { CellPlace } from './cellEditor';

export interface SeenPlace extends CellPlace {
  /** The cell is not scrolled away beneath the headings and the frozen panes. */
  readonly isSeen: boolean;
}

/** How many rows and columns do not scroll. */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

/** Where a cell is drawn at the moment; null before the first frame. Cells in frozen panes do not scroll. */
export function placeOfCell(
  services: Injector,
  unit: string,
  frozen: FrozenPanes,
  row: number,
  column: number,
): SeenPlace | null {
  const render = services.get(IRenderManagerService).getRenderById(unit);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (skeleton === null || skeleton === undefined || view === undefined) return null;
  const { startX, startY, endX, endY } = skeleton.getNoMergeCellWithCoordByIndex(row, column);
  const corner = skeleton.getNoMergeCellWithCoordByIndex(frozen.rows, frozen.columns);
  const left = startX - (column < frozen.columns ? 0 : view.viewportScrollX);
  const top = startY - (row < frozen.rows ? 0 : view.viewportScrollY);
  const isSeen =
    (column < frozen.columns || left >= corner.startX - 1) && (row < frozen.rows || top >= corner.startY - 1);
  return { left, top, width: endX - startX, height: endY - startY, isSeen };
}
