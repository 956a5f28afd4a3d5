import type { Value } from '../snapshot/snapshot';
import { WorkbookError } from './workbookError';

/** Office.js types its grids as `any`; here they become values, and anything else is an error. */
export function grid(cells: unknown): readonly (readonly Value[])[] {
  if (!Array.isArray(cells)) throw new WorkbookError('limitReached', 'the host returned no values');
  return cells.map((row: unknown) => {
    if (!Array.isArray(row)) throw new WorkbookError('unknown', 'a row of values is no list');
    return row.map((value: unknown): Value => {
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
      throw new WorkbookError('unknown', `unexpected value of type ${typeof value}`);
    });
  });
}
