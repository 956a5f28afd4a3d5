import type { UnitType } from '../../domain/definitions/definitions';
import { partsWidth } from '../layout/partWords';
import type { Area, Write } from '../writes/writes';

/** Room for the names of parts where unit types have their own. @param area the cells of their column */
export function partsLook(sheet: string, area: Area, types: readonly UnitType[]): readonly Write[] {
  const width = partsWidth(types);
  return width === null
    ? []
    : [
        { kind: 'column', sheet, column: area.column, width },
        { kind: 'format', sheet, area, format: { wrap: true } },
      ];
}
