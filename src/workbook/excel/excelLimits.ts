/**
 * What Excel can take, as far as plans come near it.
 *
 * @see https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
 */
export const EXCEL_LIMITS = {
  rows: 1_048_576,
  columns: 16_384,
  /** Characters of a cell. */
  text: 32_767,
  /** Characters of a formula with its `=`, of a text within it, and how deep calls are nested. */
  formula: 8_192,
  literal: 255,
  nesting: 64,
  /** Characters of a validation's formula or list. */
  rule: 255,
  /** Characters of the title and the message that a validation shows. */
  alertTitle: 32,
  alertMessage: 225,
  sheetName: 31,
  /** Page breaks that people or add-ins set between the rows of a sheet. */
  rowBreaks: 1_023,
  /** Characters of a name, of a number format, of a header or footer. */
  name: 255,
  numberFormat: 255,
  footer: 255,
  /** In points. */
  rowHeight: 409,
  columnWidth: 1_342.5,
} as const;
