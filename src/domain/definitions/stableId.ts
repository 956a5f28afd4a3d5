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
      const id = `${prefix}-${hash([...names, ...(turn === 0 ? [] : [String(turn)])].join('\u001f'))}`;
      if (!this.#taken.has(id)) {
        this.#taken.add(id);
        return id;
      }
    }
  }
}

/** 53 bits of the text as base-36 digits: two multiplicative 32-bit hashes over its UTF-16 units. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    high ^= high >>> 13;
  }
  const value = (BigInt(high >>> 0) << 21n) ^ BigInt(low >>> 0);
  return value.toString(36).padStart(11, '0');
}
