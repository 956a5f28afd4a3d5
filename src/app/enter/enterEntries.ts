import type { DisplacedCell } from '../../workbook/writes/known';
import { bookState } from '../book/bookState';
import { allTables, openedWrites } from '../plan/openedWrites';
import { carryOutAndTell, whileItStands } from '../typed/carryOut';
import type { UseCase } from '../useCase';
import { growRegister } from './growRegister';
import { faultOf } from './judgeEntry';
import type { PlannedEntry } from './planEntries';
import { entryCounts, entryKey, registerOf, type Register, type RegisterCells } from './registerRows';
import { clearingWrites, entryWrites, rowOf, standingIn, type WrittenEntry } from './registerWrites';

/** An entry that a person agreed to have written. */
export interface AgreedEntry {
  readonly cells: RegisterCells;
  /** How many rows of the register said the same when the plan was shown. */
  readonly standing: number;
}

/** What writing entries came to. */
export interface WrittenEntries {
  /** What was written, with what it takes to take it back. */
  readonly entries: readonly WrittenEntry[];
  /** Entries that were not written: somebody entered them meanwhile, or the book takes no such entry any more. */
  readonly left: number;
}

/** How often entries are written into other rows, because somebody typed into theirs, before it is left at that. */
const MOST_TURNS = 6;

/** The entries of a plan that would be written. */
export function agreedEntries(entries: readonly PlannedEntry[]): readonly AgreedEntry[] {
  const standing = entryCounts(entries.flatMap((entry) => (entry.state === 'same' ? [entry] : [])));
  return entries.flatMap((entry) =>
    entry.state === 'new' ? [{ cells: entry.cells, standing: standing.get(entryKey(entry.cells)) ?? 0 }] : [],
  );
}

/**
 * Writes entries that were agreed to into the free rows below the last one of the register, which grows where these are too
 * few. What somebody types into one of them in the very moment stays there alone, and the entry goes into another row.
 *
 * @param remember told what will be written before it is: whether Excel carried out what it never answered is not known
 */
export async function enterEntries(
  useCase: UseCase,
  agreed: readonly AgreedEntry[],
  remember?: (entries: readonly WrittenEntry[]) => void,
): Promise<WrittenEntries> {
  let begun: readonly WrittenEntry[] = [];
  let isBegun = false;
  const taken = new TakenCells();
  for (let turn = 1; turn <= MOST_TURNS; turn += 1) {
    const isDone = await whileItStands(useCase, { labels: false }, async (snapshot) => {
      const state = bookState(snapshot, useCase.language);
      const register = registerOf(state);
      if (register === null) return true;
      const standing = standingIn(register, begun)
        .map(({ entry }) => entry)
        .filter((entry) => !taken.isInRow(register, entry));
      const lost = begun.filter((entry) => !standing.includes(entry));
      const wanted = isBegun
        ? lost.map(({ cells }) => cells)
        : stillWanted(agreed, register).filter((cells) => faultOf(cells, state.definitions) === null);
      if (wanted.length === 0) return true;
      if (!hasRoom(register, wanted)) {
        await growRegister(useCase, wanted.length);
        return false;
      }
      begun = [...standing, ...wanted.map((cells, at) => ({ cells, index: register.free.first + at }))];
      isBegun = true;
      remember?.(begun);
      useCase.onProgress?.('writing', 0);
      const writes = [
        ...clearingWrites(register, lost, (...cell) => !taken.has(...cell)),
        ...entryWrites(register, begun.slice(standing.length)),
      ];
      await carryOutAndTell(useCase, snapshot, openedWrites(writes, allTables(snapshot)), {
        calculate: true,
        onDisplaced: (cells) => {
          taken.add(cells);
        },
      });
      return false;
    });
    if (isDone) break;
  }
  return { entries: begun, left: agreed.length - begun.length };
}

/** Cells into which somebody typed in the very moment, whatever it was: the same as was to be written there is theirs, too. */
class TakenCells {
  readonly #rows = new Map<number, Set<number>>();

  add(cells: readonly DisplacedCell[]): void {
    for (const { row, column, known } of cells) {
      if (known.owner.table !== 'ledger') continue;
      this.#rows.set(row, (this.#rows.get(row) ?? new Set()).add(column));
    }
  }

  /** @param row zero-based, like the column */
  has(row: number, column: number): boolean {
    return this.#rows.get(row)?.has(column) === true;
  }

  isInRow(register: Register, entry: WrittenEntry): boolean {
    return this.#rows.has(rowOf(register, entry.index));
  }
}

/** The entries that nobody entered since the plan was shown. */
function stillWanted(agreed: readonly AgreedEntry[], { rows }: Register): readonly RegisterCells[] {
  const now = entryCounts(rows);
  return agreed.flatMap(({ cells, standing }) => {
    const key = entryKey(cells);
    const count = now.get(key) ?? 0;
    if (count <= standing) return [cells];
    now.set(key, count - 1);
    return [];
  });
}

/** Whether the register has the rows that entries need, and a column of factors where one has a factor. */
function hasRoom({ free, columns }: Register, wanted: readonly RegisterCells[]): boolean {
  const hasColumn = columns.has('factor') || wanted.every(({ factor }) => factor === '');
  return free.room >= wanted.length && hasColumn;
}
