import type { Injector } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { CellPlace } from './cellEditor';

/** Where a cell is drawn at the moment; null before the first frame. Cells in frozen panes do not scroll. */
export function placeOfCell(
  services: Injector,
  unit: string,
  frozen: { readonly rows: number; readonly columns: number },
  row: number,
  column: number,
): CellPlace | null {
  const render = services.get(IRenderManagerService).getRenderById(unit);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (skeleton === null || skeleton === undefined || view === undefined) return null;
  const { startX, startY, endX, endY } = skeleton.getNoMergeCellWithCoordByIndex(row, column);
  return {
    left: startX - (column < frozen.columns ? 0 : view.viewportScrollX),
    top: startY - (row < frozen.rows ? 0 : view.viewportScrollY),
    width: endX - startX,
    height: endY - startY,
  };
}
