import { useState } from 'react';

/** Which folds a person opened or closed. */
interface ToldOpen {
  /** @param byItself whether it is open as long as nobody said */
  readonly isOpen: (id: string, byItself: boolean) => boolean;
  readonly setOpen: (id: string, open: boolean) => void;
}

/** Folds that are open or closed by themselves until a person says otherwise. */
export function useToldOpen(): ToldOpen {
  const [told, setTold] = useState<ReadonlyMap<string, boolean>>(new Map());
  return {
    isOpen: (id, byItself) => told.get(id) ?? byItself,
    setOpen: (id, open) => {
      setTold((before) => (before.get(id) === open ? before : new Map([...before, [id, open]])));
    },
  };
}
