import { SCORE_COLUMNS } from '../workbook/layout/columns';
import { columnIndex } from '../workbook/layout/table';
import { cellOfAddress } from '../workbook/excel/sheetPlace';
import { enteredCell, type StoredRow } from '../workbook/snapshot/readScores';
import type { BookSnapshot } from '../workbook/snapshot/snapshot';
import type { Write } from '../workbook/writes/writes';
import { bookState } from './book/bookState';
import { allTables, openedWrites } from './plan/openedWrites';
import type { CoveredCell, CrossedBlock } from './typed/crossedBlock';
import { carryOutAndTell, whileItStands } from './typed/carryOut';
import type { UseCase } from './useCase';

/**
 * Puts back what stood in the scores and remarks of a block before it was written over them, as far as it was read.
 * A cell that holds something else by now stays as it is.
 *
 * @returns how many cells were put back
 * @throws WorkbookError what the host says
 */
export function takeBack(useCase: UseCase, block: CrossedBlock): Promise<number> {
  return whileItStands(useCase, { labels: false }, (snapshot) => takeBackIn(useCase, snapshot, block));
}

async function takeBackIn(useCase: UseCase, snapshot: BookSnapshot, block: CrossedBlock): Promise<number> {
  const { stored } = bookState(snapshot, useCase.language);
  const rows = stored.flatMap((sheet) => sheet.rows);
  const back = block.cells.flatMap((cell) => {
    const row = rows.find(
      (each) => each.key === cell.key && each.formula(cell.column) === cell.after.entered,
    );
    return row === undefined ? [] : [{ cell, row }];
  });
  const writes = back.flatMap(({ cell, row }) => cellWrites(cell, row));
  useCase.onProgress?.('writing', 0);
  await carryOutAndTell(useCase, snapshot, openedWrites(writes, allTables(snapshot)), { calculate: true });
  return back.length;
}

function cellWrites({ column: code, before }: CoveredCell, stored: StoredRow): readonly Write[] {
  const { sheet, cell } = stored.place(code);
  const { row } = cellOfAddress(cell);
  const column = columnIndex(SCORE_COLUMNS, code);
  const value = enteredCell(before.value, before.entered);
  return [
    ...(before.format === null || before.format === stored.format
      ? []
      : [{ kind: 'numberFormats', sheet, row, column, formats: [[before.format]] } as const]),
    { kind: 'cells', sheet, row, column, values: [[value]] },
  ];
}
