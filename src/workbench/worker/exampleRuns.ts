import { exampleEntries } from '../../domain/examples/exampleScores';
import { randomNumbers } from '../../domain/examples/randomNumbers';
import type { Method } from '../../domain/methods/method';
import { readScoreKey } from '../../domain/scoring/scoreKey';
import { findName, lastRow, type Area, type Session, type Sheet } from '../../host';
import { readMethod } from '../../workbook/layout/methodTexts';
import { MAX_UNIT_TYPES, scoreTableName, TABLE_NAMES } from '../../workbook/layout/names';
import { KIND_LETTERS } from '../../workbook/layout/scoreSheet';
import { ROWS_ABOVE_DATA } from '../../workbook/layout/table';

/** What somebody would paste into neighbouring cells of a column, from the given cell down. */
export interface ExampleRun {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly texts: readonly string[];
}

const SEED = '2020';

/**
 * Plausible entries for the blank cells of every score sheet: scores, and the actuals that scores follow from. Cells that hold
 * something already are in none of the runs. Null when the book has no score sheet.
 */
export function exampleRuns(session: Session): readonly ExampleRun[] | null {
  const random = randomNumbers(SEED);
  const methods = methodsOf(session);
  const runs: ExampleRun[] = [];
  let sheets = 0;
  for (let number = 1; number <= MAX_UNIT_TYPES; number += 1) {
    const place = findName(session, session.activeSheet, scoreTableName(number));
    if (place === null) continue;
    sheets += 1;
    runs.push(...runsOf(tableAt(session, place), methods, random));
  }
  return sheets === 0 ? null : runs;
}

/** A table as its cells say it is: its columns are known by the codes over them. */
interface Table {
  readonly sheet: string;
  /** Its rows of data, zero-based. */
  readonly rows: readonly number[];
  /** Column of a code; undefined where there is none. */
  column(code: string): number | undefined;
  /** What a cell shows: empty also for columns that are not there. */
  value(row: number, code: string): string | number;
  /** Whether nothing was entered. */
  isBlank(row: number, code: string): boolean;
}

function tableAt(session: Session, { sheet, area }: { readonly sheet: Sheet; readonly area: Area }): Table {
  const columns = new Map<string, number>();
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const code = session.value(sheet, area.row, column);
    if (code.kind === 'text') columns.set(code.text, column);
  }
  const first = area.row + ROWS_ABOVE_DATA;
  const valueAt = (row: number, code: string): ReturnType<Session['value']> | null => {
    const column = columns.get(code);
    return column === undefined ? null : session.value(sheet, row, column);
  };
  return {
    sheet: sheet.name,
    rows: Array.from({ length: lastRow(area) - first + 1 }, (_, index) => first + index),
    column: (code) => columns.get(code),
    value: (row, code) => {
      const value = valueAt(row, code);
      if (value?.kind === 'text') return value.text;
      return value?.kind === 'number' ? value.number : '';
    },
    isBlank: (row, code) => valueAt(row, code)?.kind === 'empty',
  };
}

/** The methods that scores follow by, by the ids of their indicators. */
function methodsOf(session: Session): ReadonlyMap<string, Method> {
  const place = findName(session, session.activeSheet, TABLE_NAMES.indicators);
  if (place === null) return new Map();
  const table = tableAt(session, place);
  return new Map(
    table.rows.flatMap((row): readonly (readonly [string, Method])[] => {
      const method = readMethod(String(table.value(row, 'method')));
      return method === null ? [] : [[String(table.value(row, 'id')), method]];
    }),
  );
}

function runsOf(
  table: Table,
  methods: ReadonlyMap<string, Method>,
  random: () => number,
): readonly ExampleRun[] {
  const runs: { sheet: string; row: number; column: number; texts: string[] }[] = [];
  const lasts = new Map<number, (typeof runs)[number]>();
  let next: ReturnType<typeof exampleEntries> = () => null;
  for (const row of table.rows) {
    const kind = table.value(row, 'kind');
    if (kind === KIND_LETTERS.unit) next = exampleEntries(random);
    if (kind !== KIND_LETTERS.indicator) continue;
    const cap = table.value(row, 'cap');
    const indicator = readScoreKey(String(table.value(row, 'key')))?.indicator ?? '';
    const entry = next(typeof cap === 'number' ? cap : null, methods.get(indicator) ?? null);
    const code = entry?.isActual === true ? 'actual' : 'score';
    const column = table.column(code);
    if (entry === null || column === undefined || !table.isBlank(row, code)) continue;
    const text = String(entry.entered);
    const last = lasts.get(column);
    if (last !== undefined && last.row + last.texts.length === row) {
      last.texts.push(text);
      continue;
    }
    const run = { sheet: table.sheet, row, column, texts: [text] };
    runs.push(run);
    lasts.set(column, run);
  }
  return runs;
}
