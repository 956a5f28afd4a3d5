import type { Definitions } from '../../domain/definitions/definitions';
import type { LedgerPlace } from '../formulas/places';
import type { ConvertedScore } from '../formulas/scoreFormulas';
import { scoreSheetName } from '../layout/bookNames';
import { scoreTableName, TABLE_NAMES } from '../layout/names';
import { SHEET_PROTECTION } from '../layout/protection';
import { FIRST_FIGURE, FIRST_TABLE_ROW, layoutRanking } from '../layout/rankingSheet';
import type { ScoreSheetLayout } from '../layout/scoreSheet';
import { matchesLayout, type StoredSheet } from '../snapshot/readScores';
import { CODE_ROW, ROWS_ABOVE_DATA } from '../layout/table';
import { ledgerColumns } from '../layout/usedColumns';
import type { PlanContext } from './context';
import type { LookupTables } from './lookupTables';
import { ledgerComputedWrites, planLedger } from './planLedger';
import { planRanking, type RankingOrder } from './planRanking';
import { roomFor, widened } from './roomBeside';
import { computedWrites, type EnteredCells, type ScoreSources } from './planScores';
import { mendedFormats, mendedLocks } from './scoreFormats';
import { planScoreSheet } from './planScoreSheet';
import type { Area, Write } from '../writes/writes';

/** What the score sheets, the ledger and the ranking are made from. */
export interface BookPlanInput {
  readonly definitions: Definitions;
  readonly layouts: ReadonlyMap<string, ScoreSheetLayout>;
  readonly stored: readonly StoredSheet[];
  readonly sheets: readonly string[];
  readonly kept: ReadonlyMap<string, EnteredCells>;
  readonly formats: ReadonlyMap<string, string>;
  readonly converted: ReadonlyMap<string, ConvertedScore>;
  readonly ledger: LedgerPlace;
  /** Whether the ledger gains rows, which need more than formulas: lists, an unlocked place to type, the table's name. */
  readonly ledgerGrows: boolean;
  /** How many columns the ledger has now; null where it does not stand. */
  readonly ledgerWidth: number | null;
  /** How many columns beside the ledger, and beside the ranking, nobody needs; see `TableSnapshot`. */
  readonly freeColumns: { readonly ledger: number; readonly ranking: number };
  readonly hasFactors: boolean;
  readonly tables: LookupTables;
  /** What the ranking fills now; null where there is none. */
  readonly rankingArea: Area | null;
  /** Which sheets are protected now. */
  readonly protectedSheets: ReadonlySet<string>;
  readonly order: RankingOrder;
  /** Ids of the unit types some of whose indicators are not assessed. */
  readonly notAssessing: ReadonlySet<string>;
}

/**
 * Writes of all score sheets, ledger and ranking.
 *
 * @param scope `everything` makes the sheets anew; `computed` writes computed cells only, and makes
 * anew just those sheets that do not stand or whose rows people changed
 */
export function planBook(
  input: BookPlanInput,
  scope: 'everything' | 'computed',
  context: PlanContext,
): readonly Write[] {
  const { definitions, layouts, stored, sheets } = input;
  const { ledger, ranking } = context.names.tables;
  const sources: ScoreSources = {
    ledger: input.ledger,
    rankingEndRow: layoutRanking(definitions, context.settings).endRow,
    converted: input.converted,
  };
  const scoreNames = definitions.unitTypes.map(({ id }) => scoreSheetName(context.names, id));
  const targets = [...scoreNames, ledger, ranking];
  const missing = targets.filter((name) => !sheets.includes(name));
  const numbers = tableNumbers(input);
  const writes: readonly Write[] = [
    ...missing.map((sheet): Write => ({ kind: 'addSheet', sheet })),
    ...targets
      .filter((sheet) => input.protectedSheets.has(sheet))
      .map((sheet): Write => ({ kind: 'unprotect', sheet })),
    ...(scope === 'everything' || missing.includes(ledger) || input.ledgerGrows
      ? [...ledgerRoom(input), ...planLedger(input, context)]
      : ledgerComputedWrites(input, context)),
    ...definitions.unitTypes.flatMap((type): readonly Write[] => {
      const layout = layouts.get(type.id);
      if (layout === undefined) return [];
      const before = stored.find(({ unitType }) => unitType === type.id);
      if (scope === 'computed' && before !== undefined && matchesLayout(before, layout)) {
        return [
          ...computedWrites(layout, sources, input.kept, context),
          ...mendedFormats(layout, before),
          ...mendedLocks(layout, before),
        ];
      }
      const content = {
        layout,
        tableName: scoreTableName(numbers.get(type.id) ?? 1),
        entered: input.kept,
        formats: input.formats,
        before: before ?? null,
      };
      return [
        ...roomBelow(before, layout),
        ...roomBeside(before, layout),
        ...surplus(before, layout),
        ...planScoreSheet(content, sources, context),
      ];
    }),
    ...besideRanking(input, context),
    // Nobody types there, and formats of rows that moved would stay behind.
    ...(input.rankingArea !== null && (scope === 'everything' || isOtherwiseLaidOut(input, context))
      ? [{ kind: 'clear', sheet: ranking, area: input.rankingArea } as const]
      : []),
    ...planRanking(
      { definitions, layouts, order: input.order, tables: input.tables, notAssessing: input.notAssessing },
      context,
    ),
  ];
  // Fitting a row to its texts has the whole book calculated, so all are fitted once everything stands.
  return [
    ...writes.filter(({ kind }) => kind !== 'fitRows'),
    ...writes.filter(({ kind }) => kind === 'fitRows'),
    ...[...scoreNames, ledger, ...(input.protectedSheets.has(ranking) ? [ranking] : [])].map(
      (sheet): Write => ({ kind: 'protect', sheet, options: SHEET_PROTECTION }),
    ),
  ];
}

/** What people wrote beside the ledger moves to the right before it gains columns; columns that it loses are emptied. */
function ledgerRoom(input: BookPlanInput): readonly Write[] {
  const { ledger, ledgerWidth, tables, hasFactors, freeColumns } = input;
  const columns = ledgerColumns(tables.negative.columns, hasFactors).length;
  if (ledgerWidth === null || ledgerWidth === columns) return [];
  const { sheet, firstRow, rows } = ledger;
  const row = firstRow - ROWS_ABOVE_DATA;
  if (ledgerWidth < columns) {
    const area = { row, column: 0, rows: rows + ROWS_ABOVE_DATA, columns };
    return widened(TABLE_NAMES.ledger, sheet, area, {
      more: columns - ledgerWidth,
      free: freeColumns.ledger,
    });
  }
  const area = { row, column: columns, rows: rows + ROWS_ABOVE_DATA, columns: ledgerWidth - columns };
  return [{ kind: 'clear', sheet, area }];
}

/** The number of each unit type's table: the one it has, otherwise the next that is free. */
function tableNumbers({ definitions, stored }: BookPlanInput): ReadonlyMap<string, number> {
  const used = new Set(stored.map(({ number }) => number));
  const numbers = new Map<string, number>();
  let next = 1;
  for (const { id } of definitions.unitTypes) {
    const before = stored.find(({ unitType }) => unitType === id)?.number;
    while (before === undefined && used.has(next)) next += 1;
    numbers.set(id, before ?? next);
    used.add(before ?? next);
  }
  return numbers;
}

/** What people wrote below a table moves down before the table grows over it. */
function roomBelow(before: StoredSheet | undefined, layout: ScoreSheetLayout): readonly Write[] {
  if (before === undefined || before.lastUsedRow <= before.lastTableRow) return [];
  const rows = (layout.rows.at(-1)?.row ?? 0) - before.lastTableRow;
  return rows > 0 ? [{ kind: 'insertRows', sheet: before.sheet, row: before.lastTableRow + 1, rows }] : [];
}

/** What people wrote beside a table moves to the right before the table grows over it. */
function roomBeside(before: StoredSheet | undefined, { columns }: ScoreSheetLayout): readonly Write[] {
  if (before === undefined || before.columns >= columns.length) return [];
  const [first, more] = [before.columns, columns.length - before.columns];
  const area = { row: CODE_ROW, column: first, rows: before.lastTableRow + 1 - CODE_ROW, columns: more };
  return roomFor(before.sheet, area, before.freeColumns);
}

/** Whether the tables of the ranking do not stand in the rows that they will have. */
function isOtherwiseLaidOut({ definitions, rankingArea }: BookPlanInput, context: PlanContext): boolean {
  const { endRow } = layoutRanking(definitions, context.settings);
  return rankingArea?.row !== FIRST_TABLE_ROW || rankingArea.rows !== endRow - FIRST_TABLE_ROW;
}

/**
 * Makes room where the ranking gains columns, for what people wrote beside it moves to the right, and empties those
 * that it loses. Hidden ones may have been among either.
 */
function besideRanking(input: BookPlanInput, context: PlanContext): readonly Write[] {
  const { definitions, rankingArea, freeColumns } = input;
  const sheet = context.names.tables.ranking;
  const { columns } = layoutRanking(definitions, context.settings);
  if (rankingArea === null || rankingArea.column !== 0 || rankingArea.columns === columns) return [];
  const before = rankingArea.columns;
  const more = columns - before;
  return [
    ...(more > 0
      ? widened(TABLE_NAMES.ranking, sheet, { ...rankingArea, columns }, { more, free: freeColumns.ranking })
      : [{ kind: 'clear', sheet, area: { ...rankingArea, column: columns, columns: -more } } as const]),
    ...Array.from({ length: Math.max(before, columns) - FIRST_FIGURE }, (_, index): Write => ({
      kind: 'column',
      sheet,
      column: FIRST_FIGURE + index,
      hidden: false,
    })),
  ];
}

/**
 * Empties rows that the sheet had below what it will have, and columns that it had beside it. This comes first: once
 * the table's name lets go of rows, they are nobody's to empty.
 */
function surplus(before: StoredSheet | undefined, layout: ScoreSheetLayout): readonly Write[] {
  if (before === undefined) return [];
  const { sheet } = before;
  const last = layout.rows.at(-1)?.row ?? 0;
  const rows = before.lastTableRow - last;
  const column = layout.columns.length;
  const columns = before.columns - column;
  const area = { row: CODE_ROW, column, rows: last + 1 - CODE_ROW, columns };
  return [
    ...(rows > 0
      ? [{ kind: 'clear', sheet, area: { row: last + 1, column: 0, rows, columns: before.columns } } as const]
      : []),
    ...(columns > 0 ? [{ kind: 'clear', sheet, area } as const] : []),
  ];
}
