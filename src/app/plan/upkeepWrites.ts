import { negativeLabels, tierNames } from '../../domain/deductions/negativeLabels';
import { listItems } from '../../domain/definitions/listItems';
import { unitNames } from '../../domain/definitions/unitNames';
import { cellOfAddress } from '../../workbook/excel/sheetPlace';
import { tierCode } from '../../workbook/layout/tierCode';
import type { IndicatorColumn, NegativeColumn } from '../../workbook/layout/columns';
import { LIMIT_FORMULAS } from '../../workbook/layout/usedColumns';
import { limitCells, tierCountFormula } from '../../workbook/plan/planNegative';
import type { CellWrite, Write } from '../../workbook/writes/writes';
import { tableRecords } from '../../workbook/snapshot/records';
import type { TableSnapshot } from '../../workbook/snapshot/snapshot';
import { shownSettings } from './shownSettings';
import { aboutWrites } from './aboutWrites';
import type { BookState } from '../book/bookState';
import { foreignCells } from '../book/numberCells';
import { columnWriter } from './columnWriter';
import { ledgerNameWrites } from './ledgerNameWrites';
import { definitionTables, openedWrites } from './openedWrites';
import { unitWrites } from './unitWrites';

/**
 * What the definition tables need so that everything else can rely on them: ids of rows that staff
 * added or copied, names of units and types that were renamed, labels of negative items, proposed aliases,
 * settings and columns that came with this version. What staff typed stays as it is. The snapshot
 * must have been read with labels.
 */
export function upkeepWrites(state: BookState): readonly Write[] {
  const { indicators, units, negative } = state.snapshot.tables;
  const writes = [
    ...aboutWrites(state),
    ...shownSettings(state),
    ...(units === undefined ? [] : unitWrites(units, state)),
    ...(indicators === undefined ? [] : indicatorWrites(indicators, state)),
    // The ledger first: what it says is found by the labels that stand until now.
    ...ledgerNameWrites(state),
    ...(negative === undefined ? [] : negativeWrites(negative, state)),
    ...formatWrites(state),
  ];
  return openedWrites(writes, definitionTables(state.snapshot));
}

/** Gives cells for numbers their formats back, where another would make something else of the next number. */
function formatWrites(state: BookState): readonly Write[] {
  return foreignCells(state).map(({ place: { sheet, cell }, plainFormat }): Write => ({
    kind: 'numberFormats',
    sheet,
    ...cellOfAddress(cell),
    formats: [[plainFormat]],
  }));
}

function indicatorWrites(table: TableSnapshot, state: BookState): readonly Write[] {
  const names = unitNames(state.definitions.unitTypes);
  const types = new Map(state.definitions.unitTypes.map(({ id, name }) => [id, name]));
  const texts = new Map(
    tableRecords<IndicatorColumn>(table, ['unitType']).map((row) => [row.index, row.text('unitType')]),
  );
  const renamed = state.rows.indicators.flatMap(({ index, typeId }) => {
    const name = types.get(typeId);
    return name === undefined || name === texts.get(index) ? [] : [{ index, name }];
  });
  const column = columnWriter('indicators', table, state);
  const own = state.rows.indicators.flatMap(({ index, unitId }) =>
    unitId === null ? [] : [{ index, unitId }],
  );
  return [
    ...column('id', new Map(state.rows.indicators.map(({ index, id }) => [index, id]))),
    ...column('unitId', new Map(state.rows.indicators.map(({ index, unitId }) => [index, unitId ?? '']))),
    ...column('unitType', new Map(renamed.map(({ index, name }) => [index, name]))),
    ...column('unit', new Map(own.map(({ index, unitId }) => [index, names.get(unitId) ?? '']))),
  ];
}

function negativeWrites(table: TableSnapshot, state: BookState): readonly Write[] {
  const items = listItems(state.definitions);
  const labels = negativeLabels(items);
  const { rows } = state;
  const column = columnWriter('negative', table, state);
  const listed = tableRecords<NegativeColumn>(table, ['category', 'text', 'points']);
  const ids = new Map(rows.negative.map(({ index, id }) => [index, id]));
  // What leads to a veto is no item of the register.
  const records = listed.filter(({ index }) => ids.has(index));
  const { columns, firstRow } = state.tables.negative;
  const tiers = tierNames(items);
  const tierColumns = tiers.flatMap((tier) => columns.get(tierCode(tier)) ?? []);
  const unlimited = records.filter((record) => record.value('itemBound') === '');
  const limits = unlimited.map(
    ({ index }) => [index, limitCells(firstRow + index, state.tables.negative)] as const,
  );
  const counts = new Map(items.map((item) => [item.id, item.tiers.length]));
  const uncounted = records.filter(
    (record) => record.value('tierCount') !== counts.get(ids.get(record.index) ?? ''),
  );
  return [
    ...column('id', ids),
    ...column('label', new Map(listed.map(({ index }) => [index, labels.get(ids.get(index) ?? '') ?? '']))),
    ...column(
      'number',
      new Map(
        listed.flatMap((record, at) =>
          record.value('number') === '' ? [[record.index, at + 1] as const] : [],
        ),
      ),
    ),
    ...(columns.has('itemBound')
      ? LIMIT_FORMULAS.flatMap((code) =>
          column(code, new Map(limits.map(([index, cells]) => [index, cells[code]]))),
        )
      : []),
    ...column(
      'tierCount',
      new Map(
        uncounted.map(({ index }): [number, CellWrite] => [
          index,
          tierColumns.length === 0
            ? 0
            : {
                formula: tierCountFormula(firstRow + index, {
                  first: Math.min(...tierColumns),
                  tiers: tiers.length,
                  list: columns.get('list') ?? null,
                }),
              },
        ]),
      ),
    ),
  ];
}
