import { rowText } from '../document/neutralDocument';
import type { DocumentPlace } from '../../domain/findings/finding';
import type { ColumnEntry, RowEntry, TableEntry } from '../inventory/inventory';
import { readRowFields, type OwnedCell, type RowFields } from '../inventory/rowFields';
import { unitNames } from '../inventory/unitNames';
import { headsPercent } from '../words/percent';
import { isNoise } from '../words/noise';
import { halfWidth, onOneLine, withoutSpaces } from '../words/plainText';
import { soundsLikeRule } from '../words/ruleWords';
import { blankCells, type BlankCells } from './blankCells';
import { beginCategories, nameAndCategory } from './rowCategory';
import { CategoryLevels, type CategoryCell } from './categoryLevels';
import { linesOf } from './linesOf';
import type { FindingLog } from './findingLog';

/** A row of a table with categories and responsible units carried down. */
export interface ReadRow {
  /** Null where the table has no such column, without a name where none was given yet. */
  readonly category: CategoryCell | null;
  /** Paragraphs; empty where the row carries on the indicator above. */
  readonly name: readonly string[];
  readonly target: readonly string[];
  readonly measure: string;
  readonly standard: readonly string[];
  readonly points: PointsCell | null;
  /** For which level of a list's item the points are; empty where the table has no such column. */
  readonly tier: readonly string[];
  readonly responsible: readonly string[];
  readonly scorer: readonly string[];
  /** Whose row it is; null where the table has no such column. */
  readonly unit: readonly string[] | null;
  /** Cells of columns that are one unit's. */
  readonly owned: readonly OwnedCell[];
  /** Category and indicator share one cell. */
  readonly merged: boolean;
  /** Whether figures stand in a column of the table that is not used: one of them may be the points. */
  readonly besideFigures: boolean;
  /** Its place, with the name as the text. */
  readonly place: DocumentPlace;
  /** The text of the whole row. */
  readonly text: string;
}

export interface PointsCell {
  readonly text: string;
  /** Paragraphs, as they stand. */
  readonly lines: readonly string[];
  /** Carries on the cell above. */
  readonly continued: boolean;
  /** Whether the column's header says that its figures are percent. */
  readonly isHeadedPercent: boolean;
}

/** A figure of any kind: `12`, `+0.5`, `30%`, `60/40`, `0-5分`. */
const FIGURE = /^[([]?[+-]?\d[\d.%分/~～至-]*[)\]]?$/;

/** What goes on from row to row, and from a table to the one that continues it. */
export interface Carried {
  readonly category: CategoryLevels;
  responsible: readonly string[];
  scorer: readonly string[];
  unit: readonly string[];
}

export function nothingCarried(): Carried {
  return { category: new CategoryLevels(), responsible: [], scorer: [], unit: [] };
}

/** The rows of a table that say something; what cannot be read of them is a finding. */
export function readRows(table: TableEntry, log: FindingLog, carried: Carried): readonly ReadRow[] {
  const rows: ReadRow[] = [];
  const blanks = blankCells(table);
  let { columns } = table;
  let besideFigures = false;
  for (const entry of table.rows) {
    const { row, number } = entry;
    const place: DocumentPlace = {
      heading: table.heading,
      table: table.number,
      row: number,
      text: rowText(row),
    };
    if (entry.kind === 'header') {
      columns = entry.columns ?? columns;
      continue;
    }
    const fields = readRowFields(row, columns);
    if (!isIndicator(entry, fields, place, carried, log)) continue;
    for (const cell of fields.unread) {
      log.addUnreadColumn(cell, place);
      besideFigures ||= FIGURE.test(halfWidth(withoutSpaces(cell.text)));
    }
    rows.push(readRow(fields, columns, place, rows.at(-1), carried, blanks, log));
  }
  return besideFigures ? rows.map((row) => ({ ...row, besideFigures })) : rows;
}

/** Whether a row is one of the indicators; what else it is has its effect here. */
function isIndicator(
  { kind, row }: RowEntry,
  fields: RowFields,
  place: DocumentPlace,
  { category }: Carried,
  log: FindingLog,
): boolean {
  switch (kind) {
    case 'indicator':
      return true;
    case 'total':
      log.add('totalRow', place, { text: place.text });
      beginCategories(fields, category);
      return false;
    case 'category': {
      const text =
        fields.levels.find(({ cell }) => cell.paragraphs.length > 0)?.cell ?? fields.cells.indicator;
      const wide = row.cells.find(({ paragraphs }) => paragraphs.length > 0);
      if (
        fields.levels.some(({ cell }) => cell.paragraphs.length > 0) &&
        linesOf(fields.cells.indicator).length === 0 &&
        !fields.wide
      ) {
        for (const { level, cell } of fields.levels) {
          if (cell.paragraphs.length > 0)
            category.begin(level, cell.paragraphs, linesOf(fields.cells.cap).join(' '));
        }
      } else {
        category.beginRow((text ?? wide)?.paragraphs ?? [], linesOf(fields.cells.cap).join(' ').trim());
      }
      return false;
    }
    case 'note':
    case 'signature':
      if (soundsLikeRule(place.text) && !isNoise(place.text)) log.addRule(place);
      return false;
    case 'header':
    case 'ignore':
      return false;
    case 'unread':
      log.add('unreadRow', place, { text: place.text });
      return false;
    default:
      return kind satisfies never;
  }
}

function readRow(
  fields: RowFields,
  columns: readonly ColumnEntry[],
  place: DocumentPlace,
  above: ReadRow | undefined,
  carried: Carried,
  blanks: BlankCells,
  log: FindingLog,
): ReadRow {
  const has = (role: ColumnEntry['role']): boolean => columns.some((column) => column.role === role);
  const { category } = carried;
  const { name: told, merged } = nameAndCategory(fields, category, place, log);
  const before = carried.unit;
  const carry = (role: 'unit' | 'responsible' | 'scorer'): readonly string[] => {
    const cell = fields.cells[role];
    if (linesOf(cell).length > 0) return linesOf(cell);
    if (cell !== undefined && !blanks(cell)) return [];
    if (cell?.continuation === 'no' && carried[role].length > 0) {
      const column = columns.find((one) => one.role === role)?.header ?? '';
      log.addFilledBlank(place, column);
    }
    return carried[role];
  };
  if (has('unit')) carried.unit = carry('unit');
  carried.responsible = carry('responsible');
  carried.scorer = carry('scorer');
  const standard = onOneLine(linesOf(fields.cells.standard));
  // What may be added above the cap is no part of the cap.
  if (/加分|加扣分|奖分|(?:加|奖励?)\d+(?:\.\d+)?分/.test(standard))
    log.addRule({ ...place, text: standard });
  // One cell may name the indicator of several units.
  const name =
    told.length === 0 && onOneLine(carried.unit) !== onOneLine(before) ? (above?.name ?? []) : told;
  const hasCategory = has('category') || category.cell.name !== '';
  return {
    category: hasCategory ? category.cell : null,
    name,
    target: linesOf(fields.cells.target),
    measure: onOneLine(linesOf(fields.cells.measure)),
    standard: linesOf(fields.cells.standard),
    points: has('cap')
      ? {
          text: linesOf(fields.cells.cap).join(' ').trim(),
          lines: linesOf(fields.cells.cap),
          continued: fields.cells.cap?.continuation === 'yes',
          isHeadedPercent: columns.some(({ role, header }) => role === 'cap' && headsPercent(header)),
        }
      : null,
    tier: linesOf(fields.cells.tier),
    responsible: has('responsible') ? carried.responsible : [],
    scorer: has('scorer') ? carried.scorer : [],
    unit: has('unit') ? unitNames(carried.unit) : null,
    owned: fields.owned,
    merged,
    besideFigures: false,
    place: name.length === 0 ? place : { ...place, text: onOneLine(name) },
    text: place.text,
  };
}
