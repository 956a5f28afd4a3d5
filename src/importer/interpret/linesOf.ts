import type { Cell } from '../document/neutralDocument';

/** The paragraphs of a cell; none where a row has no such cell. */
export function linesOf(cell: Cell | undefined): readonly string[] {
  return cell?.paragraphs ?? [];
}
