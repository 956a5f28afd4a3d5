import type { Area, CellWrite } from '../../writes/writes';
import type { Value } from '../../snapshot/snapshot';
import { isFormula } from '../../snapshot/isFormula';
import { textBytes } from '../textBytes';

/** Cells that are read: some columns of a table, whole. */
export interface Block {
  readonly sheetId: string;
  readonly area: Area;
  readonly load: 'values' | 'formulas' | 'numberFormat' | 'locked';
  /** Bytes that a row is taken to have as long as none was seen. */
  readonly rowBytes: number;
  /** Whether what it holds follows from cells elsewhere, so that any edit may change it. */
  readonly isComputed: boolean;
  /** Whether values stay as they were read unless somebody is heard to edit them; what is no value always does. */
  readonly isSteady?: boolean;
}

/** Rows of a block, from the first to before the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Rows that follow are taken to be so much longer than those that were seen. */
const CAUTION = 1.25;

type Row = readonly Value[];

/** What of one block was read, and what is still to be. */
export class BlockState {
  readonly block: Block;
  open: readonly Span[];
  /** Columns of the sheet in which a formula was seen, now or earlier; only of blocks of formulas. */
  readonly formulaColumns: Set<number>;
  #rows: Row[];
  /** Whether an earlier reading has the rows too. */
  #isShared: boolean;
  /** Rows that were read since the earlier reading; null where there is none. */
  readonly #fresh: Set<number> | null;
  #seen: number;
  #bytes: number;

  /** @param earlier the same block, read before: what it holds is known until it is opened */
  constructor(block: Block, earlier: BlockState | null) {
    this.block = block;
    this.#isShared = earlier !== null;
    this.#fresh = earlier === null ? null : new Set();
    this.#rows = earlier === null ? Array.from({ length: block.area.rows }, () => []) : earlier.#rows;
    this.#seen = earlier === null ? 0 : earlier.#seen;
    this.#bytes = earlier === null ? 0 : earlier.#bytes;
    this.formulaColumns = new Set(earlier === null ? [] : earlier.formulaColumns);
    this.open = earlier === null ? [{ from: 0, to: block.area.rows }] : earlier.open;
  }

  get rows(): readonly Row[] {
    return this.#rows;
  }

  /** Whether the block holds what stays as it is until somebody edits it. */
  get isSteady(): boolean {
    const { load, isComputed, isSteady } = this.block;
    return !isComputed && (load !== 'values' || isSteady === true);
  }

  /** Learnt from the rows that were read. @param unseen how many times longer they may be where none was */
  rowBytes(unseen: number): number {
    return this.#seen === 0 ? this.block.rowBytes * unseen : (this.#bytes / this.#seen) * CAUTION + 2;
  }

  /** @returns those of the rows, if any, that the earlier reading has otherwise */
  take(first: number, cells: readonly Row[]): readonly number[] {
    const changed: number[] = [];
    cells.forEach((row, index) => {
      this.#bytes += bytesOf(row);
      this.#fresh?.add(first + index);
      if (this.#put(first + index, row)) changed.push(first + index);
    });
    this.#seen += cells.length;
    this.open = without(this.open, { from: first, to: first + cells.length });
    return this.#fresh === null ? [] : changed;
  }

  /** Has rows read again. */
  reopen(from: number, to: number): void {
    const span = { from: Math.max(0, from), to: Math.min(to, this.block.area.rows) };
    if (span.from >= span.to || this.open.some((each) => each.from <= span.from && span.to <= each.to))
      return;
    const touching = this.open.filter((each) => each.from <= span.to && span.from <= each.to);
    const joined = {
      from: Math.min(span.from, ...touching.map((each) => each.from)),
      to: Math.max(span.to, ...touching.map((each) => each.to)),
    };
    this.open = [...this.open.filter((each) => !touching.includes(each)), joined];
  }

  /** Has a row read again unless it was since the earlier reading. */
  reopenStale(row: number): void {
    if (this.#fresh?.has(row) !== true) this.reopen(row, row + 1);
  }

  /** Cells were filled. Formulas are taken over; of everything else it is known only that it may have changed. */
  fill(row: number, column: number, values: readonly (readonly CellWrite[])[]): void {
    const { area, load } = this.block;
    const isBeside = column >= area.column + area.columns || column + (values[0]?.length ?? 0) <= area.column;
    if (isBeside || (load !== 'values' && load !== 'formulas')) return;
    values.forEach((line, index) => {
      const at = row + index - area.row;
      if (at < 0 || at >= area.rows) return;
      const cells = line.flatMap((cell, offset): readonly (readonly [number, Exclude<CellWrite, null>])[] => {
        const place = column + offset - area.column;
        return cell === null || place < 0 || place >= area.columns ? [] : [[place, cell]];
      });
      if (cells.length === 0) return;
      const entered = cells.map(([place, cell]) => [place, enteredAs(cell)] as const);
      if (load === 'values' || entered.some(([, cell]) => cell === null)) {
        this.reopen(at, at + 1);
        return;
      }
      const filled = [...(this.#rows[at] ?? [])];
      for (const [place, cell] of entered) filled[place] = cell ?? '';
      this.#put(at, filled);
    });
  }

  /** @returns whether the row was another */
  #put(at: number, row: Row): boolean {
    if (sameRow(this.#rows[at], row)) return false;
    if (this.#isShared) {
      this.#rows = [...this.#rows];
      this.#isShared = false;
    }
    this.#rows[at] = row;
    if (this.block.load === 'formulas') {
      row.forEach((cell, index) => {
        if (isFormula(cell)) this.formulaColumns.add(this.block.area.column + index);
      });
    }
    return true;
  }
}

/** A cell of a plan as Excel hands over how it was entered; null where only Excel knows. */
function enteredAs(cell: Exclude<CellWrite, null>): Value | null {
  if (typeof cell === 'object') return 'formula' in cell ? cell.formula : null;
  return isFormula(cell) ? null : cell;
}

function sameRow(left: Row | undefined, right: Row): boolean {
  return left?.length === right.length && right.every((cell, index) => cell === left[index]);
}

/** Spans without some rows. */
function without(spans: readonly Span[], taken: Span): readonly Span[] {
  return spans.flatMap(({ from, to }) =>
    [
      { from, to: Math.min(to, taken.from) },
      { from: Math.max(from, taken.to), to },
    ].filter((span) => span.from < span.to),
  );
}

/** Bytes of a row as JSON in UTF-8, estimated from above. */
function bytesOf(row: Row): number {
  return row.reduce<number>(
    (sum, cell) => sum + (typeof cell === 'string' ? textBytes(cell) : String(cell).length + 1),
    3,
  );
}
