import { rowText, type Cell } from '../document/neutralDocument';
import type { DocumentPlace } from '../../domain/findings/finding';
import { CategoryLevels, type CategoryCell } from './categoryLevels';
import type { FindingLog } from './findingLog';
import type { OutlineTable } from './outline';
import { isNoise } from './outline';
import { onOneLine, withoutSpaces } from './plainText';
import { readRowFields, type LevelCell, type RowFields } from './rowFields';
import { assignRoles, readHeader, type ColumnRole, type HeaderColumn, type TableKind } from './tableHeader';
import { isTotalRow } from './totalRow';

/** A row of a table with categories and responsible units carried down. */
export interface ReadRow {
  /** Null where the table has no such column, without paragraphs where none was given yet. */
  readonly category: CategoryCell | null;
  /** Paragraphs; empty where the row carries on the indicator above. */
  readonly name: readonly string[];
  readonly target: readonly string[];
  readonly points: PointsCell | null;
  readonly deduction: PointsCell | null;
  readonly responsible: readonly string[];
  /** Whose row it is; null where the table has no such column. */
  readonly unit: readonly string[] | null;
  /** Category and indicator share one cell. */
  readonly merged: boolean;
  /** Its place, with the name as the text. */
  readonly place: DocumentPlace;
  /** The text of the whole row. */
  readonly text: string;
}

export interface PointsCell {
  readonly text: string;
  /** Whether it is merged with the one above. */
  readonly continued: boolean;
}

/** A category cell with nothing but marks, such as a lone `·`. */
const MARKS_ONLY = /^[^\p{L}\p{N}]+$/u;

/**
 * The rows of a table below its header. Header rows that are repeated in the middle are skipped, rows that
 * only add up are reported (`totalRow`), rows that do not fit the columns as well (`unreadRow`).
 *
 * @param kind decides what 类别 means, and whether there is a column of units; see `assignRoles`.
 */
export function readRows(
  table: OutlineTable,
  header: readonly HeaderColumn[],
  kind: TableKind,
  heading: string | null,
  log: FindingLog,
): readonly ReadRow[] {
  const rows: ReadRow[] = [];
  let columns = header;
  let roles = assignRoles(columns, kind);
  const category = new CategoryLevels();
  let responsible: readonly string[] = [];
  let unit: readonly string[] = [];
  for (const { number, row } of table.rows) {
    const place: DocumentPlace = { heading, table: table.number, row: number, text: rowText(row) };
    const again = readHeader(row);
    if (again !== null) {
      columns = again;
      roles = assignRoles(columns, kind);
      continue;
    }
    const fields = readRowFields(row, columns, roles);
    if (isTotalRow(row, linesOf(fields.cells.name), category.cell.paragraphs)) {
      log.add('totalRow', place, { text: place.text });
      beginCategories(fields, category);
      continue;
    }
    if (fields.wide && isNoise(place.text)) continue;
    if (!row.certain || fields.wide) {
      log.add('unreadRow', place, { text: place.text });
      continue;
    }
    for (const cell of fields.unread) log.addUnreadColumn(cell, place);
    const { name: told, merged } = nameAndCategory(fields, category, place, log);
    const before = unit;
    if (linesOf(fields.cells.unit).length > 0) unit = linesOf(fields.cells.unit);
    // One cell may name the indicator of several units.
    const name =
      told.length === 0 && onOneLine(unit) !== onOneLine(before) ? (rows.at(-1)?.name ?? []) : told;
    if (linesOf(fields.cells.responsible).length > 0) responsible = linesOf(fields.cells.responsible);
    rows.push({
      category: roles.includes('category') ? category.cell : null,
      name,
      target: linesOf(fields.cells.target),
      points: pointsOf(fields, 'points', roles),
      deduction: pointsOf(fields, 'deduction', roles),
      responsible,
      unit: roles.includes('unit') ? unit : null,
      merged,
      place: name.length === 0 ? place : { ...place, text: onOneLine(name) },
      text: place.text,
    });
  }
  return rows;
}

/** The paragraphs of a row's name, and whether they are its category as well; its category goes on from the rows above. */
function nameAndCategory(
  { cells, levels, mergedLevel }: RowFields,
  category: CategoryLevels,
  place: DocumentPlace,
  log: FindingLog,
): { readonly name: readonly string[]; readonly merged: boolean } {
  const filled = levels.filter(({ cell }) => cell.paragraphs.length > 0);
  const stray = filled.filter(({ cell }) => MARKS_ONLY.test(textOf(cell)));
  for (const { cell } of stray) log.add('strayMark', place, { mark: textOf(cell) });
  const told = filled.filter((level) => !stray.includes(level));
  // A cell of its own for category and indicator, with the cell beside it left empty, is one cell to the eye.
  const alone =
    linesOf(cells.name).length === 0 && cells.name?.continuation !== 'yes' && stray.length === 0
      ? told.at(-1)
      : undefined;
  for (const { level, cell } of told) category.begin(level, cell.paragraphs);
  const name = alone?.cell.paragraphs ?? linesOf(cells.name);
  const shared = alone?.level ?? mergedLevel;
  // Below a category of its own, a cell for the lower levels and the indicator is the indicator alone.
  if (shared !== null) category.begin(shared, shared === 0 ? name : []);
  return { name, merged: shared === 0 };
}

/** A total may stand in the first row of a category. */
function beginCategories({ cells, levels }: RowFields, category: CategoryLevels): void {
  if (linesOf(cells.name).length === 0) return;
  for (const { level, cell } of levels) {
    if (cell.paragraphs.length > 0) category.begin(level, cell.paragraphs);
  }
}

function textOf({ paragraphs }: LevelCell['cell']): string {
  return withoutSpaces(paragraphs.join(''));
}

function linesOf(cell: Cell | undefined): readonly string[] {
  return cell?.paragraphs ?? [];
}

function pointsOf(
  { cells }: RowFields,
  role: 'points' | 'deduction',
  roles: readonly (ColumnRole | null)[],
): PointsCell | null {
  if (!roles.includes(role)) return null;
  return { text: linesOf(cells[role]).join(' ').trim(), continued: cells[role]?.continuation === 'yes' };
}
