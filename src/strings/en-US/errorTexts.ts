import type { errorTexts as chinese } from '../zh-CN/errorTexts';

/** What failed between the add-in and Excel: what happened, what is safe, what to do. */
export const errorTexts = {
  cellBeingEdited:
    'A cell is being edited, so Excel cannot be written to. Please press Enter in the sheet and try again. Nothing was changed.',
  editedMidway:
    'A cell was being edited all the time, so Excel could not go on writing; only a part was written. Nothing entered is lost. Please press Enter in the sheet and try again to finish.',
  sheetProtected:
    'The protection of a sheet cannot be removed{detail}: it may have a password, or the workbook may be read-only. So it cannot be written to. Nothing entered was changed. Please unprotect that sheet with Review ▸ Unprotect Sheet (if the workbook is read-only, enable editing or save a copy first) and try again.',
  sheetPassword:
    'A sheet is protected with a password{detail}, so it cannot be written to. Nothing entered was changed. Please unprotect that sheet with Review ▸ Unprotect Sheet and its password, and try again.',
  structureProtected:
    'The structure of the workbook is protected, so sheets cannot be added, renamed or moved. No score is lost. Please end that with Review ▸ Protect Workbook (it may ask for a password) and try again to finish.',
  readOnly:
    'This workbook was opened for reading only, so it cannot be written to. Nothing entered was changed. Please enable editing (on the web, switch to editing), or save a copy and try again there.',
  accessDenied:
    'You have no permission to change this workbook. No score is lost. Please make sure that it is neither read-only nor locked by somebody else, and try again; in Protected View press “Enable Editing” first.',
  connectionLost:
    'The connection to Excel was lost; perhaps only a part was written. No score is lost; please try again to finish.',
  noAnswer:
    'Excel does not answer; whether the last step was written is not known. No score is lost. Please try again to finish, once Excel can be used; if it still does not answer, save, close the workbook and open it again.',
  excelBusy:
    'Excel’s service is busy and still takes nothing after a while; perhaps only a part was written. No score is lost. Please try again in a few minutes to finish.',
  activityLimit:
    'Excel limits how much an add-in may do in a while; the limit is reached and was not lifted while this waited, and perhaps only a part was written. No score is lost. Please try again in a few minutes to finish.',
  limitReached:
    'This is more than Excel sends or takes at once; perhaps only a part was written. No score is lost. Excel on the web has the lower limits: please open the workbook in Excel on Windows or a Mac and try again to finish; if it happens there too, send the technical details below to the maintainers.',
  memoryReached:
    'Excel has run out of memory; perhaps only a part was written. No score is lost. Please close other workbooks and programs, and try again to finish.',
  restless:
    'The workbook was changed all the time while it was being read, so that no two readings agreed. Nothing entered is lost. Please wait until the others pause, and try again.',
  notSupported:
    'This version of Excel lacks a function that is needed. No score is lost. Please update Excel, or use a computer with a newer one, and try again.',
  sheetGone:
    'A sheet was deleted or renamed meanwhile. What was entered on other sheets is not affected. Please try again.',
  nameTaken:
    'The workbook has a sheet of the same name that is not the scorebook’s. No score is lost. Please rename that sheet and try again.',
  otherWorkbookActive:
    'Another workbook is in front. No score is lost. Please go back to the scorebook and try again.',
  cancelled: 'Cancelled. Press the button again to finish; no score is lost.',
  noDefinitions: 'This workbook has no indicators yet, so nothing was changed. Please load a document first.',
  tooManyUnitTypes:
    'Too many unit types; a scorebook holds at most {detail}. The workbook was not changed. Please split it.',
  newerLayout:
    'This scorebook was made by a newer version ({detail}); to be safe, nothing was changed. Please update the add-in.',
  damaged:
    '“{detail}” is incomplete: something on it is gone, so nothing was changed. What is entered on other sheets is safe. Settle it under “Fix the workbook first” in the pane, then press again.',
  layoutChanged:
    'Columns of “{detail}” were inserted, deleted or moved. No score is lost. Please undo that and try again.',
  entriesNotPutBack:
    'It is not certain that what was typed while this ran stands in its place again: {detail}. Please look at each, and type again what is missing. Everything else is as it was.',
  unwritableText:
    'A text is too long for a cell of Excel: {detail} characters. Nothing was written. Please shorten it in the document or the table it comes from, and try again.',
  unwritableFormula:
    'A formula is beyond what Excel can take: {detail}. Nothing was written. Please reduce what it uses (for example the number of grades, or the length of names), and try again.',
  unwritablePlace:
    'There is too much for one sheet; it would go beyond its last row or column: {detail}. Nothing was written. Please split the scorebook.',
  unwritableRule:
    'A rule for what may be typed is beyond what Excel can take: {detail} characters. Nothing was written. Please shorten the names of the sheets it uses, and try again.',
  unwritableName:
    'Excel cannot use a name: {detail}. Nothing was written. Please shorten it, leave out the signs \\ / ? * : [ ], and try again.',
  unwritableFigure:
    'Excel cannot hold a figure: {detail}. Nothing was written. Please correct it and try again.',
  unknown:
    'Excel reported an unexpected error. No score is lost. Please try again; if it happens again, send the technical details below to the maintainers.',
} as const satisfies Readonly<Record<keyof typeof chinese, string>>;
