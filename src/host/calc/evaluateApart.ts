import type { CellValue } from '../model/content';
import { cellPlace, keysInside, type CalculatedSheet } from './calculatedSheets';
import { Engine, type EngineModel } from './engine';
import { engineInput, type EngineResult } from './engineInput';
import type { FormulaPart } from './formulaTree';
import { engineFormula } from './preparedFormula';
import { references } from './references';

export interface TriedFormula {
  readonly tree: FormulaPart;
  /** Where the formula is thought to stand, for ROW() and COLUMN(). */
  readonly row: number;
  readonly column: number;
  /** Null: the sheet the formula stands on. */
  sheetNamed(name: string | null): CalculatedSheet | undefined;
  valueAt(sheetId: string, row: number, column: number): CellValue;
}

const HERE = 'Here_';

/**
 * Calculates one formula in an engine of its own, which holds nothing but the cells the formula names.
 * So the formula may name the cell it stands in, nothing changes, and the cost is that of those cells.
 */
export function evaluateApart(model: EngineModel, formula: TriedFormula): EngineResult {
  const engine = Engine.empty(model);
  try {
    engine.addSheet(HERE);
    const present = new Set<string>();
    for (const { sheet: name, area } of references(formula.tree)) {
      const sheet = formula.sheetNamed(name);
      if (sheet === undefined) continue;
      if (!present.has(sheet.engineName)) engine.addSheet(sheet.engineName);
      present.add(sheet.engineName);
      for (const key of keysInside(sheet, area)) {
        const { row, column } = cellPlace(key);
        engine.enter(sheet.engineName, row, column, engineInput(formula.valueAt(sheet.id, row, column)));
      }
    }
    const text = engineFormula(formula.tree, (name) => formula.sheetNamed(name)?.engineName);
    engine.enter(HERE, formula.row, formula.column, text);
    engine.enterMirror(HERE, formula.row, formula.column, true);
    engine.calculate();
    return engine.result(HERE, formula.row, formula.column);
  } finally {
    engine.free();
  }
}
