import { parseArea } from '../model/address';
import type { Area } from '../model/book';
import { mapReferences, type FormulaPart } from './formulaTree';

/** A reference in a formula; `sheet` is null where none is named. */
export interface SheetArea {
  readonly sheet: string | null;
  readonly area: Area;
}

/** Every reference of a formula to cells that exist, in the order of reading. */
export function references(tree: FormulaPart): readonly SheetArea[] {
  const found: SheetArea[] = [];
  mapReferences(tree, (reference) => {
    const area = parseArea(reference.text);
    if (area !== null) found.push({ sheet: reference.sheet, area });
    return { kind: 'reference', ...reference };
  });
  return found;
}

/** Whether a formula names a sheet (by its name without regard to case). */
export function mentions(tree: FormulaPart, sheetName: string): boolean {
  return references(tree).some(({ sheet }) => sheet !== null && isSameName(sheet, sheetName));
}

export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
