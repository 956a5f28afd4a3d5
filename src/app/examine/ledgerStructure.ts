import type { LedgerReading } from '../../domain/deductions/readLedger';
import type { Finding } from '../../domain/findings/finding';
import type { Seen } from '../../domain/findings/findingParams';
import { makeFinding } from '../../domain/findings/makeFinding';
import { toNumber } from '../../domain/points/points';
import { LEDGER_COLUMNS, type LedgerColumn } from '../../workbook/layout/columns';
import { columnIndex, ROWS_ABOVE_DATA } from '../../workbook/layout/table';
import type { Value } from '../../workbook/snapshot/snapshot';
import type { BookState } from '../book/bookState';
import { ledgerReadings } from './examineLedger';
import { isFormula } from '../../workbook/snapshot/isFormula';

/** The formulas of the ledger that people see, and may write over. */
const SEEN: readonly LedgerColumn[] = ['responsible', 'points', 'check'];

/**
 * Formulas of the ledger that were written over, in rows that hold an entry. Points that differ from
 * the negative list are told apart: they look like a deduction and are none.
 */
export function ledgerStructure(state: BookState, variant: Seen): readonly Finding[] {
  const { ledgerFormulas } = state.snapshot;
  return ledgerReadings(state).flatMap(({ record, reading }) =>
    SEEN.flatMap((column): readonly Finding[] => {
      const formula: Value =
        ledgerFormulas[record.index + ROWS_ABOVE_DATA]?.[columnIndex(LEDGER_COLUMNS, column)] ?? '';
      if (isFormula(formula)) return [];
      const cell = record.place(column);
      const entered = String(formula);
      const listed = listedPoints(reading);
      return column === 'points' && formula !== listed
        ? [makeFinding('ledgerPointsChanged', { cell, params: { entered, listed, variant } })]
        : [makeFinding('formulaOverwritten', { cell, params: { entered, variant } })];
    }),
  );
}

function listedPoints(reading: LedgerReading): number | null {
  return reading.state === 'counted' ? toNumber(reading.points) : null;
}
