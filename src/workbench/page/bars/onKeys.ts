import type { KeyboardEvent } from 'react';

/** What Enter and Escape do in a field whose text is taken, or left. */
export function onKeys(enter: () => void, escape: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') enter();
    else if (event.key === 'Escape') escape();
    else return;
    // The key is done with: it must not come through to where the keyboard goes.
    event.preventDefault();
  };
}
