import type { ExcelView } from '../../workbook/excel/excelView';
import type { BookSnapshot } from '../../workbook/snapshot/snapshot';
import type { CrossedBlock } from '../typed/crossedBlock';
import { load } from './resourceMissing';
import type { JobUseCase } from './runJob';
import { knownBook, type Outcome } from './sessionState';
import type { Store } from './store';

type Run = (action: (useCase: JobUseCase) => Promise<Outcome | null>) => Promise<void>;

/**
 * Tells of blocks that were pasted or filled over rows nobody sees, or that take no scores, and takes them back.
 * What it takes is loaded with the first block.
 */
export class CrossedBlocks {
  readonly #store: Store;
  readonly #view: ExcelView;
  readonly #run: Run;

  /** @param run runs a job */
  constructor(store: Store, view: ExcelView, run: Run) {
    this.#store = store;
    this.#view = view;
    this.#run = run;
  }

  /**
   * Looks at what people edited.
   *
   * @param isBlock whether an edit was of more than one row
   */
  async look(before: BookSnapshot, now: BookSnapshot, isBlock: boolean): Promise<void> {
    const { crossed, book } = this.#store.get();
    const known = knownBook(book);
    if ((!isBlock && crossed === null) || known === null) return;
    const { coveredCells, crossedBlock, joined, stillCrossed } = await load(import('../typed/crossedBlock'));
    let block = crossed === null ? null : stillCrossed(crossed, now);
    const covered = isBlock ? coveredCells(before, now, known.state) : [];
    for (const [sheet, cells] of covered) {
      const hidden = await this.#view.hiddenRows(sheet, [...new Set(cells.map(({ row }) => row))]);
      const found = crossedBlock(cells, hidden);
      if (found !== null) block = joined(crossed, block, found);
    }
    if (block !== this.#store.get().crossed) this.#store.set({ crossed: block });
  }

  /** Puts back what stood where a block was written, as far as it was read before. */
  takeBack(block: CrossedBlock): Promise<void> {
    return this.#run(async (useCase) => {
      const { takeBack } = await load(import('../takeBack'));
      const count = await takeBack(useCase, block.cells);
      this.keep();
      return { kind: 'undone', count, left: block.cells.length - count };
    });
  }

  /** Lets a block stand as it was written. */
  keep(): void {
    this.#store.set({ crossed: null });
  }
}
