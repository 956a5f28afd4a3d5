import { enteredCell } from '../snapshot/readScores';
import type { KnownBlock, KnownCell } from './known';
import type { CellWrite } from './writes';

/** What a cell holds, in a form that can be compared. */
export function contentOf({ value, formula }: Pick<KnownCell, 'value' | 'formula'>): string {
  return JSON.stringify(enteredCell(value, formula ?? value));
}

/** Whether writing would leave a cell as it is. */
export function holds(known: KnownCell, wanted: CellWrite): boolean {
  return contentOf(known) === JSON.stringify(wanted);
}

/** The part of some blocks that stands in rows from `first` up to `end`, `end` not included. */
export function knownRows(blocks: readonly KnownBlock[], first: number, end: number): readonly KnownBlock[] {
  return blocks.flatMap(({ row, column, cells }) => {
    const from = Math.max(first - row, 0);
    const part = cells.slice(from, Math.max(end - row, 0));
    return part.length === 0 ? [] : [{ row: row + from, column, cells: part }];
  });
}
