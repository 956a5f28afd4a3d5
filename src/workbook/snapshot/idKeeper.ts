import { StableIds } from '../../domain/definitions/stableId';

/** Keeps the ids that rows carry, and gives rows that staff added or copied one of their own. */
export class IdKeeper {
  readonly #used = new Set<string>();
  readonly #fresh = new StableIds();

  /** @param written the id in the row, empty where it has none; @param names see `StableIds.next` */
  id(written: string, prefix: string, ...names: readonly string[]): string {
    let id = written;
    while (id === '' || this.#used.has(id)) id = this.#fresh.next(prefix, ...names);
    this.#used.add(id);
    return id;
  }
}
