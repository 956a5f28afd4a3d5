import {
  CanceledError,
  CommandType,
  ICommandService,
  LifecycleService,
  LifecycleStages,
  UniverInstanceType,
  type ICellData,
  type ICommandInfo,
  type IRange,
  type IWorkbookData,
  LocaleType,
} from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type ISetSelectionsOperationParams,
} from '@univerjs/sheets';
import { ScrollToCellCommand } from '@univerjs/sheets-ui';
import { ILayoutService } from '@univerjs/ui';
import type { Area } from '../../../model/book';
import type { Language } from '../../../../strings/texts';
import type { SheetPicture } from '../../picture/picture';
import { changedCells, frameOf, cellMatrix, worksheetData, type CellMatrix } from './sheetData';
import { startUniver } from './startUniver';

/** What a person does in the grid. Rows and columns zero-based. */
export interface GridEvents {
  onType(row: number, column: number, text: string): void;
  onClear(area: Area): void;
  onSelect(area: Area): void;
  onEditing(on: boolean): void;
}

const UNIT = 'book';

interface Shown {
  /** Univer's id for it. */
  readonly id: string;
  readonly sheet: string;
  readonly frame: string;
  cells: CellMatrix;
}

/**
 * Univer as a view: it shows pictures of the host's sheets and tells what a person does. Nothing a person does
 * changes what it shows until the host has done it: commands of its own that would are cancelled.
 */
export class UniverGrid {
  private readonly commands: ICommandService;
  private readonly layout: ILayoutService;
  /** Scrolling fails before the first frame is drawn. */
  private readonly ready: Promise<void>;
  private shown: Shown | null = null;
  private count = 0;
  /** While the view itself writes. */
  private isShowing = false;
  private selection: Area | null = null;

  constructor(
    container: HTMLElement,
    language: Language,
    private readonly events: GridEvents,
  ) {
    const univer = startUniver(container, language);
    univer.createUnit<IWorkbookData, never>(UniverInstanceType.UNIVER_SHEET, {
      id: UNIT,
      name: UNIT,
      locale: language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US,
      styles: {},
      sheetOrder: ['empty'],
      sheets: { empty: { id: 'empty', name: 'empty', rowCount: 100, columnCount: 20 } },
    });
    this.commands = univer.__getInjector().get(ICommandService);
    this.layout = univer.__getInjector().get(ILayoutService);
    this.ready = univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
    this.commands.beforeCommandExecuted((command) => {
      this.before(command);
    });
    this.commands.onCommandExecuted((command) => {
      this.after(command);
    });
  }

  /** Shows a sheet; where the same one stands already, only what changed is drawn again. */
  show(picture: SheetPicture): void {
    this.isShowing = true;
    try {
      const frame = frameOf(picture);
      if (this.shown?.sheet === picture.id && this.shown.frame === frame) this.showCells(this.shown, picture);
      else this.showSheet(picture, frame);
    } finally {
      this.isShowing = false;
    }
  }

  /** Selects cells and scrolls to them, unless they are selected. */
  select(area: Area): void {
    if (this.shown === null || isSame(area, this.selection)) return;
    this.selection = area;
    const range = rangeOf(area);
    const { row, column } = area;
    this.isShowing = true;
    try {
      this.commands.syncExecuteCommand(SetSelectionsOperation.id, {
        unitId: UNIT,
        subUnitId: this.shown.id,
        reveal: true,
        selections: [
          {
            range,
            primary: {
              actualRow: row,
              actualColumn: column,
              startRow: row,
              endRow: row,
              startColumn: column,
              endColumn: column,
              isMerged: false,
              isMergedMainCell: false,
            },
            style: null,
          },
        ],
      });
      void this.ready.then(() => this.commands.executeCommand(ScrollToCellCommand.id, { range }));
    } finally {
      this.isShowing = false;
    }
  }

  /** Brings the keyboard to the grid. */
  focus(): void {
    this.layout.focus();
  }

  private showCells(shown: Shown, picture: SheetPicture): void {
    const cells = cellMatrix(picture);
    const changes = changedCells(shown.cells, cells);
    shown.cells = cells;
    if (Object.keys(changes).length === 0) return;
    this.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: UNIT,
      subUnitId: shown.id,
      cellValue: changes,
    });
  }

  private showSheet(picture: SheetPicture, frame: string): void {
    const before = this.shown?.id ?? 'empty';
    const id = `view-${++this.count}`;
    const sheet = worksheetData(picture, id);
    this.commands.syncExecuteCommand(InsertSheetMutation.id, { unitId: UNIT, index: 0, sheet });
    this.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: UNIT, subUnitId: id });
    this.commands.syncExecuteCommand(RemoveSheetMutation.id, {
      unitId: UNIT,
      subUnitId: before,
      subUnitName: before,
    });
    this.shown = { id, sheet: picture.id, frame, cells: cellMatrix(picture) };
    this.selection = null;
  }

  private before({ id, type, params }: Readonly<ICommandInfo>): void {
    if (this.isShowing) return;
    switch (id) {
      case 'sheet.command.set-range-values':
        this.typed(params as { range?: IRange; value?: unknown });
        throw new CanceledError();
      case 'sheet.command.clear-selection-content':
        if (this.selection !== null) this.events.onClear(this.selection);
        throw new CanceledError();
    }
    if (type === CommandType.MUTATION && id.startsWith('sheet.mutation.')) throw new CanceledError();
  }

  private after({ id, params }: Readonly<ICommandInfo>): void {
    if (id === 'sheet.operation.set-cell-edit-visible') {
      this.events.onEditing((params as { visible: boolean }).visible);
    }
    if (this.isShowing || this.shown === null || id !== SetSelectionsOperation.id) return;
    const { selections } = params as ISetSelectionsOperationParams;
    const range = selections.at(-1)?.range;
    if (range === undefined) return;
    const area = areaOf(range);
    if (isSame(area, this.selection)) return;
    this.selection = area;
    this.events.onSelect(area);
  }

  private typed({ range, value }: { range?: IRange; value?: unknown }): void {
    const cell = value as ICellData | undefined;
    if (range === undefined || cell === undefined) return;
    this.events.onType(range.startRow, range.startColumn, textOf(cell));
  }
}

/** What was typed; a text over several lines comes as a document. */
function textOf({ v, f, p }: ICellData): string {
  if (typeof f === 'string' && f !== '') return f;
  const body = p?.body?.dataStream;
  if (body !== undefined) return body.replace(/\r\n$/, '').replaceAll('\r', '\n');
  return v === null || v === undefined ? '' : String(v);
}

function rangeOf({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

function isSame(a: Area, b: Area | null): boolean {
  return (
    b !== null && a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns
  );
}
