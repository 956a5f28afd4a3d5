import { groupBy } from '../domain/lists/groupBy';
import { actualKey } from '../domain/scoring/scoreKey';
import type { Language } from '../strings/texts';
import { cellOfAddress } from '../workbook/excel/sheetPlace';
import { enteredCell, type StoredRow } from '../workbook/snapshot/readScores';
import type { BookSnapshot } from '../workbook/snapshot/snapshot';
import type { Write } from '../workbook/writes/writes';
import { convertedScore, NUMBER_FORMAT } from '../workbook/plan/scoreFormats';
import { bookState, type BookState } from './book/bookState';
import { cellChangeWrites } from './plan/numberCellWrites';
import { allTables, openedWrites } from './plan/openedWrites';
import type { ChangedCell } from './typed/crossedBlock';
import { carryOutAndTell, whileItStands } from './typed/carryOut';
import type { UseCase } from './useCase';

/**
 * Puts back what stood in scores and remarks before they were written over, as far as it was read.
 * A cell that holds something else by now stays as it is.
 *
 * @returns how many cells were put back
 * @throws WorkbookError what the host says
 */
export function takeBack(useCase: UseCase, cells: readonly ChangedCell[]): Promise<number> {
  return whileItStands(useCase, { labels: false }, (snapshot) => takeBackIn(useCase, snapshot, cells));
}

async function takeBackIn(
  useCase: UseCase,
  snapshot: BookSnapshot,
  cells: readonly ChangedCell[],
): Promise<number> {
  const state = bookState(snapshot, useCase.language);
  const back = standing(state, cells);
  const writes = back.flatMap(({ cell, row }) => cellWrites(state, cell, row));
  useCase.onProgress?.('writing', 0);
  await carryOutAndTell(useCase, snapshot, openedWrites(writes, allTables(snapshot)), { calculate: true });
  return back.length;
}

/** Which changes stand in a book: those whose cell holds what was written. Pure. */
export function standingChanges(
  snapshot: BookSnapshot,
  language: Language,
  cells: readonly ChangedCell[],
): readonly ChangedCell[] {
  return standing(bookState(snapshot, language), cells).map(({ cell }) => cell);
}

function standing(
  { stored }: BookState,
  cells: readonly ChangedCell[],
): readonly { readonly cell: ChangedCell; readonly row: StoredRow }[] {
  const rows = groupBy(
    stored.flatMap((sheet) => [...sheet.rows, ...sheet.actuals]),
    ({ key }) => key,
  );
  return cells.flatMap((cell) => {
    const key = cell.column === 'actual' ? actualKey(cell.key) : cell.key;
    const column = cell.column === 'remark' ? 'remark' : 'score';
    const row = rows.get(key)?.find((each) => each.formula(column) === cell.after.entered);
    return row === undefined ? [] : [{ cell, row }];
  });
}

function cellWrites(state: BookState, { column, before }: ChangedCell, stored: StoredRow): readonly Write[] {
  // The cell of an actual is the score of a row of its own.
  const place = stored.place(column === 'remark' ? 'remark' : 'score');
  const value = enteredCell(before.value, before.entered);
  if (column === 'remark') {
    const { row, column: at } = cellOfAddress(place.cell);
    return [{ kind: 'cells', sheet: place.sheet, row, column: at, values: [[value]] }];
  }
  const format = before.format === stored.format ? null : before.format;
  const converted = convertedScore(before.value, before.format ?? NUMBER_FORMAT);
  return cellChangeWrites(state, [{ place, value, format, converted }]);
}
