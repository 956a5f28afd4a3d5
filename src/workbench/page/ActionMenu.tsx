import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { CellPlace } from './grid/cellEditor';
import { menuPosition } from './menuPosition';

/** Something a menu offers. */
export interface MenuAction {
  readonly label: string;
  readonly onChoose: () => void;
  readonly isDisabled?: boolean;
  /** A line parts it from what stands above. */
  readonly startsGroup?: boolean;
}

interface ActionMenuProps {
  readonly label: string;
  /** What the menu belongs to, in pixels of the window. */
  readonly place: CellPlace;
  readonly actions: readonly MenuAction[];
  /** The person leaves it by the keyboard, which is to go back to where it was. */
  readonly onEscape: () => void;
  /** The person goes on elsewhere. */
  readonly onLeave: () => void;
}

const LEAST_WIDTH = 180;

/** Pixels an entry takes at most, with a line above it. */
const ENTRY_HEIGHT = 40;

/** A context menu: arrow keys go round, Enter or a click chooses. */
export function ActionMenu({ label, place, actions, onEscape, onLeave }: ActionMenuProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    entries(box.current)[0]?.focus();
  }, []);
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    const all = entries(event.currentTarget);
    const at = all.findIndex((entry) => entry === document.activeElement);
    const next = nextEntry(event.key, at, all.length);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (next === 'leave') onEscape();
    else all[next]?.focus();
  };
  return (
    <div
      className="menu action-menu"
      ref={box}
      tabIndex={-1}
      role="menu"
      aria-label={label}
      style={menuPosition(
        place,
        LEAST_WIDTH,
        { width: window.innerWidth, height: window.innerHeight },
        actions.length * ENTRY_HEIGHT,
      )}
      onKeyDown={onKey}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onLeave();
      }}
      onContextMenu={(event) => {
        event.preventDefault();
      }}
    >
      {actions.map(({ label: text, onChoose, isDisabled = false, startsGroup = false }) => (
        <button
          key={text}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={startsGroup ? 'starts-group' : ''}
          aria-disabled={isDisabled}
          onClick={() => {
            if (!isDisabled) onChoose();
          }}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

function entries(box: HTMLElement | null): readonly HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}

/** Which entry a key leads to; null: the key is none of the menu's. */
function nextEntry(key: string, at: number, count: number): number | 'leave' | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'Escape':
    case 'Tab':
      return 'leave';
    default:
      return null;
  }
}
