import { negativeLabels, tierNames } from '../domain/deductions/negativeLabels';
import { proposedAliases } from '../domain/definitions/matchResponsible';
import { TIER_CODE } from '../workbook/formulas/ledgerFormulas';
import {
  UNIT_COLUMNS,
  type IndicatorColumn,
  type NegativeColumn,
  type UnitColumn,
} from '../workbook/layout/columns';
import { LAYOUT_VERSION } from '../workbook/layout/names';
import { CODE_ROW, ROWS_ABOVE_DATA } from '../workbook/layout/table';
import { ABOUT_CODE_ROW, planAbout } from '../workbook/plan/planAbout';
import { tierCountFormula } from '../workbook/plan/planNegative';
import { SCORE_PROTECTION } from '../workbook/plan/planScoreSheet';
import { unitFrame } from '../workbook/plan/planUnits';
import { settingRows } from '../workbook/plan/settingRows';
import { joinNames } from '../workbook/plan/tableTexts';
import type { CellWrite, Write } from '../workbook/plan/writes';
import { columnOrder, tableRecords } from '../workbook/snapshot/records';
import type { TableSnapshot } from '../workbook/snapshot/snapshot';
import type { BookState } from './bookState';
import { ledgerNameWrites } from './ledgerNameWrites';

/**
 * What the definition tables need so that everything else can rely on them: ids of rows that staff
 * added or copied, names of units that were renamed, labels of negative items, proposed aliases,
 * settings and columns that came with this version. What staff typed stays as it is. The snapshot
 * must have been read with labels.
 */
export function upkeepWrites(state: BookState): readonly Write[] {
  const { indicators, units, negative } = state.snapshot.tables;
  const writes = [
    ...settingWrites(state),
    ...(units === undefined ? [] : unitWrites(units, state)),
    ...(indicators === undefined ? [] : indicatorWrites(indicators, state)),
    // The ledger first: what it says is found by the labels that stand until now.
    ...ledgerNameWrites(state),
    ...(negative === undefined ? [] : negativeWrites(negative, state)),
  ];
  return opened(writes, state);
}

/** Sheets that people protected are opened for it. */
function opened(writes: readonly Write[], { snapshot }: BookState): readonly Write[] {
  const { about, indicators, units, negative } = snapshot.tables;
  const closed = [about, indicators, units, negative].flatMap((table) =>
    table?.isProtected === true && writes.some((write) => 'sheet' in write && write.sheet === table.sheet)
      ? [table.sheet]
      : [],
  );
  return [
    ...closed.map((sheet): Write => ({ kind: 'unprotect', sheet })),
    ...writes,
    ...closed.map((sheet): Write => ({ kind: 'protect', sheet, options: SCORE_PROTECTION })),
  ];
}

/** The sheet 说明 anew where it was deleted, or lacks settings: of a unit type that was added, or of this version. */
function settingWrites(state: BookState): readonly Write[] {
  const { about } = state.snapshot.tables;
  if (about === undefined) {
    const sheet = state.context.names.tables.about;
    return [
      ...(state.snapshot.sheets.includes(sheet) ? [] : [{ kind: 'addSheet', sheet } as const]),
      ...planAbout(state.definitions, state.context),
    ];
  }
  if (about.row !== ABOUT_CODE_ROW || about.column !== 0) return [];
  const standing = new Set(about.values.map(([code]) => String(code)));
  const wanted = settingRows(state.definitions, state.settings, state.context.language);
  const isWhole = state.layoutVersion === LAYOUT_VERSION && wanted.every(({ code }) => standing.has(code));
  return isWhole ? [] : planAbout(state.definitions, state.context, state.unusable);
}

function unitWrites(table: TableSnapshot, state: BookState): readonly Write[] {
  const isEarlier = columnOrder(table, UNIT_COLUMNS) === 'earlier';
  const isAtHome = table.row === CODE_ROW && table.column === 0;
  const proposed = proposedAliases(state.definitions);
  const column = updater(table, state);
  return [
    ...(isEarlier && isAtHome ? unitFrame(table.values.length - ROWS_ABOVE_DATA, state.context) : []),
    ...column('typeId', new Map(state.rows.units.map(({ index, typeId }) => [index, typeId]))),
    ...column('id', new Map(state.rows.units.map(({ index, unitId }) => [index, unitId ?? '']))),
    ...column(
      'proposed',
      new Map(
        state.rows.units.map(({ index, unitId }) => [index, joinNames(proposed.get(unitId ?? '') ?? [])]),
      ),
    ),
  ];
}

function indicatorWrites(table: TableSnapshot, state: BookState): readonly Write[] {
  const names = new Map(
    state.definitions.unitTypes.flatMap(({ units }) => units.map(({ id, name }) => [id, name] as const)),
  );
  const column = updater(table, state);
  const own = state.rows.indicators.flatMap(({ index, unitId }) =>
    unitId === null ? [] : [{ index, unitId }],
  );
  return [
    ...column('id', new Map(state.rows.indicators.map(({ index, id }) => [index, id]))),
    ...column('unitId', new Map(state.rows.indicators.map(({ index, unitId }) => [index, unitId ?? '']))),
    ...column('unit', new Map(own.map(({ index, unitId }) => [index, names.get(unitId) ?? '']))),
  ];
}

function negativeWrites(table: TableSnapshot, state: BookState): readonly Write[] {
  const { negativeList } = state.definitions;
  const labels = negativeLabels(negativeList);
  const { rows } = state;
  const column = updater(table, state);
  const records = tableRecords<NegativeColumn>(table, ['category', 'text', 'points']);
  const unnumbered = records.filter((record) => record.value('number') === '');
  const { columns, firstRow } = state.tables.negative;
  const tiers = tierNames(negativeList);
  const tierColumns = tiers.flatMap((tier) => columns.get(TIER_CODE + tier) ?? []);
  const uncounted = records.filter((record) => record.value('tierCount') === '');
  return [
    ...column('id', new Map(rows.negative.map(({ index, id }) => [index, id]))),
    ...column('label', new Map(rows.negative.map(({ index, id }) => [index, labels.get(id) ?? '']))),
    ...column(
      'number',
      new Map(
        unnumbered.map(({ index }) => [index, rows.negative.findIndex((row) => row.index === index) + 1]),
      ),
    ),
    ...column(
      'tierCount',
      new Map(
        uncounted.map(({ index }): [number, CellWrite] => [
          index,
          tierColumns.length === 0
            ? 0
            : { formula: tierCountFormula(firstRow + index, tiers.length, Math.min(...tierColumns)) },
        ]),
      ),
    ),
  ];
}

/** Writes a column of a table where it differs, and leaves all its other cells alone. */
function updater(
  table: TableSnapshot,
  { tables }: BookState,
): (
  code: IndicatorColumn | UnitColumn | NegativeColumn,
  wanted: ReadonlyMap<number, CellWrite>,
) => readonly Write[] {
  const lookup = [tables.units, tables.negative].find(({ sheet }) => sheet === table.sheet);
  const codes = (table.values[0] ?? []).map(String);
  return (code, wanted) => {
    const within = codes.indexOf(code);
    const column = within >= 0 ? table.column + within : lookup?.columns.get(code);
    if (column === undefined) return [];
    const rows = table.values.slice(ROWS_ABOVE_DATA);
    const cells = rows.map((row, index): CellWrite => {
      const value = wanted.get(index);
      return value === undefined || value === (row[within] ?? '') ? null : value;
    });
    if (cells.every((cell) => cell === null)) return [];
    return [
      {
        kind: 'cells',
        sheet: table.sheet,
        row: table.row + ROWS_ABOVE_DATA,
        column,
        values: cells.map((cell) => [cell]),
      },
    ];
  };
}
