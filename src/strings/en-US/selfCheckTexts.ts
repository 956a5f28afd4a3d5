import type { selfCheckTexts as chinese } from '../zh-CN/selfCheckTexts';

/** What the self-check says; loaded with it alone. */
export const selfCheckTexts = {
  title: 'Self-check',
  open: 'Self-check…',
  about: 'office.js {version}, from {source}.',
  aboutUnknown: 'of an unknown version',
  beside: 'the add-in’s own server',
  intro:
    'Tries everything that Scorebook needs in this Excel, in about 15 minutes: it asks Excel more than a hundred small questions, does the whole job with the bundled document of 2020 and compares every computed cell with the expected result, and asks you for six acts. It works in a new, empty workbook only; all sheets that it made are deleted afterwards, and one with the result is left. The result names no person and no unit, and holds no score.',
  start: 'Begin the self-check',
  stop: 'Stop',
  close: 'Close',
  notNew:
    'Something stands in this workbook. Please make a new, empty one, open Scorebook there, and try again.',
  busy: 'Something is at work; please wait until it is done.',
  failed:
    'The self-check did not come to its end: {reason}. The sheets that it made are deleted; if some are left, close this workbook without saving.',
  stopped: 'The self-check was stopped, and the sheets that it made are deleted.',
  'part.calls': 'Small questions to Excel: {done} of {of}',
  'part.book': 'The job with the document of 2020: step {done} of {of}',
  'part.acts': 'Now it is your turn: act {done} of {of}',
  'act.type': 'Type 99 into B2 and press Enter.',
  'act.paste': 'Copy 99 from somewhere else and paste it into B3 (plainly, not as values only).',
  'act.pick': 'Press the arrow of B4 and choose 乙.',
  'act.fullWidth': 'Type ８．５ in full width into B5 and press Enter.',
  'act.editWhileWriting': 'Double-click B6, wait three seconds, then type 1 and press Enter.',
  'act.reopen': 'Close this task pane, and press “Open pane” on the ribbon.',
  actDone: 'Done',
  actSkip: 'Skip',
  finished:
    'The self-check is done: {count} answers. Please copy the result below and send it to the developers; the sheet “Self-check” holds the same.',
  result: 'Result of the self-check',
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'It cannot be copied by itself; please select the text below and copy it.',
} as const satisfies Readonly<Record<keyof typeof chinese, string>>;
