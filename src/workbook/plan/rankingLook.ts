import { rankingPaper, type RankingPaper } from '../layout/rankingPaper';
import {
  FIRST_FIGURE,
  RANKING_COLUMNS,
  RANKING_HELPERS,
  RULE_LINES,
  type RankingBlock,
  type RankingColumn,
  type RankingLayout,
} from '../layout/rankingSheet';
import { textLines, widthOf } from '../layout/textLines';
import type { PlanContext } from './context';

/** Widths of the columns, in points; those of names follow what stands in them, up to these. */
const WIDTHS: Readonly<Record<RankingColumn, number>> = {
  key: 60,
  state: 30,
  ranked: 30,
  position: 30,
  band: 30,
  rank: 36,
  unit: 150,
  group: 130,
  total: 50,
  deduction: 46,
  final: 66,
  grade: 48,
  stateText: 80,
  veto: 110,
};
export const FIGURE_WIDTH = 48;

/** What a column of names has at least, and in which type its names are to stand on one line. */
const [LEAST_NAME, NAME_SIZE] = [70, 12];

/** Lines that stand around the units of a table: title, measure, type, a high head, rules, signatures. */
const LINES_AROUND = 11 + RULE_LINES;

/** Helpers, and what this county has no use for. */
export function hiddenColumns(
  { tables }: RankingLayout,
  { settings }: Pick<PlanContext, 'settings'>,
): readonly RankingColumn[] {
  const units = tables.flatMap(({ type }) => type.units);
  return [
    ...RANKING_HELPERS,
    ...(units.some(({ group }) => group !== null) ? [] : (['group'] as const)),
    ...(settings.grades.length > 0 ? [] : (['grade'] as const)),
    ...(units.some(({ veto }) => veto !== null) ? [] : (['veto'] as const)),
  ];
}

function widthsOf({ tables }: RankingLayout): Readonly<Record<RankingColumn, number>> {
  const units = tables.flatMap(({ type }) => type.units);
  const fitted = (most: number, names: readonly string[]): number =>
    Math.min(most, Math.max(LEAST_NAME, ...names.map((name) => widthOf(name, NAME_SIZE))));
  return {
    ...WIDTHS,
    unit: fitted(
      WIDTHS.unit,
      units.map(({ name }) => name),
    ),
    group: fitted(
      WIDTHS.group,
      units.map(({ group }) => group ?? ''),
    ),
  };
}

/** What a ranking is printed on, and in which type. */
export interface RankingLook extends RankingPaper {
  /** Of each of the fixed columns, in points. */
  readonly widths: Readonly<Record<RankingColumn, number>>;
  /** Of the columns that are seen, in points. */
  readonly width: number;
}

/** How a ranking looks, by its widest and its longest table. */
export function rankingLook(layout: RankingLayout, context: Pick<PlanContext, 'settings'>): RankingLook {
  const hidden = hiddenColumns(layout, context);
  const widths = widthsOf(layout);
  const fixed = Object.entries(widths).filter(([code]) => !hidden.some((each) => each === code));
  const figures = (layout.shown - FIRST_FIGURE) * FIGURE_WIDTH;
  const width = fixed.reduce((sum, [, each]) => sum + each, figures);
  const linesIn = (fontSize: number): number =>
    Math.max(
      0,
      ...layout.tables.map((table) => table.type.units.length * unitLines(table, { widths, fontSize })),
    );
  return { widths, width, ...rankingPaper(width, (fontSize) => linesIn(fontSize) + LINES_AROUND) };
}

/** Lines that the units of a table take: two where a name is longer than its column. */
export function unitLines(
  { type }: RankingBlock,
  { widths, fontSize }: Pick<RankingLook, 'widths' | 'fontSize'>,
): number {
  const lines = type.units.map(({ name, group, veto }) =>
    Math.max(
      textLines(name, widths.unit, fontSize),
      textLines(group ?? '', widths.group, fontSize),
      textLines(veto ?? '', widths.veto, fontSize),
    ),
  );
  return Math.max(1, ...lines);
}

/** The rules in words as they stand below a table, line by line, broken where one rule ends. */
export function ruleLines(text: string, { width, fontSize }: RankingLook): readonly string[] {
  const lines: string[] = [];
  for (const rule of text.match(/[^；;]+[；;]?\s*/gu) ?? []) {
    const last = lines.at(-1);
    const isFull =
      last === undefined || (lines.length < RULE_LINES && textLines(last + rule, width, fontSize) > 1);
    if (isFull) lines.push(rule);
    else lines[lines.length - 1] = last + rule;
  }
  return lines;
}

/**
 * The row that is repeated where the last table goes on over several pages: that of its heads. Excel repeats rows of a sheet on
 * all pages behind them, so that those of another table would stand over the tables that follow it.
 */
export function repeatedRow({ tables }: RankingLayout, look: RankingLook): number | null {
  const table = tables.at(-1);
  if (table === undefined) return null;
  const lines = table.type.units.length * unitLines(table, look) + LINES_AROUND;
  return lines > look.lines ? table.headerRow : null;
}

/** Whether any of its units is in a group: the column for them is part of that of the units otherwise. */
export function hasGroups({ type }: RankingBlock): boolean {
  return type.units.some(({ group }) => group !== null);
}

/** First column of a table that is seen, and the last one. */
export function tableEnds(table: RankingBlock): { readonly first: number; readonly last: number } {
  return { first: RANKING_COLUMNS.rank, last: FIRST_FIGURE + table.figures.length - 1 };
}
