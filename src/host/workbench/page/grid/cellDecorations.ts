import type { ICellRenderContext, Injector } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { CellExtras } from './sheetData';

const INSET = 2;
const ARROW = { width: 16, color: '#5c5c5c' };

/** Draws what Univer does not know of: a conditional format's bar, and the mark of a list. */
export function decorateCells(services: Injector): void {
  services.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    handler: (cell, _location, next) => {
      const extras = cell?.custom as CellExtras | null | undefined;
      if (cell === null || cell === undefined || extras === null || extras === undefined) return next(cell);
      return next({
        ...cell,
        customRender: [...(cell.customRender ?? []), { drawWith }],
      });
    },
  });
}

function drawWith(context: CanvasRenderingContext2D, { data, primaryWithCoord }: ICellRenderContext): void {
  const extras = data?.custom as CellExtras | null | undefined;
  if (extras === null || extras === undefined) return;
  const { startX, startY, endX, endY } = primaryWithCoord;
  context.save();
  if (extras.bar !== undefined) {
    context.fillStyle = extras.bar.color;
    // Univer draws decorations last; multiplied, the bar leaves the text as dark as it was.
    context.globalCompositeOperation = 'multiply';
    const width = (endX - startX - 2 * INSET) * extras.bar.share;
    context.fillRect(startX + INSET, startY + INSET, width, endY - startY - 2 * INSET);
    context.globalCompositeOperation = 'source-over';
  }
  if (extras.hasList === true) {
    const middle = (startY + endY) / 2;
    const left = endX - ARROW.width / 2 - 6;
    context.fillStyle = ARROW.color;
    context.beginPath();
    context.moveTo(left, middle - 2);
    context.lineTo(left + 8, middle - 2);
    context.lineTo(left + 4, middle + 3);
    context.fill();
  }
  context.restore();
}
