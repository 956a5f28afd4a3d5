import { groupBy } from '../../domain/lists/groupBy';
import { codesIn } from '../layout/codeRow';
import type { Write } from './writes';

type NamedArea = Pick<Extract<Write, { readonly kind: 'addName' }>, 'sheet' | 'area'>;

/**
 * Makes every name that a plan sets exist before anything else is written: right after its sheet was
 * added or renamed, otherwise first of all. A sheet belongs to the book from then on, so that a
 * fault in the middle leaves no sheet behind which the next run would take for somebody else's. The codes of
 * a table stand before its name does: an area that is named and empty is one that somebody emptied.
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
  const claims = new Map<string, readonly Write[]>(
    [...groupBy(wanted, ({ sheet }) => sheet)].map(([sheet, names]) => [
      sheet,
      names.flatMap((name) => [...codesOf(writes, name), name]),
    ]),
  );
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

/** Puts down the codes of a table, its first row; nothing where it has none, or the plan does not write them. */
function codesOf(writes: readonly Write[], { sheet, area }: NamedArea): readonly Write[] {
  const { row, column } = area;
  for (const write of writes) {
    if (write.kind !== 'cells' || write.sheet !== sheet || write.column > column) continue;
    const codes = write.values[row - write.row];
    if (codes !== undefined && codesIn(codes) !== null)
      return [{ kind: 'cells', sheet, row, column: write.column, values: [codes] }];
  }
  return [];
}
