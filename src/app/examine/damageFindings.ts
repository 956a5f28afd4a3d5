import type { Finding } from '../../domain/findings/finding';
import type { FindingParams } from '../../domain/findings/findingParams';
import { makeFinding } from '../../domain/findings/makeFinding';
import { cellAddress } from '../../workbook/formulas/address';
import type { ColumnDamage } from '../book/columnDamage';
import type { Damage } from '../book/damage';

/** Every table has a column that is shown this far to the right of its first one. */
const SHOWN = 3;

/** What is damaged, each with its sheet and the way back. */
export function damageFindings(damages: readonly Damage[]): readonly Finding[] {
  return damages.flatMap((damage): readonly Finding[] => {
    switch (damage.kind) {
      case 'tableGone':
        return [makeFinding('tableGone', { params: { variant: damage.role, sheet: damage.sheet } })];
      case 'columns':
        return columnFindings(damage);
      case 'nameGone':
        return [
          makeFinding('tableNameGone', {
            cell: { sheet: damage.sheet, cell: 'A1' },
            params: { sheet: damage.sheet },
          }),
        ];
      case 'unconfirmed':
        return [
          makeFinding('tableUnconfirmed', {
            cell: { sheet: damage.sheet, cell: cellAddress(damage.row, damage.column + SHOWN) },
            params: { sheet: damage.sheet },
          }),
        ];
    }
  });
}

/** What is wrong with the columns of a table, one by one. */
function columnFindings(damage: ColumnDamage): readonly Finding[] {
  const { sheet, row, isReadable, isCoded, missing, foreign } = damage;
  const found = (params: FindingParams['columnsDamaged']): Finding =>
    makeFinding('columnsDamaged', { cell: { sheet, cell: cellAddress(row, SHOWN) }, params });
  if (!isReadable) return [found({ variant: 'unreadable', sheet })];
  const details = [
    ...foreign.map(({ letter, header }) => found({ variant: 'foreign', sheet, letter, header })),
    ...missing.map(({ header, held }) => found({ variant: GONE[held], sheet, column: header })),
    ...(isCoded ? [] : [found({ variant: 'codes', sheet })]),
  ];
  return details.length > 0 ? details : [found({ variant: 'moved', sheet })];
}

const GONE = { entries: 'entriesGone', notes: 'notesGone', nothing: 'gone' } as const;
