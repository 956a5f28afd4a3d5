import { LINE_HEIGHT } from '../layout/rankingPaper';
import { fixedDecimals } from '../layout/fixedDecimals';
import { PALETTE } from '../layout/palette';
import {
  FIRST_FIGURE,
  RANKING_COLUMNS,
  RULE_LINES,
  type RankingLayout,
  type RankingBlock,
  type RankingColumn,
} from '../layout/rankingSheet';
import { cellAddress } from '../formulas/address';
import { STATE_CODES } from '../formulas/formulaCodes';
import { textLines } from '../layout/textLines';
import type { PlanContext } from './context';
import {
  FIGURE_WIDTH,
  hasGroups,
  hiddenColumns,
  rankingLook,
  tableEnds,
  unitLines,
  type RankingLook,
} from './rankingLook';
import type { Area, Write } from '../writes/writes';

/** How the ranking sheet looks: widths, headers, number formats, data bars. */
export function rankingFormats(sheet: string, layout: RankingLayout, context: PlanContext): readonly Write[] {
  const look = rankingLook(layout, context);
  const hidden = hiddenColumns(layout, context);
  return [
    ...Object.entries(RANKING_COLUMNS).map(([code, column]): Write => {
      const key = code as RankingColumn;
      return hidden.includes(key)
        ? { kind: 'column', sheet, column, hidden: true }
        : { kind: 'column', sheet, column, hidden: false, width: look.widths[key] };
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
    ...layout.tables.flatMap((table) => tableFormats(sheet, table, look, context)),
  ];
}

function tableFormats(
  sheet: string,
  table: RankingBlock,
  look: RankingLook,
  context: PlanContext,
): readonly Write[] {
  const units = Math.max(1, table.type.units.length);
  const columns = FIRST_FIGURE - RANKING_COLUMNS.rank + table.figures.length;
  const body: Area = { row: table.firstRow, column: RANKING_COLUMNS.rank, rows: units, columns };
  const finals: Area = { ...body, column: RANKING_COLUMNS.final, columns: 1 };
  const decimals = context.settings.decimals;
  const { fontSize } = look;
  const { first, last } = tableEnds(table);
  const rows = (row: number, count = 1): Area => ({
    row,
    column: first,
    rows: count,
    columns: last - first + 1,
  });
  const lineHeight = fontSize * LINE_HEIGHT;
  const headLines = Math.max(
    2,
    ...table.figures.map((figure) =>
      figure.kind === 'category' ? textLines(figure.category, FIGURE_WIDTH, fontSize) : 1,
    ),
  );
  return [
    {
      kind: 'format',
      sheet,
      area: rows(table.titleRow),
      format: {
        fontSize: 18,
        bold: true,
        horizontal: 'CenterAcrossSelection',
        vertical: 'Center',
        rowHeight: 36,
      },
    },
    {
      kind: 'format',
      sheet,
      area: { ...rows(table.titleRow + 1), column: last, columns: 1 },
      format: { fontSize, horizontal: 'Right', vertical: 'Center', rowHeight: lineHeight },
    },
    {
      kind: 'format',
      sheet,
      area: rows(table.headingRow),
      format: { fontSize: 14, bold: true, vertical: 'Center', rowHeight: 26 },
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
        rowHeight: headLines * lineHeight,
      },
    },
    {
      kind: 'format',
      sheet,
      area: { ...body, row: table.headerRow, rows: units + 1 },
      format: {
        fontSize,
        vertical: 'Center',
        borders: {
          color: PALETTE.border,
          edges: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'],
        },
      },
    },
    ...(hasGroups(table) ? [] : oneColumn(sheet, body, table)),
    {
      kind: 'format',
      sheet,
      area: body,
      format: { wrap: true, rowHeight: unitLines(table, look) * lineHeight },
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
      area: rows(table.rulesRow, RULE_LINES),
      format: { fontSize, vertical: 'Center', rowHeight: lineHeight },
    },
    {
      kind: 'format',
      sheet,
      area: rows(table.signatureRow),
      format: { fontSize, vertical: 'Center', rowHeight: 3 * lineHeight },
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

/** Where nobody is in a group, units have the column of groups too: an empty one says nothing on paper. */
function oneColumn(sheet: string, body: Area, { headerRow }: RankingBlock): readonly Write[] {
  const both: Area = { ...body, column: RANKING_COLUMNS.unit, columns: 2 };
  return [
    {
      kind: 'format',
      sheet,
      area: { ...both, row: headerRow, rows: 1 },
      format: { horizontal: 'CenterAcrossSelection' },
    },
    {
      kind: 'format',
      sheet,
      area: { ...both, row: headerRow, rows: body.rows + 1 },
      format: { borders: { color: PALETTE.border, edges: [], none: ['InsideVertical'] } },
    },
  ];
}
