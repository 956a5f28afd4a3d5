import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BlockReading, type Block } from '../../../../src/workbook/excel/reading/blockReading';
import type { Value } from '../../../../src/workbook/snapshot/snapshot';

const block = (rows: number, rowBytes: number, isComputed = false): Block => ({
  sheetId: 's',
  area: { row: 2, column: 0, rows, columns: 1 },
  load: 'values',
  rowBytes,
  isComputed,
});

/** Reads everything that is open. Answers the bytes of each turn, taken from the cells. */
function readAll(reading: BlockReading, limit: number, cell: (row: number) => Value): readonly number[] {
  const turns: number[] = [];
  while (!reading.isDone) {
    let bytes = 0;
    for (const slice of reading.next(limit)) {
      const rows = Array.from({ length: slice.rows }, (_, index) => [cell(slice.first + index)]);
      bytes += JSON.stringify(rows).length;
      reading.take(slice, rows);
    }
    turns.push(bytes);
  }
  return turns;
}

describe('reading blocks in slices', () => {
  it('reads every row once, whatever the sizes', () => {
    const sizes = fc.record({
      rows: fc.integer({ min: 1, max: 60 }),
      bytes: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(sizes, { maxLength: 6 }), fc.integer({ min: 1, max: 900 }), (list, limit) => {
        const blocks = list.map(({ rows, bytes }) => block(rows, bytes));
        const reading = new BlockReading(blocks);
        readAll(reading, limit, (row) => row);
        for (const each of blocks) {
          expect(reading.rowsOf(each)).toEqual(Array.from({ length: each.area.rows }, (_, row) => [row]));
        }
      }),
    );
  });

  it('learns from the first rows how long the others are', () => {
    const long = 'x'.repeat(100);
    const turns = readAll(new BlockReading([block(1000, 10)]), 2000, () => long);
    // The first 200 rows were taken for shorter than they are; no later turn is above the limit.
    expect(turns[0]).toBeGreaterThan(2000);
    for (const bytes of turns.slice(1)) expect(bytes).toBeLessThanOrEqual(2000);
  });

  it('reads what is computed last, and again after any edit', () => {
    const [typed, computed] = [block(10, 10), block(10, 10, true)];
    const reading = new BlockReading([computed, typed]);
    expect(reading.next(1000).map((slice) => slice.block)).toEqual([typed, computed]);
    readAll(reading, 1000, () => 1);
    reading.edited('s', 5, 2);
    expect(reading.next(1000)).toEqual([
      { block: typed, first: 3, rows: 2 },
      { block: computed, first: 0, rows: 10 },
    ]);
    readAll(reading, 1000, () => 2);
    reading.edited('another', 0, 1);
    expect(reading.next(1000)).toEqual([{ block: computed, first: 0, rows: 10 }]);
    expect(reading.rowsOf(typed).flat()).toEqual([1, 1, 1, 2, 2, 1, 1, 1, 1, 1]);
  });
});
