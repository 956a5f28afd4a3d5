import type { CapDerivation, Definitions, Indicator, UnitType } from '../../domain/definitions/definitions';
import { toNumber, type Points } from '../../domain/points/points';
import { WHOLE } from '../../domain/settings/basisPoints';
import { sheetText, type Language } from '../../strings/texts';
import { INDICATOR_COLUMNS, type IndicatorColumn } from '../layout/columns';
import { writeLevels } from '../layout/levelTexts';
import { methodText } from '../layout/methodTexts';
import { TABLE_NAMES } from '../layout/names';
import { partName } from '../layout/partWords';
import { PALETTE, TAB_COLORS } from '../layout/palette';
import { columnIndex, FIRST_ROW, type Column } from '../layout/table';
import { indicatorColumns } from '../layout/usedColumns';
import { cellAddress } from '../formulas/address';
import { titleText, type PlanContext } from './context';
import { dataArea, frameWrites, tableArea } from './frame';
import { joinNames, writeDerivation } from '../layout/tableTexts';
import { partsLook } from './partsLook';
import type { CellWrite, Write } from '../writes/writes';

/** Empty rows kept below a definition table for what staff add. */
export const SPARE_ROWS = 100;

/** Writes of the sheet 指标库: one row per indicator, derived caps marked with their reason. */
export function planIndicators(definitions: Definitions, context: PlanContext): readonly Write[] {
  const sheet = context.names.tables.indicators;
  const columns = indicatorColumns(definitions.unitTypes.flatMap(({ indicators }) => indicators));
  const rows = definitions.unitTypes.flatMap((type) => {
    const unitNames = new Map(type.units.map(({ id, name }) => [id, name]));
    return type.indicators.map((indicator) =>
      indicatorRow(type, unitNames.get(indicator.unit ?? '') ?? '', indicator, columns, context.language),
    );
  });
  const dataRows = rows.length + SPARE_ROWS;
  const area = dataArea(columns.length, dataRows);
  const source = `$${cellAddress(FIRST_ROW, columnIndex(INDICATOR_COLUMNS, 'capSource'))}`;
  const partColumn = { ...area, column: columnIndex(INDICATOR_COLUMNS, 'part'), columns: 1 };
  const capColumn = columnIndex(INDICATOR_COLUMNS, 'cap');
  return [
    ...frameWrites(
      {
        sheet,
        columns,
        title: titleText(context, 'title.indicators'),
        note: sheetText(context.language, 'note.indicators'),
        dataRows,
        spareRows: SPARE_ROWS,
        filtered: true,
        tabColor: TAB_COLORS.definitions,
      },
      context,
    ),
    { kind: 'cells', sheet, row: FIRST_ROW, column: 0, values: rows },
    ...partsLook(sheet, partColumn, definitions.unitTypes),
    {
      kind: 'conditionalFormats',
      sheet,
      area: { row: FIRST_ROW, column: capColumn, rows: dataRows, columns: 3 },
      formats: [
        {
          kind: 'custom',
          formula: `=${source}="${sheetText(context.language, 'capSource.derived')}"`,
          fill: PALETTE.derived,
        },
        {
          kind: 'custom',
          formula: `=${source}="${sheetText(context.language, 'capSource.missing')}"`,
          fill: PALETTE.wrongFill,
        },
      ],
    },
    { kind: 'autoFilter', sheet, area: { ...area, row: FIRST_ROW - 1, rows: dataRows + 1 } },
    {
      kind: 'name',
      name: TABLE_NAMES.indicators,
      sheet,
      area: tableArea(columns.length, dataRows),
    },
  ];
}

function indicatorRow(
  type: UnitType,
  unit: string,
  indicator: Indicator,
  columns: readonly Column<IndicatorColumn>[],
  language: Language,
): readonly CellWrite[] {
  const cells: Readonly<Record<IndicatorColumn, CellWrite>> = {
    id: indicator.id,
    unitId: indicator.unit ?? '',
    derivation: indicator.capDerivation === null ? '' : writeDerivation(indicator.capDerivation),
    unitType: type.name,
    part: partName(indicator.part, type, language),
    unit,
    category: indicator.category,
    categoryCap: pointsCell(indicator.categoryCap),
    indicator: indicator.name,
    target: indicator.target,
    cap: pointsCell(indicator.cap),
    capSource: sheetText(language, `capSource.${indicator.capSource}`),
    capReason: indicator.capDerivation === null ? '' : reasonText(indicator.capDerivation, language),
    responsible: joinNames(indicator.responsible),
    scorer: joinNames(indicator.scorer ?? []),
    standard: indicator.standard ?? '',
    levels: writeLevels(indicator.levels ?? [], language),
    method: indicator.method === undefined ? '' : methodText(indicator.method, language),
    maxFactor: indicator.maxFactor === undefined ? '' : indicator.maxFactor / WHOLE,
  };
  return columns.map(({ code }) => cells[code]);
}

/** Points as a number in a cell; an empty cell while they are missing. */
export function pointsCell(points: Points | null): CellWrite {
  return points === null ? '' : toNumber(points);
}

function reasonText(derivation: CapDerivation, language: Language): string {
  switch (derivation.rule) {
    case 'categoryRemainder':
      return sheetText(language, 'capReason.categoryRemainder', {
        category: derivation.category,
        categoryCap: toNumber(derivation.categoryCap),
      });
    case 'categoryShare':
      return sheetText(language, 'capReason.categoryShare', {
        category: derivation.category,
        categoryCap: toNumber(derivation.categoryCap),
        sharers: derivation.sharers,
      });
    case 'lentByUnitType':
      return sheetText(language, 'capReason.lentByUnitType', { lender: derivation.lender });
  }
}
