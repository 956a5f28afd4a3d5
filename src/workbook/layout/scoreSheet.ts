import type { Indicator, PartId, Unit, UnitType } from '../../domain/definitions/definitions';
import { partsOf } from '../../domain/definitions/partsOf';
import { unitSheets, type UnitSheet } from '../../domain/definitions/unitSheet';
import { remembered } from '../../domain/lists/remembered';
import { scoreKey, type ScoreKey } from '../../domain/scoring/scoreKey';
import { blockRowKey } from './rowKey';
import type { ScoreColumn } from './columns';
import { FIRST_ROW, type Column } from './table';
import { scoreColumns, type ColumnSettings } from './usedColumns';

/** A category's subtotal row with the rows of its indicators, all zero-based rows of the sheet. */
export interface SubtotalRow {
  readonly part: PartId;
  readonly category: string;
  readonly row: number;
  readonly first: number;
  readonly last: number;
}

/** Where everything of one unit stands on its score sheet; zero-based rows. */
export interface UnitBlock {
  readonly unit: Unit;
  readonly headingRow: number;
  readonly subtotals: readonly SubtotalRow[];
  /** Part totals; only for parts the unit has. */
  readonly parts: readonly { readonly part: PartId; readonly row: number }[];
  readonly totalRow: number;
  /** Null in a book without bonuses. */
  readonly bonusRow: number | null;
  readonly deductionRow: number;
  readonly finalRow: number;
  readonly rankRow: number;
}

/** One row of a score sheet. `key` is unique on the sheet and survives regeneration. */
export type ScoreRow = {
  readonly row: number;
  readonly key: string;
  readonly unit: Unit;
} & (
  | { readonly kind: 'unit' | 'total' | 'bonus' | 'deduction' | 'final' | 'rank' }
  | { readonly kind: 'indicator'; readonly key: ScoreKey; readonly indicator: Indicator }
  | { readonly kind: 'subtotal'; readonly subtotal: SubtotalRow }
  | { readonly kind: 'part'; readonly part: PartId }
);

/** Single letters that stand in the hidden kind column and steer the look of the rows. */
export const KIND_LETTERS: Readonly<Record<ScoreRow['kind'], string>> = {
  unit: 'U',
  indicator: 'I',
  subtotal: 'S',
  part: 'P',
  total: 'T',
  bonus: 'B',
  deduction: 'D',
  final: 'F',
  rank: 'R',
};

/** The one source of truth for the rows and columns of a score sheet. */
export interface ScoreSheetLayout {
  readonly type: UnitType;
  readonly columns: readonly Column<ScoreColumn>[];
  readonly rows: readonly ScoreRow[];
  readonly blocks: readonly UnitBlock[];
}

/**
 * Lays out a unit type: for each unit a heading, its indicators by part and category, a subtotal
 * after each category, part totals, total, bonus where the county gives any, deduction, final score and rank.
 */
export function layoutScoreSheet(
  type: UnitType,
  settings: ColumnSettings,
  withBonus = false,
): ScoreSheetLayout {
  const rows: ScoreRow[] = [];
  const parts = partsOf(type);
  const blocks = unitSheets(type).map((sheet) => layoutUnit(sheet, parts, rows, withBonus));
  return { type, columns: scoreColumns(type.indicators, settings), rows, blocks };
}

function layoutUnit(
  { unit, blocks }: UnitSheet,
  order: readonly PartId[],
  rows: ScoreRow[],
  withBonus: boolean,
): UnitBlock {
  const nextRow = (): number => FIRST_ROW + rows.length;
  const summary = (kind: 'unit' | 'total' | 'bonus' | 'deduction' | 'final' | 'rank'): number => {
    const row = nextRow();
    rows.push({ row, key: blockRowKey(unit.id, kind), unit, kind });
    return row;
  };
  const headingRow = summary('unit');
  const subtotals: SubtotalRow[] = [];
  const parts: { part: PartId; row: number }[] = [];
  for (const part of order) {
    const categories = blocks.filter((block) => block.part === part);
    for (const { category, indicators, keys } of categories) {
      const first = nextRow();
      indicators.forEach((indicator, index) => {
        const key = keys[index] ?? scoreKey(unit.id, indicator.id);
        rows.push({ row: nextRow(), key, unit, kind: 'indicator', indicator });
      });
      const subtotal: SubtotalRow = { part, category, row: nextRow(), first, last: nextRow() - 1 };
      rows.push({
        row: subtotal.row,
        key: blockRowKey(unit.id, 'subtotal', part, category),
        unit,
        kind: 'subtotal',
        subtotal,
      });
      subtotals.push(subtotal);
    }
    if (categories.length > 0) {
      parts.push({ part, row: nextRow() });
      rows.push({ row: nextRow(), key: blockRowKey(unit.id, 'part', part), unit, kind: 'part', part });
    }
  }
  return {
    unit,
    headingRow,
    subtotals,
    parts,
    totalRow: summary('total'),
    bonusRow: withBonus ? summary('bonus') : null,
    deductionRow: summary('deduction'),
    finalRow: summary('final'),
    rankRow: summary('rank'),
  };
}

/** Every row of some score sheets by its key. */
export const rowsByKey = remembered(
  (layouts: ReadonlyMap<string, ScoreSheetLayout>): ReadonlyMap<string, ScoreRow> =>
    new Map([...layouts.values()].flatMap(({ rows }) => rows.map((row) => [row.key, row] as const))),
  (layouts) => [layouts],
);
