import type { Language } from '../../strings/texts';
import type { BookSnapshot } from '../../workbook/snapshot/snapshot';
import { bookState } from '../book/bookState';
import { allTables, openedWrites } from '../plan/openedWrites';
import { carryOutAndTell, whileItStands } from '../typed/carryOut';
import type { UseCase } from '../useCase';
import { registerOf } from './registerRows';
import { clearingWrites, standingIn, type WrittenEntry } from './registerWrites';

/**
 * Empties the rows of entries that were written. One of which anything was changed since stays as it is.
 *
 * @returns how many entries were taken back
 * @throws WorkbookError what the host says
 */
export function takeBackEntries(useCase: UseCase, entries: readonly WrittenEntry[]): Promise<number> {
  return whileItStands(useCase, { labels: false }, async (snapshot) => {
    const register = registerOf(bookState(snapshot, useCase.language));
    if (register === null) return 0;
    const standing = standingIn(register, entries);
    const writes = clearingWrites(
      register,
      standing.map(({ row: { entered: cells, index } }) => ({ cells, index })),
    );
    useCase.onProgress?.('writing', 0);
    await carryOutAndTell(useCase, snapshot, openedWrites(writes, allTables(snapshot)), { calculate: true });
    return standing.length;
  });
}

/** Which entries stand in a book as they were written. Pure. */
export function standingEntries(
  snapshot: BookSnapshot,
  language: Language,
  entries: readonly WrittenEntry[],
): readonly WrittenEntry[] {
  const register = registerOf(bookState(snapshot, language));
  return register === null ? [] : standingIn(register, entries).map(({ entry }) => entry);
}
