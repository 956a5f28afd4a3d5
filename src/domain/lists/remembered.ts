/** What stands for the first thing that a result depends on where that is no object. */
const NOTHING = {};

interface Answer<Result> {
  readonly things: readonly unknown[];
  readonly result: Result;
}

/**
 * A pure function that answers again what it answered last, where all things that its result depends on are the very
 * same ones: whoever understands a book anew after one cell was typed does again only what the cell touches. An answer
 * is kept as long as the first of the things.
 *
 * @param dependsOn all that the result depends on, compared by identity; what belongs together for long comes first
 */
export function remembered<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
  dependsOn: (...args: Args) => readonly unknown[],
): (...args: Args) => Result {
  const answers = new WeakMap<object, Answer<Result>>();
  return (...args) => {
    const things = dependsOn(...args);
    const [first] = things;
    const owner = typeof first === 'object' && first !== null ? first : NOTHING;
    const last = answers.get(owner);
    if (last !== undefined && areSame(last.things, things)) return last.result;
    const result = compute(...args);
    answers.set(owner, { things, result });
    return result;
  };
}

/**
 * Of things that are equal one after the other the first, so that what depends on it need not be done again.
 *
 * @returns takes the thing, and for how long it is remembered: as long as its owner
 */
export function steady<Thing>(
  isSame: (before: Thing, now: Thing) => boolean,
): (owner: object, now: Thing) => Thing {
  const things = new WeakMap<object, { readonly thing: Thing }>();
  return (owner, now) => {
    const before = things.get(owner);
    if (before !== undefined && isSame(before.thing, now)) return before.thing;
    things.set(owner, { thing: now });
    return now;
  };
}

/** Whether two lists have the very same things in the same places. */
export function areSame(left: readonly unknown[], right: readonly unknown[]): boolean {
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index += 1)
    if (!Object.is(left[index], right[index])) return false;
  return true;
}
