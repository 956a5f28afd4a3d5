import { KEY_COLUMN } from '../../workbook/snapshot/typedCells';
import type { CellOwner, DisplacedCell, KnownCell } from '../../workbook/writes/known';
import { contentOf } from '../../workbook/writes/knownContent';
import type { Value } from '../../workbook/snapshot/snapshot';
import { NO_COPIES, rowText, type CopiedRows } from './copiedRows';
import { isFormula } from '../../workbook/snapshot/isFormula';

/** Something a person typed between the reading and the writing of a job, and which the job wrote over. */
export interface LateEntry {
  readonly owner: CellOwner;
  readonly value: Value;
  readonly formula: Value;
  /** Number format it was typed with. */
  readonly format: string;
  /** What the job took to stand there. */
  readonly known: KnownCell;
  /** Where it was typed; zero-based. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Whether it was typed into a row that was copied from another, which counts in its place. */
  readonly isInCopy: boolean;
}

/**
 * What was typed into cells that a job wrote over, each by the row that stood there then.
 *
 * @param copies as the job had read the book; none once it was put in order
 */
export function lateEntries(
  displaced: readonly DisplacedCell[],
  copies: CopiedRows = NO_COPIES,
): readonly LateEntry[] {
  const rowOf = new Map(
    displaced.flatMap(({ sheet, row, known, value }) =>
      known.owner.column === KEY_COLUMN ? [[rowText(sheet, row), String(value)] as const] : [],
    ),
  );
  return displaced.flatMap((cell): readonly LateEntry[] => {
    const { owner } = cell.known;
    if (owner.column === KEY_COLUMN) return [];
    const place = rowText(cell.sheet, cell.row);
    const isInCopy = owner.table === 'scores' && copies.has(place);
    return [{ ...cell, owner: { ...owner, row: rowOf.get(place) ?? owner.row }, isInCopy }];
  });
}

/** What was typed, in a form that can be compared with what cells hold. */
export function contentTyped({ value, formula, known }: LateEntry): string {
  return contentOf({ value, formula: known.formula === null ? null : formula });
}

/** What was typed, as a person would type it again; nothing where a cell was cleared. */
export function contentShown({ value, formula }: LateEntry): string {
  return String(isFormula(formula) ? formula : value);
}

/** The same text for the same cell of the same row, wherever it stands. */
export function ownerText({ table, row, column }: CellOwner): string {
  return JSON.stringify([table, row, column]);
}
