import type { Finding } from '../domain/findings/finding';
import { FINDING_COLUMNS } from '../workbook/layout/columns';
import { SHEET_PROTECTION } from '../workbook/layout/protection';
import { ROWS_ABOVE_DATA } from '../workbook/layout/table';
import type { PlanContext } from '../workbook/plan/context';
import { planFindings, type ListedFinding } from '../workbook/plan/planFindings';
import { readMarks } from '../workbook/snapshot/readMarks';
import type { TableSnapshot } from '../workbook/snapshot/snapshot';
import { claimNames } from '../workbook/writes/claimNames';
import type { Write } from '../workbook/writes/writes';
import type { BookState } from './book/bookState';
import { placeFindings } from './examine/placeFindings';

/**
 * Writes of the sheet 问题, made where it does not stand.
 *
 * @param marks who checked what; those that stand there stay unless others are told
 */
export function findingWrites(
  { snapshot, context }: Pick<BookState, 'snapshot' | 'context'>,
  listed: readonly ListedFinding[],
  marks = readMarks(snapshot.tables.findings),
): readonly Write[] {
  const table = snapshot.tables.findings;
  const sheet = context.names.tables.findings;
  const isProtected = table?.isProtected === true;
  const writes: readonly Write[] = [
    ...(isProtected ? [{ kind: 'unprotect', sheet } as const] : []),
    ...(snapshot.sheets.includes(sheet) ? [] : [{ kind: 'addSheet', sheet } as const]),
    ...listWrites(table, listed, context, marks),
    ...(isProtected ? [{ kind: 'protect', sheet, options: SHEET_PROTECTION } as const] : []),
  ];
  return claimNames(writes, snapshot.names);
}

/** What is listed together with what only a job found. */
export function listedWith(
  { snapshot }: Pick<BookState, 'snapshot'>,
  told: readonly Finding[],
  listed: readonly ListedFinding[],
): readonly ListedFinding[] {
  return placeFindings([...told.map((finding) => ({ finding, fromImport: false })), ...listed], snapshot);
}

/** The list itself; what people wrote beside one of an earlier version moves to the right. */
export function listWrites(
  table: TableSnapshot | undefined,
  listed: readonly ListedFinding[],
  context: PlanContext,
  marks = readMarks(table),
): readonly Write[] {
  const rows = table === undefined ? 0 : table.values.length - ROWS_ABOVE_DATA;
  return [...roomBeside(table), ...planFindings(listed, { rows, marks }, context)];
}

function roomBeside(table: TableSnapshot | undefined): readonly Write[] {
  const width = table?.values[0]?.length ?? FINDING_COLUMNS.length;
  const more = FINDING_COLUMNS.length - width;
  if (table === undefined || more <= 0) return [];
  return [{ kind: 'insertColumns', sheet: table.sheet, column: table.column + width, columns: more }];
}
