import type { AutoFilter, Sheet } from '../model/book';
import { lastRow } from '../model/areas';
import { styleAt } from '../model/cells';
import { shownText } from '../text/shownText';
import type { Session } from './session';

/** What a column's filter button offers. */
export interface FilterChoices {
  /** Shown texts of the rows that the other columns let through, each once, in the order of the rows. */
  readonly texts: readonly string[];
  /** Those chosen; null: the column is not filtered. */
  readonly chosen: readonly string[] | null;
}

/** How many rows a filter shows. */
export interface FilterCount {
  readonly shown: number;
  readonly rows: number;
}

/** @param column of the sheet. Null when no filter button stands over it. */
export function filterChoices(session: Session, sheet: Sheet, column: number): FilterChoices | null {
  const filter = filterOver(sheet, column);
  if (filter === null) return null;
  const at = column - filter.area.column;
  const others = new Map([...(filter.chosen ?? [])].filter(([other]) => other !== at));
  const texts = new Set<string>();
  for (const row of dataRows(filter)) {
    if (passes(session, sheet, { ...filter, chosen: others }, row))
      texts.add(textAt(session, sheet, row, column));
  }
  return { texts: [...texts], chosen: filter.chosen?.get(at) ?? null };
}

/** Shows only the rows with one of these texts in the column, within what other columns let through; null: no matter which. */
export function chooseInFilter(
  session: Session,
  sheet: Sheet,
  column: number,
  texts: readonly string[] | null,
): FilterCount | null {
  const filter = filterOver(sheet, column);
  if (filter === null) return null;
  const chosen = new Map(filter.chosen ?? []);
  if (texts === null) chosen.delete(column - filter.area.column);
  else chosen.set(column - filter.area.column, texts);
  const { autoFilter: before, hiddenRows } = sheet;
  const hiddenBefore = [...hiddenRows];
  const after: AutoFilter = { area: filter.area, ...(chosen.size === 0 ? {} : { chosen }) };
  putFilter(session, sheet, after);
  const hiddenAfter = [...hiddenRows];
  const put = (state: AutoFilter | null, hidden: readonly number[]) => (): void => {
    session.edit('book', () => {
      sheet.autoFilter = state;
      hiddenRows.clear();
      for (const row of hidden) hiddenRows.add(row);
    });
  };
  session.undo.add({
    sheet,
    area: { row: filter.area.row, column, rows: 1, columns: 1 },
    undo: put(before, hiddenBefore),
    redo: put(after, hiddenAfter),
  });
  const rows = dataRows(filter);
  return { shown: rows.filter((row) => !hiddenRows.has(row)).length, rows: rows.length };
}

/** Forgets what was chosen and shows all rows of a filter again. */
export function clearFilter(session: Session, sheet: Sheet): void {
  if (sheet.autoFilter?.chosen === undefined) return;
  putFilter(session, sheet, { area: sheet.autoFilter.area });
}

function putFilter(session: Session, sheet: Sheet, filter: AutoFilter): void {
  session.edit('book', () => {
    sheet.autoFilter = filter;
    for (const row of dataRows(filter)) {
      if (passes(session, sheet, filter, row)) sheet.hiddenRows.delete(row);
      else sheet.hiddenRows.add(row);
    }
  });
}

function passes(session: Session, sheet: Sheet, { area, chosen }: AutoFilter, row: number): boolean {
  for (const [at, texts] of chosen ?? []) {
    if (!texts.includes(textAt(session, sheet, row, area.column + at))) return false;
  }
  return true;
}

function textAt(session: Session, sheet: Sheet, row: number, column: number): string {
  return shownText(session.value(sheet, row, column), styleAt(sheet, row, column).numberFormat);
}

function filterOver({ autoFilter }: Sheet, column: number): AutoFilter | null {
  if (autoFilter === null) return null;
  const { area } = autoFilter;
  return column >= area.column && column < area.column + area.columns ? autoFilter : null;
}

function dataRows({ area }: AutoFilter): readonly number[] {
  return Array.from({ length: lastRow(area) - area.row }, (_, index) => area.row + 1 + index);
}
