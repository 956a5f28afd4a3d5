import type { Area, CellWrite } from '../../writes/writes';
import type { Value } from '../../snapshot/snapshot';
import { BlockState, type Block } from './blockState';

export type { Block } from './blockState';

/** Some rows of a block, read by one request. */
export interface Slice {
  readonly block: Block;
  /** Counted from the block's first row. */
  readonly first: number;
  readonly rows: number;
}

/** What a slice costs beside its cells. */
const SLICE_BYTES = 250;

/** Rows of which none was seen may be so many times longer: a book that needs several answers has rows of all kinds. */
const UNSEEN = 2;

/**
 * Cuts the reading of blocks into slices of a bounded number of bytes, and puts what was read together.
 * How long rows are is learnt from those that were read.
 */
export class BlockReading {
  readonly #states: ReadonlyMap<Block, BlockState>;
  /** Rows of sheets in which values turned out to be others than an earlier reading has. */
  #changed: { readonly sheetId: string; readonly row: number }[] = [];

  /**
   * What is computed is read last, so that it is all of one moment as long as one request holds it.
   *
   * @param earlier a reading of the same blocks, and more, whose steady ones are known
   */
  constructor(blocks: readonly Block[], earlier?: BlockReading) {
    const inOrder = [
      ...blocks.filter(({ isComputed }) => !isComputed),
      ...blocks.filter(({ isComputed }) => isComputed),
    ];
    const known = earlier === undefined ? null : earlier.#states;
    this.#states = new Map(inOrder.map((block) => [block, new BlockState(block, known?.get(block) ?? null)]));
    if (known === null) return;
    for (const state of this.#states.values()) {
      if (!state.isSteady || this.#isCalculated(state.block)) state.reopen(0, state.block.area.rows);
    }
  }

  get isDone(): boolean {
    return [...this.#states.values()].every(({ open }) => open.length === 0);
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
    for (const state of this.#states.values()) {
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
    const open = [...this.#states.values()].flatMap((state) => state.open);
    const rows = (sum: number, each: { readonly rows: number }): number => sum + each.rows;
    return slices.reduce(rows, 0) === open.map(({ from, to }) => ({ rows: to - from })).reduce(rows, 0);
  }

  take({ block, first }: Slice, cells: readonly (readonly Value[])[]): void {
    const { sheetId, area } = block;
    for (const row of this.#state(block).take(first, cells)) {
      if (!block.isComputed) this.#changed.push({ sheetId, row: area.row + row });
    }
  }

  /** Has read again what stands beside values that turned out to be others, though nobody was heard to edit them. */
  followChanged(): void {
    for (const { sheetId, row } of this.#changed) {
      for (const state of this.#states.values()) {
        const { area, sheetId: own } = state.block;
        if (own === sheetId && state.isSteady) state.reopenStale(row - area.row);
      }
    }
    this.#changed = [];
  }

  /** Cells of a sheet were filled by a plan. */
  filled(sheetId: string, row: number, column: number, values: readonly (readonly CellWrite[])[]): void {
    for (const state of this.#states.values()) {
      if (state.block.sheetId === sheetId) state.fill(row, column, values);
    }
  }

  /** Number formats of a sheet were changed by a plan. */
  formatted(sheetId: string, { row, column, rows, columns }: Area): void {
    for (const state of this.#states.values()) {
      const { area, load, sheetId: own } = state.block;
      const isBeside = area.column >= column + columns || column >= area.column + area.columns;
      if (own === sheetId && load === 'numberFormat' && !isBeside)
        state.reopen(row - area.row, row - area.row + rows);
    }
  }

  /** Rows of a sheet were edited: they are read again, and with them all that may follow from them. */
  edited(sheetId: string, first: number, count: number): void {
    for (const state of this.#states.values()) {
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
    return [...this.#states.values()].some(
      ({ block, formulaColumns }) =>
        block.sheetId === sheetId &&
        block.area.row === area.row &&
        [...formulaColumns].some((column) => column >= area.column && column < area.column + area.columns),
    );
  }

  #state(block: Block): BlockState {
    const state = this.#states.get(block);
    if (state === undefined) throw new RangeError('a block that is not being read');
    return state;
  }
}
