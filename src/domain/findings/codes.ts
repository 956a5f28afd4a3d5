import type { FindingParams, ReadingCode } from './findingParams';

/** How much a finding matters: `error` keeps a unit from being ranked or data from being read, `warning` wants a look, `info` tells what was done. */
export type Severity = 'error' | 'warning' | 'info';

/** The code of a finding; stable, and never shown to people. */
export type FindingCode = keyof FindingParams;

/** Kinds of finding that only reading a document can make: the workbook keeps them, for no later look finds them again. */
const READING_SEVERITY = {
  unreadTable: 'error',
  unsureTable: 'error',
  settledByReading: 'info',
  bonusesRead: 'info',
  vetoesRead: 'info',
  weightsRead: 'info',
  partsRead: 'info',
  limitsRead: 'info',
  ruleDiffers: 'warning',
  ruleNotKept: 'warning',
  levelSumDiffers: 'warning',
  trackedChanges: 'warning',
  struckOut: 'warning',
  hiddenSheets: 'warning',
  hiddenCells: 'warning',
  valuesMissing: 'error',
  roundedNumbers: 'warning',
  blanksFilled: 'warning',
  nestedTable: 'warning',
  unreadRow: 'error',
  unreadLines: 'warning',
  strayMark: 'info',
  unnumberedUnit: 'info',
  otherUnits: 'warning',
  countyInferred: 'info',
  capDisagrees: 'warning',
  pointsUnreadable: 'error',
  deductionLimit: 'warning',
  unreadColumn: 'warning',
  totalRow: 'info',
} as const satisfies Record<ReadingCode, Severity>;

/**
 * Every kind of finding with its severity: the one table of this policy.
 * The texts are in `src/strings`, keyed by the same codes.
 */
export const FINDING_SEVERITY = {
  ...READING_SEVERITY,
  // What the definitions say
  categorySumDiffers: 'warning',
  partSumNot100: 'warning',
  maximaDiffer: 'warning',
  partWeightsNot100: 'warning',
  componentUnknown: 'error',
  partEmpty: 'warning',
  capDerived: 'info',
  capMissing: 'error',
  responsibleUnknown: 'warning',
  duplicateName: 'warning',
  unitWithoutIndicators: 'warning',
  unitTypeWithoutUnits: 'warning',
  negativePointsMissing: 'warning',
  categoryLimitsDiffer: 'warning',
  // Scores
  scoreNotNumber: 'error',
  scoreNumberInDisguise: 'error',
  scoreNegative: 'error',
  scoreAboveCap: 'error',
  scoreCapMissing: 'error',
  scoreErrorValue: 'error',
  scoreDate: 'error',
  scoreBoolean: 'error',
  scoreRounded: 'info',
  scoreTypedOver: 'info',
  actualInvalid: 'error',
  actualStray: 'warning',
  scoreNotAssessed: 'info',
  partNotFolded: 'warning',
  scorePercent: 'error',
  scoreFormat: 'error',
  scoreOnlyBlanks: 'warning',
  strayEntry: 'warning',
  scoreMoved: 'warning',
  formulaNotFollowed: 'warning',
  // The ledger of deductions
  ledgerUnitUnknown: 'error',
  ledgerItemUnknown: 'error',
  ledgerTierUnknown: 'error',
  ledgerTierUnexpected: 'error',
  ledgerTimesInvalid: 'error',
  ledgerFactorInvalid: 'error',
  ledgerUnproved: 'warning',
  ledgerPointsMissing: 'error',
  ledgerPointsChanged: 'error',
  ledgerSuperseded: 'info',
  ledgerLimited: 'info',
  ledgerUnfinished: 'warning',
  // The workbook
  definitionInvalid: 'error',
  settingInvalid: 'error',
  numberConverted: 'error',
  tableGone: 'error',
  tableNameGone: 'error',
  tableUnconfirmed: 'error',
  mended: 'warning',
  undecorated: 'info',
  columnsDamaged: 'error',
  columnsMended: 'warning',
  headerChanged: 'warning',
  sheetMissing: 'error',
  sheetCopied: 'warning',
  rowsChanged: 'error',
  rowsBelowTable: 'warning',
  formulaOverwritten: 'warning',
  capCellChanged: 'warning',
  rowFigureDiffers: 'warning',
  hiddenFormulaReplaced: 'warning',
  shownTextsDiffer: 'warning',
  figureDiffers: 'error',
  formatForeign: 'warning',
  cellsLocked: 'warning',
  noteOfOtherVersion: 'warning',
} as const satisfies Record<FindingCode, Severity>;

export function isReadingCode(code: unknown): code is ReadingCode {
  return typeof code === 'string' && Object.hasOwn(READING_SEVERITY, code);
}

export function isSeverity(severity: unknown): severity is Severity {
  return severity === 'error' || severity === 'warning' || severity === 'info';
}
