import { textHash } from '../text/textHash';

/**
 * Hands out ids that are made of names alone, so that the same document always gets the same ids,
 * whichever file it comes from and whatever was inserted before: `u-1k2j3h4g5f`.
 *
 * Two things of the same names get different ids by the order in which they ask.
 */
export class StableIds {
  readonly #taken = new Set<string>();

  /** @param prefix one or two letters that tell the kind; @param names what identifies the thing, outermost first. */
  next(prefix: string, ...names: readonly string[]): string {
    for (let turn = 0; ; turn += 1) {
      const id = `${prefix}-${textHash([...names, ...(turn === 0 ? [] : [String(turn)])].join('\u001f'))}`;
      if (!this.#taken.has(id)) {
        this.#taken.add(id);
        return id;
      }
    }
  }
}
