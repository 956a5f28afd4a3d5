import { groupBy } from '../../domain/lists/groupBy';
import type { TypedCells } from '../../workbook/snapshot/typedCells';

/** Rows of score sheets that do not count because another row has their key, by sheet and place. */
export type CopiedRows = ReadonlySet<string>;

export const NO_COPIES: CopiedRows = new Set();

/** Of rows with one key the first that has a score counts, or the first of all; the others are copies. */
export function copiedRows(typed: TypedCells): CopiedRows {
  const scores = [...typed.all()].filter(
    ({ cell: { owner } }) => owner.table === 'scores' && owner.column === 'score' && owner.row !== '',
  );
  return new Set(
    [...groupBy(scores, ({ cell }) => cell.owner.row).values()].flatMap((rows) => {
      const counted = rows.find(({ cell }) => cell.value !== '') ?? rows[0];
      return rows.filter((each) => each !== counted).map(({ sheet, row }) => rowText(sheet, row));
    }),
  );
}

/** A row as {@link CopiedRows} holds it. */
export function rowText(sheet: string, row: number): string {
  return `${sheet}|${row}`;
}
