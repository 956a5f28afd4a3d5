import { StableIds } from '../../domain/definitions/stableId';
import { tableRecords } from './records';
import type { TableSnapshot } from './snapshot';

/** Ids that rows carry, in whatever table. */
export function writtenIds(tables: readonly TableSnapshot[]): ReadonlySet<string> {
  return new Set(
    tables.flatMap((table) =>
      tableRecords<'id' | 'typeId'>(table, ['id', 'typeId']).flatMap((row) => [
        row.text('id'),
        row.text('typeId'),
      ]),
    ),
  );
}

/** Keeps the ids that rows carry, and gives rows that staff added one of their own: never that of a row further down. */
export class IdKeeper {
  readonly #used = new Set<string>();
  readonly #fresh = new StableIds();

  constructor(private readonly written: ReadonlySet<string>) {}

  /** @param written the id in the row, empty where it has none; @param names see `StableIds.next` */
  id(written: string, prefix: string, ...names: readonly string[]): string {
    let id = written;
    if (id === '' || this.#used.has(id)) {
      do id = this.#fresh.next(prefix, ...names);
      while (this.#used.has(id) || this.written.has(id));
    }
    this.#used.add(id);
    return id;
  }
}
