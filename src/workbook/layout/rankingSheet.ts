import type { Definitions, PartId, UnitType } from '../../domain/definitions/definitions';
import { hasBonuses } from '../../domain/definitions/listItems';
import { isByPlace } from '../../domain/grading/gradeBand';
import { groupBy } from '../../domain/lists/groupBy';
import type { TieKey } from '../../domain/ranking/tieOrder';
import type { RankScope, Settings } from '../../domain/settings/settings';
import { partsOf } from '../../domain/definitions/partsOf';
import { unitSheets, type UnitSheet } from '../../domain/definitions/unitSheet';

/** Codes of the first columns of every ranking table, those that only formulas look at before the others. */
const HELPERS = ['key', 'state', 'ranked', 'position', 'band'] as const;
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
  | { readonly kind: 'part'; readonly part: PartId }
  | { readonly kind: 'category'; readonly part: PartId; readonly category: string };

/** A unit type's table on the ranking sheet; zero-based rows. */
export interface RankingBlock {
  readonly type: UnitType;
  /** The title of the page; the measure stands in the row below. */
  readonly titleRow: number;
  readonly headingRow: number;
  readonly headerRow: number;
  readonly firstRow: number;
  /** First of the rows with the rules in words; see {@link RULE_LINES}. */
  readonly rulesRow: number;
  /** Where those sign who made, checked and issued the ranking. */
  readonly signatureRow: number;
  readonly figures: readonly RankingFigure[];
  /** Among whom each unit is ranked, by the unit's id. */
  readonly rivals: ReadonlyMap<string, Rivals>;
  /** What parts equal final scores, in its order. */
  readonly ties: readonly TieColumns[];
  /** Columns of what only some rules compare by. */
  readonly compared: ComparedColumns;
}

/** Those who are ranked together: the units of a type, or of a group. */
export interface Rivals {
  /** Which of the groups of the type, from 0. */
  readonly group: number;
  /** How many of them have indicators: the others take no part. */
  readonly count: number;
}

/** Hidden columns by which units are compared where groups are ranked, equal scores take up one rank, or grades go by places. */
export interface ComparedColumns {
  /** Which group, and how many units of the type stand better: null where unit types are ranked. */
  readonly grouped: number | null;
  /** Of equal units, what the first of them is compared by; null where ranks have gaps. */
  readonly first: number | null;
  /** Where grades go by places or shares. */
  readonly places: PlaceColumns | null;
}

/** Hidden columns of the places that grades go by. */
export interface PlaceColumns {
  /** What a unit is compared by, for those not under a veto: they alone use up places. */
  readonly taking: number;
  /** The unit's place. */
  readonly place: number;
}

/** The hidden columns for one of the figures that part equal final scores. */
export interface TieColumns {
  readonly key: TieKey;
  /** The figure itself. */
  readonly value: number;
  /** How a unit stands by the final score and the figures up to this one: the higher, the better. */
  readonly standing: number;
}

export interface RankingLayout {
  readonly tables: readonly RankingBlock[];
  /** Zero-based row after the last one used. */
  readonly endRow: number;
  /** Number of columns used, those that only formulas look at included. */
  readonly columns: number;
  /** Number of columns that people see, from the first. */
  readonly shown: number;
}

/** Rows that the rules in words may take. */
export const RULE_LINES = 3;

/** First row of the first table: below title and measure. */
export const FIRST_TABLE_ROW = 2;

/** What a county decides of the columns of the ranking. */
export type RankingSettings = Pick<Settings, 'tieOrder' | 'tieRule' | 'rankScope' | 'grades'>;

/** Lays the ranking tables out, one below the other. */
export function layoutRanking(
  definitions: Definitions,
  { tieOrder, tieRule, rankScope, grades }: RankingSettings,
): RankingLayout {
  let row = 0;
  const drafts = definitions.unitTypes.map((type) => draftOf(type, definitions, rankScope));
  const shown = FIRST_FIGURE + Math.max(0, ...drafts.map(({ figures }) => figures.length));
  const ties = tieOrder.map((key, index): TieColumns => ({
    key,
    value: shown + 2 * index,
    standing: shown + 2 * index + 1,
  }));
  let columns = shown + 2 * ties.length;
  const column = (): number => {
    columns += 1;
    return columns - 1;
  };
  const compared: ComparedColumns = {
    grouped: rankScope === 'group' ? column() : null,
    first: tieRule === 'dense' ? column() : null,
    places: grades.some(isByPlace) ? { taking: column(), place: column() } : null,
  };
  const tables = drafts.map((draft): RankingBlock => {
    const { type } = draft;
    const titleRow = row;
    const headingRow = titleRow + FIRST_TABLE_ROW;
    const firstRow = headingRow + 2;
    const rulesRow = firstRow + type.units.length;
    const signatureRow = rulesRow + RULE_LINES;
    row = signatureRow + 2;
    return {
      ...draft,
      titleRow,
      headingRow,
      headerRow: headingRow + 1,
      firstRow,
      rulesRow,
      signatureRow,
      ties,
      compared,
    };
  });
  return { tables, endRow: Math.max(FIRST_TABLE_ROW, row), columns, shown };
}

/** What a table holds, wherever it stands. */
function draftOf(
  type: UnitType,
  definitions: Definitions,
  scope: RankScope,
): Pick<RankingBlock, 'type' | 'figures' | 'rivals'> {
  const sheets = unitSheets(type);
  return {
    type,
    figures: [...(hasBonuses(definitions) ? [{ kind: 'bonus' } as const] : []), ...figuresOf(type, sheets)],
    rivals: rivalsIn(sheets, scope),
  };
}

function rivalsIn(sheets: readonly UnitSheet[], scope: RankScope): ReadonlyMap<string, Rivals> {
  const groups = groupBy(sheets, ({ unit }) => (scope === 'group' ? unit.group : null));
  return new Map(
    [...groups.values()].flatMap((members, group) => {
      const rivals = { group, count: members.filter(({ indicators }) => indicators.length > 0).length };
      return members.map(({ unit }) => [unit.id, rivals] as const);
    }),
  );
}

/**
 * Part totals where a type has several parts, then every category any of its units has. Of a part with a single category
 * one of the two is shown, for they are the same figure: the category, unless the county names its parts itself.
 */
function figuresOf(type: UnitType, sheets: readonly UnitSheet[]): readonly RankingFigure[] {
  const order = partsOf(type);
  const categories = new Map<string, Extract<RankingFigure, { readonly kind: 'category' }>>();
  for (const { blocks } of sheets) {
    for (const { part, category } of blocks) {
      categories.set(`${part}|${category}`, { kind: 'category', part, category });
    }
  }
  const list = order.flatMap((part) => [...categories.values()].filter((figure) => figure.part === part));
  const parts = order.filter((part) => list.some((figure) => figure.part === part));
  const isSingle = (part: PartId): boolean => list.filter((figure) => figure.part === part).length === 1;
  const isNamed = type.parts !== undefined && parts.length > 1;
  const totals = parts.filter((part) => isNamed || (parts.length > 1 && !isSingle(part)));
  return [
    ...totals.map((part): RankingFigure => ({ kind: 'part', part })),
    ...(isNamed ? list.filter(({ part }) => !isSingle(part)) : list),
  ];
}
