/** What the mouse does in the grid; places are from its upper left corner, in pixels. */
interface PointerEvents {
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

  constructor(container: HTMLElement, { onClick, onMenu, onDoubleClick }: PointerEvents) {
    container.addEventListener('pointerdown', () => (this.isDown = true), { capture: true });
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
      const isEditing = event.target instanceof Element && event.target.matches('.is-editing');
      if (!isEditing) event.preventDefault();
    });
    container.addEventListener('dblclick', onDoubleClick);
  }
}
