import { textBytes } from '../textBytes';
import type { Area } from '../../writes/writes';
import type { Value } from '../../snapshot/snapshot';
import { isFormula } from '../../snapshot/isFormula';

/** Cells that are read: some columns of a table, whole. */
export interface Block {
  readonly sheetId: string;
  readonly area: Area;
  readonly load: 'values' | 'formulas' | 'numberFormat' | 'locked';
  /** Bytes that a row is taken to have as long as none was seen. */
  readonly rowBytes: number;
  /** Whether what it holds follows from cells elsewhere, so that any edit may change it. */
  readonly isComputed: boolean;
}

/** Some rows of a block, read by one request. */
export interface Slice {
  readonly block: Block;
  /** Counted from the block's first row. */
  readonly first: number;
  readonly rows: number;
}

/** Rows of a block, from the first to before the last. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a slice costs beside its cells. */
const SLICE_BYTES = 250;

/** Rows that follow are taken to be so much longer than those that were seen. */
const CAUTION = 1.25;

/** Rows of which none was seen may be so many times longer: a book that needs several answers has rows of all kinds. */
const UNSEEN = 2;

/** What of one block was read, and what is still to be. */
class BlockState {
  readonly rows: (readonly Value[])[];
  open: readonly Span[];
  #seen = 0;
  #bytes = 0;

  constructor(readonly block: Block) {
    this.rows = Array.from({ length: block.area.rows }, () => []);
    this.open = [{ from: 0, to: block.area.rows }];
  }

  /** Learnt from the rows that were read. @param unseen how many times longer they may be where none was */
  rowBytes(unseen: number): number {
    return this.#seen === 0 ? this.block.rowBytes * unseen : (this.#bytes / this.#seen) * CAUTION + 2;
  }

  take(first: number, cells: readonly (readonly Value[])[]): void {
    cells.forEach((row, index) => {
      this.rows[first + index] = row;
      this.#bytes += bytesOf(row);
    });
    this.#seen += cells.length;
    this.open = without(this.open, { from: first, to: first + cells.length });
  }

  /** Has rows read again. */
  reopen(from: number, to: number): void {
    const span = { from: Math.max(0, from), to: Math.min(to, this.block.area.rows) };
    if (span.from >= span.to) return;
    this.open = [...without(this.open, span), span];
  }
}

/**
 * Cuts the reading of blocks into slices of a bounded number of bytes, and puts what was read together.
 * How long rows are is learnt from those that were read.
 */
export class BlockReading {
  readonly #states: readonly BlockState[];

  /** What is computed is read last, so that it is all of one moment as long as one request holds it. */
  constructor(blocks: readonly Block[]) {
    this.#states = [
      ...blocks.filter(({ isComputed }) => !isComputed),
      ...blocks.filter(({ isComputed }) => isComputed),
    ].map((block) => new BlockState(block));
  }

  get isDone(): boolean {
    return this.#states.every(({ open }) => open.length === 0);
  }

  /**
   * What to read next: all where it is taken to fit into `limit` bytes, otherwise as much as fits even where rows of
   * which none was seen are longer than they are taken to be; at least a row.
   */
  next(limit: number): readonly Slice[] {
    const slices = this.#fitting(limit, 1);
    return this.isAll(slices) ? slices : this.#fitting(limit, UNSEEN);
  }

  #fitting(limit: number, unseen: number): readonly Slice[] {
    const slices: Slice[] = [];
    let room = limit;
    for (const state of this.#states) {
      const { block, open } = state;
      const rowBytes = state.rowBytes(unseen);
      for (const { from, to } of open) {
        const fitting = Math.floor((room - SLICE_BYTES) / rowBytes);
        const rows = Math.min(Math.max(fitting, slices.length === 0 ? 1 : 0), to - from);
        if (rows === 0) return slices;
        slices.push({ block, first: from, rows });
        room -= SLICE_BYTES + rows * rowBytes;
        if (rows < to - from) return slices;
      }
    }
    return slices;
  }

  /** Whether slices are all that is still to be read. */
  isAll(slices: readonly Slice[]): boolean {
    const open = this.#states.flatMap((state) => state.open);
    const rows = (sum: number, each: { readonly rows: number }): number => sum + each.rows;
    return slices.reduce(rows, 0) === open.map(({ from, to }) => ({ rows: to - from })).reduce(rows, 0);
  }

  take({ block, first }: Slice, cells: readonly (readonly Value[])[]): void {
    this.#state(block).take(first, cells);
  }

  /** Rows of a sheet were edited: they are read again, and with them all that may follow from them. */
  edited(sheetId: string, first: number, count: number): void {
    for (const state of this.#states) {
      const { area, sheetId: own } = state.block;
      if (this.#isCalculated(state.block)) state.reopen(0, area.rows);
      else if (own === sheetId) state.reopen(first - area.row, first - area.row + count);
    }
  }

  /** Everything that was read of a block. */
  rowsOf(block: Block): readonly (readonly Value[])[] {
    return this.#state(block).rows;
  }

  /** Whether values follow from other cells: as a whole, or because somebody typed a formula among them. */
  #isCalculated({ isComputed, load, sheetId, area }: Block): boolean {
    if (isComputed || load !== 'values') return isComputed;
    return this.#states.some(({ block, rows }) => {
      const isBeside = block.load === 'formulas' && block.sheetId === sheetId && block.area.row === area.row;
      if (!isBeside) return false;
      const from = Math.max(0, area.column - block.area.column);
      const to = area.column + area.columns - block.area.column;
      return to > 0 && rows.some((row) => row.slice(from, to).some(isFormula));
    });
  }

  #state(block: Block): BlockState {
    const state = this.#states.find((each) => each.block === block);
    if (state === undefined) throw new RangeError('a block that is not being read');
    return state;
  }
}

function without(spans: readonly Span[], taken: Span): readonly Span[] {
  return spans.flatMap(({ from, to }) =>
    [
      { from, to: Math.min(to, taken.from) },
      { from: Math.max(from, taken.to), to },
    ].filter((span) => span.from < span.to),
  );
}

/** Bytes of a row as JSON in UTF-8, estimated from above. */
function bytesOf(row: readonly Value[]): number {
  return row.reduce<number>(
    (sum, cell) => sum + (typeof cell === 'string' ? textBytes(cell) : String(cell).length + 1),
    3,
  );
}
