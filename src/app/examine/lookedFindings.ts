import type { Finding } from '../../domain/findings/finding';
import { makeFinding } from '../../domain/findings/makeFinding';
import type { Seen } from '../../domain/findings/findingParams';
import { groupBy } from '../../domain/lists/groupBy';
import type { Entered } from '../../workbook/excel/execute';
import { cellAddress } from '../../workbook/formulas/address';
import { LEDGER_COLUMNS, SCORE_COLUMNS } from '../../workbook/layout/columns';
import { LAYOUT_VERSION } from '../../workbook/layout/names';
import { columnIndex } from '../../workbook/layout/table';
import type { Value } from '../../workbook/snapshot/snapshot';
import type { BookState } from '../book/bookState';
import type { ComputedCell } from './computedCells';
import { freshTypes } from './freshTypes';
import type { Looked } from './lookedCells';
import type { OwnCell } from './ownCell';
import { replacedAmong } from './replacedFormulas';

/** A cell that was looked at. */
interface SeenCell {
  readonly sheet: string;
  readonly type: string;
  readonly code: string;
  readonly row: number;
  readonly column: number;
  readonly stands: Value;
  readonly own: OwnCell;
}

/**
 * What stands in cells that were looked at and is not ours.
 *
 * @param entered what they hold, in parallel
 * @param doing whether formulas, and texts, are restored by who tells it
 */
export function lookedFindings(
  state: BookState,
  looked: readonly Looked[],
  entered: readonly Entered[],
  doing: { readonly formulas: Seen; readonly texts: Seen },
): readonly Finding[] {
  const cells = looked.flatMap((look, index) => seenCells(look, entered[index] ?? []));
  return [...replaced(state, cells, doing.formulas), ...changedTexts(state, cells, doing.texts)];
}

function seenCells({ sheet, type, codes, area, cells }: Looked, entered: Entered): readonly SeenCell[] {
  return cells.flatMap((line, at) =>
    line.flatMap((own, index): readonly SeenCell[] => {
      const stands = entered[at]?.[index];
      if (own === null || stands === undefined) return [];
      const code = codes[index] ?? '';
      return [{ sheet, type, code, row: area.row + at, column: area.column + index, stands, own }];
    }),
  );
}

/** A finding leads to a cell of the row that can be seen, and names the hidden one. */
function replaced(state: BookState, cells: readonly SeenCell[], variant: Seen): readonly Finding[] {
  const computed = cells.flatMap(({ own, stands, type, code, row, column, sheet }) => {
    if (own.kind !== 'formula') return [];
    const shown = type === '' ? columnIndex(LEDGER_COLUMNS, 'points') : columnIndex(SCORE_COLUMNS, 'counted');
    const cell: ComputedCell & { readonly hidden: string; readonly among: string | null } = {
      kind: `hidden ${type === '' ? 'register' : 'scores'} ${code} ${own.among ?? ''}`,
      type,
      row,
      place: () => ({ sheet, cell: cellAddress(row, shown) }),
      stands,
      own: own.ours(stands),
      hidden: cellAddress(row, column),
      among: own.among,
    };
    return [cell];
  });
  return [
    ...replacedAmong(
      computed.filter(({ among }) => among === null),
      freshTypes(state),
    ),
    // What the ranking says of the rules says nothing of those of an indicator.
    ...replacedAmong(
      computed.filter(({ among }) => among !== null),
      new Set(),
    ),
  ].map(({ place, stands, hidden }) =>
    makeFinding('hiddenFormulaReplaced', {
      cell: place(),
      params: { variant, hidden, entered: String(stands) },
    }),
  );
}

/** Texts of each sheet, with the first as its place: an earlier layout may have shown others. */
function changedTexts(state: BookState, cells: readonly SeenCell[], variant: Seen): readonly Finding[] {
  if (state.layoutVersion < LAYOUT_VERSION) return [];
  const changed = cells.filter(
    ({ own, stands }) =>
      own.kind === 'text' && own.texts.every((text) => text.trim() !== String(stands).trim()),
  );
  return [...groupBy(changed, ({ sheet }) => sheet)].map(([sheet, own]) => {
    const [{ row, column }] = own;
    return makeFinding('shownTextsDiffer', {
      cell: { sheet, cell: cellAddress(row, column) },
      params: { variant, sheet, count: own.length },
    });
  });
}
