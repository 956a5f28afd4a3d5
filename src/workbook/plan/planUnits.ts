import type { Definitions } from '../../domain/definitions/definitions';
import { proposedAliases } from '../../domain/matching/matchResponsible';
import { sheetText } from '../../strings/texts';
import { cellAddress } from '../formulas/address';
import { UNIT_COLUMNS, type UnitColumn } from '../layout/columns';
import { TABLE_NAMES } from '../layout/names';
import { PALETTE, TAB_COLORS } from '../layout/palette';
import { columnIndex, FIRST_ROW } from '../layout/table';
import { titleText, type PlanContext } from './context';
import { dataArea, frameWrites, tableArea } from './frame';
import { SPARE_ROWS } from './planIndicators';
import { joinNames } from '../layout/tableTexts';
import type { CellWrite, Write } from '../writes/writes';

/** Rows of data on the sheet 单位, spare ones included. */
export function unitRowCount(definitions: Definitions): number {
  return definitions.unitTypes.reduce((sum, { units }) => sum + units.length, 0) + SPARE_ROWS;
}

/** Writes of the sheet 单位: one row per unit. */
export function planUnits(definitions: Definitions, context: PlanContext): readonly Write[] {
  const sheet = context.names.tables.units;
  const proposed = proposedAliases(definitions);
  const rows = definitions.unitTypes.flatMap((type) =>
    type.units.map((unit): readonly CellWrite[] => {
      const cells: Readonly<Record<UnitColumn, CellWrite>> = {
        typeId: type.id,
        id: unit.id,
        unitType: type.name,
        group: unit.group ?? '',
        unit: unit.name,
        aliases: joinNames(unit.aliases),
        proposed: joinNames(proposed.get(unit.id) ?? []),
        notAliases: joinNames(unit.notAliases),
        veto: unit.veto ?? '',
      };
      return UNIT_COLUMNS.map(({ code }) => cells[code]);
    }),
  );
  const dataRows = unitRowCount(definitions);
  return [...unitFrame(dataRows, context), { kind: 'cells', sheet, row: FIRST_ROW, column: 0, values: rows }];
}

/** All of the sheet 单位 but its rows. */
export function unitFrame(dataRows: number, context: PlanContext): readonly Write[] {
  const sheet = context.names.tables.units;
  const area = dataArea(UNIT_COLUMNS.length, dataRows);
  const proposed = columnIndex(UNIT_COLUMNS, 'proposed');
  return [
    ...frameWrites(
      {
        sheet,
        columns: UNIT_COLUMNS,
        title: titleText(context, 'title.units'),
        note: sheetText(context.language, 'note.units'),
        dataRows,
        tabColor: TAB_COLORS.definitions,
      },
      context,
    ),
    {
      kind: 'conditionalFormats',
      sheet,
      area: { ...area, column: proposed, columns: 1 },
      formats: [
        { kind: 'custom', formula: `=$${cellAddress(FIRST_ROW, proposed)}<>""`, fill: PALETTE.derived },
      ],
    },
    { kind: 'autoFilter', sheet, area: { ...area, row: FIRST_ROW - 1, rows: dataRows + 1 } },
    { kind: 'name', name: TABLE_NAMES.units, sheet, area: tableArea(UNIT_COLUMNS.length, dataRows) },
  ];
}
