import type { cellTexts as chinese } from '../zh-CN/cellTexts';

/** Texts of the findings about cells for numbers, in English. */
export const cellTexts = {
  'numberConverted.unknown':
    'Excel took {column} of “{name}” for a {format} and shows “{shown}”; it is not used. Entries such as 3-5, 1/2 or 5% are converted. Please press “Clear it” in the task pane and enter a number.',
  'numberConverted.meant':
    '{column} of “{name}” has a {format} format and shows “{shown}”; it is not used. If it means {meant}, please press “Change to {meant}” in the task pane; otherwise “Clear it”.',
  'numberConverted.text':
    '{column} of “{name}” holds “{entered}”. It looks like {meant} but is text and is not used. Please change it to the number {meant}.',
  'formatForeign.found':
    '{count} cells for numbers on “{sheet}” have a {format} format, which would change the next number entered. Computing totals restores the General format and leaves what was entered.',
  'formatForeign.restored':
    '{count} cells for numbers on “{sheet}” had a {format} format and have the General one again; what was entered was left as it is.',
  'cellsLocked.found':
    'Cells for scores on “{sheet}” are locked, as a paste with formats leaves them, so that no score can be entered: {count}. “Compute totals” unlocks them.',
  'cellsLocked.restored':
    'Cells for scores on “{sheet}” were locked, as a paste with formats leaves them; they are unlocked again: {count}.',
} as const satisfies Readonly<Record<keyof typeof chinese, string>>;
