import type { Definitions, Part, UnitType } from '../../domain/definitions/definitions';
import { hasBonuses } from '../../domain/definitions/listItems';
import { PARTS, unitSheets, type UnitSheet } from '../../domain/definitions/unitSheet';

/** Codes of the first columns of every ranking table, those that only formulas look at before the others. */
const HELPERS = ['key', 'state', 'distinct', 'position', 'band'] as const;
const SHOWN = ['rank', 'unit', 'group', 'total', 'deduction', 'final', 'grade', 'stateText', 'veto'] as const;

export type RankingColumn = (typeof HELPERS)[number] | (typeof SHOWN)[number];

const CODES: readonly RankingColumn[] = [...HELPERS, ...SHOWN];

/** The first columns of every ranking table, zero-based; categories follow. */
export const RANKING_COLUMNS = Object.fromEntries(CODES.map((code, index) => [code, index])) as Readonly<
  Record<RankingColumn, number>
>;

/** Columns that only formulas look at. */
export const RANKING_HELPERS: readonly RankingColumn[] = HELPERS;

/** Column of the first figure after the fixed ones. */
export const FIRST_FIGURE = CODES.length;

/** One of the figures a ranking table shows beside the fixed ones. */
export type RankingFigure =
  | { readonly kind: 'bonus' }
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'category'; readonly part: Part; readonly category: string };

/** A unit type's table on the ranking sheet; zero-based rows. */
export interface RankingBlock {
  readonly type: UnitType;
  readonly headingRow: number;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly rulesRow: number;
  readonly figures: readonly RankingFigure[];
  /** How many of its units have indicators: the others take no part. */
  readonly rivals: number;
}

export interface RankingLayout {
  readonly tables: readonly RankingBlock[];
  /** Zero-based row after the last one used. */
  readonly endRow: number;
  /** Number of columns used. */
  readonly columns: number;
}

/** First row of the first table: below title and note. */
export const FIRST_TABLE_ROW = 2;

/** Lays the ranking tables out, one below the other. */
export function layoutRanking(definitions: Definitions): RankingLayout {
  let row = FIRST_TABLE_ROW;
  const tables = definitions.unitTypes.map((type): RankingBlock => {
    const headingRow = row;
    const firstRow = headingRow + 2;
    const rulesRow = firstRow + type.units.length;
    row = rulesRow + 2;
    const sheets = unitSheets(type);
    return {
      type,
      headingRow,
      headerRow: headingRow + 1,
      firstRow,
      rulesRow,
      figures: [...(hasBonuses(definitions) ? [{ kind: 'bonus' } as const] : []), ...figuresOf(sheets)],
      rivals: sheets.filter(({ indicators }) => indicators.length > 0).length,
    };
  });
  return {
    tables,
    endRow: row,
    columns: FIRST_FIGURE + Math.max(0, ...tables.map(({ figures }) => figures.length)),
  };
}

/**
 * Part totals where a type has both parts, then every category any of its units has. A part of a
 * single category shows only that category: its total is the same figure.
 */
function figuresOf(sheets: readonly UnitSheet[]): readonly RankingFigure[] {
  const categories = new Map<string, Extract<RankingFigure, { readonly kind: 'category' }>>();
  for (const { blocks } of sheets) {
    for (const { part, category } of blocks) {
      categories.set(`${part}|${category}`, { kind: 'category', part, category });
    }
  }
  const list = PARTS.flatMap((part) => [...categories.values()].filter((figure) => figure.part === part));
  const parts = PARTS.filter((part) => list.some((figure) => figure.part === part));
  const totals = parts.filter(
    (part) => parts.length > 1 && list.filter((figure) => figure.part === part).length > 1,
  );
  return [...totals.map((part): RankingFigure => ({ kind: 'part', part })), ...list];
}
