import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { batches } from '../../src/workbook/excel/batches';
import { cellInput } from '../../src/workbook/excel/cellInput';
import { parseTyped } from '../../src/host';
import type { CellWrite, Write } from '../../src/workbook/writes/writes';

const cells = fc.record({
  kind: fc.constant('cells' as const),
  sheet: fc.constantFrom('甲', '乙'),
  row: fc.nat(50),
  column: fc.nat(5),
  values: fc.array(fc.tuple(fc.string({ maxLength: 400 }), fc.integer()), { minLength: 1, maxLength: 30 }),
});
const write: fc.Arbitrary<Write> = fc.oneof(
  cells,
  fc.constant<Write>({ kind: 'addSheet', sheet: '丙' }),
  fc.constant<Write>({
    kind: 'protect',
    sheet: '甲',
    options: { allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true },
  }),
);

/** Every row of cells by itself, everything else as it is: what a plan does, whatever its pieces. */
function steps(writes: readonly Write[]): readonly unknown[] {
  return writes.flatMap((each): readonly unknown[] =>
    each.kind === 'cells'
      ? each.values.map((values, at) => [each.sheet, each.row + at, each.column, values])
      : [each],
  );
}

describe('batches', () => {
  it('lose nothing, keep the order, and stay within their bytes', () => {
    fc.assert(
      fc.property(
        fc.array(write, { maxLength: 12 }),
        fc.integer({ min: 5000, max: 20_000 }),
        (plan, limit) => {
          const split = batches(plan, limit);
          expect(steps(split.flat())).toEqual(steps(plan));
          for (const request of split) {
            expect(request).not.toEqual([]);
            const bytes = new TextEncoder().encode(JSON.stringify(request)).length;
            expect(request.length === 1 || bytes <= limit).toBe(true);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('are one request for a small plan, and none for an empty one', () => {
    expect(batches([], 1_200_000)).toEqual([]);
    expect(
      batches(
        [
          { kind: 'addSheet', sheet: '甲' },
          { kind: 'deleteSheet', sheet: '乙' },
        ],
        1_200_000,
      ),
    ).toHaveLength(1);
  });
});

describe('cellInput', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    "'quoted",
    ' =1',
    '＝1',
    '007',
    '1-2',
    '5',
    '１２',
    '3/4',
    'TRUE',
    'false ',
    '#N/A',
    '12:30',
    '5%',
    '¥5',
    '1E5',
    'Jan 5',
    '五月三日',
    '上午9时',
    '\t=1',
  ])('writes the text %p so that it stays text', (text) => {
    expect(cellInput(text)).toBe(`'${text}`);
  });

  it.each<[CellWrite, unknown]>([
    ['党建', '党建'],
    ['', ''],
    [5, 5],
    [true, true],
    [null, null],
    [{ formula: '=A1' }, '=A1'],
    [{ literal: '#N/A' }, '#N/A'],
  ])('writes %p as it is', (cell, written) => {
    expect(cellInput(cell)).toBe(written);
  });

  it('keeps any text a text of just these characters', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (text) => {
        expect(parseTyped(String(cellInput(text)), 'General').content).toEqual({ kind: 'text', text });
      }),
      { numRuns: 2000 },
    );
  });
});
