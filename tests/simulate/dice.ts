import { randomNumbers } from '../../src/domain/examples/randomNumbers';

/** Chance of one simulated year: the same seed throws the same. */
export class Dice {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = randomNumbers(`year ${seed}`);
  }

  /** A whole number from 0 to below `count`. */
  below(count: number): number {
    return Math.floor(this.#next() * count);
  }

  /** Whether something happens that happens so many times in a hundred. */
  happens(percent: number): boolean {
    return this.below(100) < percent;
  }

  /** One of a list. @throws RangeError where it is empty */
  one<Item>(list: readonly Item[]): Item {
    const item = list[this.below(list.length)];
    if (item === undefined) throw new RangeError('nothing to choose from');
    return item;
  }

  /** The list in another order. */
  shuffled<Item>(list: readonly Item[]): readonly Item[] {
    return list
      .map((item) => ({ item, at: this.#next() }))
      .sort((one, other) => one.at - other.at)
      .map(({ item }) => item);
  }
}
