import { boundDocument } from '../document/boundDocument';
import type { NeutralDocument } from '../document/neutralDocument';
import { RemarkLog } from '../document/remarkLog';
import { DocumentUnreadable } from '../documentUnreadable';
import { showsOther } from './shownText';
import type { MergedArea, SheetCell } from './sheetContent';
import { sheetsDocument } from './sheetsDocument';

/** Cells of a sheet of the open workbook. Rows and columns count from 0 on the sheet. */
export interface ShownCells {
  readonly sheet: string;
  /** The place of the first cell. */
  readonly row: number;
  readonly column: number;
  /** What the cells show, row by row. */
  readonly texts: readonly (readonly string[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly merged: readonly MergedArea[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/**
 * Cells of the open workbook as a document, like a sheet of a file.
 *
 * @throws DocumentUnreadable `empty` where nothing stands in them, or `tooManyElements`
 */
export function shownCellsDocument(shown: ShownCells): NeutralDocument {
  const remarks = new RemarkLog();
  const cells = shown.texts.flatMap((row, index) =>
    row.flatMap((text, at): readonly SheetCell[] => {
      if (text.trim() === '') return [];
      const value = shown.values[index]?.[at];
      if (typeof value === 'number' && showsOther(text.trim(), value)) {
        remarks.add('roundedNumbers', `${shown.sheet} ${text.trim()}`);
      }
      return [{ row: shown.row + index, column: shown.column + at, text: text.trim() }];
    }),
  );
  const { sheet: name, merged: merges, hiddenRows, hiddenColumns } = shown;
  if (cells.length === 0) throw new DocumentUnreadable('empty', { fileName: name });
  const sheet = { name, cells, merges, hiddenRows, hiddenColumns, ruledRows: new Set<number>() };
  return boundDocument(sheetsDocument([sheet], remarks));
}
