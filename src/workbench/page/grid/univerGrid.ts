import { ICommandService, LifecycleService, LifecycleStages, type Injector } from '@univerjs/core';
import { SetScrollOperation } from '@univerjs/sheets-ui';
import type { Area, SheetPicture } from '../../../host';
import type { Language } from '../../../strings/texts';
import { workbenchText } from '../../../strings/workbenchText';
import type { BookPlace } from '../../messages';
import type { InTurn } from '../inTurn';
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
import { OwnWrites } from './ownWrites';
import { isSame } from './ranges';
import { ShownSelection } from './shownSelection';
import { startUniver } from './startUniver';

const UNIT = 'book';

/**
 * Univer as a view: it shows pictures of the host's sheets and tells what a person does. Nothing a person does
 * changes what it shows until the host has done it: commands of its own that would are cancelled.
 */
export class UniverGrid {
  readonly #services: Injector;
  readonly editor: CellEditor;
  /** Scrolling fails before the first frame is drawn. */
  readonly #ready: Promise<void>;
  readonly view: SheetView;
  readonly #writes: OwnWrites;
  readonly #selection: ShownSelection;
  /** Name of the sheet that is shown. */
  #sheet = '';
  /** Where somebody writes, wherever the selection goes meanwhile; null while nobody does. */
  #written: BookPlace | null = null;

  readonly #turns: InTurn;
  readonly #events: GridEvents;

  constructor(container: HTMLElement, language: Language, turns: InTurn, events: GridEvents) {
    this.#turns = turns;
    this.#events = events;
    // Univer clears the element it is given; the editor stands beside it.
    const canvas = container.appendChild(document.createElement('div'));
    canvas.className = 'grid-canvas';
    this.#services = startUniver(canvas, language, UNIT).__getInjector();
    const commands = this.#services.get(ICommandService);
    this.#writes = new OwnWrites(commands);
    this.view = new SheetView(commands, UNIT);
    this.#ready = this.#services.get(LifecycleService).onStage(LifecycleStages.Rendered);
    const onSelection = (act: (place: BookPlace) => void) => (): void => {
      if (this.place !== null) act(this.place);
    };
    const onWritten =
      (act: (place: BookPlace, text: string) => void) =>
      (text: string): void => {
        if (this.#written !== null) act(this.#written, text);
      };
    this.editor = new CellEditor(container, workbenchText(language, 'grid.leave'), turns, {
      content: events.content,
      onEditing: (on) => {
        this.#written = on ? this.place : null;
        if (on) this.#placeEditor();
        events.onEditing(on);
      },
      onLanded: () => {
        if (this.#written !== null) this.#written = this.place;
      },
      onType: onWritten(events.onType),
      onFill: onWritten(events.onFill),
      onFillDown: onSelection(events.onFillDown),
      onEdit: () => {
        this.editor.editContent(events.known);
      },
      onClear: onSelection(events.onClear),
      onOpen: onSelection(({ area: { row, column } }) => {
        events.onOpen(row, column);
      }),
      onMenu: () => {
        const place = this.#placeOf(this.#selection.area);
        const { left, top } = container.getBoundingClientRect();
        if (place !== null) this.#openMenu({ ...place, left: left + place.left, top: top + place.top });
      },
      onUndo: events.onUndo,
      onRedo: events.onRedo,
      onMove: (move) => {
        this.#move(move);
      },
    });
    const pointer = new GridPointer(container, {
      onDown: () => {
        this.editor.leave();
      },
      onClick: (x, y) => {
        turns.act(() => {
          this.#clicked(x, y);
        });
      },
      onMenu: (left, top) => {
        turns.act(() => {
          this.#openMenu({ left, top, width: 0, height: 0 });
        });
      },
      onDoubleClick: () => {
        this.editor.editContent(events.known);
      },
    });
    this.#selection = new ShownSelection(commands, this.#writes, UNIT, {
      isPressed: () => pointer.isDown,
      onSelected: (area) => {
        this.#selected(area);
      },
      onAgain: () => {
        this.#revealSoon();
      },
    });
    decorateCells(this.#services);
    commands.onCommandExecuted(({ id }) => {
      if (id !== SetScrollOperation.id) return;
      requestAnimationFrame(() => {
        this.#placeEditor();
      });
    });
  }

  get #shown(): Shown | null {
    return this.view.shown;
  }

  /** What is selected; null before the first picture. */
  get place(): BookPlace | null {
    const { area } = this.#selection;
    return area === null ? null : { sheet: this.#sheet, area };
  }

  /** Shows a sheet; where the same one stands already, only what changed is drawn again. */
  show(picture: SheetPicture): void {
    const shown = this.#writes.write(() => this.view.show(picture));
    // Univer forgets the selection with the sheet.
    if (shown === 'sheet') this.#selection.area = null;
  }

  /** Selects cells of the sheet that is shown, by its name, and scrolls to them, unless they are selected. */
  select({ sheet, area }: BookPlace): void {
    this.#sheet = sheet;
    if (this.#shown === null || !this.#selection.select(area, this.#shown.id)) return;
    this.#revealSoon();
  }

  #revealSoon(): void {
    void this.#ready.then(() => {
      this.#reveal();
    });
  }

  /** Says again where the selection is: what it shows may have changed. */
  refreshLabel(): void {
    if (!this.editor.isEditing) this.#placeEditor();
  }

  /** The selected cells as another program takes them; rows and columns that are hidden are left out. */
  copied(): string {
    const { area } = this.#selection;
    return this.#shown === null || area === null ? '' : copiedText(this.#shown.picture, area);
  }

  /** A person has selected an area with the mouse. */
  #selected(area: Area): void {
    // Till all is done that was begun before, the selection is where that is done.
    if (!this.#turns.isWaiting) {
      if (isSame(area, this.#selection.area)) return;
      this.#selection.area = area;
    }
    this.#events.onSelect({ sheet: this.#sheet, area });
  }

  #move(move: Leap): void {
    const from = this.#selection.area;
    if (this.#shown === null || from === null) return;
    const { picture } = this.#shown;
    const area = movedSelection(picture, from, move, this.#events.isProtected(picture.id));
    if (isSame(area, from)) return;
    const place = { sheet: this.#sheet, area };
    this.select(place);
    this.#events.onSelect(place);
  }

  /** Scrolls to the selected cell. */
  #reveal(): void {
    if (this.#shown === null || this.#selection.area === null) return;
    const { row, column } = this.#selection.area;
    revealCell(this.#services, UNIT, this.#shown.picture.frozen, row, column);
    this.#placeEditor();
  }

  #placeEditor(): void {
    const place = this.#placeOf(this.#selection.area);
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
    const selected = this.place;
    if (this.editor.isEditing || this.#shown === null || selected === null) return;
    if (selected.area.rows < this.#shown.picture.rows) this.#events.onMenu(selected, place);
  }

  /** A click opens or follows what is in its cell. */
  #clicked(x: number, y: number): void {
    if (this.editor.isEditing) return;
    const selected = this.place;
    if (this.#shown === null || selected === null) return;
    const { row, column } = selected.area;
    const place = this.#placeOf(selected.area);
    const extras = this.#shown.cells[row]?.[column]?.custom as CellExtras | null | undefined;
    const target =
      extras === null || extras === undefined || place === null ? null : clickTarget(extras, place, x, y);
    if (target === 'open') this.#events.onOpen(row, column);
    else if (target === 'follow') void this.editor.hold(() => this.#events.onFollow(selected));
  }
}
