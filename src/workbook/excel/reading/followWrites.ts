import type { Write } from '../../writes/writes';
import type { BlockReading } from './blockReading';
import type { StandingBook } from './standingBook';

/** Steps that change no content, and what a table is read by is asked anew: the look, the print, protection, names. */
const HARMLESS: ReadonlySet<Write['kind']> = new Set([
  'unprotect',
  'protect',
  'locks',
  'column',
  'hideRow',
  'fitRows',
  'validation',
  'conditionalFormats',
  'freeze',
  'autoFilter',
  'look',
  'print',
  'printArea',
  'name',
  'activate',
] satisfies readonly Write['kind'][]);

/**
 * Has what was read follow a plan that was carried out, as far as that is known without asking.
 *
 * @returns false where the plan did more than fill and format cells of sheets that stood
 */
export function followWrites(
  reading: BlockReading,
  writes: readonly Write[],
  { sheets }: StandingBook,
): boolean {
  const ids = new Map(sheets.map(({ id, name }) => [name, id]));
  return writes.every((write) => {
    if (HARMLESS.has(write.kind)) return true;
    const id = 'sheet' in write ? ids.get(write.sheet) : undefined;
    if (id === undefined) return false;
    switch (write.kind) {
      case 'cells':
        reading.filled(id, write.row, write.column, write.values);
        return true;
      case 'format':
        if (write.format.numberFormat !== undefined) reading.formatted(id, write.area);
        return true;
      case 'numberFormats': {
        const { row, column, formats } = write;
        reading.formatted(id, { row, column, rows: formats.length, columns: formats[0]?.length ?? 1 });
        return true;
      }
      default:
        return false;
    }
  });
}
