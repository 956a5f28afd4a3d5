import { SHEET_PROTECTION } from '../../workbook/layout/protection';
import type { Write } from '../../workbook/writes/writes';
import type { BookSnapshot } from '../../workbook/snapshot/snapshot';

/** A table as far as its sheet's protection goes. */
interface ProtectedTable {
  readonly sheet: string;
  readonly isProtected: boolean;
}

/** Opens the sheets of these tables for what is written there, where they are protected, and closes them again. */
export function openedWrites(
  writes: readonly Write[],
  tables: readonly (ProtectedTable | undefined)[],
): readonly Write[] {
  const gone = new Set(writes.flatMap((write) => (write.kind === 'deleteSheet' ? [write.sheet] : [])));
  const written = new Set(writes.flatMap((write) => ('sheet' in write ? [write.sheet] : [])));
  const closed = new Set(
    tables.flatMap((table) =>
      table?.isProtected === true && written.has(table.sheet) && !gone.has(table.sheet) ? [table.sheet] : [],
    ),
  );
  return [
    ...[...closed].map((sheet): Write => ({ kind: 'unprotect', sheet })),
    ...writes,
    ...[...closed].map((sheet): Write => ({ kind: 'protect', sheet, options: SHEET_PROTECTION })),
  ];
}

/** The tables of settings and definitions, whose sheets only people protect. */
export function definitionTables({ tables }: BookSnapshot): readonly (ProtectedTable | undefined)[] {
  return [tables.about, tables.indicators, tables.units, tables.negative];
}

/** Every table of the book. */
export function allTables({ tables, scores }: BookSnapshot): readonly (ProtectedTable | undefined)[] {
  return [...Object.values(tables), ...scores];
}
