import { onOneLine } from './plainText';

/** A category as its cell gives it; one object for all its rows. */
export interface CategoryCell {
  readonly paragraphs: readonly string[];
}

/** Between the levels of a category: `经济发展·工业`. */
const BETWEEN_LEVELS = '·';

/** What stands above the indicators, level by level, carried down from row to row. */
export class CategoryLevels {
  #levels: readonly (readonly string[])[] = [];
  #cell: CategoryCell = { paragraphs: [] };

  /** Begins a level, from 0, and with it everything below; without paragraphs there is nothing there. */
  begin(level: number, paragraphs: readonly string[]): void {
    const above = Array.from({ length: level }, (_, index) => this.#levels[index] ?? []);
    this.#levels = [...above, paragraphs];
    const told = this.#levels.filter((lines) => lines.length > 0);
    this.#cell = {
      paragraphs: told.length > 1 ? [told.map(onOneLine).join(BETWEEN_LEVELS)] : told.flat(),
    };
  }

  /** All levels in one. */
  get cell(): CategoryCell {
    return this.#cell;
  }
}
