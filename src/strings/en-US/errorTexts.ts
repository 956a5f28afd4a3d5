import type { errorTexts as chinese } from '../zh-CN/errorTexts';

/** What failed between the add-in and Excel: what happened, what is safe, what to do. */
export const errorTexts: Readonly<Record<keyof typeof chinese, string>> = {
  cellBeingEdited:
    'A cell is being edited, so Excel cannot be written to. Please press Enter in the sheet and try again. Nothing was changed.',
  sheetProtected:
    'A sheet is protected with a password ({detail}). Please unprotect it on the Review tab and try again. Nothing entered was changed.',
  accessDenied:
    'This workbook cannot be changed ({detail}). Please make sure that it is not read-only, and try again.',
  connectionLost:
    'The connection to Excel was lost; perhaps only a part was written. No score is lost; please try again to finish.',
  limitReached: 'Excel cannot take so much at once ({detail}). Please close other workbooks and try again.',
  notSupported: 'This version of Excel lacks a function that is needed ({detail}). Please update Excel.',
  sheetGone:
    'A sheet was deleted or renamed meanwhile ({detail}). Please try again; other sheets are not affected.',
  nameTaken: 'The workbook has another sheet of that name ({detail}). Please rename it and try again.',
  otherWorkbookActive: 'Another workbook is in front. Please go back to the scorebook and try again.',
  cancelled: 'Cancelled. Press the button again to finish; no score is lost.',
  noDefinitions: 'This workbook has no indicators yet{detail}. Please load a document first.',
  tooManyUnitTypes: 'Too many unit types; a scorebook holds at most {detail}. Please split it.',
  newerLayout: 'This scorebook was made by a newer version ({detail}). Please update the add-in.',
  layoutChanged: 'Columns of “{detail}” were inserted, deleted or moved. Please undo that and try again.',
  unknown:
    'Excel reported an unexpected error ({detail}). Nothing entered was changed; please try again, and send this line to the maintainers if it happens again.',
};
