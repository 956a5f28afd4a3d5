/** What the mouse does in the grid; places are from its upper left corner, in pixels. */
interface PointerEvents {
  /** The button was pressed in the grid and let go, and Univer has selected what there was. */
  readonly onClick: (x: number, y: number) => void;
  readonly onDoubleClick: () => void;
}

/** Watches the mouse in the grid. */
export class GridPointer {
  /** While the button is down: what Univer selects then, a person selects. */
  isDown = false;

  constructor(container: HTMLElement, { onClick, onDoubleClick }: PointerEvents) {
    container.addEventListener('pointerdown', () => (this.isDown = true), { capture: true });
    window.addEventListener('pointerup', ({ clientX, clientY }) => {
      if (!this.isDown) return;
      setTimeout(() => {
        this.isDown = false;
        const { left, top } = container.getBoundingClientRect();
        onClick(clientX - left, clientY - top);
      }, 0);
    });
    container.addEventListener('dblclick', onDoubleClick);
  }
}
