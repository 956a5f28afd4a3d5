import { useEffect, useRef, type RefObject } from 'react';

/** A dialog that stands in front of the page as soon as it is rendered. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    box.current?.showModal();
  }, []);
  return box;
}
