/** What the mouse does in the grid; places are from its upper left corner, in pixels. */
interface PointerEvents {
  /** The button was pressed in the grid, but not in the field that is written in; before Univer hears of it. */
  readonly onDown: () => void;
  /** The button was pressed in the grid and let go, and Univer has selected what there was. */
  readonly onClick: (x: number, y: number) => void;
  /** The same with the other button; the place is of the window. */
  readonly onMenu: (x: number, y: number) => void;
  readonly onDoubleClick: () => void;
}

/** `button` of the one that opens menus. */
const MENU_BUTTON = 2;

/** Watches the mouse in the grid. */
export class GridPointer {
  /** While the button is down: what Univer selects then, a person selects. */
  isDown = false;

  constructor(container: HTMLElement, { onDown, onClick, onMenu, onDoubleClick }: PointerEvents) {
    const down = ({ target }: PointerEvent): void => {
      this.isDown = true;
      if (!isField(target)) onDown();
    };
    container.addEventListener('pointerdown', down, { capture: true });
    container.addEventListener('mousedown', (event) => {
      // The keyboard stays in the field: what is typed right after the click is typed where it was clicked.
      if (event.target instanceof HTMLCanvasElement) event.preventDefault();
    });
    window.addEventListener('pointerup', ({ clientX, clientY, button }) => {
      if (!this.isDown) return;
      setTimeout(() => {
        this.isDown = false;
        if (button === MENU_BUTTON) {
          onMenu(clientX, clientY);
          return;
        }
        const { left, top } = container.getBoundingClientRect();
        onClick(clientX - left, clientY - top);
      }, 0);
    });
    container.addEventListener('contextmenu', (event) => {
      if (!isField(event.target)) event.preventDefault();
    });
    container.addEventListener('dblclick', onDoubleClick);
  }
}

/** The field in which somebody writes. */
function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('.is-editing');
}
