import { proposedAliases } from '../../domain/matching/matchResponsible';
import { unitNames } from '../../domain/definitions/unitNames';
import { UNIT_COLUMNS, type UnitColumn } from '../../workbook/layout/columns';
import { CODE_ROW, ROWS_ABOVE_DATA } from '../../workbook/layout/table';
import { unitFrame } from '../../workbook/plan/planUnits';
import { joinNames } from '../../workbook/layout/tableTexts';
import type { Write } from '../../workbook/writes/writes';
import { columnOrder, tableRecords } from '../../workbook/snapshot/records';
import type { TableSnapshot } from '../../workbook/snapshot/snapshot';
import type { BookState } from '../book/bookState';
import { columnWriter } from './columnWriter';

/** What the table of units needs: columns of this version, ids, and the names that are probably aliases. */
export function unitWrites(table: TableSnapshot, state: BookState): readonly Write[] {
  const isEarlier = columnOrder(table, UNIT_COLUMNS) === 'earlier';
  const isAtHome = table.row === CODE_ROW && table.column === 0;
  const proposed = proposedAliases(state.definitions);
  const column = columnWriter('units', table, state);
  return [
    ...(isEarlier && isAtHome ? unitFrame(table.values.length - ROWS_ABOVE_DATA, state.context) : []),
    ...column('typeId', new Map(state.rows.units.map(({ index, typeId }) => [index, typeId]))),
    ...column('id', new Map(state.rows.units.map(({ index, unitId }) => [index, unitId ?? '']))),
    // Formulas find a unit by the name in its cell, without the blanks at its ends that reading leaves out.
    ...column('unit', namesWithBlanks(table, state)),
    ...column(
      'proposed',
      new Map(
        state.rows.units.map(({ index, unitId }) => [index, joinNames(proposed.get(unitId ?? '') ?? [])]),
      ),
    ),
  ];
}

function namesWithBlanks(
  table: TableSnapshot,
  { rows, definitions }: BookState,
): ReadonlyMap<number, string> {
  const names = unitNames(definitions.unitTypes);
  const typed = new Map(
    tableRecords<UnitColumn>(table, ['unit']).map((record) => [record.index, record.value('unit')]),
  );
  return new Map(
    rows.units.flatMap(({ index, unitId }) => {
      const [name, text] = [names.get(unitId ?? ''), typed.get(index)];
      return name !== undefined && typeof text === 'string' && text.trim() === name
        ? [[index, name] as const]
        : [];
    }),
  );
}
