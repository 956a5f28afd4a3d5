import { groupBy } from '../../domain/lists/groupBy';
import { StableIds } from '../../domain/definitions/stableId';
import { tableRecords, type TableRecord } from './records';
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
  readonly #written: ReadonlySet<string>;

  constructor(written: ReadonlySet<string>) {
    this.#written = written;
  }

  /** @param written the id in the row, empty where it has none; @param names see `StableIds.next` */
  id(written: string, prefix: string, ...names: readonly string[]): string {
    let id = written;
    if (id === '' || this.#used.has(id)) {
      do id = this.#fresh.next(prefix, ...names);
      while (this.#used.has(id) || this.#written.has(id));
    }
    this.#used.add(id);
    return id;
  }
}

/**
 * The ids that rows keep, by index. Copying a row leaves its id in both: the row that is most like what the id
 * stands for keeps it, the upper one of equals.
 *
 * @param likeness the higher, the more; asked only where several rows carry an id
 */
export function keptIds<Code extends string>(
  rows: readonly TableRecord<Code | 'id'>[],
  likeness: (row: TableRecord<Code | 'id'>, id: string) => number,
): ReadonlyMap<number, string> {
  const carriers = groupBy(
    rows.filter((row) => row.text('id') !== ''),
    (row) => row.text('id'),
  );
  const kept = new Map<number, string>();
  for (const [id, [first, ...copies]] of carriers) {
    let [keeper, most] = [first, copies.length === 0 ? 0 : likeness(first, id)];
    for (const copy of copies) {
      const like = likeness(copy, id);
      if (like > most) [keeper, most] = [copy, like];
    }
    kept.set(keeper.index, id);
  }
  return kept;
}
