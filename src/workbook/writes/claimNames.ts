import { groupBy } from '../../domain/lists/groupBy';
import type { Write } from './writes';

/**
 * Makes every name that a plan sets exist before anything is written: right after its sheet was
 * added or renamed, otherwise first of all. A sheet belongs to the book from then on, so that a
 * fault in the middle leaves no sheet behind which the next run would take for somebody else's.
 *
 * @param defined names that stand in the workbook already, whatever they refer to
 */
export function claimNames(writes: readonly Write[], defined: readonly string[]): readonly Write[] {
  const known = new Set(defined);
  const wanted = writes.flatMap((write) => {
    if (write.kind !== 'name' || known.has(write.name)) return [];
    known.add(write.name);
    return [{ ...write, kind: 'addName' as const }];
  });
  const claims = new Map<string, readonly Write[]>(groupBy(wanted, ({ sheet }) => sheet));
  const rest = writes.flatMap((write): readonly Write[] => {
    const sheet =
      write.kind === 'addSheet' ? write.sheet : write.kind === 'renameSheet' ? write.to : undefined;
    const own = sheet === undefined ? undefined : claims.get(sheet);
    if (sheet === undefined || own === undefined) return [write];
    claims.delete(sheet);
    return [write, ...own];
  });
  // Sheets are unprotected first of all: where that fails, nothing has been changed.
  const start = rest.findIndex(({ kind }) => kind !== 'unprotect');
  const at = start < 0 ? rest.length : start;
  return [...rest.slice(0, at), ...[...claims.values()].flat(), ...rest.slice(at)];
}
