import { fixedDecimals } from '../layout/fixedDecimals';
import { PALETTE } from '../layout/palette';
import {
  FIRST_FIGURE,
  RANKING_COLUMNS,
  RANKING_HELPERS,
  type RankingLayout,
  type RankingBlock,
  type RankingColumn,
} from '../layout/rankingSheet';
import { NOTE_ROW, TITLE_ROW } from '../layout/table';
import { cellAddress } from '../formulas/address';
import { STATE_CODES } from '../formulas/formulaCodes';
import type { PlanContext } from './context';
import type { Area, Write } from '../writes/writes';

const WIDTHS: Readonly<Record<RankingColumn, number>> = {
  key: 60,
  state: 30,
  distinct: 30,
  position: 30,
  band: 30,
  rank: 40,
  unit: 150,
  group: 120,
  total: 58,
  deduction: 62,
  final: 96,
  grade: 56,
  stateText: 88,
  veto: 120,
};
const FIGURE_WIDTH = 62;

/** How the ranking sheet looks: widths, headers, number formats, data bars. */
export function rankingFormats(sheet: string, layout: RankingLayout, context: PlanContext): readonly Write[] {
  const line = (row: number): Area => ({
    row,
    column: RANKING_COLUMNS.rank,
    rows: 1,
    columns: layout.shown - RANKING_COLUMNS.rank,
  });
  const hidden = hiddenColumns(layout, context);
  return [
    ...Object.entries(RANKING_COLUMNS).map(([code, column]): Write => {
      const key = code as RankingColumn;
      return hidden.includes(key)
        ? { kind: 'column', sheet, column, hidden: true }
        : { kind: 'column', sheet, column, hidden: false, width: WIDTHS[key] };
    }),
    ...Array.from({ length: layout.shown - FIRST_FIGURE }, (_, index): Write => ({
      kind: 'column',
      sheet,
      column: FIRST_FIGURE + index,
      width: FIGURE_WIDTH,
    })),
    ...Array.from({ length: layout.columns - layout.shown }, (_, index): Write => ({
      kind: 'column',
      sheet,
      column: layout.shown + index,
      hidden: true,
    })),
    {
      kind: 'format',
      sheet,
      area: line(TITLE_ROW),
      format: { fontSize: 18, bold: true, horizontal: 'Left', vertical: 'Center', rowHeight: 34 },
    },
    {
      kind: 'format',
      sheet,
      area: line(NOTE_ROW),
      format: { fontSize: 10, fontColor: PALETTE.quiet, vertical: 'Center', rowHeight: 20 },
    },
    ...layout.tables.flatMap((table) => tableFormats(sheet, table, line, context)),
  ];
}

/** Helpers, and what this county has no use for. */
function hiddenColumns({ tables }: RankingLayout, { settings }: PlanContext): readonly RankingColumn[] {
  const units = tables.flatMap(({ type }) => type.units);
  return [
    ...RANKING_HELPERS,
    ...(units.some(({ group }) => group !== null) ? [] : (['group'] as const)),
    ...(settings.grades.length > 0 ? [] : (['grade'] as const)),
    ...(units.some(({ veto }) => veto !== null) ? [] : (['veto'] as const)),
  ];
}

function tableFormats(
  sheet: string,
  table: RankingBlock,
  line: (row: number) => Area,
  context: PlanContext,
): readonly Write[] {
  const units = Math.max(1, table.type.units.length);
  const columns = FIRST_FIGURE - RANKING_COLUMNS.rank + table.figures.length;
  const body: Area = { row: table.firstRow, column: RANKING_COLUMNS.rank, rows: units, columns };
  const finals: Area = { ...body, column: RANKING_COLUMNS.final, columns: 1 };
  const decimals = context.settings.decimals;
  return [
    {
      kind: 'format',
      sheet,
      area: line(table.headingRow),
      format: { fontSize: 13, bold: true, vertical: 'Center', rowHeight: 26 },
    },
    {
      kind: 'format',
      sheet,
      area: { ...body, row: table.headerRow, rows: 1 },
      format: {
        fill: PALETTE.header,
        bold: true,
        horizontal: 'Center',
        vertical: 'Center',
        wrap: true,
        rowHeight: 32,
      },
    },
    {
      kind: 'format',
      sheet,
      area: { ...body, row: table.headerRow, rows: units + 1 },
      format: {
        fontSize: 10,
        vertical: 'Center',
        borders: {
          color: PALETTE.border,
          edges: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'],
        },
      },
    },
    ...[RANKING_COLUMNS.rank, RANKING_COLUMNS.grade, RANKING_COLUMNS.stateText].map((column): Write => ({
      kind: 'format',
      sheet,
      area: { ...body, column, columns: 1 },
      format: { horizontal: 'Center' },
    })),
    {
      kind: 'format',
      sheet,
      area: finals,
      format: { bold: true, numberFormat: fixedDecimals(decimals) },
    },
    {
      kind: 'format',
      sheet,
      area: line(table.rulesRow),
      format: { fontSize: 9, fontColor: PALETTE.quiet },
    },
    { kind: 'conditionalFormats', sheet, area: finals, formats: [{ kind: 'dataBar', color: PALETTE.bar }] },
    {
      kind: 'conditionalFormats',
      sheet,
      area: { ...body, column: RANKING_COLUMNS.stateText, columns: 1 },
      formats: [
        {
          kind: 'custom',
          formula: `=$${cellAddress(table.firstRow, RANKING_COLUMNS.state)}=${STATE_CODES.invalid}`,
          fill: PALETTE.wrongFill,
          fontColor: PALETTE.wrongText,
        },
        {
          kind: 'custom',
          formula: `=$${cellAddress(table.firstRow, RANKING_COLUMNS.state)}=${STATE_CODES.provisional}`,
          fill: PALETTE.derived,
        },
      ],
    },
  ];
}
