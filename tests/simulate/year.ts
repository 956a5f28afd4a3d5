import type { UseCase } from '../../src/app/useCase';
import type { Finding } from '../../src/domain/findings/finding';
import type { EmbeddedBook } from '../support/embeddedBook';
import type { Choice } from '../support/sequences/action';
import type { BookModel } from '../support/sequences/bookModel';
import type { Dice } from './dice';
import type { YearDocuments } from './yearDocuments';

/** The day on which all of a simulated year happens, as far as anything is dated. */
const TODAY = new Date(2020, 11, 1);

/** A simulated year at work: the book, what should be in it, and what happens next. */
export interface Year {
  book: EmbeddedBook;
  readonly model: BookModel;
  readonly dice: Dice;
  readonly documents: YearDocuments;
  /** What jobs have told of entries that came too late for them. */
  readonly late: Finding[];
  /** How often each thing happened. */
  readonly counts: Map<string, number>;
}

export function useCaseOf({ book, late }: Year): UseCase {
  return { ...book.useCase, today: () => TODAY, onLate: (findings) => late.push(...findings) };
}

export function choiceOf({ dice }: Year): Choice {
  return [dice.below(1000), dice.below(1000), dice.below(1000)];
}

export function count({ counts }: Year, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

/** @throws Error with the problems, where there are any */
export function expectNone(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
