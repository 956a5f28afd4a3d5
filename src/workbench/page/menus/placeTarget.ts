import type { PositioningVirtualElement } from '@fluentui/react-components';
import type { CellPlace } from '../grid/cellEditor';

/** A place of the window as Fluent takes it to put a menu beside. */
export function placeTarget({ left, top, width, height }: CellPlace): PositioningVirtualElement {
  return { getBoundingClientRect: () => new DOMRect(left, top, width, height) };
}
