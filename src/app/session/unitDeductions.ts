import type { LedgerFault } from '../../domain/deductions/readLedger';
import { caselessText } from '../../domain/text/tidyText';
import { unitsByLabel } from '../../domain/definitions/unitLabels';
import type { CellPlace } from '../../domain/findings/finding';
import type { Points } from '../../domain/points/points';
import { ledgerReadings, rowNumber } from '../examine/examineLedger';
import type { BookOverview } from './overview';

/** One row of the ledger about a unit. */
export interface UnitDeduction {
  readonly place: CellPlace;
  readonly item: string;
  readonly tier: string;
  /** With the factor, where there is one. */
  readonly times: string;
  /** Null where the row does not count. */
  readonly points: Points | null;
  /**
   * Why it does not count: the row that counts for the same event, what is wrong with it, or what it is worth where a
   * limit cuts it; null where it counts whole.
   */
  readonly because:
    { readonly row: string } | { readonly fault: LedgerFault } | { readonly worth: Points } | null;
}

/** The ledger rows of a unit, those that do not count as well, in their order. Pure. */
export function unitDeductions({ state }: BookOverview, unit: string): readonly UnitDeduction[] {
  const rows = ledgerReadings(state);
  const units = unitsByLabel(state.definitions.unitTypes);
  return rows.flatMap(({ record, reading }): readonly UnitDeduction[] => {
    // A refused row was given no unit; what it names is all that says whose it is.
    const isOwn =
      (reading.state === 'refused' ? units.get(caselessText(record.text('unit'))) : reading.unit) === unit;
    if (!isOwn) return [];
    const entry = {
      place: record.place('item'),
      item: record.text('item'),
      tier: record.text('tier'),
      times: [record.text('times'), record.text('factor')].filter((text) => text !== '').join(' × '),
    };
    switch (reading.state) {
      case 'counted':
        return [
          {
            ...entry,
            points: reading.points,
            because: reading.cut === null ? null : { worth: reading.cut.worth },
          },
        ];
      case 'superseded':
        return [{ ...entry, points: null, because: { row: rowNumber(rows[reading.by]?.record ?? record) } }];
      case 'refused':
        return [{ ...entry, points: null, because: { fault: reading.refusal.code } }];
      default:
        return reading satisfies never;
    }
  });
}
