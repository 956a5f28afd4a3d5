import type { Write } from '../plan/writes';

/** Most bytes of one request; Excel on the web takes 5 MB, and a wide margin costs few round trips. */
export const REQUEST_BYTES = 1_200_000;

/** What a write costs beside its cells: object paths, actions, addresses. Estimated high. */
const OVERHEAD = 1_500;

/**
 * Splits a plan into requests of at most `limit` bytes (estimated from above); the order stays.
 * Cells are split by rows; a single row is never split.
 */
export function batches(
  writes: readonly Write[],
  limit: number = REQUEST_BYTES,
): readonly (readonly Write[])[] {
  const result: Write[][] = [];
  let current: Write[] = [];
  let size = 0;
  for (const write of writes) {
    for (const piece of pieces(write, limit)) {
      const cost = bytesOf(piece);
      if (current.length > 0 && size + cost > limit) {
        result.push(current);
        current = [];
        size = 0;
      }
      current.push(piece);
      size += cost;
    }
  }
  if (current.length > 0) result.push(current);
  return result;
}

function pieces(write: Write, limit: number): readonly Write[] {
  if (write.kind !== 'cells' || bytesOf(write) <= limit) return [write];
  const list: Write[] = [];
  let rows: (typeof write.values)[number][] = [];
  let first = write.row;
  let size = OVERHEAD;
  for (const row of write.values) {
    const cost = utf8Bytes(row);
    if (rows.length > 0 && size + cost > limit) {
      list.push({ ...write, row: first, values: rows });
      first += rows.length;
      rows = [];
      size = OVERHEAD;
    }
    rows.push(row);
    size += cost;
  }
  list.push({ ...write, row: first, values: rows });
  return list;
}

function bytesOf(write: Write): number {
  switch (write.kind) {
    case 'cells':
      return OVERHEAD + write.values.reduce((sum, row) => sum + utf8Bytes(row), 0);
    case 'numberFormats':
      return OVERHEAD + utf8Bytes(write.formats);
    case 'conditionalFormats':
      return OVERHEAD * (1 + write.formats.length);
    case 'order':
      return OVERHEAD + write.sheets.length * 400;
    case 'name':
    case 'addName':
    case 'print':
    case 'format':
    case 'validation':
      return OVERHEAD * 2;
    default:
      return OVERHEAD;
  }
}

const encoder = new TextEncoder();

function utf8Bytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}
