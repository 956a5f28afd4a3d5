import type { StepName } from './stepNames';

/** Where in the pane a person can be taken to; each is the id of one element. */
export type Place = 'top' | 'status' | 'findings' | 'settings' | 'open-settings' | `step-${StepName}`;

/**
 * Takes a person somewhere: `show` comes into view, from `focus` the keyboard goes on. The keyboard is
 * moved only if it is in the pane at all: whoever pressed a button of the ribbon goes on in the sheet.
 */
export function goTo({ show, focus }: { readonly show: Place; readonly focus: Place }): void {
  takeTo(document.getElementById(show), document.getElementById(focus));
}

/** The same for what is no fixed place. */
export function takeTo(show: HTMLElement | null, focus: HTMLElement | null = show): void {
  show?.scrollIntoView({ block: 'start' });
  focusOn(focus);
}

/**
 * Brings into view what nobody asked for: only while the keyboard is in the sheet, for whoever reads in the pane
 * must not have it pulled away.
 */
export function showUnasked(element: HTMLElement | null): void {
  if (!document.hasFocus()) element?.scrollIntoView({ block: 'start' });
}

/** Gives the keyboard a place again after the button that had it went away. */
export function keepFocus(place: Place): void {
  if (document.activeElement === null || document.activeElement === document.body) {
    focusOn(document.getElementById(place));
  }
}

function focusOn(element: HTMLElement | null): void {
  if (document.hasFocus()) element?.focus({ preventScroll: true });
}
