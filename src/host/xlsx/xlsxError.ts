/**
 * - NotXlsx: no Excel workbook (or one of Excel 97–2003).
 * - Encrypted: protected by a password to open it.
 * - TooLarge: holds more than the limits allow.
 * - Damaged: a workbook by its looks, but a part is missing or cannot be read.
 * - Unwritable: the book holds what an .xlsx file cannot; `detail` says what and where.
 */
export const XLSX_ERRORS = ['NotXlsx', 'Encrypted', 'TooLarge', 'Damaged', 'Unwritable'] as const;
export type XlsxErrorCode = (typeof XLSX_ERRORS)[number];

/** Why a file could not be read or written. */
export class XlsxError extends Error {
  constructor(
    readonly code: XlsxErrorCode,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
    this.name = 'XlsxError';
  }
}
