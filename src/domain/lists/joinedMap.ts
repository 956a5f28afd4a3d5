/** Several maps as one, without copying any. Of a key that two of them have the first counts. */
export class JoinedMap<Key, Value> implements ReadonlyMap<Key, Value> {
  readonly #maps: readonly ReadonlyMap<Key, Value>[];

  constructor(maps: readonly ReadonlyMap<Key, Value>[]) {
    this.#maps = maps;
  }

  get size(): number {
    return [...this.keys()].length;
  }

  get(key: Key): Value | undefined {
    for (const map of this.#maps) {
      const value = map.get(key);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  has(key: Key): boolean {
    return this.#maps.some((map) => map.has(key));
  }

  forEach(act: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this) act(value, key, this);
  }

  *entries(): MapIterator<[Key, Value]> {
    for (const [index, map] of this.#maps.entries()) {
      const earlier = this.#maps.slice(0, index);
      for (const entry of map) if (!earlier.some((other) => other.has(entry[0]))) yield entry;
    }
  }

  *keys(): MapIterator<Key> {
    for (const [key] of this) yield key;
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this) yield value;
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }
}
