import { knownRows } from '../writes/knownContent';
import type { CellWrite, Write } from '../writes/writes';
import { textBytes } from './textBytes';

/** What a write costs beside its cells: object paths, actions, addresses. Estimated high. */
const OVERHEAD = 1_500;

/**
 * Splits a plan into requests of at most `limit` bytes (estimated from above); the order stays.
 * Cells are split by rows; a single row is never split.
 */
export function batches(writes: readonly Write[], limit: number): readonly (readonly Write[])[] {
  const result: Write[][] = [];
  let current: Write[] = [];
  let size = 0;
  for (const { piece, cost } of writes.flatMap((write) => pieces(write, limit))) {
    if (current.length > 0 && size + cost > limit) {
      result.push(current);
      current = [];
      size = 0;
    }
    current.push(piece);
    size += cost;
  }
  if (current.length > 0) result.push(current);
  return result;
}

/** A write, or some of its rows, and what it costs. */
interface Piece {
  readonly piece: Write;
  readonly cost: number;
}

/** Every row is measured once: measuring takes as long as writing. */
function pieces(write: Write, limit: number): readonly Piece[] {
  if (write.kind !== 'cells') return [{ piece: write, cost: bytesOf(write) }];
  const list: Piece[] = [];
  let from = 0;
  let size = OVERHEAD;
  const cut = (to: number): void => {
    const all = from === 0 && to === write.values.length;
    const piece: Write = all
      ? write
      : {
          ...write,
          row: write.row + from,
          values: write.values.slice(from, to),
          ...(write.known === undefined
            ? {}
            : { known: knownRows(write.known, write.row + from, write.row + to) }),
        };
    list.push({ piece, cost: size });
    from = to;
    size = OVERHEAD;
  };
  write.values.forEach((row, index) => {
    const cost = rowBytes(row);
    if (index > from && size + cost > limit) cut(index);
    size += cost;
  });
  cut(write.values.length);
  return list;
}

function bytesOf(write: Exclude<Write, { readonly kind: 'cells' }>): number {
  switch (write.kind) {
    case 'numberFormats':
      return OVERHEAD + write.formats.reduce((sum, row) => sum + rowBytes(row), 0);
    case 'locks':
      return OVERHEAD + write.locked.length * LOCK_BYTES;
    case 'conditionalFormats':
      return OVERHEAD * (1 + write.formats.length);
    case 'print':
      return OVERHEAD * 2 + (write.setup.pages?.length ?? 0) * PAGE_BYTES;
    case 'order':
      return OVERHEAD + write.sheets.length * 400;
    case 'name':
    case 'addName':
    case 'format':
    case 'validation':
      return OVERHEAD * 2;
    default:
      return OVERHEAD;
  }
}

/** What one cell's lock is sent as. */
const LOCK_BYTES = 48;

/** What one page break is sent as. */
const PAGE_BYTES = 300;

/** Bytes of a row as JSON in UTF-8, estimated from above. */
function rowBytes(row: readonly CellWrite[]): number {
  return row.reduce<number>((sum, cell) => sum + cellBytes(cell), 3);
}

function cellBytes(cell: CellWrite): number {
  if (typeof cell === 'string') return textBytes(cell);
  if (typeof cell !== 'object' || cell === null) return String(cell).length + 1;
  return AROUND_OBJECT + textBytes('formula' in cell ? cell.formula : cell.literal);
}

/** Braces and a name. */
const AROUND_OBJECT = 13;
