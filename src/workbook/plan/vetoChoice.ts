import { absoluteArea, sheetPrefix } from '../formulas/address';
import type { Area, Write } from '../writes/writes';
import type { LookupTable } from './lookupTables';

/** Offers what leads to a veto as its basis, where the county lists that; anything else may be typed. */
export function vetoChoice(
  area: Area,
  { sheet, columns, vetoRows }: LookupTable,
  units: string,
): readonly Write[] {
  const column = columns.get('text');
  if (vetoRows === null || column === undefined) return [];
  const source = `=${sheetPrefix(sheet)}${absoluteArea({ row: vetoRows.firstRow, rows: vetoRows.rows, column, columns: 1 })}`;
  const validation = { rule: { kind: 'list', source }, alert: null } as const;
  return [{ kind: 'validation', sheet: units, area, validation }];
}
