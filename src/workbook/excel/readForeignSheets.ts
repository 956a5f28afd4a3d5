import { LANGUAGES, sheetText } from '../../strings/texts';
import { SCORE_COLUMNS, type UnitColumn } from '../layout/columns';
import { isTableRole, TABLE_NAMES } from '../layout/names';
import { CODE_ROW, requiredColumns } from '../layout/table';
import { tableRecords } from '../snapshot/records';
import type { TableSnapshot } from '../snapshot/snapshot';

/** What the sheets are that hold none of the book's tables. */
export interface ForeignSheets {
  /** Those that bear a name which the add-in would choose, and hold nothing. */
  readonly unused: readonly string[];
  /** Copies of score sheets, which look like them and are not read. */
  readonly copies: readonly string[];
}

/** By these a score sheet is known. */
const ALL_SCORE_SHEETS = requiredColumns(SCORE_COLUMNS);

/** More sheets than this are not looked at: a book that size has a life of its own. */
const MOST = 50;

/** Looks at sheets without a table of ours. Costs a round trip where there are any. */
export async function readForeignSheets(
  context: Excel.RequestContext,
  foreign: readonly string[],
  units: TableSnapshot | undefined,
): Promise<ForeignSheets> {
  if (foreign.length === 0) return { unused: [], copies: [] };
  const ours = ownNames(units);
  const looked = foreign.slice(0, MOST).map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = ours.has(name) ? sheet.getUsedRangeOrNullObject(true) : null;
    used?.load('address');
    const codes = sheet.getRangeByIndexes(CODE_ROW, 0, 1, ALL_SCORE_SHEETS.length);
    codes.load('values');
    return { name, used, codes };
  });
  await context.sync();
  return {
    unused: looked.filter(({ used }) => used?.isNullObject === true).map(({ name }) => name),
    copies: looked.filter(({ codes }) => isScoreHeader(codes.values)).map(({ name }) => name),
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

function isScoreHeader(values: unknown): boolean {
  const codes: unknown = Array.isArray(values) ? values[0] : null;
  return Array.isArray(codes) && ALL_SCORE_SHEETS.every(({ code }, index) => codes[index] === code);
}
