import type { Value } from './snapshot';

/** Whether what Excel hands over as a cell's formula is one; that of any other cell is its value. */
export function isFormula(formula: Value): formula is string {
  return typeof formula === 'string' && formula.startsWith('=');
}
