import type { Finding } from '../../domain/findings/finding';
import { makeFinding } from '../../domain/findings/makeFinding';
import { cellAddress } from '../../workbook/formulas/address';
import { scoreSheetName } from '../../workbook/layout/bookNames';
import { SCORE_COLUMNS } from '../../workbook/layout/columns';
import { actualKey } from '../../domain/scoring/scoreKey';
import { TYPED_COLUMNS } from '../../workbook/snapshot/snapshot';
import { rowsByKey } from '../../workbook/layout/scoreSheet';
import { columnIndex } from '../../workbook/layout/table';
import type { RemovedScore } from '../../workbook/plan/planRemoved';
import type { BookState } from '../book/bookState';
import type { EnteredScores } from '../book/enteredScores';

/** What of people's entries is not as it was once the score sheets are made anew. */
export function entryFindings(state: BookState, entered: EnteredScores): readonly Finding[] {
  return [...movedFindings(state, entered), ...formulaFindings(state, entered)];
}

/** Formulas that were kept although the rows they refer to may have moved, each at its new place. */
function formulaFindings(
  { layouts, context }: BookState,
  { kept, unfollowed }: EnteredScores,
): readonly Finding[] {
  return [...layouts].flatMap(([unitType, { rows }]) =>
    rows.flatMap((row) => {
      return TYPED_COLUMNS.flatMap((column) => {
        const key = column === 'actual' ? actualKey(row.key) : row.key;
        const cells = unfollowed.has(key) ? kept.get(key) : undefined;
        const cell = cells?.[column === 'remark' ? 'remark' : 'score'] ?? null;
        if (typeof cell !== 'object' || cell === null || !('formula' in cell)) return [];
        return [
          makeFinding('formulaNotFollowed', {
            cell: {
              sheet: scoreSheetName(context.names, unitType),
              cell: cellAddress(row.row, columnIndex(SCORE_COLUMNS, column)),
            },
            params: {
              unit: row.unit.name,
              indicator: row.kind === 'indicator' ? row.indicator.name : '',
              column,
              formula: cell.formula,
            },
          }),
        ];
      });
    }),
  );
}

/** What goes to 已移出 because it has no place any more, or because the same place has another entry. */
function movedFindings({ layouts, context }: BookState, entered: EnteredScores): readonly Finding[] {
  const places = rowsByKey(layouts);
  return entered.newlyRemoved.map((score) =>
    makeFinding('scoreMoved', {
      params: {
        variant: places.has(score.key) ? 'second' : 'gone',
        unit: score.unit,
        indicator: score.indicator,
        entered: textOf(score),
        sheet: context.names.tables.removed,
      },
    }),
  );
}

/** What a moved entry says: its score, or its remark where that is all. */
function textOf({ score, formula, remark, remarkFormula }: RemovedScore): string {
  const [cell, own] = score === '' && formula === '' ? [remark, remarkFormula] : [score, formula];
  if (own !== '') return own;
  return typeof cell === 'object' && cell !== null ? JSON.stringify(cell) : String(cell);
}
