/** A score to be put into its cell. */
export interface ScoreInput {
  /** Ids, as the JSON report gives them, or names. */
  readonly unit: string;
  readonly indicator: string;
  /** What is typed, as text; empty where the cell is to stay as it is. */
  readonly score: string;
  /** The actual 完成值, as text; refused where the score of the indicator does not follow from one. */
  readonly actual: string;
  /** Where it comes from, for messages: file and line. */
  readonly where: string;
}

/** A setting to be changed. */
export interface SettingInput {
  /** Code of its row. */
  readonly setting: string;
  readonly value: string;
  readonly where: string;
}

/** A deduction to be entered into the ledger. */
export interface DeductionInput {
  readonly unit: string;
  readonly item: string;
  /** Name of the tier; empty for an item without tiers. */
  readonly tier: string;
  readonly times: string;
  /** Empty where the file has no such column. */
  readonly factor: string;
  /** Empty where the file has no such column. */
  readonly event: string;
  readonly basis: string;
  readonly date: string;
  readonly enteredBy: string;
  readonly where: string;
}
