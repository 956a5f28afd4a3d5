import { negativeLabels, tierNames } from '../../domain/deductions/negativeLabels';
import type { Definitions } from '../../domain/definitions/definitions';
import { hasBonuses, listItems } from '../../domain/definitions/listItems';
import { sheetText } from '../../strings/texts';
import { cellAddress } from '../formulas/address';
import { limitFormulas } from '../formulas/limitFormulas';
import { isListed } from '../formulas/listFormulas';
import { tierCode, tierList } from '../layout/tierCode';
import type { NegativeColumn } from '../layout/columns';
import { LIMIT_FORMULAS, listColumns } from '../layout/usedColumns';
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
  return listItems(definitions).length + (definitions.vetoList?.length ?? 0) + SPARE_ROWS;
}

/** The columns of a negative list: the fixed ones, then one per tier. */
export function negativeColumns(definitions: Definitions): readonly Column<string>[] {
  return [
    ...listColumns(definitions),
    ...tierNames(listItems(definitions)).map((tier): Column<string> => ({
      code: tierCode(tier),
      header: null,
      width: 56,
      align: 'Right',
    })),
  ];
}

/** Writes of the sheet 负面清单: one row per item, one column per tier; the items of 加分清单 below the others. */
export function planNegative(definitions: Definitions, context: PlanContext): readonly Write[] {
  const sheet = context.names.tables.negative;
  const items = listItems(definitions);
  const tiers = tierNames(items);
  const labels = negativeLabels(items);
  const fixed = listColumns(definitions);
  const at = fixed.findIndex(({ code }) => code === 'list');
  const list = at < 0 ? null : at;
  const bonuses = hasBonuses(definitions);
  const columns = negativeColumns(definitions);
  const dataRows = negativeRowCount(definitions);
  const place = {
    firstRow: FIRST_ROW,
    rows: dataRows,
    columns: new Map(columns.map(({ code }, at) => [code, at])),
  };
  const rows = items.map((item, index): readonly CellWrite[] => {
    const cells: Readonly<Record<NegativeColumn, CellWrite>> = {
      id: item.id,
      tierCount:
        tiers.length === 0
          ? 0
          : {
              formula: tierCountFormula(FIRST_ROW + index, {
                first: fixed.length,
                tiers: tiers.length,
                list,
              }),
            },
      number: index + 1,
      category: item.category,
      text: item.text,
      responsible: joinNames(item.responsible),
      points: pointsCell(item.points),
      label: labels.get(item.id) ?? '',
      list: sheetText(
        context.language,
        definitions.bonusList?.includes(item) === true ? 'list.bonus' : 'list.negative',
      ),
      limit: pointsCell(item.limit ?? null),
      categoryLimit: pointsCell(item.categoryLimit ?? null),
      ...limitCells(FIRST_ROW + index, place),
    };
    return [
      ...fixed.map(({ code }) => cells[code]),
      ...tiers.map((tier) => pointsCell(item.tiers.find(({ name }) => name === tier)?.points ?? null)),
    ];
  });
  const vetoes = (definitions.vetoList ?? []).map(({ text }, index): readonly CellWrite[] =>
    columns.map(({ code }): CellWrite => {
      if (code === 'number') return items.length + index + 1;
      if (code === 'text') return text;
      return code === 'list' ? sheetText(context.language, 'list.veto') : '';
    }),
  );
  const tierHeader = bonuses ? 'header.tierWorth' : 'header.tierPoints';
  const headers: Readonly<Record<string, string>> = Object.fromEntries<string>([
    ['tierCount', tierList(tiers.map(tierCode))] as const,
    ...tiers.map((tier) => [tierCode(tier), sheetText(context.language, tierHeader, { tier })] as const),
  ]);
  return [
    ...frameWrites(
      {
        sheet,
        columns,
        title: titleText(context, bonuses ? 'title.lists' : 'title.negative'),
        note: sheetText(context.language, list === null ? 'note.negative' : 'note.lists'),
        dataRows,
        spareRows: SPARE_ROWS,
        tabColor: TAB_COLORS.definitions,
        headers: bonuses
          ? {
              ...headers,
              text: sheetText(context.language, 'header.bothLists'),
              points: sheetText(context.language, 'header.worth'),
            }
          : headers,
      },
      context,
    ),
    { kind: 'cells', sheet, row: FIRST_ROW, column: 0, values: [...rows, ...vetoes] },
    ...(list === null ? [] : [listChoice(sheet, { column: list, rows: dataRows }, context)]),
    { kind: 'name', name: TABLE_NAMES.negative, sheet, area: tableArea(columns.length, dataRows) },
  ];
}

/** The hidden cells of a row's limits; they are written where the table has their columns. */
export function limitCells(
  row: number,
  place: Parameters<typeof limitFormulas>[1],
): Readonly<Record<(typeof LIMIT_FORMULAS)[number], CellWrite>> {
  const formulas = limitFormulas(row, place);
  return Object.fromEntries(LIMIT_FORMULAS.map((code) => [code, { formula: formulas[code] }])) as Record<
    (typeof LIMIT_FORMULAS)[number],
    CellWrite
  >;
}

function listChoice(
  sheet: string,
  { column, rows }: { readonly column: number; readonly rows: number },
  { language }: PlanContext,
): Write {
  return {
    kind: 'validation',
    sheet,
    area: { row: FIRST_ROW, column, rows, columns: 1 },
    validation: {
      rule: {
        kind: 'list',
        source: (['list.negative', 'list.bonus', 'list.veto'] as const)
          .map((key) => sheetText(language, key))
          .join(','),
      },
      alert: {
        title: sheetText(language, 'alert.list.title'),
        message: sheetText(language, 'alert.list.message'),
      },
    },
  };
}

/** Where the tiers of the sheet of both lists stand, zero-based, and the column of the list where it has one. */
export interface TierPlaces {
  readonly first: number;
  readonly tiers: number;
  readonly list: number | null;
}

/** How many tiers a row has: those with points as its list has them. */
export function tierCountFormula(row: number, { first, tiers, list }: TierPlaces): string {
  const points = `$${cellAddress(row, first)}:$${cellAddress(row, first + tiers - 1)}`;
  const deducting = `COUNTIF(${points},"<=0")`;
  if (list === null) return `=${deducting}`;
  const cell = `$${cellAddress(row, list)}`;
  return `=IF(${isListed(cell, 'bonus')},COUNTIF(${points},">=0"),IF(${isListed(cell, 'negative')},${deducting},0))`;
}
