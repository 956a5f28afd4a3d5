/** What can go wrong between the add-in and its host; texts are in `src/strings`, keyed by these. */
export const WORKBOOK_ERRORS = [
  'cellBeingEdited',
  'editedMidway',
  'sheetProtected',
  'sheetPassword',
  'structureProtected',
  'readOnly',
  'accessDenied',
  'connectionLost',
  'noAnswer',
  'excelBusy',
  'activityLimit',
  'limitReached',
  'memoryReached',
  'notSupported',
  'sheetGone',
  'nameTaken',
  'otherWorkbookActive',
  'cancelled',
  'layoutChanged',
  'unwritableText',
  'unwritableFormula',
  'unwritablePlace',
  'unwritableRule',
  'unwritableName',
  'unwritableFigure',
  'restless',
  'unknown',
] as const;
export type WorkbookErrorCode = (typeof WORKBOOK_ERRORS)[number];

/** A failure of the host, or a sheet that cannot be read as ours, as one kind of error. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  /**
   * @param code what kind of failure, stable and not for people
   * @param detail what of, for the text: a sheet's name, a place, or the host's own code and statement
   */
  constructor(
    readonly code: WorkbookErrorCode,
    readonly detail: string = '',
    options: { readonly cause?: unknown } = {},
  ) {
    super(detail === '' ? code : `${code}: ${detail}`, options);
  }
}
