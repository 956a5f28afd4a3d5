import { groupBy } from '../../domain/lists/groupBy';
import { FIRST_ROW } from '../../workbook/layout/table';
import { unitOfRowKey } from '../../workbook/layout/rowKey';
import type { ScoreSheetLayout } from '../../workbook/layout/scoreSheet';
import { METHOD_FORMULAS } from '../../workbook/layout/usedColumns';
import { TYPED_COLUMNS } from '../../workbook/snapshot/snapshot';
import { scoreRowCells } from '../../workbook/plan/planScores';
import type { SheetContent } from '../../workbook/snapshot/sheetContent';
import type { CellWrite } from '../../workbook/writes/writes';
import type { BookState } from '../book/bookState';
import type { ColumnDamage } from '../book/columnDamage';
import { dataRows, type Refill } from './columnWrites';

type Row = (code: string) => string;

/** Columns that say whose score for what a row holds, each of which may be gone. */
const LABELS = ['kind', 'unit', 'part', 'category', 'indicator', 'target'] as const;

const TYPED: ReadonlySet<string> = new Set(TYPED_COLUMNS);

/** Computed cells depend on rows standing in their places, and are written by computing. */
const COMPUTED: ReadonlySet<string> = new Set(['code', 'cap', 'counted', 'check', ...METHOD_FORMULAS]);

/**
 * What the missing columns of a score sheet held that the definitions know: keys and texts, row by row. A row without
 * its key is known by what its other columns say, where that is said of one row only.
 */
export function refillScores(damage: ColumnDamage, content: SheetContent, state: BookState): Refill {
  const rows = dataRows(damage, content);
  const layout = layoutOf(rows, state);
  if (layout === null) return () => null;
  const { context } = state;
  const ledger = { sheet: context.names.tables.ledger, firstRow: FIRST_ROW, rows: 1 };
  const sources = { ledger, rankingEndRow: 1, converted: new Map<string, never>() };
  const codes = layout.columns.map(({ code }): string => code);
  const planned = scoreRowCells(layout, sources, new Map(), context).map((cells) => ({
    cells,
    text: (code: string): string => {
      const cell = cells[codes.indexOf(code)] ?? '';
      return typeof cell === 'object' ? '' : String(cell);
    },
  }));
  const labels = LABELS.filter((code) => damage.present.includes(code));
  const signature = (row: Row): string => JSON.stringify(labels.map(row));
  const known = new Map(planned.map((row) => [row.text('key'), row]));
  const inOrder =
    rows.length === planned.length &&
    rows.every((row, at) => signature(row) === signature(planned[at]?.text ?? row));
  const alike = groupBy(planned, ({ text }) => signature(text));
  const twins = groupBy(rows, signature);
  const found = rows.map((row, at) => {
    if (damage.present.includes('key')) return known.get(row('key'));
    if (inOrder) return planned[at];
    const [only, ...others] = alike.get(signature(row)) ?? [];
    return others.length === 0 && twins.get(signature(row))?.length === 1 ? only : undefined;
  });
  return (code) => {
    if (COMPUTED.has(code) || TYPED.has(code)) return null;
    return found.map((row): CellWrite => row?.cells[codes.indexOf(code)] ?? null);
  };
}

/** The unit type most of whose units the rows name, by their keys or by their names. */
function layoutOf(rows: readonly Row[], { definitions, layouts }: BookState): ScoreSheetLayout | null {
  const votes = definitions.unitTypes.map(({ id, units }) => {
    const [ids, names] = [new Set(units.map((unit) => unit.id)), new Set(units.map(({ name }) => name))];
    return {
      id,
      votes: rows.filter((row) => ids.has(unitOfRowKey(row('key'))) || names.has(row('unit'))).length,
    };
  });
  const [best] = [...votes].sort((left, right) => right.votes - left.votes);
  return best === undefined || best.votes === 0 ? null : (layouts.get(best.id) ?? null);
}
