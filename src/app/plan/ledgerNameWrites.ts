import { negativeLabels } from '../../domain/deductions/negativeLabels';
import { listItems } from '../../domain/definitions/listItems';
import { unitLabels } from '../../domain/definitions/unitLabels';
import { groupBy } from '../../domain/lists/groupBy';
import {
  LEDGER_COLUMNS,
  type LedgerColumn,
  type NegativeColumn,
  type UnitColumn,
} from '../../workbook/layout/columns';
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

/** New labels of units, by those that stand in their table, or else by the names that the score sheets still show. */
function renamedUnits(state: BookState): ReadonlyMap<string, string> {
  const labels = unitLabels(state.definitions.unitTypes);
  const inUse = new Set(labels.values());
  const former = groupBy(
    [...labelsInTable(state), ...namesOnSheets(state)].filter(
      ({ called }) => called !== '' && !inUse.has(called),
    ),
    ({ called }) => called,
  );
  return new Map(
    [...former].flatMap(([called, units]) => {
      const meant = new Set(units.map(({ unit }) => labels.get(unit)));
      // What two units were called by says of neither entry whose it is.
      const [label] = meant;
      return meant.size === 1 && label !== undefined ? [[called, label] as const] : [];
    }),
  );
}

/** What a unit was called by. */
interface Called {
  readonly unit: string;
  readonly called: string;
}

function labelsInTable({ rows, snapshot: { tables } }: BookState): readonly Called[] {
  if (tables.units === undefined) return [];
  const units = new Map(rows.units.map(({ index, unitId }) => [index, unitId ?? '']));
  return tableRecords<UnitColumn>(tables.units, ['label']).map((record) => ({
    unit: units.get(record.index) ?? '',
    called: record.text('label'),
  }));
}

function namesOnSheets({ stored }: BookState): readonly Called[] {
  return stored.flatMap(({ rows }) =>
    rows.map(({ key, label }) => ({ unit: key.split(/[|#]/, 1)[0] ?? '', called: label.unit })),
  );
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
