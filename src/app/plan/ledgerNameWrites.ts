import { negativeLabels } from '../../domain/deductions/negativeLabels';
import { listItems } from '../../domain/definitions/listItems';
import { unitNames } from '../../domain/definitions/unitNames';
import { LEDGER_COLUMNS, type LedgerColumn, type NegativeColumn } from '../../workbook/layout/columns';
import { columnIndex, ROWS_ABOVE_DATA } from '../../workbook/layout/table';
import type { CellWrite, Write } from '../../workbook/writes/writes';
import { tableRecords } from '../../workbook/snapshot/records';
import type { BookState } from '../book/bookState';

/** Has the ledger call units and items by their new names, where these were changed in their tables. */
export function ledgerNameWrites(state: BookState): readonly Write[] {
  return [
    ...renameWrites('unit', renamedUnits(state), state),
    ...renameWrites('item', itemLabels(state), state),
  ];
}

/** New names of units, by the names that the score sheets still show. */
function renamedUnits({ definitions, stored }: BookState): ReadonlyMap<string, string> {
  const names = unitNames(definitions.unitTypes);
  const inUse = new Set(names.values());
  const renamed = new Map<string, string>();
  for (const { key, label } of stored.flatMap(({ rows }) => rows)) {
    const name = names.get(key.split(/[|#]/, 1)[0] ?? '');
    if (name !== undefined && label.unit !== '' && !inUse.has(label.unit)) renamed.set(label.unit, name);
  }
  return renamed;
}

/** New labels of negative items, by the labels that stand in their table. */
function itemLabels({ definitions, rows, snapshot }: BookState): ReadonlyMap<string, string> {
  const { negative } = snapshot.tables;
  if (negative === undefined) return new Map();
  const labels = negativeLabels(listItems(definitions));
  const byIndex = new Map(rows.negative.map(({ index, id }) => [index, labels.get(id) ?? '']));
  const inUse = new Set(labels.values());
  return new Map(
    tableRecords<NegativeColumn>(negative, ['label']).flatMap((record): [string, string][] => {
      const before = record.text('label');
      const label = byIndex.get(record.index);
      return label === undefined || label === before || inUse.has(before) ? [] : [[before, label]];
    }),
  );
}

function renameWrites(
  code: Extract<LedgerColumn, 'unit' | 'item'>,
  renamed: ReadonlyMap<string, string>,
  { snapshot }: BookState,
): readonly Write[] {
  const { ledger } = snapshot.tables;
  if (ledger === undefined || renamed.size === 0) return [];
  const column = columnIndex(LEDGER_COLUMNS, code);
  const cells = snapshot.ledgerFormulas
    .slice(ROWS_ABOVE_DATA)
    .map((row): CellWrite => renamed.get(String(row[column] ?? '').trim()) ?? null);
  if (cells.every((cell) => cell === null)) return [];
  return [
    {
      kind: 'cells',
      sheet: ledger.sheet,
      row: ledger.row + ROWS_ABOVE_DATA,
      column: ledger.column + column,
      values: cells.map((cell) => [cell]),
    },
  ];
}
