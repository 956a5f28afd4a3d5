import { sheetText } from '../../strings/texts';
import { REMOVED_COLUMNS, type RemovedColumn } from '../layout/columns';
import { TABLE_NAMES } from '../layout/names';
import { TAB_COLORS } from '../layout/palette';
import { columnIndex, FIRST_ROW } from '../layout/table';
import { titleText, type PlanContext } from './context';
import { frameWrites, surplusWrites, tableArea } from './frame';
import type { CellWrite, Write } from '../writes/writes';

/** An entry that stands on the sheet 已移出: its indicator or unit is no longer defined, or it is just being moved. */
export interface RemovedScore {
  readonly key: string;
  readonly unit: string;
  readonly category: string;
  readonly indicator: string;
  /** Values as calculated. */
  readonly score: CellWrite;
  readonly remark: CellWrite;
  /** Formulas as entered; empty where a plain value was. */
  readonly formula: string;
  readonly remarkFormula: string;
  /** Number format of the score; tells a date from a number. */
  readonly format: string;
  readonly movedFrom: string;
}

/** Writes of the sheet 已移出. @param rowsBefore rows of data the sheet has now; surplus ones are emptied. */
export function planRemoved(
  scores: readonly RemovedScore[],
  rowsBefore: number,
  context: PlanContext,
): readonly Write[] {
  const sheet = context.names.tables.removed;
  const dataRows = Math.max(1, scores.length);
  return [
    ...surplusWrites(sheet, REMOVED_COLUMNS.length, { before: rowsBefore, dataRows }),
    ...frameWrites(
      {
        sheet,
        columns: REMOVED_COLUMNS,
        title: titleText(context, 'title.removed'),
        note: sheetText(context.language, 'note.removed'),
        dataRows,
        tabColor: TAB_COLORS.findings,
      },
      context,
    ),
    {
      kind: 'numberFormats',
      sheet,
      row: FIRST_ROW,
      column: columnIndex(REMOVED_COLUMNS, 'score'),
      formats: scores.length === 0 ? [['General']] : scores.map(({ format }) => [format]),
    },
    {
      kind: 'cells',
      sheet,
      row: FIRST_ROW,
      column: 0,
      values: scores.length === 0 ? [REMOVED_COLUMNS.map(() => '')] : scores.map(removedRow),
    },
    { kind: 'name', name: TABLE_NAMES.removed, sheet, area: tableArea(REMOVED_COLUMNS.length, dataRows) },
  ];
}

function removedRow(score: RemovedScore): readonly CellWrite[] {
  const cells: Readonly<Record<RemovedColumn, CellWrite>> = score;
  return REMOVED_COLUMNS.map(({ code }) => cells[code]);
}
