import type { TieKey } from '../../domain/ranking/tieOrder';
import { SCORE_COLUMNS } from '../layout/columns';
import { RANKING_COLUMNS, type RankingBlock } from '../layout/rankingSheet';
import type { UnitBlock } from '../layout/scoreSheet';
import { columnIndex } from '../layout/table';
import { absoluteCell, cellAddress, sheetPrefix } from './address';
import { wholeColumn } from './rankingFormulas';

/** A row of the ranking, with the block of its unit on the score sheet. */
interface TieSource {
  readonly table: RankingBlock;
  readonly block: UnitBlock;
  readonly sheet: string;
}

/**
 * The formulas of the hidden columns by which equal final scores are parted, in their order: each figure at nine
 * decimals, then how many units stand better by all figures up to it, counted below 0. The same rule as `standings`.
 *
 * Each figure parts those that the ones before it left equal, which whole numbers say: so two conditions are
 * enough however many figures there are.
 */
export function tieFormulas(row: number, { table, block, sheet }: TieSource): readonly string[] {
  const whole = wholeColumn(table);
  const cell = (column: number): string => cellAddress(row, column);
  const above = (column: number): string => `">"&${cell(column)}`;
  return table.ties.flatMap(({ key, value }, index) => {
    const before = table.ties[index - 1]?.standing ?? RANKING_COLUMNS.final;
    const among = `COUNTIFS(${whole(before)},${cell(before)},${whole(value)},${above(value)})`;
    const start = index === 0 ? `-COUNTIF(${whole(before)},${above(before)})` : cell(before);
    return [tieValue(key, block, sheet), `=${start}-${among}`];
  });
}

/** One of the figures that part ties, of a unit; 0 where it has no such part or category. */
function tieValue(key: TieKey, block: UnitBlock, sheet: string): string {
  const column = columnIndex(SCORE_COLUMNS, 'counted');
  const cells = tieRows(key, block).map((row) => sheetPrefix(sheet) + absoluteCell(row, column));
  return cells.length === 0 ? '=0' : `=ROUND(${cells.join('+')},9)`;
}

function tieRows(key: TieKey, block: UnitBlock): readonly number[] {
  switch (key.kind) {
    case 'own':
    case 'common':
      return block.parts.filter(({ part }) => part === key.kind).map(({ row }) => row);
    case 'total':
      return [block.totalRow];
    case 'bonus':
      return block.bonusRow === null ? [] : [block.bonusRow];
    case 'deduction':
      return [block.deductionRow];
    case 'category':
      return block.subtotals.filter(({ category }) => category === key.category).map(({ row }) => row);
  }
}
