/** How much a finding matters: `error` keeps a unit from being ranked or data from being read, `warning` wants a look, `info` tells what was done. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * Every kind of finding with its severity: the one table of this policy.
 * The texts are in `src/strings`, keyed by the same codes; a test compares the two.
 */
export const FINDING_SEVERITY = {
  // Reading the document
  unreadTable: 'error',
  unreadRow: 'error',
  unreadLines: 'warning',
  strayMark: 'info',
  unnumberedUnit: 'info',
  countyInferred: 'info',
  capDisagrees: 'warning',
  pointsUnreadable: 'error',
  deductionLimit: 'warning',
  unreadColumn: 'warning',
  totalRow: 'info',
  // What the definitions say
  categorySumDiffers: 'warning',
  partSumNot100: 'warning',
  maximaDiffer: 'warning',
  capDerived: 'info',
  capMissing: 'error',
  responsibleUnknown: 'warning',
  duplicateName: 'warning',
  unitWithoutIndicators: 'warning',
  unitTypeWithoutUnits: 'warning',
  negativePointsMissing: 'warning',
  // Scores
  scoreNotNumber: 'error',
  scoreNumberInDisguise: 'error',
  scoreNegative: 'error',
  scoreAboveCap: 'error',
  scoreCapMissing: 'error',
  scoreErrorValue: 'error',
  scoreDate: 'error',
  scoreBoolean: 'error',
  scoreTooPrecise: 'error',
  scorePercent: 'warning',
  strayEntry: 'warning',
  scoreMoved: 'warning',
  formulaNotFollowed: 'warning',
  // The ledger of deductions
  ledgerUnitUnknown: 'error',
  ledgerItemUnknown: 'error',
  ledgerTierUnknown: 'error',
  ledgerTierUnexpected: 'error',
  ledgerTimesInvalid: 'error',
  ledgerPointsMissing: 'error',
  ledgerPointsChanged: 'error',
  ledgerSuperseded: 'info',
  ledgerUnfinished: 'warning',
  // The workbook
  definitionInvalid: 'error',
  settingInvalid: 'error',
  sheetMissing: 'error',
  sheetCopied: 'warning',
  rowsChanged: 'error',
  rowsBelowTable: 'warning',
  formulaOverwritten: 'warning',
  capCellChanged: 'warning',
  figureDiffers: 'error',
} as const satisfies Record<string, Severity>;

/** The code of a finding; stable, and never shown to people. */
export type FindingCode = keyof typeof FINDING_SEVERITY;
