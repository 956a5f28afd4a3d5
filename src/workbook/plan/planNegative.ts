import { negativeLabels, tierNames } from '../../domain/deductions/negativeLabels';
import type { Definitions } from '../../domain/definitions/definitions';
import { sheetText } from '../../strings/texts';
import { cellAddress } from '../formulas/address';
import { tierCode, tierList } from '../layout/tierCode';
import { NEGATIVE_COLUMNS, type NegativeColumn } from '../layout/columns';
import { TABLE_NAMES } from '../layout/names';
import { TAB_COLORS } from '../layout/palette';
import { FIRST_ROW, type Column } from '../layout/table';
import { titleText, type PlanContext } from './context';
import { frameWrites, tableArea } from './frame';
import { pointsCell, SPARE_ROWS } from './planIndicators';
import { joinNames } from '../layout/tableTexts';
import type { CellWrite, Write } from '../writes/writes';

/** Rows of data on the sheet 负面清单, spare ones included. */
export function negativeRowCount(definitions: Definitions): number {
  return definitions.negativeList.length + SPARE_ROWS;
}

/** The columns of a negative list: the fixed ones, then one per tier. */
export function negativeColumns(definitions: Definitions): readonly Column<string>[] {
  return [
    ...NEGATIVE_COLUMNS,
    ...tierNames(definitions.negativeList).map((tier): Column<string> => ({
      code: tierCode(tier),
      header: null,
      width: 56,
      align: 'Right',
    })),
  ];
}

/** Writes of the sheet 负面清单: one row per item, one column per tier. */
export function planNegative(definitions: Definitions, context: PlanContext): readonly Write[] {
  const sheet = context.names.tables.negative;
  const tiers = tierNames(definitions.negativeList);
  const labels = negativeLabels(definitions.negativeList);
  const columns = negativeColumns(definitions);
  const dataRows = negativeRowCount(definitions);
  const rows = definitions.negativeList.map((item, index): readonly CellWrite[] => {
    const cells: Readonly<Record<NegativeColumn, CellWrite>> = {
      id: item.id,
      tierCount: tiers.length === 0 ? 0 : { formula: tierCountFormula(FIRST_ROW + index, tiers.length) },
      number: index + 1,
      category: item.category,
      text: item.text,
      responsible: joinNames(item.responsible),
      points: pointsCell(item.points),
      label: labels.get(item.id) ?? '',
    };
    return [
      ...NEGATIVE_COLUMNS.map(({ code }) => cells[code]),
      ...tiers.map((tier) => pointsCell(item.tiers.find(({ name }) => name === tier)?.points ?? null)),
    ];
  });
  const headers: Readonly<Record<string, string>> = Object.fromEntries<string>([
    ['tierCount', tierList(tiers.map(tierCode))] as const,
    ...tiers.map(
      (tier) => [tierCode(tier), sheetText(context.language, 'header.tierPoints', { tier })] as const,
    ),
  ]);
  return [
    ...frameWrites(
      {
        sheet,
        columns,
        title: titleText(context, 'title.negative'),
        note: sheetText(context.language, 'note.negative'),
        dataRows,
        tabColor: TAB_COLORS.definitions,
        headers,
      },
      context,
    ),
    { kind: 'cells', sheet, row: FIRST_ROW, column: 0, values: rows },
    { kind: 'name', name: TABLE_NAMES.negative, sheet, area: tableArea(columns.length, dataRows) },
  ];
}

/** How many tiers a row has: those with points that deduct. @param first column of the first tier */
export function tierCountFormula(row: number, tiers: number, first = NEGATIVE_COLUMNS.length): string {
  return `=COUNTIF($${cellAddress(row, first)}:$${cellAddress(row, first + tiers - 1)},"<=0")`;
}
