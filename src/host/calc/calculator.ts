import type { CellContent, CellValue } from '../model/content';

/**
 * Calculates the formulas of a book. Rows and columns are zero-based.
 *
 * It knows sheets by an id that never changes, and cells by their content alone; formats, names and
 * protection are none of its business.
 *
 * @throws RangeError when a sheet id is unknown, or added twice.
 */
export interface Calculator {
  addSheet(sheetId: string, name: string): void;
  /** Formulas that refer to the sheet go on referring to it. */
  renameSheet(sheetId: string, name: string): void;
  /** Formulas that refer to the sheet yield `#REF!` from now on. */
  removeSheet(sheetId: string): void;
  setCell(sheetId: string, row: number, column: number, content: CellContent): void;
  /** Value of a cell, formulas calculated (lazily: recalculates when something changed since). */
  value(sheetId: string, row: number, column: number): CellValue;
  /** Value a formula would have if it stood in this cell (for data validation); changes nothing. */
  evaluate(sheetId: string, row: number, column: number, formula: string): CellValue;
  /** Frees what lies outside the garbage collector's reach; nothing may be asked of it afterwards. */
  dispose(): void;
}

export type MakeCalculator = () => Calculator;

/** A formula whose value is not to be trusted to be Excel's; its cell shows an error. */
export interface CalculationProblem {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly reason: string;
}

/** A calculator that says which formulas it could not calculate as Excel would. */
export interface ReportingCalculator extends Calculator {
  problems(): readonly CalculationProblem[];
}

/** A calculator that can be copied, cells and results, at a fraction of the cost of entering them. */
export interface CopyableCalculator extends ReportingCalculator {
  /** Whether it holds a sheet of this id. */
  has(sheetId: string): boolean;
  copy(): CopyableCalculator;
}
