import type { Finding } from '../domain/findings/finding';
import { makeFinding } from '../domain/findings/makeFinding';
import { toNumber } from '../domain/points/points';
import { toDouble } from '../domain/points/rational';
import type { UnitResult } from '../domain/scoring/computeResults';
import type { UnitBlock } from '../workbook/layout/scoreSheet';
import { FIRST_ROW } from '../workbook/layout/table';
import type { StoredSheet } from '../workbook/snapshot/readScores';
import type { BookState } from './bookState';

/** Totals may be fractions that no double holds; more than this apart is a difference, in points. */
const TOLERANCE = 1e-9;

/** What the workbook calculated against what the domain did, figure by figure; each difference is a finding. */
export function compareFigures(state: BookState, results: readonly UnitResult[]): readonly Finding[] {
  const byUnit = new Map(results.map((result) => [result.unit, result]));
  return state.definitions.unitTypes.flatMap((type) => {
    const sheet = state.stored.find(({ unitType }) => unitType === type.id);
    const layout = state.layouts.get(type.id);
    if (sheet === undefined || layout === undefined) return [];
    return layout.blocks.flatMap((block) => {
      const result = byUnit.get(block.unit.id);
      return result === undefined ? [] : compareBlock(sheet, block, result);
    });
  });
}

function compareBlock(sheet: StoredSheet, block: UnitBlock, result: UnitResult): readonly Finding[] {
  const figures: readonly { readonly row: number; readonly name: string; readonly own: number | '' }[] = [
    ...block.subtotals.flatMap(({ row, category, part }) =>
      result.subtotals
        .filter((subtotal) => subtotal.part === part && subtotal.category === category)
        .map(({ points }) => ({ row, name: category, own: toNumber(points) })),
    ),
    ...block.parts.map(({ part, row }) => ({
      row,
      name: part === 'common' ? '@row.commonTotal' : '@row.ownTotal',
      own: toNumber(result[part]),
    })),
    { row: block.totalRow, name: '@row.total', own: toDouble(result.total) },
    { row: block.deductionRow, name: '@row.deduction', own: toNumber(result.deduction) },
    { row: block.finalRow, name: '@row.final', own: toNumber(result.final) },
    { row: block.rankRow, name: '@row.rank', own: result.rank ?? '' },
  ];
  return figures.flatMap(({ row, name, own }) => {
    const stored = sheet.rows[row - FIRST_ROW];
    const excel = stored?.value('counted') ?? '';
    if (isSame(excel, own)) return [];
    return [
      makeFinding('figureDiffers', {
        ...(stored === undefined ? {} : { cell: stored.place('counted') }),
        params: { unit: block.unit.name, figure: name, excel: String(excel), own: String(own) },
      }),
    ];
  });
}

function isSame(excel: string | number | boolean, own: number | ''): boolean {
  if (own === '') return excel === '';
  return typeof excel === 'number' && Math.abs(excel - own) <= TOLERANCE;
}
