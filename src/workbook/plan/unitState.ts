import { STATE_CODES } from '../formulas/formulaCodes';
import { stateExpression } from '../formulas/scoreFormulas';
import type { UnitBlock } from '../layout/scoreSheet';
import type { PlanContext } from './context';

/**
 * The state of a unit as an expression, see `stateExpression`; while entries are missing that nobody has
 * given up, no unit has a rank, whatever its scores.
 *
 * @param prefix of the sheet, where it is another one
 */
export function unitState(
  block: UnitBlock,
  { settings, unconfirmed }: Pick<PlanContext, 'settings' | 'unconfirmed'>,
  prefix = '',
): string {
  const isWithheld = unconfirmed !== undefined && unconfirmed.size > 0 && block.subtotals.length > 0;
  return isWithheld ? String(STATE_CODES.invalid) : stateExpression(block, settings, prefix);
}
