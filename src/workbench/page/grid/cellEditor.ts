import { isMenuKey } from '../menus/menuKey';
import type { InTurn } from '../inTurn';
import { commandOfKey } from './commandOfKey';
import { moveOfKey, type Leap } from './moveSelection';
import { pressInField } from './pressInField';
import { canWait, type Key } from './waitingKeys';

/** What the editor tells and asks. */
export interface CellEditorEvents {
  /** What the selected cell holds, to be edited. */
  readonly content: () => string;
  readonly onType: (text: string) => void;
  /** A text is to stand in every selected cell. */
  readonly onFill: (text: string) => void;
  /** What stands at the top of the selection, or above it, is to stand in all of it. */
  readonly onFillDown: () => void;
  /** F2: what the selected cell holds is to be edited. */
  readonly onEdit: () => void;
  readonly onClear: () => void;
  /** The list or the filter of the selected cell is to open. */
  readonly onOpen: () => void;
  /** The menu of the selection is to open. */
  readonly onMenu: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onMove: (move: Leap) => void;
  readonly onEditing: (on: boolean) => void;
  /** A jump has landed: what was begun to be written meanwhile belongs there. */
  readonly onLanded: () => void;
}

/** A cell's place within the grid, in pixels. */
export interface CellPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** `overwrite`: begun by typing, arrows end it; `edit`: begun by F2 or a double click, arrows stay within. */
type Mode = 'idle' | 'overwrite' | 'edit';

/**
 * The field in which a cell is edited. It has the keyboard all the time, invisible until something is typed, so
 * that an input method can begin in it; a screen reader hears where the selection is by its label.
 */
export class CellEditor {
  readonly #events: CellEditorEvents;
  readonly #field = document.createElement('textarea');
  readonly #turns: InTurn;
  #mode: Mode = 'idle';

  /** @param hint how the keyboard gets out of the grid, for Tab does not */
  constructor(container: HTMLElement, hint: string, turns: InTurn, events: CellEditorEvents) {
    this.#turns = turns;
    this.#events = events;
    this.#field.setAttribute('aria-description', hint);
    this.#field.className = 'cell-editor';
    this.#field.spellcheck = false;
    this.#field.autocomplete = 'off';
    container.append(this.#field);
    this.#field.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    this.#field.addEventListener('input', () => {
      if (this.#mode === 'idle') this.#begin('overwrite');
    });
    this.#field.addEventListener('blur', ({ relatedTarget }) => {
      // Nobody has done writing because a box comes in between.
      if (relatedTarget instanceof Element && relatedTarget.closest('[role=alertdialog]') !== null) return;
      turns.act(() => {
        this.#commit();
      });
    });
  }

  get isEditing(): boolean {
    return this.#mode !== 'idle';
  }

  focus(): void {
    this.#field.focus({ preventScroll: true });
  }

  /** Whoever clicks into the grid has done writing, and types on from there. */
  leave(): void {
    this.focus();
    this.#turns.act(() => {
      this.#commit();
    });
  }

  /** Takes the keyboard; what is typed before the jump has landed is typed where it leads. Answers whether it did. */
  hold(go: () => Promise<boolean>): Promise<boolean> {
    this.focus();
    return this.#jump(go, () => undefined);
  }

  #jump(go: () => Promise<boolean>, landed: () => void): Promise<boolean> {
    return this.#turns.way(
      () => {
        this.#commit();
        return go();
      },
      () => {
        this.#events.onLanded();
        landed();
      },
    );
  }

  /** @param label where the selection is and what it shows */
  place({ left, top, width, height }: CellPlace, label: string): void {
    const { style } = this.#field;
    style.left = `${left}px`;
    style.top = `${top}px`;
    style.minWidth = `${width + 1}px`;
    style.minHeight = `${height + 1}px`;
    if (!this.isEditing) this.#field.setAttribute('aria-label', label);
  }

  /** Begins to edit what the cell holds. @param known resolves when that is known */
  editContent(known: () => Promise<boolean>): void {
    void this.#turns.way(known, () => {
      if (this.isEditing) return;
      this.#field.value = this.#events.content();
      this.#begin('edit');
      this.#field.setSelectionRange(this.#field.value.length, this.#field.value.length);
    });
  }

  /** Begins to edit a text that was refused, all of it selected. @param go leads to its cell */
  editAgain(text: string, go: () => Promise<boolean>): void {
    this.focus();
    void this.#jump(go, () => {
      if (this.isEditing) return;
      this.#field.value = text;
      this.#begin('edit');
      this.#field.select();
    });
  }

  #begin(mode: 'overwrite' | 'edit'): void {
    this.#mode = mode;
    this.#field.classList.add('is-editing');
    this.#events.onEditing(true);
  }

  /** @param put takes what was written; before the host hears that the editing is over, and goes on with what waits */
  #end(put: (text: string) => void = () => undefined): void {
    const text = this.#field.value;
    this.#mode = 'idle';
    this.#field.value = '';
    this.#field.classList.remove('is-editing');
    put(text);
    this.#events.onEditing(false);
  }

  #commit(put: (text: string) => void = this.#events.onType): void {
    if (this.isEditing) this.#end(put);
  }

  #onKey(event: KeyboardEvent): void {
    // Keys of an input method are not ours; what Univer would make of the others is not wanted.
    event.stopPropagation();
    if (event.isComposing) return;
    if (this.#wait(event) || this.#handle(event)) event.preventDefault();
  }

  /** Whether a key has to wait. */
  #wait({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): boolean {
    const kept: Key = { key, shiftKey, ctrlKey, metaKey, altKey };
    if (!this.#turns.isWaiting || !canWait(kept)) return false;
    this.#turns.key(() => {
      this.#press(kept);
    });
    return true;
  }

  /** Does what a key would have done that had to wait. */
  #press(key: Key): void {
    if (this.#handle(key) || key.ctrlKey || key.metaKey) return;
    const isSign = Array.from(key.key).length === 1;
    if (!this.isEditing && isSign) this.#begin('overwrite');
    if (this.isEditing) pressInField(this.#field, key.key);
  }

  /** Whether the key was for the editor, or for the grid. */
  #handle(key: Key): boolean {
    return this.isEditing ? this.#keyWhileEditing(key) : this.#keyWhileIdle(key);
  }

  #keyWhileEditing({ key, shiftKey, altKey, ctrlKey, metaKey }: Key): boolean {
    if (key === 'Escape') {
      this.#end();
      return true;
    }
    if (key === 'Enter' && altKey) {
      this.#field.setRangeText('\n', this.#field.selectionStart, this.#field.selectionEnd, 'end');
      return true;
    }
    if (key === 'Enter' && (ctrlKey || metaKey)) {
      this.#commit(this.#events.onFill);
      return true;
    }
    const move = moveOfKey(key, shiftKey, ctrlKey);
    if (move === null) return false;
    if (this.#mode === 'edit' && key !== 'Enter' && key !== 'Tab') return false;
    this.#commit();
    this.#events.onMove(move);
    return true;
  }

  #keyWhileIdle(event: Key): boolean {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (isMenuKey(event)) {
      this.#events.onMenu();
      return true;
    }
    if (key === 'F2') {
      this.#events.onEdit();
      return true;
    }
    if (key === 'Delete' || key === 'Backspace') {
      this.#events.onClear();
      return true;
    }
    if (key === 'ArrowDown' && altKey) {
      this.#events.onOpen();
      return true;
    }
    if (altKey) return false;
    const isCommand = ctrlKey || metaKey;
    const command = isCommand ? commandOfKey(key, shiftKey) : null;
    if (command !== null) {
      this.#events[command]();
      return true;
    }
    // It fills the selection with what is written, and nothing is.
    if (key === 'Enter' && isCommand) return true;
    if (key === 'Tab' && isCommand) return false;
    const move = moveOfKey(key, shiftKey, isCommand);
    if (move === null) return false;
    this.#events.onMove(move);
    return true;
  }
}
