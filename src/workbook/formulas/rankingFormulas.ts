import type { Settings } from '../../domain/settings/settings';
import { SCORE_COLUMNS } from '../layout/columns';
import { RANKING_COLUMNS, type RankingFigure, type RankingBlock } from '../layout/rankingSheet';
import type { UnitBlock } from '../layout/scoreSheet';
import { columnIndex } from '../layout/table';
import { absoluteArea, absoluteCell, cellAddress, sheetPrefix, textLiteral } from './address';
import { STATE_CODES } from './formulaCodes';

const COUNTED = columnIndex(SCORE_COLUMNS, 'counted');

/** Reference to a counted figure of a unit's block on its score sheet. */
export function blockFigure(sheet: string, row: number): string {
  return `=${sheetPrefix(sheet)}${absoluteCell(row, COUNTED)}`;
}

/** A figure of a unit, or null where the unit has no such category. */
export function figureFormula(sheet: string, block: UnitBlock, figure: RankingFigure): string | null {
  if (figure.kind === 'bonus') return block.bonusRow === null ? null : blockFigure(sheet, block.bonusRow);
  const row =
    figure.kind === 'part'
      ? block.parts.find(({ part }) => part === figure.part)?.row
      : block.subtotals.find(({ part, category }) => part === figure.part && category === figure.category)
          ?.row;
  return row === undefined ? null : blockFigure(sheet, row);
}

/** The formulas of a row that make its rank. */
export interface RankFormulas {
  /** 1 for the first of equal scores, otherwise 0. */
  readonly distinct: string;
  /** 1 plus the number of ranked rivals with a better score; empty for a unit that is not ranked. */
  readonly position: string;
  readonly rank: string;
}

/**
 * Counting by SUMPRODUCT over the rounded scores, or how units stand by them, needs no RANK, whose ties break on binary floats,
 * and leaves out units with invalid entries and those without indicators.
 */
export function rankFormulas(row: number, table: RankingBlock, settings: Settings): RankFormulas {
  const whole = wholeColumn(table);
  const upToHere = (column: number): string =>
    `${absoluteCell(table.firstRow, column)}:${cellAddress(row, column)}`;
  const cell = (column: number): string => cellAddress(row, column);
  const { state, distinct, position, group } = RANKING_COLUMNS;
  const standing = standingColumn(table);
  const within = (range: (column: number) => string): string => withinGroup(range, row, settings);
  const sameHere = `SUMPRODUCT((${upToHere(standing)}=${cell(standing)})*(${upToHere(state)}<${STATE_CODES.invalid})${within(upToHere)})`;
  const better = (counted: string): string =>
    `SUMPRODUCT((${whole(standing)}>${cell(standing)})*(${whole(state)}<${STATE_CODES.invalid})${within(whole)}${counted})+1`;
  const ranked =
    settings.tieRule === 'dense'
      ? `IF(${cell(state)}>${STATE_CODES.provisional},"",${better(`*${whole(distinct)}`)})`
      : cell(position);
  return {
    position: `=IF(${cell(state)}>${STATE_CODES.provisional},"",${better('')})`,
    distinct: `=IF(${cell(state)}>${STATE_CODES.provisional},0,IF(${sameHere}=1,1,0))`,
    rank: `=${alone(table, settings, `(${whole(group)}=${cell(group)})*(${whole(state)}<>${STATE_CODES.withoutIndicators})`, ranked)}`,
  };
}

/** The column by which units are ranked. */
function standingColumn({ ties }: RankingBlock): number {
  return ties.at(-1)?.standing ?? RANKING_COLUMNS.final;
}

/** A column of a ranking table, from its first unit to its last. */
export function wholeColumn({ firstRow, type }: RankingBlock): (column: number) => string {
  return (column) => absoluteArea({ row: firstRow, column, rows: type.units.length, columns: 1 });
}

/** Narrows a SUMPRODUCT to the rivals of a row where groups are ranked. */
export function withinGroup(range: (column: number) => string, row: number, settings: Settings): string {
  const { group } = RANKING_COLUMNS;
  return settings.rankScope === 'group' ? `*(${range(group)}=${cellAddress(row, group)})` : '';
}

/** A unit without rivals is not ranked: the only one of its type, or of its group where groups are ranked. */
function alone(table: RankingBlock, settings: Settings, rivals: string, ranked: string): string {
  if (table.rivals < 2) return '""';
  return settings.rankScope === 'group' ? `IF(SUMPRODUCT(${rivals})<2,"",${ranked})` : ranked;
}

/** What the ranking says of a unit, as its own score sheet shows it. @param endRow zero-based row after the ranking's last. */
export function rankLookupFormula(
  unit: string,
  shown: 'rank' | 'grade',
  rankingSheet: string,
  endRow: number,
): string {
  const column = (index: number): string =>
    sheetPrefix(rankingSheet) + absoluteArea({ row: 0, column: index, rows: endRow, columns: 1 });
  return `=IFERROR(INDEX(${column(RANKING_COLUMNS[shown])},MATCH(${textLiteral(unit)},${column(RANKING_COLUMNS.key)},0)),"")`;
}
