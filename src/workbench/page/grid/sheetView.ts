import type { ICommandService } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import type { SheetPicture } from '../../../host';
import {
  cellMatrix,
  changedCells,
  emptied,
  frameOf,
  worksheetData,
  type CellChanges,
  type CellMatrix,
} from './sheetData';

/** What Univer shows at the moment. */
export interface Shown {
  readonly picture: SheetPicture;
  /** Univer's id for it. */
  readonly id: string;
  readonly sheet: string;
  readonly frame: string;
  readonly cells: CellMatrix;
}

/** Brings pictures of sheets into Univer: one sheet at a time, and of a known one only what changed. */
export class SheetView {
  shown: Shown | null = null;
  #count = 0;

  readonly #commands: ICommandService;
  readonly #unit: string;

  constructor(commands: ICommandService, unit: string) {
    this.#commands = commands;
    this.#unit = unit;
  }

  /** Answers whether the whole sheet was shown anew, or some of its cells. */
  show(picture: SheetPicture): 'sheet' | 'cells' {
    const frame = frameOf(picture);
    if (this.shown?.sheet === picture.id && this.shown.frame === frame) {
      this.#showCells(this.shown, picture);
      return 'cells';
    }
    this.#showSheet(picture, frame);
    return 'sheet';
  }

  #showCells(shown: Shown, picture: SheetPicture): void {
    const cells = cellMatrix(picture);
    const changes = changedCells(shown.cells, cells);
    this.shown = { ...shown, picture, cells };
    if (Object.keys(changes).length === 0) return;
    // Univer adds what is written to what a cell has: a text or a fill that is gone would stay without emptying it.
    this.#write(shown.id, emptied(changes));
    this.#write(shown.id, changes);
  }

  #write(sheet: string, cellValue: CellChanges): void {
    this.#commands.syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: this.#unit,
      subUnitId: sheet,
      cellValue,
    });
  }

  #showSheet(picture: SheetPicture, frame: string): void {
    const before = this.shown?.id ?? 'empty';
    const id = `view-${(this.#count += 1)}`;
    const sheet = worksheetData(picture, id);
    this.#commands.syncExecuteCommand(InsertSheetMutation.id, { unitId: this.#unit, index: 0, sheet });
    this.#commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: this.#unit, subUnitId: id });
    this.#commands.syncExecuteCommand(RemoveSheetMutation.id, {
      unitId: this.#unit,
      subUnitId: before,
      subUnitName: before,
    });
    this.shown = { id, picture, sheet: picture.id, frame, cells: cellMatrix(picture) };
  }
}
