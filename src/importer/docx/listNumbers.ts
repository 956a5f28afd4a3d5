import { DocumentUnreadable } from '../documentUnreadable';
import { LIST_LIMITS } from './limits';
import { formatNumber } from './numberFormats';
import type { NumberedList } from './numberingParts';

/** Counts the automatic numbers of paragraphs, in the order of the document. */
export class ListNumbers {
  readonly #lists: ReadonlyMap<string, NumberedList>;
  /** The last number of each level, by base list. */
  readonly #counters = new Map<string, Map<number, number>>();
  readonly #begun = new Set<string>();
  #characters = 0;

  constructor(lists: ReadonlyMap<string, NumberedList>) {
    this.#lists = lists;
  }

  /** The level of a list that a paragraph style stands for; 0 where none says so. */
  levelOfStyle(list: string, style: string): number {
    for (const [index, level] of this.#lists.get(list)?.levels ?? []) if (level.style === style) return index;
    return 0;
  }

  /**
   * The number of the next paragraph of a list, as text: `（一）`; empty where the list shows none.
   *
   * @throws DocumentUnreadable `tooManyElements` when all numbers together are longer than any document's
   */
  next(id: string, level: number): string {
    const list = this.#lists.get(id);
    const shape = list?.levels.get(level);
    if (list === undefined || shape === undefined) return '';
    const counters = this.#countersOf(id, list);
    counters.set(level, (counters.get(level) ?? shape.start - 1) + 1);
    for (const deeper of counters.keys()) if (deeper > level) counters.delete(deeper);
    if (shape.format === 'bullet') return '';
    const number = shape.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const of = list.levels.get(index);
      const value = counters.get(index) ?? of?.start ?? 1;
      return formatNumber(value, shape.legal ? 'decimal' : (of?.format ?? 'decimal'));
    });
    this.#characters += number.length;
    if (this.#characters > LIST_LIMITS.numbers) {
      const detail = `list numbers of more than ${LIST_LIMITS.numbers} characters`;
      throw new DocumentUnreadable('tooManyElements', { detail });
    }
    return number;
  }

  #countersOf(id: string, list: NumberedList): Map<number, number> {
    const counters = this.#counters.get(list.base) ?? new Map<number, number>();
    this.#counters.set(list.base, counters);
    if (!this.#begun.has(id)) {
      this.#begun.add(id);
      for (const [level, start] of list.restarts) counters.set(level, start - 1);
    }
    return counters;
  }
}
