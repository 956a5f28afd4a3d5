import { SCORE_COLUMNS } from '../../workbook/layout/columns';
import { scoreTableName, MAX_UNIT_TYPES } from '../../workbook/layout/names';
import { KIND_LETTERS } from '../../workbook/layout/scoreSheet';
import { columnIndex, ROWS_ABOVE_DATA } from '../../workbook/layout/table';
import { randomNumbers } from '../../domain/examples/randomNumbers';
import { findName, lastRow, type Area, type Session, type Sheet } from '../../host';

/** What somebody would paste into neighbouring cells of a column, from the given cell down. */
export interface ExampleRun {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly texts: readonly string[];
}

/** Share of indicators left blank, so that a first look shows provisional units too. */
const BLANK_SHARE = 0.002;
const SEED = '2020';

/**
 * Plausible scores for the blank score cells of every score sheet: mostly 70 to 100 % of the cap, in tenths.
 * Cells that hold something already are in none of the runs. Null when the book has no score sheet.
 */
export function exampleRuns(session: Session): readonly ExampleRun[] | null {
  const random = randomNumbers(SEED);
  const runs: ExampleRun[] = [];
  let sheets = 0;
  for (let number = 1; number <= MAX_UNIT_TYPES; number += 1) {
    const place = findName(session, session.activeSheet, scoreTableName(number));
    if (place === null) continue;
    sheets += 1;
    runs.push(...runsOf(session, place.sheet, place.area, random));
  }
  return sheets === 0 ? null : runs;
}

function runsOf(session: Session, sheet: Sheet, area: Area, random: () => number): readonly ExampleRun[] {
  const column = (code: 'kind' | 'cap' | 'score'): number => area.column + columnIndex(SCORE_COLUMNS, code);
  const runs: { sheet: string; row: number; column: number; texts: string[] }[] = [];
  let diligence = 0.8;
  for (let row = area.row + ROWS_ABOVE_DATA; row <= lastRow(area); row += 1) {
    const kind = session.value(sheet, row, column('kind'));
    if (kind.kind !== 'text') continue;
    if (kind.text === KIND_LETTERS.unit) diligence = 0.7 + random() * 0.25;
    if (kind.text !== KIND_LETTERS.indicator) continue;
    const cap = session.value(sheet, row, column('cap'));
    const share = Math.min(1, diligence + (random() - 0.4) * 0.3);
    const isBlank = random() < BLANK_SHARE;
    if (cap.kind !== 'number' || isBlank) continue;
    if (session.value(sheet, row, column('score')).kind !== 'empty') continue;
    const text = String(Math.floor(cap.number * share * 10) / 10);
    const last = runs.at(-1);
    if (last !== undefined && last.row + last.texts.length === row) last.texts.push(text);
    else runs.push({ sheet: sheet.name, row, column: column('score'), texts: [text] });
  }
  return runs;
}
