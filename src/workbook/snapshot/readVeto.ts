import type { Finding } from '../../domain/findings/finding';
import { isErrorValue } from '../../domain/scoring/readScore';
import { isBlank } from '../../domain/text/tidyText';
import type { UnitColumn } from '../layout/columns';
import { definitionInvalid } from './readCellPoints';
import { tableRecords, type TableRecord } from './records';
import type { TableSnapshot } from './snapshot';

/**
 * Basis of a unit's veto 一票否决; null where there is none. An error value is none, for a lookup that
 * finds nothing is one: a unit is never vetoed by it, and {@link vetoFindings} tells of it.
 */
export function vetoBasis(row: TableRecord<UnitColumn>): string | null {
  const value = row.value('veto');
  return isBlank(String(value)) || isErrorValue(value) ? null : row.text('veto');
}

/** Cells of vetoes that hold an error value, so that nobody can tell whether the unit is vetoed. */
export function vetoFindings(units: TableSnapshot): readonly Finding[] {
  return tableRecords<UnitColumn>(units, ['unit'])
    .filter((row) => isErrorValue(row.value('veto')))
    .map((row) => definitionInvalid(row, 'veto', 'noVeto'));
}
