import type { Definitions } from '../../domain/definitions/definitions';
import { sheetText } from '../../strings/texts';
import { cellAddress, sheetPrefix, textLiteral } from '../formulas/address';
import { gradeFormulas, vetoFormula } from '../formulas/gradeFormulas';
import {
  blockFigure,
  figureFormula,
  rankFormulas,
  rivalsOf,
  type RankedRow,
  type RankFormulas,
} from '../formulas/rankingFormulas';
import { tieFormulas } from '../formulas/tieFormulas';
import { scoreSheetName } from '../layout/bookNames';
import { TABLE_NAMES } from '../layout/names';
import { TAB_COLORS } from '../layout/palette';
import {
  FIRST_FIGURE,
  FIRST_TABLE_ROW,
  layoutRanking,
  RANKING_COLUMNS,
  type RankingLayout,
  type RankingBlock,
  type RankingColumn,
} from '../layout/rankingSheet';
import type { ScoreSheetLayout, UnitBlock } from '../layout/scoreSheet';
import { NOTE_ROW, TITLE_ROW } from '../layout/table';
import { titleText, type PlanContext } from './context';
import { figureHeader } from './figureHeader';
import type { LookupTables } from './lookupTables';
import { frozen } from './frame';
import { inOrder } from './inOrder';
import { rankingFormats } from './rankingFormats';
import { hasGroups, rankingLook, repeatedRow, ruleLines, tableEnds } from './rankingLook';
import { rulesText } from './rulesText';
import { stateText } from './stateText';
import { unitState } from './unitState';
import { formula, type CellWrite, type Write } from '../writes/writes';

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
  ['grade', 'header.grade'],
  ['stateText', 'header.state'],
  ['veto', 'header.veto'],
] as const;

/** What the ranking is made from. */
export interface RankingContent {
  readonly definitions: Definitions;
  readonly layouts: ReadonlyMap<string, ScoreSheetLayout>;
  readonly order: RankingOrder;
  readonly tables: LookupTables;
  /** Ids of the unit types some of whose indicators are not assessed: only there the rule for them is told. */
  readonly notAssessing: ReadonlySet<string>;
}

/** Rows of the ranking, columns padded to the widest table, so that one write fills the sheet. */
export function rankingCells(
  { definitions, layouts, order, tables, notAssessing }: RankingContent,
  context: PlanContext,
): readonly (readonly CellWrite[])[] {
  const layout = layoutRanking(definitions, context.settings);
  const look = rankingLook(layout, context);
  const blank = (): CellWrite[] => new Array<CellWrite>(layout.columns).fill('');
  const rows = Array.from({ length: layout.endRow - FIRST_TABLE_ROW }, blank);
  const put = (row: number, cells: readonly CellWrite[]): void => {
    rows[row - FIRST_TABLE_ROW] = [...cells, ...blank().slice(cells.length)];
  };
  for (const table of layout.tables) {
    if (table.titleRow >= FIRST_TABLE_ROW) {
      titleCells(table, context).forEach((cells, index) => {
        put(table.titleRow + index, cells);
      });
    }
    put(table.headingRow, spread(table.type.name));
    put(table.headerRow, headerCells(table, context));
    const rules = rulesText(table.type, context, {
      hasNotAssessed: notAssessing.has(table.type.id),
      lists: definitions,
    });
    ruleLines(rules, look).forEach((text, index) => {
      put(table.rulesRow + index, spread(text));
    });
    put(table.signatureRow, spread(sheetText(context.language, 'ranking.signatures')));
    inOrder(layouts.get(table.type.id)?.blocks ?? [], order.get(table.type.id) ?? []).forEach(
      (block, index) => {
        const row = table.firstRow + index;
        const at = { row, table, rivals: rivalsOf(table, block.unit) };
        const sheet = scoreSheetName(context.names, table.type.id);
        const ranks = rankFormulas(at);
        const cells = unitCells(at, block, { ranks, tables }, context);
        const hidden = [...tieFormulas(row, { table, block, sheet }), ...ranks.compared];
        put(row, [...cells, ...blank().slice(cells.length, layout.shown), ...hidden.map(formula)]);
      },
    );
  }
  return rows;
}

function spread(text: string): CellWrite[] {
  const cells = new Array<CellWrite>(RANKING_COLUMNS.rank).fill('');
  return [...cells, text];
}

function headerCells(table: RankingBlock, context: PlanContext): readonly CellWrite[] {
  const cells = new Array<CellWrite>(FIRST_FIGURE).fill('');
  const used = new Set<string>();
  for (const [column, key] of HEADERS) {
    if (column === 'group' && !hasGroups(table)) continue;
    const text = sheetText(context.language, key);
    cells[RANKING_COLUMNS[column]] = text;
    used.add(text);
  }
  return [
    ...cells,
    ...table.figures.map((figure) => {
      const text = figureHeader(figure, used, table.type, context.language);
      used.add(text);
      return text;
    }),
  ];
}

function unitCells(
  at: RankedRow,
  block: UnitBlock,
  { ranks, tables }: { readonly ranks: RankFormulas; readonly tables: LookupTables },
  context: PlanContext,
): readonly CellWrite[] {
  const { row, table } = at;
  const sheet = scoreSheetName(context.names, table.type.id);
  const { ranked, position, rank } = ranks;
  const { band, grade } = gradeFormulas(at, context.settings);
  const fixed: Readonly<Record<RankingColumn, CellWrite>> = {
    key: block.unit.id,
    state: formula(`=${unitState(block, context, sheetPrefix(sheet))}`),
    ranked: formula(ranked),
    position: formula(position),
    band: formula(band),
    rank: formula(rank),
    unit: block.unit.name,
    group: block.unit.group ?? '',
    total: formula(blockFigure(sheet, block.totalRow)),
    deduction: formula(blockFigure(sheet, block.deductionRow)),
    final: formula(blockFigure(sheet, block.finalRow)),
    grade: formula(grade),
    stateText: formula(stateTextFormula(row, context)),
    veto: formula(vetoFormula(block.unit.id, tables.units)),
  };
  const cells = new Array<CellWrite>(FIRST_FIGURE).fill('');
  for (const [code, cell] of Object.entries(fixed)) {
    cells[RANKING_COLUMNS[code as RankingColumn]] = cell;
  }
  return [
    ...cells,
    ...table.figures.map((figure): CellWrite => {
      const text = figureFormula(sheet, block, figure);
      return text === null ? '' : formula(text);
    }),
  ];
}

function stateTextFormula(row: number, { language }: PlanContext): string {
  const state = cellAddress(row, RANKING_COLUMNS.state);
  const veto = cellAddress(row, RANKING_COLUMNS.veto);
  const vetoed = textLiteral(`·${sheetText(language, 'state.vetoed')}`);
  return `=${stateText(state, language)}&IF(${veto}="","",${vetoed})`;
}

/** Writes of the sheet 汇总排名. Their number grows with the unit types, not with the units. */
export function planRanking(content: RankingContent, context: PlanContext): readonly Write[] {
  const sheet = context.names.tables.ranking;
  const layout = layoutRanking(content.definitions, context.settings);
  const look = rankingLook(layout, context);
  const repeated = repeatedRow(layout, look);
  return [
    { kind: 'cells', sheet, row: TITLE_ROW, column: 0, values: rankingTitle(layout, context) },
    {
      kind: 'cells',
      sheet,
      row: FIRST_TABLE_ROW,
      column: 0,
      values: rankingCells(content, context),
    },
    ...rankingFormats(sheet, layout, context),
    { kind: 'look', sheet, tabColor: TAB_COLORS.results, gridlines: false },
    ...frozen({ kind: 'freeze', sheet, rows: NOTE_ROW + 1, columns: RANKING_COLUMNS.group }, context.names),
    {
      kind: 'print',
      sheet,
      setup: {
        landscape: look.landscape,
        paper: look.paper,
        footer: sheetText(context.language, 'footer.pages'),
        ...(repeated === null ? {} : { titleRows: { first: repeated, last: repeated } }),
        pages: layout.tables.slice(1).map(({ titleRow }) => titleRow),
      },
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

/** Title and measure above the first table; those of the others stand among their rows. */
function rankingTitle(
  { tables, columns }: RankingLayout,
  context: PlanContext,
): readonly (readonly CellWrite[])[] {
  const [first] = tables;
  const title = titleText(context, 'title.ranking');
  const rows = first === undefined ? [spread(title), []] : titleCells(first, context);
  return rows.map((cells) => [...cells, ...new Array<CellWrite>(columns - cells.length).fill('')]);
}

/** The title of a page, and below it on the right in what its figures are. */
function titleCells(table: RankingBlock, context: PlanContext): readonly (readonly CellWrite[])[] {
  const before = new Array<CellWrite>(tableEnds(table).last).fill('');
  return [
    spread(titleText(context, 'title.ranking')),
    [...before, sheetText(context.language, 'note.ranking')],
  ];
}
