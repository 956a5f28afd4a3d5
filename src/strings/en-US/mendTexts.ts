import type { mendTexts as chinese } from '../zh-CN/mendTexts';

/** The same in English. */
export const mendTexts = {
  'mend.title': 'Fix the workbook first',
  'mend.step': 'A sheet is incomplete: fix the workbook first',
  'mend.hint':
    'The sheets below are incomplete. Until they are fixed, loading, generating and computing write nothing, so that what is gone does not count as nothing. What is entered on other sheets is untouched.',
  'mend.hintUnconfirmed':
    'The sheets below were made anew after the former ones were lost. Until they are confirmed, no unit has a rank.',
  'mend.gone': '“{sheet}” is gone (deleted, or emptied)',
  'mend.wayBack':
    'Deleting a sheet cannot be undone. Get back what can be got back first: open a file saved earlier, right-click the tab of the sheet, choose “Move or Copy”, copy it into this workbook, then press “Check again” below. If nothing was saved since, closing without saving and opening again will do, too.',
  'mend.wayBackDocument': 'Load the document once more after that; it fills the list again.',
  'mend.rebuilds':
    'What is rebuilt comes from the score sheets; what they do not show (aliases, vetoes, points of categories, long targets) cannot be rebuilt.',
  'mend.empty.withheld': 'Make an empty sheet, confirm it once it is complete (no ranks until then)',
  'mend.empty.counts': 'Make an empty sheet, and have it count as empty',
  'mend.defaults.withheld':
    'Make it with the default settings, confirm them once checked (no ranks until then)',
  'mend.defaults.counts': 'Make it, and have the default settings count',
  'mend.rebuilt.withheld': 'Rebuild from the score sheets, confirm once checked (no ranks until then)',
  'mend.rebuilt.counts': 'Rebuild from the score sheets, and have that count',
  'mend.unconfirmed': '“{sheet}” was made anew. Is it complete as it is now?',
  'mend.unconfirmed.withheld': 'Not yet: no ranks for now',
  'mend.unconfirmed.counts': 'Yes: its present content counts',
  'mend.columns': '“{columns}” of “{sheet}” was deleted, with what was entered in it',
  'mend.wayBackColumns':
    'If it was deleted just now, undo it with Ctrl+Z, then press “Check again” below. Otherwise open a file saved earlier, and copy the content back once an empty column stands here again.',
  'mend.columns.withheld': 'Make an empty column, confirm it once it is filled (no ranks until then)',
  'mend.columns.counts': 'Make an empty column, and have it count as not filled in',
  'mend.column.foreign':
    'Column {letter} “{header}” was inserted in the middle of “{sheet}”: it is moved to the right of the table; its content and formulas that refer to it are kept.',
  'mend.column.gone':
    'The column “{column}” of “{sheet}” is gone: it is made again, from the indicators and as formulas.',
  'mend.column.notesGone':
    'The column “{column}” of “{sheet}” is gone: an empty one is made; what stood in it is no longer there. Undo the deletion first if you can.',
  'mend.column.codes':
    'The hidden row of keys of “{sheet}” was deleted or changed: it is written again from the header.',
  'mend.column.moved': 'Columns of “{sheet}” were moved: they are put back, with their content.',
  'mend.column.unreadable':
    'The header of “{sheet}” cannot be recognised, so it cannot be fixed: undo the change; if that is impossible, rename the sheet to keep it, copy the sheet back from a saved file, then press “Check again”.',
  'mend.named':
    '“{sheet}” is a table of this book whose name is gone: it is given its name again, its content is untouched.',
  'mend.first': 'Choose what to do for each first.',
  'mend.confirm': 'Fix and compute',
  'mend.again': 'Check again',
} as const satisfies Readonly<Record<keyof typeof chinese, string>>;
