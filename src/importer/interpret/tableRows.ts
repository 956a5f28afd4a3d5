import { rowText, type Cell } from '../document/neutralDocument';
import type { DocumentPlace } from '../../domain/findings/finding';
import type { FindingLog } from './findingLog';
import type { OutlineTable } from './outline';
import { isNoise } from './outline';
import { onOneLine, withoutSpaces } from './plainText';
import { readRowFields } from './rowFields';
import { assignRoles, readHeader, type ColumnRole, type HeaderColumn } from './tableHeader';
import { TOTAL_ROW } from './vocabulary';

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
  /** Category and indicator share one cell. */
  readonly merged: boolean;
  readonly place: DocumentPlace;
}

/** A category as its cell gives it; one object for all its rows. */
export interface CategoryCell {
  readonly paragraphs: readonly string[];
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
 * @param own whether the table is one unit's own; it decides what 类别 means, see `assignRoles`.
 */
export function readRows(
  table: OutlineTable,
  header: readonly HeaderColumn[],
  own: boolean,
  heading: string | null,
  log: FindingLog,
): readonly ReadRow[] {
  const rows: ReadRow[] = [];
  let columns = header;
  let roles = assignRoles(columns, own);
  let category: CategoryCell = { paragraphs: [] };
  let responsible: readonly string[] = [];
  for (const { number, row } of table.rows) {
    const place: DocumentPlace = { heading, table: table.number, row: number, text: rowText(row) };
    const again = readHeader(row);
    if (again !== null) {
      columns = again;
      roles = assignRoles(columns, own);
      continue;
    }
    const { cells, merged, wide } = readRowFields(row, columns, roles);
    const first = withoutSpaces(
      row.cells.find((cell) => cell.paragraphs.length > 0)?.paragraphs.join('') ?? '',
    );
    if (TOTAL_ROW.test(first)) {
      log.add('totalRow', place, { text: place.text });
      continue;
    }
    if (wide && isNoise(first)) continue;
    if (!row.certain || wide) {
      log.add('unreadRow', place, { text: place.text });
      continue;
    }
    const marks = withoutSpaces(linesOf(cells.category).join(''));
    const stray = marks !== '' && MARKS_ONLY.test(marks);
    if (stray) log.add('strayMark', place, { mark: marks });
    // A cell of its own for category and indicator, with the cell beside it left empty, is one cell to the eye.
    const alone =
      linesOf(cells.category).length > 0 &&
      linesOf(cells.name).length === 0 &&
      !stray &&
      roles.includes('category');
    const joined = merged || (alone && cells.name?.continuation !== 'yes');
    const name = joined && !merged ? linesOf(cells.category) : linesOf(cells.name);
    if (joined) category = { paragraphs: name };
    else if (linesOf(cells.category).length > 0 && !stray) category = { paragraphs: linesOf(cells.category) };
    if (linesOf(cells.responsible).length > 0) responsible = linesOf(cells.responsible);
    rows.push({
      category: roles.includes('category') ? category : null,
      name,
      target: linesOf(cells.target),
      points: pointsOf(cells, 'points', roles),
      deduction: pointsOf(cells, 'deduction', roles),
      responsible,
      merged: joined,
      place: name.length === 0 ? place : { ...place, text: onOneLine(name) },
    });
  }
  return rows;
}

function linesOf(cell: Cell | undefined): readonly string[] {
  return cell?.paragraphs ?? [];
}

function pointsOf(
  cells: Readonly<Partial<Record<ColumnRole, Cell>>>,
  role: 'points' | 'deduction',
  roles: readonly (ColumnRole | null)[],
): PointsCell | null {
  if (!roles.includes(role)) return null;
  return { text: onOneLine(linesOf(cells[role])), continued: cells[role]?.continuation === 'yes' };
}
