import { tierNames } from '../../domain/deductions/negativeLabels';
import { listItems } from '../../domain/definitions/listItems';
import { isDistinctFormula } from '../../workbook/formulas/distinctNames';
import type { LedgerPlace } from '../../workbook/formulas/places';
import { distinctContent } from '../../workbook/plan/planLedger';
import type { BookState } from '../book/bookState';
import type { OwnCell } from './ownCell';

/**
 * What should stand below the names that the register keeps: the formula that sees whether they are distinct, or nothing
 * where two units have one name, or where it has no room. A formula that was written before is ours too: it answers that
 * the names are others by now.
 */
export function ownDistinctCell(
  { definitions, tables }: BookState,
  ledger: Pick<LedgerPlace, 'firstRow' | 'rows'>,
): OwnCell {
  const wanted = distinctContent(tierNames(listItems(definitions)), tables.units, ledger);
  return {
    kind: 'formula',
    ours: (entered) => wanted ?? (isDistinctFormula(String(entered)) ? String(entered) : ''),
    among: null,
  };
}
