import { isMenuKey } from '../menus/menuKey';
import { moveOfKey, type Move } from './moveSelection';

/** What the editor tells and asks. */
export interface CellEditorEvents {
  /** What the selected cell holds, to be edited. */
  readonly content: () => string;
  readonly onType: (text: string) => void;
  readonly onClear: () => void;
  /** The list or the filter of the selected cell is to open. */
  readonly onOpen: () => void;
  /** The menu of the selection is to open. */
  readonly onMenu: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onMove: (move: Move | 'start' | 'end') => void;
  readonly onEditing: (on: boolean) => void;
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
  private readonly field = document.createElement('textarea');
  private mode: Mode = 'idle';

  constructor(
    container: HTMLElement,
    private readonly events: CellEditorEvents,
  ) {
    this.field.className = 'cell-editor';
    this.field.spellcheck = false;
    this.field.autocomplete = 'off';
    container.append(this.field);
    this.field.addEventListener('keydown', (event) => {
      this.onKey(event);
    });
    this.field.addEventListener('input', () => {
      if (this.mode === 'idle') this.begin('overwrite');
    });
    this.field.addEventListener('blur', () => {
      this.commit();
    });
  }

  get isEditing(): boolean {
    return this.mode !== 'idle';
  }

  focus(): void {
    this.field.focus({ preventScroll: true });
  }

  /** @param label where the selection is and what it shows */
  place({ left, top, width, height }: CellPlace, label: string): void {
    const { style } = this.field;
    style.left = `${left}px`;
    style.top = `${top}px`;
    style.minWidth = `${width + 1}px`;
    style.minHeight = `${height + 1}px`;
    if (!this.isEditing) this.field.setAttribute('aria-label', label);
  }

  /** Begins to edit what the cell holds. */
  editContent(): void {
    if (this.isEditing) return;
    this.field.value = this.events.content();
    this.begin('edit');
    this.field.setSelectionRange(this.field.value.length, this.field.value.length);
  }

  /** Begins to edit a text that was refused, all of it selected. */
  editAgain(text: string): void {
    if (this.isEditing) return;
    this.focus();
    this.field.value = text;
    this.begin('edit');
    this.field.select();
  }

  private begin(mode: 'overwrite' | 'edit'): void {
    this.mode = mode;
    this.field.classList.add('is-editing');
    this.events.onEditing(true);
  }

  private end(): void {
    this.mode = 'idle';
    this.field.value = '';
    this.field.classList.remove('is-editing');
    this.events.onEditing(false);
  }

  private commit(): void {
    if (!this.isEditing) return;
    const text = this.field.value;
    this.end();
    this.events.onType(text);
  }

  private onKey(event: KeyboardEvent): void {
    // Keys of an input method are not ours; what Univer would make of the others is not wanted.
    event.stopPropagation();
    if (event.isComposing) return;
    const handled = this.isEditing ? this.keyWhileEditing(event) : this.keyWhileIdle(event);
    if (handled) event.preventDefault();
  }

  private keyWhileEditing({ key, shiftKey, altKey, ctrlKey }: KeyboardEvent): boolean {
    if (key === 'Escape') {
      this.end();
      return true;
    }
    if (key === 'Enter' && altKey) {
      this.field.setRangeText('\n', this.field.selectionStart, this.field.selectionEnd, 'end');
      return true;
    }
    const move = key === 'Tab' ? tabMove(shiftKey) : moveOfKey(key, shiftKey, ctrlKey);
    if (move === null) return false;
    if (this.mode === 'edit' && key !== 'Enter' && key !== 'Tab') return false;
    this.commit();
    this.events.onMove(move);
    return true;
  }

  private keyWhileIdle(event: KeyboardEvent): boolean {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (isMenuKey(event)) {
      this.events.onMenu();
      return true;
    }
    if (key === 'F2') {
      this.editContent();
      return true;
    }
    if (key === 'Delete' || key === 'Backspace') {
      this.events.onClear();
      return true;
    }
    if (key === 'ArrowDown' && altKey) {
      this.events.onOpen();
      return true;
    }
    const again = (ctrlKey || metaKey) && !altKey ? undoKey(key, shiftKey) : null;
    if (again !== null) {
      this.events[again]();
      return true;
    }
    // Tab leaves the grid: whoever uses the page by keyboard must get out of it again.
    if (altKey || key === 'Tab') return false;
    const move = moveOfKey(key, shiftKey, ctrlKey || metaKey);
    if (move === null) return false;
    this.events.onMove(move);
    return true;
  }
}

/** Ctrl+Z undoes; Ctrl+Y and Ctrl+Shift+Z do again. */
function undoKey(key: string, shift: boolean): 'onUndo' | 'onRedo' | null {
  switch (key.toLowerCase()) {
    case 'z':
      return shift ? 'onRedo' : 'onUndo';
    case 'y':
      return 'onRedo';
    default:
      return null;
  }
}

function tabMove(back: boolean): Move {
  return { down: 0, right: back ? -1 : 1, extend: false };
}
