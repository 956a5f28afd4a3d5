import {
  useLayoutEffect,
  useRef,
  useState,
  type CSSProperties,
  type FocusEvent,
  type RefObject,
} from 'react';
import type { CellPlace } from './grid/cellEditor';
import { menuPosition } from './menuPosition';

interface Menu {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly style: CSSProperties;
  /** For `onBlur`: closes when the keyboard leaves the menu. */
  readonly onBlur: (event: FocusEvent) => void;
}

/** A menu that belongs to a cell of the grid. */
export function useMenu(place: CellPlace, leastWidth: number, onClose: () => void): Menu {
  const box = useRef<HTMLDivElement>(null);
  const [grid, setGrid] = useState({ width: Infinity, height: Infinity });
  useLayoutEffect(() => {
    const parent = box.current?.offsetParent;
    if (parent instanceof HTMLElement) setGrid({ width: parent.clientWidth, height: parent.clientHeight });
  }, []);
  return {
    box,
    style: menuPosition(place, leastWidth, grid),
    onBlur: ({ currentTarget, relatedTarget }) => {
      if (!currentTarget.contains(relatedTarget)) onClose();
    },
  };
}
