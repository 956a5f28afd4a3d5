import type { Area } from '../model/book';
import { mapReferences, type FormulaPart } from './formulaTree';

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** A reference in a formula; `sheet` is null where none is named. */
export interface SheetArea {
  readonly sheet: string | null;
  readonly area: Area;
}

/** Every reference of a formula, in the order of reading. */
export function references(tree: FormulaPart): readonly SheetArea[] {
  const found: SheetArea[] = [];
  mapReferences(tree, (reference) => {
    found.push({ sheet: reference.sheet, area: areaOf(reference.text) });
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

/** `A1`, `$A$1:B2`, `A:B` or `1:2` as an area. */
function areaOf(text: string): Area {
  const [from = '', to = from] = text.replaceAll('$', '').split(':');
  const start = corner(from, 0, 0);
  const end = corner(to, ROWS - 1, COLUMNS - 1);
  const row = Math.min(start.row, end.row);
  const column = Math.min(start.column, end.column);
  return {
    row,
    column,
    rows: Math.abs(end.row - start.row) + 1,
    columns: Math.abs(end.column - start.column) + 1,
  };
}

/** A corner; what it does not say (the row of `A:B`) is taken from the two numbers. */
function corner(text: string, row: number, column: number): { row: number; column: number } {
  const letters = /^[A-Za-z]*/u.exec(text)?.[0] ?? '';
  const digits = text.slice(letters.length);
  return {
    row: digits === '' ? row : Number(digits) - 1,
    column: letters === '' ? column : columnNumber(letters),
  };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + (letter.codePointAt(0) ?? 0) - 64;
  return number - 1;
}
