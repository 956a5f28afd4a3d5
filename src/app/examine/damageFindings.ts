import type { Finding } from '../../domain/findings/finding';
import { makeFinding } from '../../domain/findings/makeFinding';
import { cellAddress } from '../../workbook/formulas/address';
import type { Damage } from '../book/damage';

/** Every table has a column that is shown this far to the right of its first one. */
const SHOWN = 3;

/** What is damaged, each with its sheet and the way back. */
export function damageFindings(damages: readonly Damage[]): readonly Finding[] {
  return damages.map((damage) => {
    switch (damage.kind) {
      case 'tableGone':
        return makeFinding('tableGone', { params: { variant: damage.role, sheet: damage.sheet } });
      case 'nameGone':
        return makeFinding('tableNameGone', {
          cell: { sheet: damage.sheet, cell: 'A1' },
          params: { sheet: damage.sheet },
        });
      case 'unconfirmed':
        return makeFinding('tableUnconfirmed', {
          cell: { sheet: damage.sheet, cell: cellAddress(damage.row, damage.column + SHOWN) },
          params: { sheet: damage.sheet },
        });
    }
  });
}
