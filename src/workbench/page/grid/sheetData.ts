import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import type { CellPicture, DataBar, SheetPicture } from '../../../host';
import { univerStyle } from './univerStyle';

/** What a cell of the view carries beside Univer's own fields. */
export interface CellExtras {
  readonly bar?: DataBar;
  readonly hasList?: boolean;
  readonly filter?: 'off' | 'on';
  readonly hasLink?: boolean;
}

export type CellMatrix = Record<number, Record<number, ICellData>>;

const styles = new Map<string, IStyleData>();

/** The style of each look of a picture; one object for equal looks, so that cells can be compared by identity. */
function stylesOf(picture: SheetPicture): readonly IStyleData[] {
  return picture.looks.map((look) => {
    const key = JSON.stringify(look);
    const known = styles.get(key);
    if (known !== undefined) return known;
    const style = univerStyle(look);
    styles.set(key, style);
    return style;
  });
}

/** The cells of a picture in Univer's form. */
export function cellMatrix(picture: SheetPicture): CellMatrix {
  const looks = stylesOf(picture);
  const matrix: CellMatrix = {};
  for (const cell of picture.cells) {
    (matrix[cell.row] ??= {})[cell.column] = cellData(cell, looks[cell.look] ?? {});
  }
  return matrix;
}

function cellData({ text, bar, hasList, filter, hasLink }: CellPicture, style: IStyleData): ICellData {
  const extras: CellExtras = {
    ...(bar === undefined ? {} : { bar }),
    ...(hasList === undefined ? {} : { hasList }),
    ...(filter === undefined ? {} : { filter }),
    ...(hasLink === undefined ? {} : { hasLink }),
  };
  return {
    // Always text: what is shown was calculated and formatted by the host.
    ...(text === '' ? {} : { v: text, t: CellValueType.STRING }),
    s: style,
    ...(Object.keys(extras).length === 0 ? {} : { custom: extras }),
  };
}

/** A whole sheet for Univer. @param id unique in the view; the same sheet may come back under another */
export function worksheetData(picture: SheetPicture, id: string): Partial<IWorksheetData> {
  const { rows, columns, frozen, hiddenRows, hiddenColumns } = picture;
  const hidden = { rows: new Set(hiddenRows), columns: new Set(hiddenColumns) };
  const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    id,
    name: id,
    tabColor: '',
    hidden: BooleanNumber.FALSE,
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startRow: frozen.rows === 0 ? -1 : frozen.rows,
      startColumn: frozen.columns === 0 ? -1 : frozen.columns,
    },
    rowCount: rows,
    columnCount: columns,
    defaultColumnWidth: 72,
    defaultRowHeight: 19,
    mergeData: picture.merges.map((merge) => ({
      startRow: merge.row,
      startColumn: merge.column,
      endRow: merge.row + merge.rows - 1,
      endColumn: merge.column + merge.columns - 1,
    })),
    cellData: cellMatrix(picture),
    rowData: Object.fromEntries(
      picture.rowHeights.map((h, row) => [
        row,
        { h, ia: BooleanNumber.FALSE, hd: flag(hidden.rows.has(row)) },
      ]),
    ),
    columnData: Object.fromEntries(
      picture.columnWidths.map((w, column) => [column, { w, hd: flag(hidden.columns.has(column)) }]),
    ),
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: flag(picture.gridlines),
    rightToLeft: BooleanNumber.FALSE,
  };
}

/** Everything of a picture that a change of cells alone does not touch. */
export function frameOf(picture: SheetPicture): string {
  return JSON.stringify({ ...picture, cells: [], looks: [] });
}

/** What to put into cells, by row and column; null empties one. */
export type CellChanges = Record<number, Record<number, ICellData | null>>;

/** The cells by which `after` differs from `before`, whole as they are to be. */
export function changedCells(before: CellMatrix, after: CellMatrix): CellChanges {
  const changes: CellChanges = {};
  const put = (row: number, column: number, cell: ICellData | null): void => {
    (changes[row] ??= {})[column] = cell;
  };
  for (const [rowKey, line] of Object.entries(after)) {
    const row = Number(rowKey);
    for (const [columnKey, cell] of Object.entries(line)) {
      const column = Number(columnKey);
      if (!isSameCell(before[row]?.[column], cell)) put(row, column, cell);
    }
  }
  for (const [rowKey, line] of Object.entries(before)) {
    const row = Number(rowKey);
    for (const columnKey of Object.keys(line)) {
      const column = Number(columnKey);
      if (after[row]?.[column] === undefined) put(row, column, null);
    }
  }
  return changes;
}

/** Empties every cell of some changes. */
export function emptied(changes: CellChanges): CellChanges {
  return Object.fromEntries(
    Object.entries(changes).map(([row, line]) => [
      row,
      Object.fromEntries(Object.keys(line).map((column) => [column, null])),
    ]),
  );
}

function isSameCell(a: ICellData | undefined, b: ICellData): boolean {
  return (
    a !== undefined && a.v === b.v && a.s === b.s && JSON.stringify(a.custom) === JSON.stringify(b.custom)
  );
}
