import { sheetText, type Language } from '../../strings/texts';
import { ROWS_ABOVE_DATA, type Column } from '../../workbook/layout/table';
import { UNCONFIRMED } from '../../workbook/layout/unconfirmed';
import { isTierCode, tierList, tierOfCode } from '../../workbook/layout/tierCode';
import { TABLE_COLUMNS } from '../../workbook/layout/codeRow';
import type { SheetContent } from '../../workbook/snapshot/sheetContent';
import type { CellWrite, Write } from '../../workbook/writes/writes';
import type { ColumnDamage } from '../book/columnDamage';
import { columnSteps, type ColumnPlan } from './columnSteps';

/** How the columns of a damaged table get back into their places. */
export function columnPlan({ present, wanted }: ColumnDamage, content: SheetContent): ColumnPlan {
  return columnSteps(present, wanted, (column) =>
    content.formulas.every((row) => (row[column] ?? '') === ''),
  );
}

/** What stands in new columns, row of data by row, by code; null leaves a cell blank. */
export type Refill = (code: string) => readonly CellWrite[] | null;

/**
 * Puts the columns of a table back into their places, its codes, headers and name with them. What people typed moves
 * with its column, and nothing is written over.
 *
 * @param isConfirmed false where entries are gone that nobody has given up
 */
export function columnWrites(
  damage: ColumnDamage,
  content: SheetContent,
  refill: Refill,
  { language, isConfirmed }: { readonly language: Language; readonly isConfirmed: boolean },
): readonly Write[] {
  const { sheet, row, role, name, hasCodes, wanted, missing } = damage;
  const columns: readonly Column<string>[] = TABLE_COLUMNS[role];
  const byCode = new Map(columns.map((column) => [column.code, column]));
  const height = Math.max(1, content.values.length);
  const steps = columnPlan(damage, content).steps.map((step): Write => {
    switch (step.kind) {
      case 'insert':
        return { kind: 'insertColumns', sheet, column: step.column, columns: 1 };
      case 'move': {
        const area = { row: 0, column: step.from, rows: height, columns: 1 };
        return { kind: 'moveCells', sheet, area, toColumn: step.to };
      }
      case 'delete':
        return { kind: 'deleteColumns', sheet, column: step.column, columns: 1 };
    }
  });
  const gone = new Set(missing.map(({ code }) => code));
  // What counts the tiers of a row has to count those that came back.
  const refilled = [...gone, ...([...gone].some(isTierCode) && !gone.has('tierCount') ? ['tierCount'] : [])];
  const header = wanted.map((code, index): CellWrite => {
    const word = byCode.get(code)?.header ?? null;
    if (index === 0) return isConfirmed ? null : UNCONFIRMED;
    if (code === 'tierCount') return tierList(wanted.filter(isTierCode));
    if (isTierCode(code) && gone.has(code)) {
      return sheetText(language, 'header.tierPoints', { tier: tierOfCode(code) });
    }
    return word === null ? null : sheetText(language, word);
  });
  const rows = damage.rows + (hasCodes ? 0 : 1);
  return [
    ...steps,
    ...(hasCodes ? [] : [{ kind: 'insertRows', sheet, row, rows: 1 } as const]),
    { kind: 'cells', sheet, row, column: 0, values: [wanted, header] },
    ...refilled.flatMap((code): readonly Write[] => {
      const column = wanted.indexOf(code);
      const values = refill(code);
      const { width, hidden } = byCode.get(code) ?? { width: 60 };
      return [
        { kind: 'column', sheet, column, ...(hidden === true ? { hidden } : { width, hidden: false }) },
        ...(values === null
          ? []
          : [
              {
                kind: 'cells',
                sheet,
                row: row + ROWS_ABOVE_DATA,
                column,
                values: values.map((cell) => [cell]),
              } as const,
            ]),
      ];
    }),
    { kind: 'hideRow', sheet, row },
    { kind: 'name', name, sheet, area: { row, column: 0, rows, columns: wanted.length } },
  ];
}

/** The rows of data of a damaged table as they stand, each by the codes of its columns. */
export function dataRows(
  { row, rows, hasCodes, present }: ColumnDamage,
  { values }: SheetContent,
): readonly ((code: string) => string)[] {
  return values
    .slice(row + (hasCodes ? ROWS_ABOVE_DATA : ROWS_ABOVE_DATA - 1), row + rows)
    .map((cells) => (code: string) => String(cells[present.indexOf(code)] ?? '').trim());
}
