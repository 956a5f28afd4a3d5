import { expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Area } from '../../../src/host/model/book';
import { cellCount, containsCell, intersect, subtract } from '../../../src/host/model/areas';

const area: fc.Arbitrary<Area> = fc.record({
  row: fc.nat(6),
  column: fc.nat(6),
  rows: fc.integer({ min: 1, max: 5 }),
  columns: fc.integer({ min: 1, max: 5 }),
});

it('what is left of an area and the hole make up the area, without overlap', () => {
  fc.assert(
    fc.property(area, area, (whole, hole) => {
      const pieces = subtract(whole, hole);
      const common = intersect(whole, hole);
      const left = pieces.reduce((sum, piece) => sum + cellCount(piece), 0);
      expect(left + (common === null ? 0 : cellCount(common))).toBe(cellCount(whole));
      for (let row = 0; row < 12; row += 1) {
        for (let column = 0; column < 12; column += 1) {
          const inPieces = pieces.filter((piece) => containsCell(piece, row, column)).length;
          const expected = containsCell(whole, row, column) && !containsCell(hole, row, column) ? 1 : 0;
          expect(inPieces).toBe(expected);
        }
      }
    }),
  );
});
