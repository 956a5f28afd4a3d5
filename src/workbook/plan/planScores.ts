import type { ScoreColumn } from '../layout/columns';
import { actualKey } from '../../domain/scoring/scoreKey';
import { METHOD_FORMULAS } from '../layout/usedColumns';
import { scoreCodeFormula, type ConvertedScore } from '../formulas/scoreFormulas';
import { scoreSheetName } from '../layout/bookNames';
import { KIND_LETTERS, type ScoreRow, type ScoreSheetLayout } from '../layout/scoreSheet';
import { columnIndex, FIRST_ROW } from '../layout/table';
import {
  AVERAGES,
  boundCell,
  computedRows,
  EMPTY_ROW,
  type ComputedColumn,
  type ComputedSources,
} from './computedRows';
import type { PlanContext } from './context';
import { hasActuals, methodRows, NO_METHOD, scoreByMethod } from './methodCells';
import { rowTexts } from './rowTexts';
import { formula, type CellWrite, type Write } from '../writes/writes';

/** What the computed cells of a score sheet are made of. */
export interface ScoreSources extends ComputedSources {
  /** Entries that Excel took for dates, times or percentages, by row key. */
  readonly converted: ReadonlyMap<string, ConvertedScore>;
}

/** What staff entered in a row, ready to be written again; under the key of an actual, that is its score. */
export interface EnteredCells {
  readonly score: CellWrite;
  readonly remark: CellWrite;
}

/**
 * The computed cells of every row, as column-wise writes: hidden codes, caps, counted figures and
 * checks. Compute writes just these again, which restores what somebody overwrote.
 */
export function computedWrites(
  layout: ScoreSheetLayout,
  sources: ScoreSources,
  entered: ReadonlyMap<string, EnteredCells>,
  context: PlanContext,
): readonly Write[] {
  const sheet = scoreSheetName(context.names, layout.type.id);
  const computed = computedRows(layout, sources, context);
  const column = (code: ScoreColumn, cells: readonly CellWrite[]): Write => ({
    kind: 'cells',
    sheet,
    row: FIRST_ROW,
    column: columnIndex(layout.columns, code),
    values: cells.map((cell) => [cell]),
  });
  const figures = (code: ComputedColumn): Write =>
    column(
      code,
      computed.map((row) => row[code]),
    );
  const methods = methodRows(layout, sources.converted, context.settings);
  const byMethod = hasActuals(layout)
    ? METHOD_FORMULAS.map((code) =>
        column(
          code,
          methods.map((row) => row[code]),
        ),
      )
    : [];
  const scores = layout.rows.map((row) =>
    isEntered(entered.get(row.key)) ? null : scoreByMethod(row, layout),
  );
  const optional = (['bound', ...AVERAGES] as const).filter((code) =>
    layout.columns.some((each) => each.code === code),
  );
  return [
    figures('cap'),
    column(
      'code',
      layout.rows.map((row) => codeCell(row, layout, sources)),
    ),
    ...optional.map(figures),
    ...byMethod,
    ...(scores.some((cell) => cell !== null) ? [column('score', scores)] : []),
    figures('counted'),
    figures('check'),
  ];
}

/**
 * All rows of a score sheet. @param entered by key; what has no entry stays blank.
 */
export function scoreRowCells(
  layout: ScoreSheetLayout,
  sources: ScoreSources,
  entered: ReadonlyMap<string, EnteredCells>,
  context: PlanContext,
): readonly (readonly CellWrite[])[] {
  const computed = computedRows(layout, sources, context);
  const methods = methodRows(layout, sources.converted, context.settings);
  return layout.rows.map((row, index) => {
    const texts = rowTexts(row, layout.type, context.language);
    const own = entered.get(row.key);
    const cells: Readonly<Record<ScoreColumn, CellWrite>> = {
      key: row.key,
      kind: KIND_LETTERS[row.kind],
      unit: row.unit.name,
      ...texts,
      score: isEntered(own) ? own.score : (scoreByMethod(row, layout) ?? ''),
      actual: entered.get(actualKey(row.key))?.score ?? '',
      remark: own?.remark ?? '',
      code: codeCell(row, layout, sources),
      ...(computed[index] ?? EMPTY_ROW),
      ...(methods[index] ?? NO_METHOD),
    };
    return layout.columns.map(({ code }) => cells[code]);
  });
}

/** Whether a score was entered in a row. */
function isEntered(cells: EnteredCells | undefined): cells is EnteredCells {
  return cells !== undefined && cells.score !== '';
}

/** The hidden code of a row: what is to be made of its score. */
function codeCell(row: ScoreRow, layout: ScoreSheetLayout, { converted }: ScoreSources): CellWrite {
  if (row.kind !== 'indicator') return '';
  return formula(scoreCodeFormula(row.row, converted.get(row.key) ?? null, boundCell(layout, row.row)));
}
