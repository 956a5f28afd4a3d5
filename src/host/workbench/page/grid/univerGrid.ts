import {
  CanceledError,
  CommandType,
  ICommandService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  UniverInstanceType,
  type ICommandInfo,
  type Injector,
  type IWorkbookData,
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
import type { Area } from '../../../model/book';
import type { Language } from '../../../../strings/texts';
import type { SheetPicture } from '../../picture/picture';
import { decorateCells } from './cellDecorations';
import { CellEditor } from './cellEditor';
import type { GridEvents } from './gridEvents';
import { placeOfCell } from './placeOfCell';
import { movedSelection, type Move } from './moveSelection';
import { cellMatrix, changedCells, frameOf, worksheetData, type CellMatrix } from './sheetData';
import { areaOf, isSame, rangeOf, selectionOf } from './ranges';
import { startUniver } from './startUniver';

const UNIT = 'book';

interface Shown {
  readonly picture: SheetPicture;
  /** Univer's id for it. */
  readonly id: string;
  readonly sheet: string;
  readonly frame: string;
  readonly cells: CellMatrix;
}

/**
 * Univer as a view: it shows pictures of the host's sheets and tells what a person does. Nothing a person does
 * changes what it shows until the host has done it: commands of its own that would are cancelled.
 */
export class UniverGrid {
  private readonly commands: ICommandService;
  private readonly services: Injector;
  private readonly editor: CellEditor;
  /** Scrolling fails before the first frame is drawn. */
  private readonly ready: Promise<void>;
  private shown: Shown | null = null;
  private count = 0;
  /** While the view itself writes. */
  private isShowing = false;
  private selection: Area | null = null;
  /** While the mouse is down: what Univer selects then, a person selects. */
  private isPointing = false;

  constructor(
    container: HTMLElement,
    language: Language,
    private readonly events: GridEvents,
  ) {
    // Univer clears the element it is given; the editor stands beside it.
    const canvas = container.appendChild(document.createElement('div'));
    canvas.className = 'grid-canvas';
    const univer = startUniver(canvas, language);
    univer.createUnit<IWorkbookData, never>(UniverInstanceType.UNIVER_SHEET, {
      id: UNIT,
      name: UNIT,
      locale: language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US,
      styles: {},
      sheetOrder: ['empty'],
      sheets: { empty: { id: 'empty', name: 'empty', rowCount: 100, columnCount: 20 } },
    });
    this.services = univer.__getInjector();
    this.commands = this.services.get(ICommandService);
    this.ready = this.services.get(LifecycleService).onStage(LifecycleStages.Rendered);
    this.editor = new CellEditor(container, {
      content: events.content,
      onEditing: (on) => {
        if (on) this.placeEditor();
        events.onEditing(on);
      },
      onType: (text) => {
        if (this.selection !== null) events.onType(this.selection.row, this.selection.column, text);
      },
      onClear: () => {
        if (this.selection !== null) events.onClear(this.selection);
      },
      onMove: (move) => {
        this.move(move);
      },
    });
    this.watchPointer(container);
    decorateCells(this.services);
    this.commands.beforeCommandExecuted((command) => {
      this.before(command);
    });
    this.commands.onCommandExecuted((command) => {
      this.after(command);
    });
  }

  /** Shows a sheet; where the same one stands already, only what changed is drawn again. */
  show(picture: SheetPicture): void {
    const frame = frameOf(picture);
    this.isShowing = true;
    try {
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
    this.isShowing = true;
    try {
      this.commands.syncExecuteCommand(SetSelectionsOperation.id, {
        unitId: UNIT,
        subUnitId: this.shown.id,
        reveal: true,
        selections: [selectionOf(area)],
      });
      void this.ready
        .then(() => this.commands.executeCommand(ScrollToCellCommand.id, { range }))
        .then(() => {
          this.placeEditor();
        });
    } finally {
      this.isShowing = false;
    }
  }

  /** Says again where the selection is: what it shows may have changed. */
  refreshLabel(): void {
    if (!this.editor.isEditing) this.placeEditor();
  }

  /** Brings the keyboard to the grid. */
  focus(): void {
    this.editor.focus();
  }

  private showCells(shown: Shown, picture: SheetPicture): void {
    const cells = cellMatrix(picture);
    const changes = changedCells(shown.cells, cells);
    this.shown = { ...shown, picture, cells };
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
    this.shown = { id, picture, sheet: picture.id, frame, cells: cellMatrix(picture) };
    this.selection = null;
  }

  private before({ id, type }: Readonly<ICommandInfo>): void {
    if (this.isShowing) return;
    if (type === CommandType.MUTATION && id.startsWith('sheet.mutation.')) throw new CanceledError();
  }

  private after({ id, params }: Readonly<ICommandInfo>): void {
    if (this.isShowing || this.shown === null || id !== SetSelectionsOperation.id) return;
    const { selections } = params as ISetSelectionsOperationParams;
    const range = selections.at(-1)?.range;
    if (range === undefined) return;
    if (this.isPointing) this.selected(areaOf(range));
    // Univer selects the first cell of a sheet by itself some time after it is shown.
    else if (this.selection !== null && !isSame(areaOf(range), this.selection)) this.selectAgain();
  }

  private selectAgain(): void {
    const area = this.selection;
    queueMicrotask(() => {
      if (area === null || this.selection !== area) return;
      this.selection = null;
      this.select(area);
    });
  }

  private selected(area: Area): void {
    if (isSame(area, this.selection)) return;
    this.selection = area;
    this.events.onSelect(area);
  }

  private move(move: Move | 'start' | 'end'): void {
    if (this.shown === null || this.selection === null) return;
    const area = movedSelection(this.shown.picture, this.selection, move);
    const before = this.selection;
    this.select(area);
    if (!isSame(area, before)) this.events.onSelect(area);
  }

  private placeEditor(): void {
    if (this.shown === null || this.selection === null) return;
    const { row, column } = this.selection;
    const place = placeOfCell(this.services, UNIT, this.shown.picture.frozen, row, column);
    if (place !== null) this.editor.place(place, this.events.label());
  }

  /** Whoever clicked into the grid types on from there. */
  private watchPointer(container: HTMLElement): void {
    container.addEventListener('pointerdown', () => (this.isPointing = true), { capture: true });
    window.addEventListener('pointerup', () => {
      if (!this.isPointing) return;
      setTimeout(() => {
        this.isPointing = false;
        if (!this.editor.isEditing) this.editor.focus();
      }, 0);
    });
    container.addEventListener('dblclick', () => {
      this.editor.editContent();
    });
  }
}
