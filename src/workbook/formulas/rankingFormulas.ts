import type { Unit } from '../../domain/definitions/definitions';
import { SCORE_COLUMNS } from '../layout/columns';
import { RANKING_COLUMNS, type RankingFigure, type RankingBlock, type Rivals } from '../layout/rankingSheet';
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

/** A row of a ranking table, and among whom its unit is ranked. */
export interface RankedRow {
  /** Zero-based. */
  readonly row: number;
  readonly table: RankingBlock;
  readonly rivals: Rivals;
}

/** Among whom a unit of a table is ranked. */
export function rivalsOf({ rivals }: RankingBlock, { id }: Unit): Rivals {
  return rivals.get(id) ?? { group: 0, count: 0 };
}

/** The formulas of a row that make its rank. */
export interface RankFormulas {
  /** By what it is ranked, the higher the better; empty for a unit that is not ranked. */
  readonly ranked: string;
  /** 1 plus the number of ranked rivals with a better score; empty for a unit that is not ranked. */
  readonly position: string;
  readonly rank: string;
  /** Those of the columns that only some rules compare by, in their order. */
  readonly compared: readonly string[];
}

/** More than any type has units: the places of one group lie between its number's multiple of it and the next. */
const PLACES = 1_000_000;

/** More than any unit's figure. */
const MAX_STANDING = '1E+11';

/**
 * Counting by COUNTIF over one column of rounded scores, or how units stand by them, needs no RANK, whose ties break on
 * binary floats. Programs answer it from an index, where a condition on a second column takes the square of the rows:
 * so a group is part of the figure that is compared.
 */
export function rankFormulas(at: RankedRow): RankFormulas {
  const { row, table, rivals } = at;
  const cell = (column: number): string => cellAddress(row, column);
  const { state, ranked, position, veto } = RANKING_COLUMNS;
  const { grouped, first, places } = table.compared;
  const whole = wholeColumn(table);
  const ofRanked = (figure: string): string => `=IF(${cell(ranked)}="","",${figure})`;
  const overall = `COUNTIF(${whole(ranked)},">"&${cell(ranked)})`;
  const key = grouped ?? ranked;
  const isFirst = `MATCH(${cell(key)},${whole(key)},0)=ROW(${cell(key)})-ROW(${absoluteCell(table.firstRow, key)})+1`;
  const rank = first === null ? `=${cell(position)}` : ofRanked(placeAmong(first, at));
  return {
    ranked: `=IF(${cell(state)}>${STATE_CODES.provisional},"",${cell(standingColumn(table))})`,
    position: ofRanked(placeAmong(key, at)),
    // A unit without rivals is not ranked: the only one of its type, or of its group where groups are ranked.
    rank: rivals.count < 2 ? '=""' : rank,
    compared: [
      ...(grouped === null ? [] : [ofRanked(`${rivals.group * PLACES}+${overall}`)]),
      ...(first === null ? [] : [ofRanked(`IF(${isFirst},${cell(key)},"")`)]),
      ...(places === null
        ? []
        : [ofRanked(`IF(${cell(veto)}="",${cell(key)},"")`), ofRanked(placeAmong(places.taking, at))]),
    ],
  };
}

/** 1 plus the number of rivals in a column of what units are compared by that stand better than a row's, an expression. */
function placeAmong(column: number, at: RankedRow): string {
  const { ranked } = RANKING_COLUMNS;
  const { grouped } = at.table.compared;
  const whole = wholeColumn(at.table)(column);
  return grouped === null
    ? `COUNTIF(${whole},">"&${cellAddress(at.row, ranked)})+1`
    : `COUNTIF(${whole},"<"&${cellAddress(at.row, grouped)})${before(column, at)}+1`;
}

/** How many rivals such a column holds, an expression: counted from its index as well, where COUNT looks at every unit. */
export function countAmong(column: number, at: RankedRow): string {
  const { table, rivals } = at;
  const beyond = table.compared.grouped === null ? MAX_STANDING : (rivals.group + 1) * PLACES;
  return `(COUNTIF(${wholeColumn(table)(column)},"<${beyond}")${before(column, at)})`;
}

/** Takes off the units of the groups before that of a row. */
function before(column: number, { table, rivals }: RankedRow): string {
  return rivals.group === 0 ? '' : `-COUNTIF(${wholeColumn(table)(column)},"<${rivals.group * PLACES}")`;
}

/** The column by which units are ranked. */
function standingColumn({ ties }: RankingBlock): number {
  return ties.at(-1)?.standing ?? RANKING_COLUMNS.final;
}

/** A column of a ranking table, from its first unit to its last. */
export function wholeColumn({ firstRow, type }: RankingBlock): (column: number) => string {
  return (column) => absoluteArea({ row: firstRow, column, rows: type.units.length, columns: 1 });
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
