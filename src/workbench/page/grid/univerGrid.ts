import {
  CanceledError,
  CommandType,
  ICommandService,
  LifecycleService,
  LifecycleStages,
  type ICommandInfo,
  type Injector,
} from '@univerjs/core';
import { SetSelectionsOperation, type ISetSelectionsOperationParams } from '@univerjs/sheets';
import { SetScrollOperation } from '@univerjs/sheets-ui';
import type { Area, SheetPicture } from '../../../host';
import type { Language } from '../../../strings/texts';
import { workbenchText } from '../../../strings/workbenchText';
import { decorateCells } from './cellDecorations';
import { CellEditor, type CellPlace } from './cellEditor';
import { clickTarget } from './clickTarget';
import { copiedText } from './copiedText';
import type { GridEvents } from './gridEvents';
import { GridPointer } from './gridPointer';
import { placeOfCell, type SeenPlace } from './placeOfCell';
import { movedSelection, type Leap } from './moveSelection';
import { revealCell } from './revealCell';
import type { CellExtras } from './sheetData';
import { SheetView, type Shown } from './sheetView';
import { areaOf, isSame, selectionOf } from './ranges';
import { startUniver } from './startUniver';

const UNIT = 'book';

/**
 * Univer as a view: it shows pictures of the host's sheets and tells what a person does. Nothing a person does
 * changes what it shows until the host has done it: commands of its own that would are cancelled.
 */
export class UniverGrid {
  readonly #commands: ICommandService;
  readonly #services: Injector;
  readonly editor: CellEditor;
  /** Scrolling fails before the first frame is drawn. */
  readonly #ready: Promise<void>;
  readonly view: SheetView;
  /** While the view itself writes. */
  #isShowing = false;
  #selection: Area | null = null;
  readonly #pointer: GridPointer;

  readonly #events: GridEvents;

  constructor(container: HTMLElement, language: Language, events: GridEvents) {
    this.#events = events;
    // Univer clears the element it is given; the editor stands beside it.
    const canvas = container.appendChild(document.createElement('div'));
    canvas.className = 'grid-canvas';
    this.#services = startUniver(canvas, language, UNIT).__getInjector();
    this.#commands = this.#services.get(ICommandService);
    this.view = new SheetView(this.#commands, UNIT);
    this.#ready = this.#services.get(LifecycleService).onStage(LifecycleStages.Rendered);
    const onSelection = (act: (area: Area) => void) => (): void => {
      if (this.#selection !== null) act(this.#selection);
    };
    this.editor = new CellEditor(container, workbenchText(language, 'grid.leave'), {
      content: events.content,
      onEditing: (on) => {
        if (on) this.#placeEditor();
        events.onEditing(on);
      },
      onType: (text) => {
        if (this.#selection !== null) events.onType(this.#selection.row, this.#selection.column, text);
      },
      onFill: (text) => {
        if (this.#selection !== null) events.onFill(this.#selection, text);
      },
      onFillDown: onSelection(events.onFillDown),
      onEdit: () => {
        this.editor.editContent(events.known());
      },
      onClear: onSelection(events.onClear),
      onOpen: onSelection(({ row, column }) => {
        events.onOpen(row, column);
      }),
      onMenu: () => {
        const place = this.#placeOf(this.#selection);
        const { left, top } = container.getBoundingClientRect();
        if (place !== null) this.#openMenu({ ...place, left: left + place.left, top: top + place.top });
      },
      onUndo: events.onUndo,
      onRedo: events.onRedo,
      onMove: (move) => {
        this.#move(move);
      },
    });
    this.#pointer = new GridPointer(container, {
      onClick: (x, y) => {
        this.#clicked(x, y);
      },
      onMenu: (left, top) => {
        this.#openMenu({ left, top, width: 0, height: 0 });
      },
      onDoubleClick: () => {
        this.editor.editContent(events.known());
      },
    });
    decorateCells(this.#services);
    this.#commands.beforeCommandExecuted((command) => {
      this.#before(command);
    });
    this.#commands.onCommandExecuted((command) => {
      this.#after(command);
    });
  }

  get #shown(): Shown | null {
    return this.view.shown;
  }

  /** Shows a sheet; where the same one stands already, only what changed is drawn again. */
  show(picture: SheetPicture): void {
    this.#isShowing = true;
    try {
      // Univer forgets the selection with the sheet.
      if (this.view.show(picture) === 'sheet') this.#selection = null;
    } finally {
      this.#isShowing = false;
    }
  }

  /** Selects cells and scrolls to them, unless they are selected. */
  select(area: Area): void {
    if (this.#shown === null || isSame(area, this.#selection)) return;
    this.#selection = area;
    this.#isShowing = true;
    try {
      this.#commands.syncExecuteCommand(SetSelectionsOperation.id, {
        unitId: UNIT,
        subUnitId: this.#shown.id,
        selections: [selectionOf(area)],
      });
      void this.#ready.then(() => {
        this.#reveal();
      });
    } finally {
      this.#isShowing = false;
    }
  }

  /** Says again where the selection is: what it shows may have changed. */
  refreshLabel(): void {
    if (!this.editor.isEditing) this.#placeEditor();
  }

  /** The selected cells as another program takes them; rows and columns that are hidden are left out. */
  copied(): string {
    return this.#shown === null || this.#selection === null
      ? ''
      : copiedText(this.#shown.picture, this.#selection);
  }

  #before({ id, type }: Readonly<ICommandInfo>): void {
    if (this.#isShowing) return;
    if (type === CommandType.MUTATION && id.startsWith('sheet.mutation.')) throw new CanceledError();
  }

  #after({ id, params }: Readonly<ICommandInfo>): void {
    if (id === SetScrollOperation.id)
      requestAnimationFrame(() => {
        this.#placeEditor();
      });
    if (this.#isShowing || this.#shown === null || id !== SetSelectionsOperation.id) return;
    const { selections } = params as ISetSelectionsOperationParams;
    const range = selections.at(-1)?.range;
    if (range === undefined) return;
    if (this.#pointer.isDown) this.#selected(areaOf(range));
    // Univer selects the first cell of a sheet by itself some time after it is shown.
    else if (this.#selection !== null && !isSame(areaOf(range), this.#selection)) this.#selectAgain();
  }

  #selectAgain(): void {
    const area = this.#selection;
    queueMicrotask(() => {
      if (area === null || this.#selection !== area) return;
      this.#selection = null;
      this.select(area);
    });
  }

  #selected(area: Area): void {
    if (isSame(area, this.#selection)) return;
    this.#selection = area;
    this.#events.onSelect(area);
  }

  #move(move: Leap): void {
    if (this.#shown === null || this.#selection === null) return;
    const area = movedSelection(
      this.#shown.picture,
      this.#selection,
      move,
      this.#events.isProtected(this.#shown.picture.id),
    );
    const before = this.#selection;
    this.select(area);
    if (!isSame(area, before)) this.#events.onSelect(area);
  }

  /** Scrolls to the selected cell. */
  #reveal(): void {
    if (this.#shown === null || this.#selection === null) return;
    const { row, column } = this.#selection;
    revealCell(this.#services, UNIT, this.#shown.picture.frozen, row, column);
    this.#placeEditor();
  }

  #placeEditor(): void {
    const place = this.#placeOf(this.#selection);
    if (place !== null) this.editor.place(place, this.#events.label());
    this.#events.onPlaced(place?.isSeen === true ? place : null);
  }

  /** Where the first cell of an area is drawn. */
  #placeOf(area: Area | null): SeenPlace | null {
    if (this.#shown === null || area === null) return null;
    return placeOfCell(this.#services, UNIT, this.#shown.picture.frozen, area.row, area.column);
  }

  /** Opens the menu of the selected rows; whole columns have none. */
  #openMenu(place: CellPlace): void {
    const area = this.#selection;
    if (this.editor.isEditing || this.#shown === null || area === null) return;
    if (area.rows < this.#shown.picture.rows) this.#events.onMenu(area, place);
  }

  /** A click opens or follows what is in its cell. */
  #clicked(x: number, y: number): void {
    // Whoever clicked into the grid types on from there.
    if (this.editor.isEditing) return;
    this.editor.focus();
    if (this.#shown === null || this.#selection === null) return;
    const { row, column } = this.#selection;
    const place = this.#placeOf(this.#selection);
    const extras = this.#shown.cells[row]?.[column]?.custom as CellExtras | null | undefined;
    const target =
      extras === null || extras === undefined || place === null ? null : clickTarget(extras, place, x, y);
    if (target === 'open') this.#events.onOpen(row, column);
    else if (target === 'follow') this.editor.hold(this.#events.onFollow(row, column));
  }
}
