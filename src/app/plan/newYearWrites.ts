import { unitNames } from '../../domain/definitions/unitNames';
import type { Definitions } from '../../domain/definitions/definitions';
import { readScoreKey } from '../../domain/scoring/scoreKey';
import { DEFAULT_SETTINGS } from '../../domain/settings/settings';
import { sheetText, type Language } from '../../strings/texts';
import { cellAddress } from '../../workbook/formulas/address';
import { LEDGER_COLUMNS, REMOVED_COLUMNS, SCORE_COLUMNS } from '../../workbook/layout/columns';
import { SHEET_PROTECTION } from '../../workbook/layout/protection';
import { sheetNameFor } from '../../workbook/layout/sheetName';
import { columnIndex, ROWS_ABOVE_DATA, type Column } from '../../workbook/layout/table';
import { layoutRanking, RANKING_HELPERS } from '../../workbook/layout/rankingSheet';
import { enteredCell } from '../../workbook/snapshot/readScores';
import {
  ENTERED_COLUMNS,
  TYPED_COLUMNS,
  typedCell,
  type BookSnapshot,
  type TableSnapshot,
} from '../../workbook/snapshot/snapshot';
import type { CellWrite, Write } from '../../workbook/writes/writes';
import { allTables, openedWrites } from './openedWrites';
import { RELEASED } from './removedWrites';

type Line = readonly CellWrite[];

/** The figures and entries of a year that ends, and where they are kept. */
export interface YearEnd {
  readonly year: number;
  /** Today, as it is written on the sheet. */
  readonly date: string;
  readonly language: Language;
  /** Those the book has, by which rows are named. */
  readonly definitions: Definitions;
}

/**
 * Begins a new year: what people entered, and what it came to, goes onto a sheet of values first; then
 * the cells they were entered into are emptied. Carried out before the new definitions, so that doing
 * it again after a fault asks the same question.
 */
export function newYearWrites(snapshot: BookSnapshot, end: YearEnd): readonly Write[] {
  return [...archiveWrites(snapshot, end), ...openedWrites(emptyingWrites(snapshot), allTables(snapshot))];
}

/** The name of the sheet that a year which ends is kept on: one that no sheet has. */
export function archiveName(
  { sheets }: BookSnapshot,
  { language, year }: Pick<YearEnd, 'language' | 'year'>,
): string {
  return sheetNameFor(sheetText(language, 'sheet.archive', { year }), new Set(sheets), `${year}`);
}

function archiveWrites(snapshot: BookSnapshot, end: YearEnd): readonly Write[] {
  const { language, year, date } = end;
  const sheet = archiveName(snapshot, end);
  const parts: readonly (readonly Line[])[] = [
    [[sheetText(language, 'title.archive', { year })], [sheetText(language, 'note.archive', { date })]],
    ranking(snapshot, end),
    scores(snapshot, end),
    tableLines(snapshot.tables.ledger, LEDGER_COLUMNS, language, 'ledger'),
    tableLines(snapshot.tables.removed, REMOVED_COLUMNS, language, 'removed'),
  ];
  const lines = parts.filter((part) => part.length > 0).flatMap((part) => [...part, []]);
  const width = Math.max(...lines.map((line) => line.length));
  const values = lines.map((line) => [...line, ...new Array<CellWrite>(width - line.length).fill('')]);
  return [
    { kind: 'addSheet', sheet },
    { kind: 'cells', sheet, row: 0, column: 0, values },
    { kind: 'protect', sheet, options: SHEET_PROTECTION },
  ];
}

/** The ranking as it stands, without the columns that only formulas look at. */
function ranking({ tables }: BookSnapshot, { definitions }: YearEnd): readonly Line[] {
  const { shown } = layoutRanking(definitions, DEFAULT_SETTINGS);
  return (tables.ranking?.values ?? []).map((row) => row.slice(RANKING_HELPERS.length, shown));
}

function scores({ scores }: BookSnapshot, { definitions, language }: YearEnd): readonly Line[] {
  const units = unitNames(definitions.unitTypes);
  const indicators = new Map(
    definitions.unitTypes.flatMap((type) => type.indicators.map(({ id, name }) => [id, name] as const)),
  );
  const header = ['unit', 'indicator', ...ENTERED_COLUMNS].map((code) => {
    const { header } = SCORE_COLUMNS[
      columnIndex(SCORE_COLUMNS, code as (typeof ENTERED_COLUMNS)[number])
    ] ?? {
      header: null,
    };
    return header === null ? '' : sheetText(language, header);
  });
  // Actuals stand behind the rest, in a book that has any.
  const hasActuals = scores.some(({ actuals }) => actuals !== null);
  const rows = scores.flatMap((table) =>
    table.keys.flatMap(([key], index): readonly Line[] => {
      if (index < ROWS_ABOVE_DATA) return [];
      const actual = hasActuals ? [typedCell(table, index, 'actual')?.value ?? ''] : [];
      const values = [...(table.values[index] ?? []), ...actual];
      const parts = readScoreKey(String(key ?? ''));
      // What was typed where no score belongs is told by its place.
      if (parts === null && [...TYPED, ENTERED_COLUMNS.length].every((at) => (values[at] ?? '') === ''))
        return [];
      const [unit, about] =
        parts === null
          ? [String(key ?? '').split('#')[0] ?? '', cellText(table.sheet, table.row + index)]
          : [parts.unit, indicators.get(parts.indicator) ?? ''];
      return [[units.get(unit) ?? '', about, ...values.map((value) => enteredCell(value, value))]];
    }),
  );
  const all = hasActuals ? [...header, sheetText(language, 'header.actual')] : header;
  return rows.length === 0 ? [] : [all, ...rows];
}

/** Where people type on a score sheet, among what a snapshot holds of it. */
const TYPED = (['score', 'remark'] as const).map((code) => ENTERED_COLUMNS.indexOf(code));

function cellText(sheet: string, row: number): string {
  return `${sheet}!${cellAddress(row, columnIndex(SCORE_COLUMNS, 'score'))}`;
}

/** The rows of a table that hold anything people see, under its headers. */
function tableLines(
  table: TableSnapshot | undefined,
  columns: readonly Column<string>[],
  language: Language,
  role: 'ledger' | 'removed',
): readonly Line[] {
  const shown = columns.flatMap(({ hidden, header }, at) =>
    hidden === true || header === null ? [] : [{ at, header: sheetText(language, header) }],
  );
  const typed = columns.flatMap(({ typed }, at) => (typed === true || role === 'removed' ? [at] : []));
  const rows = (table?.values ?? [])
    .slice(ROWS_ABOVE_DATA)
    .filter((row) => typed.some((at) => (row[at] ?? '') !== ''))
    .map((row) => shown.map(({ at }) => enteredCell(row[at] ?? '', row[at] ?? '')));
  if (rows.length === 0) return [];
  return [[sheetText(language, `sheet.${role}`)], shown.map(({ header }) => header), ...rows];
}

/** Empties what people typed, column by column; the sheet 已移出 goes as a whole. */
function emptyingWrites({ tables: { ledger, removed }, scores }: BookSnapshot): readonly Write[] {
  const blank = (sheet: string, row: number, column: number, rows: number): Write => ({
    kind: 'cells',
    sheet,
    row,
    column,
    values: Array.from({ length: rows }, () => ['']),
  });
  return [
    ...scores.flatMap(({ sheet, row, column, keys, actuals }): readonly Write[] => {
      const [first, rows] = [row + ROWS_ABOVE_DATA, keys.length - ROWS_ABOVE_DATA];
      return TYPED_COLUMNS.filter((code) => code !== 'actual' || actuals !== null).flatMap((code) => {
        const at = column + columnIndex(SCORE_COLUMNS, code);
        const area = { row: first, column: at, rows, columns: 1 };
        return [
          blank(sheet, first, at, rows),
          ...(code === 'remark'
            ? []
            : [{ kind: 'format', sheet, area, format: { numberFormat: 'General' } } as const]),
        ];
      });
    }),
    ...(ledger === undefined
      ? []
      : LEDGER_COLUMNS.flatMap(({ code, typed }, at) =>
          typed === true && ledger.values[0]?.[at] === code
            ? [
                blank(
                  ledger.sheet,
                  ledger.row + ROWS_ABOVE_DATA,
                  ledger.column + at,
                  ledger.values.length - ROWS_ABOVE_DATA,
                ),
              ]
            : [],
        )),
    ...(removed === undefined ? [] : [{ kind: 'deleteSheet', sheet: removed.sheet } as const, RELEASED]),
  ];
}
