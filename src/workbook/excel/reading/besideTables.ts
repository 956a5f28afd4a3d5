import { sheetTextForms } from '../../../strings/texts';
import type { UnitColumn } from '../../layout/columns';
import { codesIn } from '../../layout/codeRow';
import { isTableRole, TABLE_NAMES } from '../../layout/names';
import { tableRecords } from '../../snapshot/records';
import { findTable } from '../../snapshot/findTable';
import type { FoundTable, TableSnapshot } from '../../snapshot/snapshot';
import { EXCEL_LIMITS } from '../excelLimits';
import { grid } from '../grid';
import type { Asked } from './askedTables';
import type { StandingBook } from './standingBook';

/** What is asked of the sheets beside the cells of the tables. */
export interface BesideTables {
  /** Zero-based row of a sheet's last cell with a value, by the sheet's name; 0 where it has none. */
  readonly lastUsedRow: (sheet: string) => number;
  /** How many columns to the right of a score sheet's, the register's or the ranking's table hold no value in any row. */
  readonly freeColumns: (sheet: string) => number;
  /** Whether the workbook is one empty sheet. */
  readonly isNew: boolean;
  /** Sheets without a table of ours that hold nothing, or just the codes of one that a job was stopped in. */
  readonly empty: readonly string[];
  /** Tables of ours that no name refers to. */
  readonly found: readonly FoundTable[];
}

/** More foreign sheets than this are not looked at: a book that size has a life of its own. */
const MOST = 50;

/** What of a sheet is looked at: enough for the row of codes of any table, wherever rows were inserted above it. */
const HEAD = { rows: 24, columns: 24 } as const;

/** So many columns beside a table are looked at: none of ours gains more at once. */
const MOST_BESIDE = 40;

/** Queues how far the sheets of the tables are used, and a look at those that have no table of ours. */
export function queueBeside(
  { workbook }: Excel.RequestContext,
  { sheets }: StandingBook,
  { tables, scores }: Asked,
): () => BesideTables {
  const taken = new Set([...tables, ...scores].map(({ cells }) => cells.sheet));
  const foreign = sheets.filter((sheet) => !taken.has(sheet)).slice(0, MOST);
  const used = [...taken, ...foreign].map(({ id, name }) => {
    const range = workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
    range.load('rowIndex,rowCount');
    return [name, range] as const;
  });
  const growing = [...tables.filter(({ role }) => role === 'ledger' || role === 'ranking'), ...scores];
  const beside = growing.map(({ cells: { sheet, area } }) => {
    const column = area.column + area.columns;
    const all = workbook.worksheets
      .getItem(sheet.id)
      .getRangeByIndexes(0, column, EXCEL_LIMITS.rows, MOST_BESIDE);
    const range = all.getUsedRangeOrNullObject(true);
    range.load('columnIndex');
    return [sheet.name, () => (range.isNullObject ? MOST_BESIDE : range.columnIndex - column)] as const;
  });
  const heads = foreign.map(({ id, name }) => {
    const head = workbook.worksheets.getItem(id).getRangeByIndexes(0, 0, HEAD.rows, HEAD.columns);
    head.load('values');
    return [name, head] as const;
  });
  return () => {
    const ranges = new Map(used);
    const isEmpty = (name: string): boolean => ranges.get(name)?.isNullObject === true;
    const contents = new Map(heads.map(([name, { values }]) => [name, grid(values)]));
    const isBegun = (name: string): boolean => {
      const range = ranges.get(name);
      if (range === undefined || range.isNullObject || range.rowCount !== 1) return false;
      return codesIn(contents.get(name)?.[range.rowIndex] ?? []) !== null;
    };
    const free = new Map(beside);
    return {
      freeColumns: (sheet) => free.get(sheet)?.() ?? 0,
      lastUsedRow: (sheet) => lastRow(ranges.get(sheet)),
      isNew: sheets.length === 1 && sheets.every(({ name }) => isEmpty(name)),
      empty: foreign.map(({ name }) => name).filter((name) => isEmpty(name) || isBegun(name)),
      found: [...contents].flatMap(([name, rows]) => findTable(name, rows) ?? []),
    };
  };
}

/** Names that the add-in gives its sheets. */
export function ownNames(units: TableSnapshot | undefined): ReadonlySet<string> {
  const roles = Object.keys(TABLE_NAMES).filter(isTableRole);
  return new Set([
    ...roles.flatMap((role) => sheetTextForms(`sheet.${role}`)),
    ...(units === undefined ? [] : tableRecords<UnitColumn>(units, ['unitType'])).map((row) =>
      row.text('unitType'),
    ),
  ]);
}

function lastRow(used: Excel.Range | undefined): number {
  return used === undefined || used.isNullObject ? 0 : used.rowIndex + used.rowCount - 1;
}
