import type { StepName } from '../steps/stepStates';

/** Where in the pane a person can be taken to; each is the id of one element. */
export type Place = 'top' | 'status' | 'findings' | 'settings' | 'open-settings' | `step-${StepName}`;

/**
 * Takes a person somewhere: `show` comes into view, from `focus` the keyboard goes on. The keyboard is moved only if it is in the pane at all: whoever pressed a
 * button of the ribbon goes on in the sheet.
 */
export function goTo({ show, focus }: { readonly show: Place; readonly focus: Place }): void {
  document.getElementById(show)?.scrollIntoView({ block: 'start' });
  focusOn(focus);
}

/** Gives the keyboard a place again after the button that had it went away. */
export function keepFocus(place: Place): void {
  if (document.activeElement === null || document.activeElement === document.body) focusOn(place);
}

function focusOn(place: Place): void {
  if (document.hasFocus()) document.getElementById(place)?.focus({ preventScroll: true });
}
