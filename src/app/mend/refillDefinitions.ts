import { groupBy } from '../../domain/lists/groupBy';
import type { Language } from '../../strings/texts';
import { ROWS_ABOVE_DATA } from '../../workbook/layout/table';
import { isTierCode } from '../../workbook/layout/tierCode';
import { tierCountFormula } from '../../workbook/plan/planNegative';
import type { SheetContent } from '../../workbook/snapshot/sheetContent';
import type { BookSnapshot, TableSnapshot, Value } from '../../workbook/snapshot/snapshot';
import type { CellWrite } from '../../workbook/writes/writes';
import type { ColumnDamage } from '../book/columnDamage';
import { dataRows, type Refill } from './columnWrites';
import { withRebuiltTables } from './rebuiltTables';
import { wholeLabels } from './wholeLabels';

type Row = (code: string) => string;

/** By what a row is known whose id is gone. */
const NAMES = {
  units: ['unitType', 'unit'],
  indicators: ['unitType', 'part', 'unit', 'category', 'indicator'],
} as const;

/**
 * What the missing columns of a definition table held as far as other places show it: of 指标库 and 单位 the score
 * sheets, by the ids of the rows, or by their names where one row only bears them; of 负面清单 its own labels.
 */
export function refillDefinitions(
  damage: ColumnDamage,
  snapshot: BookSnapshot,
  contents: readonly SheetContent[],
  language: Language,
): Refill {
  const { role, present } = damage;
  const content = contents.find(({ sheet }) => sheet === damage.sheet);
  if (content === undefined) return () => null;
  const rows = dataRows(damage, content);
  if (role === 'negative') {
    const labels = wholeLabels(rows);
    return (code) => (code === 'tierCount' ? tierCounts(damage, rows) : labels(code));
  }
  if (role !== 'indicators' && role !== 'units') return () => null;
  const without = { ...snapshot, tables: { ...snapshot.tables, [role]: undefined } };
  const rebuilt = withRebuiltTables(without, contents, language).tables[role];
  if (rebuilt === undefined) return () => null;
  const key = present.includes('id') ? ['id'] : NAMES[role].filter((code) => present.includes(code));
  const textOf = (row: Row): string => JSON.stringify(key.map(row));
  const shown = groupBy(shownRows(rebuilt), ({ text }) => textOf(text));
  const standing = groupBy(rows, textOf);
  const found = rows.map((row) => {
    const [only, ...others] = shown.get(textOf(row)) ?? [];
    return others.length === 0 && standing.get(textOf(row))?.length === 1 ? only : undefined;
  });
  return (code) =>
    found.map((row): CellWrite => {
      const value = row?.value(code) ?? '';
      return value === '' ? null : value;
    });
}

/** How many tiers each item has, counted where the tiers will stand. */
function tierCounts({ row, wanted }: ColumnDamage, rows: readonly Row[]): readonly CellWrite[] {
  const tiers = wanted.filter(isTierCode);
  const first = wanted.findIndex(isTierCode);
  const list = wanted.includes('list') ? wanted.indexOf('list') : null;
  return rows.map((cells, index): CellWrite => {
    if (['category', 'text', 'points'].every((code) => cells(code) === '')) return null;
    return tiers.length === 0
      ? 0
      : { formula: tierCountFormula(row + ROWS_ABOVE_DATA + index, { first, tiers: tiers.length, list }) };
  });
}

function shownRows({
  values,
}: TableSnapshot): readonly { readonly value: (code: string) => Value; readonly text: Row }[] {
  const codes = (values[0] ?? []).map(String);
  return values.slice(ROWS_ABOVE_DATA).map((cells) => {
    const value = (code: string): Value => cells[codes.indexOf(code)] ?? '';
    return { value, text: (code) => String(value(code)).trim() };
  });
}
