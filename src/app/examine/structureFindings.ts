import type { Finding } from '../../domain/findings/finding';
import type { Seen } from '../../domain/findings/findingParams';
import { makeFinding } from '../../domain/findings/makeFinding';
import { groupBy } from '../../domain/lists/groupBy';
import { remembered } from '../../domain/lists/remembered';
import { toNumber } from '../../domain/points/points';
import { cellAddress } from '../../workbook/formulas/address';
import { SCORE_COLUMNS } from '../../workbook/layout/columns';
import type { ScoreSheetLayout } from '../../workbook/layout/scoreSheet';
import { matchesLayout, type StoredSheet } from '../../workbook/snapshot/readScores';
import type { BookState } from '../book/bookState';
import { formatFindings } from './formatFindings';
import { missingSheets, removedGone } from './goneSheets';
import { lockFindings } from './lockFindings';
import { headerFindings } from './headerFindings';
import { ledgerStructure } from './ledgerStructure';
import { replacedFormulas } from './replacedFormulas';

/**
 * What people did to the sheets: rows changed, formulas overwritten, caps altered, sheets deleted,
 * content below a table.
 *
 * @param restored whether the caller restores what is reported (the text says so)
 */
export function structureFindings(state: BookState, restored: boolean): readonly Finding[] {
  const variant = restored ? 'restored' : 'found';
  return [
    ...missingSheets(state.snapshot, state.definitions.unitTypes, state.stored),
    ...removedGone(state.snapshot, state.context.language),
    ...state.definitions.unitTypes.flatMap((type) => {
      const sheet = state.stored.find(({ unitType }) => unitType === type.id);
      const layout = state.layouts.get(type.id);
      if (sheet === undefined || layout === undefined) return [];
      if (matchesLayout(sheet, layout)) return changedCaps(sheet, layout, variant);
      return hasOtherRules(sheet, layout)
        ? []
        : [rowsChanged(sheet.sheet, state.context.names.tables.removed, variant)];
    }),
    ...state.snapshot.copies.map((sheet) =>
      makeFinding('sheetCopied', { cell: firstCell(sheet), params: { sheet } }),
    ),
    ...formatFindings(state, variant),
    ...lockFindings(state, variant),
    ...headerFindings(state.snapshot, state.context.language),
    ...replacedFormulas(state, variant),
    ...ledgerStructure(state, variant),
    ...belowTables(state),
  ];
}

/**
 * Whether a sheet is whole, only made for other settings: what it lacks or has beyond the layout are columns that some books
 * have. Nobody changed its rows, and the next job makes it anew. A column that somebody took away is missed by the formulas.
 */
const hasOtherRules = remembered(
  (sheet: StoredSheet, layout: ScoreSheetLayout): boolean => {
    const standing = new Set(sheet.codes);
    const columns = SCORE_COLUMNS.filter(({ code, optional }) => optional !== true || standing.has(code));
    return (
      matchesLayout(sheet, { ...layout, columns }) &&
      !sheet.rows.some((row) => String(row.formula('counted')).includes('#REF!'))
    );
  },
  (sheet, layout) => [sheet, layout],
);

function rowsChanged(sheet: string, removed: string, variant: Seen): Finding {
  return makeFinding('rowsChanged', {
    cell: firstCell(sheet),
    params: variant === 'found' ? { variant, sheet } : { variant, sheet, removed },
  });
}

function firstCell(sheet: string): { readonly sheet: string; readonly cell: string } {
  return { sheet, cell: 'A1' };
}

const changedCaps = remembered(
  (sheet: StoredSheet, layout: ScoreSheetLayout, variant: Seen): readonly Finding[] =>
    capFindings(layout, sheet, variant),
  (sheet, layout, variant) => [sheet, layout, variant],
);

/** Caps of a score sheet that are not those of the definitions: one finding for what is the same of all units. */
function capFindings(
  { rows }: ScoreSheetLayout,
  { rows: stored }: StoredSheet,
  variant: Seen,
): readonly Finding[] {
  const changed = rows.flatMap((row, index) => {
    const cells = stored[index];
    if (cells === undefined || row.kind !== 'indicator') return [];
    const cap = row.indicator.cap === null ? null : toNumber(row.indicator.cap);
    const entered = cells.value('cap');
    return entered === (cap ?? '')
      ? []
      : [{ indicator: row.indicator.id, entered: String(entered), cap, cells }];
  });
  const alike = groupBy(changed, ({ indicator, entered }) => JSON.stringify([indicator, entered]));
  return [...alike.values()].map(([{ entered, cap, cells }, ...others]) =>
    makeFinding('capCellChanged', {
      cell: cells.place('cap'),
      params: { entered, cap, count: others.length + 1, variant },
    }),
  );
}

function belowTables(state: BookState): readonly Finding[] {
  const tables = ['indicators', 'units', 'negative', 'ledger'] as const;
  const ends = [
    ...tables.flatMap((role) => {
      const table = state.snapshot.tables[role];
      return table === undefined
        ? []
        : [{ sheet: table.sheet, used: table.lastUsedRow, last: table.row + table.values.length - 1 }];
    }),
    ...state.stored.map((sheet: StoredSheet) => ({
      sheet: sheet.sheet,
      used: sheet.lastUsedRow,
      last: sheet.lastTableRow,
    })),
  ];
  return ends
    .filter(({ used, last }) => used > last)
    .map(({ sheet, last }) =>
      makeFinding('rowsBelowTable', { cell: { sheet, cell: cellAddress(last + 1, 0) }, params: { sheet } }),
    );
}
