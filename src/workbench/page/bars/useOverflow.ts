import { useEffect, useState, type RefObject } from 'react';

/** Whether an element has more across than it shows. @param content changes whenever its content does */
export function useOverflow(element: RefObject<HTMLElement | null>, content: string): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const { current } = element;
    // The row it stands in: its own width changes with what is shown because it overflows.
    const row = current?.parentElement;
    if (current === null || row === null || row === undefined) return;
    const look = (): void => {
      setOverflows(current.scrollWidth > row.clientWidth);
    };
    const observer = new ResizeObserver(look);
    observer.observe(row);
    // They grow with signs that come and fonts that load, while their row stays as it is.
    for (const child of current.children) observer.observe(child);
    look();
    return () => {
      observer.disconnect();
    };
  }, [element, content]);
  return overflows;
}
