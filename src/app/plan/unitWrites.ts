import { proposedAliases } from '../../domain/matching/matchResponsible';
import { unitLabels } from '../../domain/definitions/unitLabels';
import { unitNames } from '../../domain/definitions/unitNames';
import { UNIT_COLUMNS, type UnitColumn } from '../../workbook/layout/columns';
import { columnsWith, ROWS_ABOVE_DATA } from '../../workbook/layout/table';
import { unitFrame } from '../../workbook/plan/planUnits';
import { vetoChoice } from '../../workbook/plan/vetoChoice';
import { joinNames } from '../../workbook/layout/tableTexts';
import type { Write } from '../../workbook/writes/writes';
import { tableRecords } from '../../workbook/snapshot/records';
import type { TableSnapshot } from '../../workbook/snapshot/snapshot';
import type { BookState } from '../book/bookState';
import { columnWriter } from './columnWriter';

/** What the table of units needs: columns of this version, ids, and the names that are probably aliases. */
export function unitWrites(table: TableSnapshot, state: BookState): readonly Write[] {
  const labels = unitLabels(state.definitions.unitTypes);
  const proposed = proposedAliases(state.definitions);
  const column = columnWriter('units', table, state);
  const { columns, firstRow, rows } = state.tables.units;
  const area = { row: firstRow, column: columns.get('veto') ?? 0, rows, columns: 1 };
  return [
    ...newColumns(table, state),
    ...column('typeId', new Map(state.rows.units.map(({ index, typeId }) => [index, typeId]))),
    ...column('id', new Map(state.rows.units.map(({ index, unitId }) => [index, unitId ?? '']))),
    // Formulas find a unit by the name in its cell, without the blanks at its ends that reading leaves out.
    ...column('unit', namesWithBlanks(table, state)),
    ...column(
      'label',
      new Map(state.rows.units.map(({ index, unitId }) => [index, labels.get(unitId ?? '') ?? ''])),
    ),
    ...column(
      'proposed',
      new Map(
        state.rows.units.map(({ index, unitId }) => [index, joinNames(proposed.get(unitId ?? '') ?? [])]),
      ),
    ),
    ...vetoChoice(area, state.tables.negative, table.sheet),
  ];
}

/**
 * The columns that the table lacks: of this version, and that of labels once two units go by one name. What people wrote
 * beside the table moves to the right.
 */
function newColumns(table: TableSnapshot, { context, tables }: BookState): readonly Write[] {
  const codes = (table.values[0] ?? []).map(String);
  const hasLabels = codes.includes('label') || tables.units.columns.has('label');
  const columns = columnsWith(UNIT_COLUMNS, new Set(hasLabels ? ['label'] : []));
  const isWhole = codes.length >= columns.length || codes.some((code, at) => columns[at]?.code !== code);
  if (isWhole || table.column !== 0) return [];
  const more = columns.length - codes.length;
  return [
    { kind: 'insertColumns', sheet: table.sheet, column: codes.length, columns: more },
    ...unitFrame(
      { columns, firstRow: table.row + ROWS_ABOVE_DATA, dataRows: table.values.length - ROWS_ABOVE_DATA },
      context,
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
