import { SHEET_PROTECTION } from '../../workbook/layout/protection';
import type { Write } from '../../workbook/writes/writes';
import type { BookSnapshot } from '../../workbook/snapshot/snapshot';

/** Writes to the sheets of settings and definitions; those that people protected are opened for it. */
export function openedWrites(writes: readonly Write[], snapshot: BookSnapshot): readonly Write[] {
  const { about, indicators, units, negative } = snapshot.tables;
  const closed = [about, indicators, units, negative].flatMap((table) =>
    table?.isProtected === true && writes.some((write) => 'sheet' in write && write.sheet === table.sheet)
      ? [table.sheet]
      : [],
  );
  return [
    ...closed.map((sheet): Write => ({ kind: 'unprotect', sheet })),
    ...writes,
    ...closed.map((sheet): Write => ({ kind: 'protect', sheet, options: SHEET_PROTECTION })),
  ];
}
