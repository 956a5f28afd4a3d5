import type { ColumnDamage } from './columnDamage';
import type { TableRole } from '../../workbook/layout/names';

/** A table whose content people made, and that nothing else in the book holds as a whole. */
export type KeptRole = Extract<TableRole, 'about' | 'indicators' | 'units' | 'negative' | 'ledger'>;

/** Something of the book that is not as the add-in left it, so that reading on would pass over what people typed. */
export type Damage =
  /** The sheet of a table is gone, with what was on it. `sheet` is what the add-in calls it. */
  | { readonly kind: 'tableGone'; readonly role: KeptRole; readonly sheet: string }
  /** A table stands on a sheet, and the name by which it is found does not; zero-based place of its codes. */
  | {
      readonly kind: 'nameGone';
      readonly name: string;
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly isBlocking: boolean;
    }
  /** Columns of a table were inserted, deleted or moved. */
  | ColumnDamage
  /** A table was made anew in place of one that was lost, and nobody has said that it is complete. */
  | { readonly kind: 'unconfirmed'; readonly sheet: string; readonly row: number; readonly column: number };

/** Whether a damage stops every job until it is mended. */
export function isBlocking(damage: Damage): boolean {
  switch (damage.kind) {
    case 'tableGone':
    case 'columns':
      return true;
    case 'nameGone':
      return damage.isBlocking;
    case 'unconfirmed':
      return false;
  }
}

/** Whether a unit may have a rank all the same. */
export function allowsRanks(damage: Damage): boolean {
  return damage.kind === 'nameGone' && !damage.isBlocking;
}
