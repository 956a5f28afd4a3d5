import type { Finding } from '../../domain/findings/finding';
import { cellAddress } from '../../workbook/formulas/address';
import { tablePlaces } from '../../workbook/snapshot/tablePlaces';
import { TypedCells } from '../../workbook/snapshot/typedCells';
import type { DisplacedCell } from '../../workbook/writes/known';
import { BookError } from '../bookError';
import { allTables, openedWrites } from '../plan/openedWrites';
import type { UseCase } from '../useCase';
import { keepTyped } from './keepTyped';
import type { CopiedRows } from './copiedRows';
import { contentShown, lateEntries, type LateEntry } from './lateEntries';
import { placing } from './placing';

/** How often it is tried again where it fails, before a person is told what may not have been put back. */
const MOST_FAILURES = 5;

/**
 * Puts what a job wrote over where its row stands by now, and what this writes over in its turn, until
 * nothing is left. Whatever fails, nothing is forgotten: it begins anew from what stands in the workbook.
 *
 * @param job what it wrote, or would have written, and which rows were copies when it read the book
 * @returns what has no place any more, and is on the sheet 已移出 instead
 * @throws BookError `entriesNotPutBack` where it fails again and again, with the entries and their cells
 */
export async function placeLate(
  useCase: UseCase,
  displaced: readonly DisplacedCell[],
  { planned, copies }: { readonly planned: TypedCells; readonly copies: CopiedRows },
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  let earlier: readonly LateEntry[] = [];
  let late = lateEntries(displaced, copies);
  let failures = 0;
  while (late.length > 0) {
    const again: DisplacedCell[] = [];
    try {
      const snapshot = await useCase.workbook.read({ labels: true });
      const places = placing(late, snapshot, { planned, earlier }, useCase.language);
      const typed = new TypedCells(snapshot);
      await useCase.workbook.execute(keepTyped(openedWrites(places.writes, allTables(snapshot)), typed), {
        calculate: true,
        standing: tablePlaces(snapshot),
        onDisplaced: (cells) => again.push(...cells),
      });
      findings.push(...places.findings);
      earlier = [...earlier, ...late];
      late = lateEntries(again);
    } catch (error) {
      late = [...late, ...lateEntries(again)];
      failures += 1;
      if (failures === MOST_FAILURES)
        throw new BookError('entriesNotPutBack', listOf(late), { cause: error });
    }
  }
  return findings;
}

/** Entries with the cells where they were typed, as a person reads them. */
function listOf(late: readonly LateEntry[]): string {
  return late
    .map((entry) => `${entry.sheet}!${cellAddress(entry.row, entry.column)} “${contentShown(entry)}”`)
    .join('; ');
}
