import type { Definitions } from '../../domain/definitions/definitions';
import { unitLabels } from '../../domain/definitions/unitLabels';
import { proposedAliases } from '../../domain/matching/matchResponsible';
import { sheetText } from '../../strings/texts';
import { cellAddress } from '../formulas/address';
import type { UnitColumn } from '../layout/columns';
import { unitColumns } from '../layout/usedColumns';
import { TABLE_NAMES } from '../layout/names';
import { PALETTE, TAB_COLORS } from '../layout/palette';
import { columnIndex, FIRST_ROW, type Column } from '../layout/table';
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
  const labels = unitLabels(definitions.unitTypes);
  const columns = unitColumns(definitions);
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
        label: labels.get(unit.id) ?? '',
      };
      return columns.map(({ code }) => cells[code]);
    }),
  );
  const dataRows = unitRowCount(definitions);
  return [
    ...unitFrame({ columns, firstRow: FIRST_ROW, dataRows }, context),
    { kind: 'cells', sheet, row: FIRST_ROW, column: 0, values: rows },
  ];
}

/** Where the rows of the table of units stand: people may insert rows above them. */
interface UnitPlace {
  readonly columns: readonly Column<UnitColumn>[];
  /** Zero-based. */
  readonly firstRow: number;
  readonly dataRows: number;
}

/** All of the sheet 单位 but its rows. */
export function unitFrame(
  { columns, firstRow, dataRows }: UnitPlace,
  context: PlanContext,
): readonly Write[] {
  const sheet = context.names.tables.units;
  const area = { ...dataArea(columns.length, dataRows), row: firstRow };
  const proposed = columnIndex(columns, 'proposed');
  return [
    ...frameWrites(
      {
        sheet,
        columns,
        title: titleText(context, 'title.units'),
        note: sheetText(context.language, 'note.units'),
        dataRows,
        spareRows: SPARE_ROWS,
        filtered: true,
        tabColor: TAB_COLORS.definitions,
        shift: firstRow - FIRST_ROW,
      },
      context,
    ),
    {
      kind: 'conditionalFormats',
      sheet,
      area: { ...area, column: proposed, columns: 1 },
      formats: [
        { kind: 'custom', formula: `=$${cellAddress(firstRow, proposed)}<>""`, fill: PALETTE.derived },
      ],
    },
    { kind: 'autoFilter', sheet, area: { ...area, row: firstRow - 1, rows: dataRows + 1 } },
    { kind: 'name', name: TABLE_NAMES.units, sheet, area: tableArea(columns.length, dataRows, firstRow) },
  ];
}
