import { LANGUAGES, sheetText } from '../../strings/texts';
import type { UnitColumn } from '../layout/columns';
import { isTableRole, TABLE_NAMES } from '../layout/names';
import { tableRecords } from '../snapshot/records';
import { findTable } from '../snapshot/findTable';
import type { FoundTable, TableSnapshot } from '../snapshot/snapshot';
import { grid } from './grid';

/** What the sheets are that hold none of the book's tables. */
export interface ForeignSheets {
  /** Those that bear a name which the add-in would choose, and hold nothing. */
  readonly unused: readonly string[];
  /** Copies of score sheets, which look like them and are not read. */
  readonly copies: readonly string[];
  /** Tables of ours that no name refers to. */
  readonly found: readonly FoundTable[];
}

/** More sheets than this are not looked at: a book that size has a life of its own. */
const MOST = 50;

/** What of a sheet is looked at: enough for the row of codes of any table, wherever rows were inserted above it. */
const HEAD = { rows: 24, columns: 24 } as const;

/** Looks at sheets without a table of ours. Costs a round trip where there are any. */
export async function readForeignSheets(
  context: Excel.RequestContext,
  foreign: readonly string[],
  units: TableSnapshot | undefined,
): Promise<ForeignSheets> {
  if (foreign.length === 0) return { unused: [], copies: [], found: [] };
  const ours = ownNames(units);
  const looked = foreign.slice(0, MOST).map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = ours.has(name) ? sheet.getUsedRangeOrNullObject(true) : null;
    used?.load('address');
    const head = sheet.getRangeByIndexes(0, 0, HEAD.rows, HEAD.columns);
    head.load('values');
    return { name, used, head };
  });
  await context.sync();
  const found = looked.flatMap(({ name, head }) => findTable(name, grid(head.values)) ?? []);
  return {
    unused: looked.filter(({ used }) => used?.isNullObject === true).map(({ name }) => name),
    copies: found.flatMap(({ role, sheet }) => (role === 'scores' ? [sheet] : [])),
    found,
  };
}

/** Names that the add-in gives its sheets. */
function ownNames(units: TableSnapshot | undefined): ReadonlySet<string> {
  const roles = Object.keys(TABLE_NAMES).filter(isTableRole);
  return new Set([
    ...roles.flatMap((role) => LANGUAGES.map((language) => sheetText(language, `sheet.${role}`))),
    ...(units === undefined ? [] : tableRecords<UnitColumn>(units, ['unitType'])).map((row) =>
      row.text('unitType'),
    ),
  ]);
}
