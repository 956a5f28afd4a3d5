import type { CellError } from '../model/content';
import { adaptFormula } from './adaptFormula';
import { whyUnsupported } from './checkFormula';
import { NOT_CALCULATED } from './engineInput';
import { isTooDeep } from './formulaDepth';
import { formulaText, formulaTree, mapReferences, type FormulaPart } from './formulaTree';
import { FormulaUnsupported } from './formulaTokens';

/** A formula as read, or the reason why it is not calculated. */
export type PreparedFormula =
  | { readonly kind: 'ready'; readonly tree: FormulaPart }
  | { readonly kind: 'refused'; readonly reason: string; readonly error: CellError };

/** Reads a formula and decides whether the engine is to be trusted with it. */
export function prepareFormula(formula: string, knows: (functionName: string) => boolean): PreparedFormula {
  try {
    const tree = formulaTree(formula);
    const reason = isTooDeep(tree) ? 'nests too deeply' : whyUnsupported(tree, knows);
    if (reason === null) return { kind: 'ready', tree };
    return { kind: 'refused', reason, error: reason.endsWith('is unknown') ? '#NAME?' : NOT_CALCULATED };
  } catch (error) {
    if (!(error instanceof FormulaUnsupported)) throw error;
    return { kind: 'refused', reason: error.reason, error: NOT_CALCULATED };
  }
}

/**
 * The formula to enter into the engine.
 *
 * @param engineName name of a sheet inside the engine, by its name in the formula (null: no sheet named;
 * answer null to leave it so); undefined if there is no such sheet.
 */
export function engineFormula(
  tree: FormulaPart,
  engineName: (sheetName: string | null) => string | null | undefined,
): string {
  const placed = mapReferences(tree, ({ text, sheet }) => {
    const name = engineName(sheet);
    return name === undefined ? { kind: 'error', text: '#REF!' } : { kind: 'reference', text, sheet: name };
  });
  return `=${formulaText(adaptFormula(placed))}`;
}
