import type { PartId, UnitType } from '../../domain/definitions/definitions';
import type { Finding } from '../../domain/findings/finding';
import type { ComparedFigure } from '../../domain/findings/findingParams';
import { makeFinding } from '../../domain/findings/makeFinding';
import { toNumber } from '../../domain/points/points';
import { toDouble } from '../../domain/points/rational';
import { partTotalOf, type UnitResult } from '../../domain/scoring/computeResults';
import { toldPart } from '../../workbook/layout/partWords';
import type { UnitBlock } from '../../workbook/layout/scoreSheet';
import { FIRST_ROW } from '../../workbook/layout/table';
import type { StoredSheet } from '../../workbook/snapshot/readScores';
import type { BookState } from '../book/bookState';

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
      return result === undefined ? [] : compareBlock(sheet, { type, block }, result);
    });
  });
}

function compareBlock(
  sheet: StoredSheet,
  { type, block }: { readonly type: UnitType; readonly block: UnitBlock },
  result: UnitResult,
): readonly Finding[] {
  const figures: readonly Figure[] = [
    ...block.subtotals.flatMap(({ row, category, part }) =>
      result.subtotals
        .filter((subtotal) => subtotal.part === part && subtotal.category === category)
        .map(({ points }) => ({ row, figure: { category }, own: toNumber(points) })),
    ),
    ...block.parts.map(({ part, row }) => ({
      row,
      figure: partFigure(part, type),
      own: toDouble(partTotalOf(result, part)),
    })),
    { row: block.totalRow, figure: 'total', own: toDouble(result.total) },
    ...(block.bonusRow === null
      ? []
      : [{ row: block.bonusRow, figure: 'bonus' as const, own: toNumber(result.bonus) }]),
    { row: block.deductionRow, figure: 'deduction', own: toNumber(result.deduction) },
    { row: block.finalRow, figure: 'final', own: toNumber(result.final) },
    { row: block.rankRow, figure: 'rank', own: result.rank },
    { row: block.rankRow, column: 'check', figure: 'grade', own: result.grade },
  ];
  return figures.flatMap(({ row, column = 'counted', figure, own }) => {
    const stored = sheet.rows[row - FIRST_ROW];
    const excel = stored?.value(column) ?? '';
    if (isSame(excel, own)) return [];
    return [
      makeFinding('figureDiffers', {
        ...(stored === undefined ? {} : { cell: stored.place(column) }),
        params: {
          unit: block.unit.name,
          figure,
          excel: excel === '' ? null : String(excel),
          own: own === null ? null : String(own),
        },
      }),
    ];
  });
}

/** A figure of a unit's block: in which row and column it stands, and what the domain says of it. */
interface Figure {
  readonly row: number;
  readonly column?: 'counted' | 'check';
  readonly figure: ComparedFigure;
  /** Null where it has none, which the formulas show as an empty text. */
  readonly own: number | string | null;
}

function partFigure(part: PartId, type: UnitType): ComparedFigure {
  const told = toldPart(part, type);
  return typeof told === 'object' ? { part: told.name } : `${told}Total`;
}

function isSame(excel: string | number | boolean, own: number | string | null): boolean {
  if (typeof own !== 'number') return excel === (own ?? '');
  return typeof excel === 'number' && Math.abs(excel - own) <= TOLERANCE;
}
