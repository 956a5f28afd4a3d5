import type { Area, SheetPicture } from '../../../host';
import { neighbour, unlockedCells } from './unlockedCells';

/** Where a key leads. */
export interface Move {
  readonly down: number;
  readonly right: number;
  /** The selection grows instead of moving. */
  readonly extend: boolean;
}

/** Where a key leads: a way, a corner of what is used, or the next cell that may be typed into, or the one before. */
export type Leap = Move | 'start' | 'end' | 'next' | 'previous';

const PAGE = 20;

/** What a key does to the selection while no cell is edited; null when it has nothing to do with it. */
export function moveOfKey(key: string, shift: boolean, control: boolean): Leap | null {
  const far = Number.MAX_SAFE_INTEGER;
  const step = control ? far : 1;
  switch (key) {
    case 'ArrowDown':
      return { down: step, right: 0, extend: shift };
    case 'ArrowUp':
      return { down: -step, right: 0, extend: shift };
    case 'ArrowRight':
      return { down: 0, right: step, extend: shift };
    case 'ArrowLeft':
      return { down: 0, right: -step, extend: shift };
    case 'Tab':
      return shift ? 'previous' : 'next';
    case 'Enter':
      return { down: shift ? -1 : 1, right: 0, extend: false };
    case 'PageDown':
      return { down: PAGE, right: 0, extend: shift };
    case 'PageUp':
      return { down: -PAGE, right: 0, extend: shift };
    case 'Home':
      return control ? 'start' : { down: 0, right: -far, extend: shift };
    case 'End':
      return control ? 'end' : { down: 0, right: far, extend: shift };
    default:
      return null;
  }
}

/**
 * The selection after a move; hidden rows and columns are passed over, the edges of the sheet stop it.
 *
 * @param isProtected `next` and `previous` lead to unlocked cells alone, round and round, as in Excel
 */
export function movedSelection(picture: SheetPicture, from: Area, move: Leap, isProtected: boolean): Area {
  if (move === 'next' || move === 'previous') {
    const found = isProtected ? neighbour(unlockedCells(picture), from, move) : null;
    if (found !== null) return cell(found.row, found.column);
    return movedSelection(picture, from, { down: 0, right: move === 'next' ? 1 : -1, extend: false }, false);
  }
  const rows = new Set(picture.hiddenRows);
  const columns = new Set(picture.hiddenColumns);
  const used = usedCorner(picture);
  if (move === 'start') {
    return cell(
      shownFrom(picture.frozen.rows, 1, rows, picture.rows),
      shownFrom(0, 1, columns, picture.columns),
    );
  }
  if (move === 'end') return cell(used.row, used.column);
  const { down, right, extend } = move;
  if (extend) {
    const bottom = moved(from.row + from.rows - 1, down, rows, picture.rows, used.row);
    const edge = moved(from.column + from.columns - 1, right, columns, picture.columns, used.column);
    return {
      row: from.row,
      column: from.column,
      rows: Math.max(1, bottom - from.row + 1),
      columns: Math.max(1, edge - from.column + 1),
    };
  }
  return cell(
    moved(from.row, down, rows, picture.rows, used.row),
    moved(from.column, right, columns, picture.columns, used.column),
  );
}

function cell(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** One line further and on to the next that is shown; a far move ends at the last one used. */
function moved(
  from: number,
  by: number,
  hidden: ReadonlySet<number>,
  count: number,
  lastUsed: number,
): number {
  if (by === 0) return from;
  if (Math.abs(by) > count) return by < 0 ? shownFrom(0, 1, hidden, count) : Math.max(from, lastUsed);
  const step = Math.sign(by);
  let at = from;
  for (let left = Math.abs(by); left > 0; left -= 1) {
    const next = shownFrom(at + step, step, hidden, count);
    if (next < 0 || next >= count) break;
    at = next;
  }
  return at;
}

function shownFrom(start: number, step: number, hidden: ReadonlySet<number>, count: number): number {
  let at = start;
  while (at >= 0 && at < count && hidden.has(at)) at += step;
  return at;
}

function usedCorner(picture: SheetPicture): { readonly row: number; readonly column: number } {
  let row = 0;
  let column = 0;
  for (const shown of picture.cells) {
    if (shown.text === '') continue;
    row = Math.max(row, shown.row);
    column = Math.max(column, shown.column);
  }
  return { row, column };
}
