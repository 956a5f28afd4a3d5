import type { Definitions } from '../../domain/definitions/definitions';
import { weightsOf } from '../../domain/settings/settings';
import { sheetText } from '../../strings/texts';
import { cellAddress } from '../formulas/address';
import { blockFigure, figureFormula, rankFormulas, rankingStateFormula } from '../formulas/rankingFormulas';
import { scoreSheetName } from '../layout/bookNames';
import { TABLE_NAMES } from '../layout/names';
import { TAB_COLORS } from '../layout/palette';
import {
  FIRST_FIGURE,
  FIRST_TABLE_ROW,
  layoutRanking,
  RANKING_COLUMNS,
  type RankingFigure,
  type RankingLayout,
  type RankingTable,
} from '../layout/rankingSheet';
import type { ScoreSheetLayout, UnitBlock } from '../layout/scoreSheet';
import { NOTE_ROW, TITLE_ROW } from '../layout/table';
import { titleText, type PlanContext } from './context';
import { rankingFormats } from './rankingFormats';
import type { CellWrite, Formula, Write } from './writes';

/** In which order the units of each type are listed: unit ids, best first. */
export type RankingOrder = ReadonlyMap<string, readonly string[]>;

/** The header texts that stand over a ranking table's fixed columns. */
const HEADERS = [
  ['rank', 'header.rank'],
  ['unit', 'header.unit'],
  ['group', 'header.group'],
  ['total', 'header.total'],
  ['deduction', 'header.deduction'],
  ['final', 'header.final'],
  ['stateText', 'header.state'],
] as const;

/** Rows of the ranking, columns padded to the widest table, so that one write fills the sheet. */
export function rankingCells(
  definitions: Definitions,
  layouts: ReadonlyMap<string, ScoreSheetLayout>,
  order: RankingOrder,
  context: PlanContext,
): readonly (readonly CellWrite[])[] {
  const layout = layoutRanking(definitions);
  const blank = (): CellWrite[] => new Array<CellWrite>(layout.columns).fill('');
  const rows = Array.from({ length: layout.endRow - FIRST_TABLE_ROW }, blank);
  const put = (row: number, cells: readonly CellWrite[]): void => {
    rows[row - FIRST_TABLE_ROW] = [...cells, ...blank().slice(cells.length)];
  };
  for (const table of layout.tables) {
    put(table.headingRow, spread(table.type.name));
    put(table.headerRow, headerCells(table, context));
    put(table.rulesRow, spread(rulesText(table, context)));
    const blocks = layouts.get(table.type.id)?.blocks ?? [];
    sorted(blocks, order.get(table.type.id) ?? []).forEach((block, index) => {
      put(table.firstRow + index, unitCells(table.firstRow + index, block, table, context));
    });
  }
  return rows;
}

function spread(text: string): CellWrite[] {
  const cells = new Array<CellWrite>(RANKING_COLUMNS.rank).fill('');
  return [...cells, text];
}

function sorted(blocks: readonly UnitBlock[], order: readonly string[]): readonly UnitBlock[] {
  const place = new Map(order.map((unit, index) => [unit, index]));
  const placeOf = ({ unit }: UnitBlock): number => place.get(unit.id) ?? order.length;
  return [...blocks].sort((left, right) => placeOf(left) - placeOf(right));
}

function headerCells(table: RankingTable, context: PlanContext): readonly CellWrite[] {
  const cells = new Array<CellWrite>(FIRST_FIGURE).fill('');
  const used = new Set<string>();
  for (const [column, key] of HEADERS) {
    const text = sheetText(context.language, key);
    cells[RANKING_COLUMNS[column]] = text;
    used.add(text);
  }
  return [
    ...cells,
    ...table.figures.map((figure) => {
      const text = figureHeader(figure, used, context);
      used.add(text);
      return text;
    }),
  ];
}

/** A category's own name; with its part in front where that name is taken already. */
function figureHeader(figure: RankingFigure, used: ReadonlySet<string>, context: PlanContext): string {
  if (figure.kind === 'part') {
    return sheetText(context.language, figure.part === 'common' ? 'header.commonTotal' : 'header.ownTotal');
  }
  const part = sheetText(context.language, figure.part === 'common' ? 'part.common' : 'part.own');
  return used.has(figure.category) ? `${part}·${figure.category}` : figure.category;
}

function unitCells(
  row: number,
  block: UnitBlock,
  table: RankingTable,
  context: PlanContext,
): readonly CellWrite[] {
  const sheet = scoreSheetName(context.names, table.type.id);
  const state = cellAddress(row, RANKING_COLUMNS.state);
  const { distinct, rank } = rankFormulas(row, table, context.settings);
  const states = (['state.final', 'state.provisional', 'state.invalid'] as const)
    .map((key) => `"${sheetText(context.language, key)}"`)
    .join(',');
  return [
    block.unit.id,
    formula(rankingStateFormula(sheet, block, context.settings)),
    formula(distinct),
    formula(rank),
    block.unit.name,
    block.unit.group ?? '',
    formula(blockFigure(sheet, block.totalRow)),
    formula(blockFigure(sheet, block.deductionRow)),
    formula(blockFigure(sheet, block.finalRow)),
    formula(`=CHOOSE(${state}+1,${states})`),
    ...table.figures.map((figure): CellWrite => {
      const text = figureFormula(sheet, block, figure);
      return text === null ? '' : formula(text);
    }),
  ];
}

/** The rules as applied, in words, so that a printed table explains itself. */
function rulesText({ type }: RankingTable, context: PlanContext): string {
  const { language, settings } = context;
  if (type.units.length < 2) return sheetText(language, 'ranking.single');
  const weights = weightsOf(settings, type.id);
  return sheetText(language, 'ranking.rules', {
    decimals: settings.decimals,
    scope: sheetText(language, `setting.rankScope.${settings.rankScope}`),
    tie: sheetText(language, `setting.tieRule.${settings.tieRule}`),
    blank: sheetText(language, settings.blankIsZero ? 'ranking.rules.blankIsZero' : 'ranking.rules.blank'),
    common: `${weights.common / 100}%`,
    own: `${weights.own / 100}%`,
    scaled: settings.scaleTo100 ? sheetText(language, 'ranking.rules.scaled') : '',
  });
}

function formula(text: string): Formula {
  return { formula: text };
}

/** Writes of the sheet 汇总排名. Their number grows with the unit types, not with the units. */
export function planRanking(
  definitions: Definitions,
  layouts: ReadonlyMap<string, ScoreSheetLayout>,
  order: RankingOrder,
  context: PlanContext,
): readonly Write[] {
  const sheet = context.names.tables.ranking;
  const layout = layoutRanking(definitions);
  return [
    { kind: 'cells', sheet, row: TITLE_ROW, column: 0, values: rankingTitle(layout, context) },
    {
      kind: 'cells',
      sheet,
      row: FIRST_TABLE_ROW,
      column: 0,
      values: rankingCells(definitions, layouts, order, context),
    },
    ...rankingFormats(sheet, layout, context),
    { kind: 'look', sheet, tabColor: TAB_COLORS.results, gridlines: false },
    { kind: 'freeze', sheet, rows: NOTE_ROW + 1, columns: RANKING_COLUMNS.group },
    {
      kind: 'print',
      sheet,
      setup: { landscape: true, footer: sheetText(context.language, 'footer.pages') },
    },
    {
      kind: 'name',
      name: TABLE_NAMES.ranking,
      sheet,
      area: {
        row: FIRST_TABLE_ROW,
        column: 0,
        rows: Math.max(1, layout.endRow - FIRST_TABLE_ROW),
        columns: layout.columns,
      },
    },
  ];
}

function rankingTitle(layout: RankingLayout, context: PlanContext): readonly (readonly CellWrite[])[] {
  const line = (text: string): readonly CellWrite[] => {
    const cells = spread(text);
    return [...cells, ...new Array<CellWrite>(layout.columns - cells.length).fill('')];
  };
  return [line(titleText(context, 'title.ranking')), line(sheetText(context.language, 'note.ranking'))];
}
