import type { Language } from '../../strings/texts';
import type { SheetContent } from '../../workbook/snapshot/sheetContent';
import type { BookSnapshot, TableSnapshot } from '../../workbook/snapshot/snapshot';
import type { CellWrite } from '../../workbook/writes/writes';
import type { ColumnDamage } from '../book/columnDamage';
import { dataRows, type Refill } from './columnWrites';
import { withRebuiltTables } from './rebuiltTables';

/** What the missing columns of 指标库 and 单位 held as far as the score sheets show it, by the ids of the rows. */
export function refillDefinitions(
  damage: ColumnDamage,
  snapshot: BookSnapshot,
  contents: readonly SheetContent[],
  language: Language,
): Refill {
  const content = contents.find(({ sheet }) => sheet === damage.sheet);
  if (content === undefined) return () => null;
  const rows = dataRows(damage, content);
  if (damage.role !== 'indicators' && damage.role !== 'units') return () => null;
  const without = { ...snapshot, tables: { ...snapshot.tables, [damage.role]: undefined } };
  const rebuilt = withRebuiltTables(without, contents, language).tables[damage.role];
  const byId = rebuilt === undefined ? new Map<string, Shown>() : shownById(rebuilt);
  return (code) => rows.map((row): CellWrite => byId.get(row('id'))?.(code) ?? null);
}

type Shown = (code: string) => CellWrite;

function shownById({ values }: TableSnapshot): ReadonlyMap<string, Shown> {
  const codes = (values[0] ?? []).map(String);
  return new Map(
    values.slice(2).map((cells): readonly [string, Shown] => [
      String(cells[codes.indexOf('id')] ?? ''),
      (code) => {
        const value = cells[codes.indexOf(code)] ?? '';
        return value === '' ? null : value;
      },
    ]),
  );
}
