import { cellAddress } from '../../workbook/formulas/address';
import { SCORE_COLUMNS } from '../../workbook/layout/columns';
import { rowsByKey, type ScoreRow } from '../../workbook/layout/scoreSheet';
import { columnIndex, ROWS_ABOVE_DATA } from '../../workbook/layout/table';
import { takesActual } from '../../workbook/plan/methodCells';
import {
  TYPED_COLUMNS,
  typedCell,
  type BookSnapshot,
  type ScoreTableSnapshot,
  type TypedColumn,
  type Value,
} from '../../workbook/snapshot/snapshot';
import type { BookState } from '../book/bookState';

/** What a cell holds: its value, and how it was entered. */
export interface Content {
  readonly value: Value;
  /** A formula, or the value itself. */
  readonly entered: Value;
  /** Number format; null for a remark. */
  readonly format: string | null;
}

/** A score or a remark that was changed, and can be taken back. */
export interface ChangedCell {
  /** Key of its row, by which it is found again wherever the row stands by then. */
  readonly key: string;
  readonly column: TypedColumn;
  /** What was read last before. */
  readonly before: Content;
  readonly after: Content;
}

/** A score or a remark that a block was written over. */
export interface CoveredCell extends ChangedCell {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  /** Whether its row is hidden, and whether it takes no score. */
  readonly isHidden: boolean;
  readonly isBeside: boolean;
}

/** A block that was written over rows nobody sees, or over rows that take no scores, so that scores may stand in wrong rows. */
export interface CrossedBlock {
  readonly sheet: string;
  /** Address of the cells from the first to the last one that changed. */
  readonly range: string;
  /** How many of the rows are hidden, and how many take no score. */
  readonly hidden: number;
  readonly beside: number;
  readonly cells: readonly CoveredCell[];
}

/** The scores and remarks that an edit changed, sheet by sheet where it changed more than one row. Pure. */
export function coveredCells(
  before: BookSnapshot,
  after: BookSnapshot,
  { layouts }: Pick<BookState, 'layouts'>,
): ReadonlyMap<string, readonly CoveredCell[]> {
  const kinds = rowsByKey(layouts);
  const covered = new Map<string, readonly CoveredCell[]>();
  for (const table of after.scores) {
    const earlier = before.scores.find(({ number }) => number === table.number);
    if (earlier?.keys.length !== table.keys.length) continue;
    const cells: CoveredCell[] = [];
    for (let index = ROWS_ABOVE_DATA; index < table.keys.length; index += 1) {
      const key = String(table.keys[index]?.[0] ?? '');
      // Rows that moved tell nothing of what was typed.
      if (key !== String(earlier.keys[index]?.[0] ?? '')) return new Map();
      for (const column of TYPED_COLUMNS) {
        const [was, is] = [earlier, table].map((each) => contentOf(each, index, column));
        if (was === undefined || is === undefined || was.entered === is.entered) continue;
        cells.push({
          sheet: table.sheet,
          row: table.row + index,
          key,
          column,
          before: was,
          after: is,
          isHidden: false,
          isBeside: column !== 'remark' && is.value !== '' && !takes(kinds.get(key), column),
        });
      }
    }
    if (new Set(cells.map(({ row }) => row)).size > 1) covered.set(table.sheet, cells);
  }
  return covered;
}

/** Whether a row takes a score, or an actual. */
function takes(row: ScoreRow | undefined, column: 'score' | 'actual'): boolean {
  return row?.kind === 'indicator' && (column === 'score' || takesActual(row));
}

function contentOf(table: ScoreTableSnapshot, index: number, column: TypedColumn): Content {
  const cell = typedCell(table, index, column);
  return {
    value: cell?.value ?? '',
    entered: cell?.formula ?? '',
    format: column === 'remark' ? null : (cell?.format ?? 'General'),
  };
}

/** The block that some cells are, where it crossed rows that are hidden or take no score; null otherwise. Pure. */
export function crossedBlock(
  cells: readonly CoveredCell[],
  hidden: ReadonlySet<number>,
): CrossedBlock | null {
  const seen = cells.map((cell) => ({ ...cell, isHidden: cell.isHidden || hidden.has(cell.row) }));
  const [first] = seen;
  if (first === undefined || !seen.some(({ isHidden, isBeside }) => isHidden || isBeside)) return null;
  const rows = seen.map(({ row }) => row);
  const columns = seen.map(({ column }) => columnIndex(SCORE_COLUMNS, column));
  const count = (matters: (cell: CoveredCell) => boolean): number =>
    new Set(seen.filter(matters).map(({ row }) => row)).size;
  return {
    sheet: first.sheet,
    range: [
      cellAddress(Math.min(...rows), Math.min(...columns)),
      cellAddress(Math.max(...rows), Math.max(...columns)),
    ].join(':'),
    hidden: count(({ isHidden }) => isHidden),
    beside: count(({ isBeside }) => isBeside),
    cells: seen,
  };
}

/** What is left of a block once cells of it changed again: what was put back is no part of it any more. Pure. */
export function stillCrossed(block: CrossedBlock, now: BookSnapshot): CrossedBlock | null {
  const table = now.scores.find(({ sheet }) => sheet === block.sheet);
  if (table === undefined) return null;
  const cells = block.cells.filter(({ row, key, column, after }) => {
    const index = row - table.row;
    return (
      String(table.keys[index]?.[0] ?? '') === key &&
      contentOf(table, index, column).entered === after.entered
    );
  });
  return crossedBlock(cells, new Set());
}

/**
 * A block together with an earlier one: what stood first counts as what stood before, and a cell that holds that again,
 * because somebody undid it, is no part of it. Pure.
 *
 * @param told the block that is told, as it was written
 * @param left what is left of that one
 */
export function joined(
  told: CrossedBlock | null,
  left: CrossedBlock | null,
  found: CrossedBlock,
): CrossedBlock | null {
  if (told === null || told.sheet !== found.sheet) return found;
  const id = ({ key, column }: CoveredCell): string => JSON.stringify([key, column]);
  const earlier = new Map(told.cells.map((cell) => [id(cell), cell]));
  const cells = found.cells.flatMap((cell) => {
    const before = earlier.get(id(cell))?.before ?? cell.before;
    return before.entered === cell.after.entered ? [] : [{ ...cell, before }];
  });
  const own = new Set(found.cells.map(id));
  const others = (left?.cells ?? []).filter((cell) => !own.has(id(cell)));
  return crossedBlock([...others, ...cells], new Set());
}
