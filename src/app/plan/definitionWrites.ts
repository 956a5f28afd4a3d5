import type { Definitions } from '../../domain/definitions/definitions';
import { ROWS_ABOVE_DATA } from '../../workbook/layout/table';
import { claimNames } from '../../workbook/writes/claimNames';
import type { PlanContext } from '../../workbook/plan/context';
import { planAbout } from '../../workbook/plan/planAbout';
import { planIndicators } from '../../workbook/plan/planIndicators';
import { planNegative } from '../../workbook/plan/planNegative';
import { SHEET_PROTECTION } from '../../workbook/layout/protection';
import { planUnits } from '../../workbook/plan/planUnits';
import type { Area, CellWrite, Write } from '../../workbook/writes/writes';
import type { BookSnapshot, TableSnapshot, Value } from '../../workbook/snapshot/snapshot';

const ROLES = ['about', 'indicators', 'units', 'negative'] as const;

/**
 * Writes of 说明 and the definition tables. What stood there is written over, and emptied only
 * below and beside what is new: at no moment are settings or aliases nowhere but in memory.
 *
 * @param unusable settings as people entered them that cannot be used, by code
 */
export function definitionWrites(
  definitions: Definitions,
  snapshot: BookSnapshot,
  context: PlanContext,
  unusable: ReadonlyMap<string, Value> = new Map(),
): readonly Write[] {
  const { names } = context;
  const sheets = ROLES.map((role) => names.tables[role]);
  const missing = sheets.filter((sheet) => !snapshot.sheets.includes(sheet));
  const [only] = snapshot.sheets;
  // A new workbook's empty sheet becomes the first of ours instead of staying behind.
  const renamed = snapshot.isNew && only !== undefined && missing.includes(names.tables.about);
  const findings = snapshot.tables.findings;
  const closed = [...ROLES.map((role) => snapshot.tables[role]), findings].flatMap((table) =>
    table?.isProtected === true ? [table.sheet] : [],
  );
  const plans = [
    { role: 'about', writes: planAbout(definitions, context, unusable) },
    { role: 'indicators', writes: planIndicators(definitions, context) },
    { role: 'units', writes: planUnits(definitions, context) },
    { role: 'negative', writes: planNegative(definitions, context) },
  ] as const;
  const writes: readonly Write[] = [
    ...closed.map((sheet): Write => ({ kind: 'unprotect', sheet })),
    ...(renamed ? [{ kind: 'renameSheet', sheet: only, to: names.tables.about } as const] : []),
    ...missing
      .filter((sheet) => !(renamed && sheet === names.tables.about))
      .map((sheet): Write => ({ kind: 'addSheet', sheet })),
    ...plans.flatMap(({ role, writes: own }) => [
      ...roomBeside(snapshot.tables[role], own),
      ...surplus(snapshot.tables[role], own),
      ...own,
    ]),
    ...closed
      .filter((sheet) => sheet !== findings?.sheet)
      .map((sheet): Write => ({ kind: 'protect', sheet, options: SHEET_PROTECTION })),
  ];
  return claimNames(writes, snapshot.names);
}

/** What people wrote beside a table moves to the right before the table grows over it. */
function roomBeside(before: TableSnapshot | undefined, plan: readonly Write[]): readonly Write[] {
  if (before === undefined) return [];
  const columns = before.column + (before.values[0]?.length ?? 0);
  const more = widthOf(plan) - columns;
  return more > 0 ? [{ kind: 'insertColumns', sheet: before.sheet, column: columns, columns: more }] : [];
}

function widthOf(plan: readonly Write[]): number {
  const cells = plan.flatMap((write) => (write.kind === 'cells' ? [write] : []));
  return Math.max(...cells.map(({ column, values }) => column + (values[0]?.length ?? 0)));
}

/**
 * Empties what the old table has and the new one does not write: rows below, columns to the right. Spare rows of the
 * new table keep their formats. This comes before the table is written: once its name lets go of rows, they are nobody's
 * to empty.
 */
export function surplus(before: TableSnapshot | undefined, plan: readonly Write[]): readonly Write[] {
  if (before === undefined) return [];
  const cells = plan.flatMap((write) => (write.kind === 'cells' ? [write] : []));
  const end = Math.max(...cells.map(({ row, values }) => row + values.length));
  const width = widthOf(plan);
  const spareEnd = Math.max(
    end,
    ...plan.flatMap((write) => (write.kind === 'name' ? [endOf(write.area)] : [])),
  );
  const last = before.row + before.values.length;
  const columns = before.column + (before.values[0]?.length ?? 1);
  const first = before.row + ROWS_ABOVE_DATA;
  const spare = Math.min(last, spareEnd) - end;
  return [
    ...(spare > 0 ? [blank(before.sheet, end, spare, width)] : []),
    ...(last > spareEnd ? [clear(before.sheet, spareEnd, 0, last - spareEnd, Math.max(columns, width))] : []),
    ...(columns > width && spareEnd > first
      ? [clear(before.sheet, before.row, width, spareEnd - before.row, columns - width)]
      : []),
  ];
}

function endOf({ row, rows }: Area): number {
  return row + rows;
}

function blank(sheet: string, row: number, rows: number, columns: number): Write {
  const values = Array.from({ length: rows }, () => new Array<CellWrite>(columns).fill(''));
  return { kind: 'cells', sheet, row, column: 0, values };
}

function clear(sheet: string, row: number, column: number, rows: number, columns: number): Write {
  return { kind: 'clear', sheet, area: { row, column, rows, columns } };
}
