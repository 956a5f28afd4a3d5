/** A part of the page between which F6 leads, and what in it takes the keyboard. */
interface Region {
  readonly holder: string;
  readonly first: string;
}

/** In the order of F6. */
const REGIONS: readonly Region[] = [
  { holder: '.grid', first: '.cell-editor' },
  { holder: '.tab-row', first: '.tabs [aria-selected=true]' },
  { holder: '.pane', first: '.pane:not([hidden]) iframe' },
  { holder: '.file-bar', first: '.file-buttons button:enabled' },
  { holder: '.ribbon', first: '.ribbon button:enabled' },
  { holder: '.formula-bar', first: '.name-box' },
];

/** Brings the keyboard to the next part of the page that is there, as F6 does in Excel; or to the one before. */
export function goToRegion(back: boolean): void {
  const order = back ? [...REGIONS].reverse() : REGIONS;
  const at = order.findIndex(({ holder }) => document.activeElement?.closest(holder) instanceof Element);
  const following = [...order.slice(at + 1), ...order.slice(0, Math.max(0, at))];
  for (const { first } of following) {
    const found = document.querySelector<HTMLElement>(first);
    if (found === null) continue;
    found.focus({ preventScroll: true });
    return;
  }
}

/** Whether a key asks for another part of the page. */
export function asksForRegion({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return key === 'F6' && !ctrlKey && !altKey && !metaKey;
}
