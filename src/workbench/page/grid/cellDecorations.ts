import type { ICellRenderContext, Injector } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { ARROW_SIZE } from './arrowSize';
import type { CellExtras } from './sheetData';

const INSET = 2;
const COLORS = { arrow: '#5c5c5c', button: '#ffffff', edge: '#ababab', filtered: '#0f6c3f' };

/** Draws what Univer does not know of: a conditional format's bar, and the marks of a list and a filter. */
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
  if (extras.hasList === true) drawArrow(context, endX, (startY + endY) / 2);
  if (extras.filter !== undefined) drawFilter(context, endX, endY, extras.filter === 'on');
  context.restore();
}

function drawArrow(context: CanvasRenderingContext2D, right: number, middle: number): void {
  const left = right - ARROW_SIZE / 2 - 4;
  context.fillStyle = COLORS.arrow;
  context.beginPath();
  context.moveTo(left, middle - 2);
  context.lineTo(left + 8, middle - 2);
  context.lineTo(left + 4, middle + 3);
  context.fill();
}

/** A button with an arrow; a filtered column has a funnel instead. */
function drawFilter(context: CanvasRenderingContext2D, right: number, bottom: number, isOn: boolean): void {
  const left = right - ARROW_SIZE;
  const top = bottom - ARROW_SIZE;
  context.fillStyle = isOn ? COLORS.filtered : COLORS.button;
  context.strokeStyle = isOn ? COLORS.filtered : COLORS.edge;
  context.fillRect(left + 1.5, top + 1.5, ARROW_SIZE - 4, ARROW_SIZE - 4);
  context.strokeRect(left + 1.5, top + 1.5, ARROW_SIZE - 4, ARROW_SIZE - 4);
  if (!isOn) {
    drawArrow(context, right, bottom - ARROW_SIZE / 2);
    return;
  }
  context.fillStyle = COLORS.button;
  context.beginPath();
  context.moveTo(left + 4, top + 5);
  context.lineTo(left + 13, top + 5);
  context.lineTo(left + 9.5, top + 9);
  context.lineTo(left + 9.5, top + 13);
  context.lineTo(left + 7.5, top + 12);
  context.lineTo(left + 7.5, top + 9);
  context.fill();
}
