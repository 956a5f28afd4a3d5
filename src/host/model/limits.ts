import { SHEET_COLUMNS, SHEET_ROWS } from '../../ooxml/spreadsheet/cellReference';
import { CELL_CHARACTERS } from '../../ooxml/spreadsheet/textItem';

/** Size of a worksheet. */
export const MAX_ROWS = SHEET_ROWS;
export const MAX_COLUMNS = SHEET_COLUMNS;

/** Characters a cell can hold. */
export const MAX_CELL_CHARACTERS = CELL_CHARACTERS;

/** Characters of a formula, with its `=`. */
export const MAX_FORMULA_CHARACTERS = 8_192;

/** Characters of a list validation that is spelled out. */
export const MAX_LIST_CHARACTERS = 255;

/** Characters of an address handed to `getRange`. */
export const MAX_ADDRESS_CHARACTERS = 8_192;

/**
 * Cells that can be read at once; `values` of a larger range answer null.
 * @see https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
 */
export const MAX_CELLS_READ = 5_000_000;

/** Cells one operation may touch. */
export const MAX_CELLS_TOUCHED = 33_554_000;

/** Bytes of one request and of one response. */
export const MAX_PAYLOAD_BYTES = 5 * 1024 * 1024;

/** Characters of a sheet name. */
export const MAX_SHEET_NAME = 31;

/** Page breaks that somebody set between the rows of a sheet. */
export const MAX_ROW_BREAKS = 1_023;
