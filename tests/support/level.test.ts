import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { testLevel } from './level';

describe('a random test that names no seed', () => {
  it('begins from that of the level', () => {
    expect(fc.readConfigureGlobal()).toMatchObject({ seed: testLevel.seed });
    const tried: number[][] = [[], []];
    for (const values of tried) {
      fc.assert(
        fc.property(fc.integer(), (value) => {
          values.push(value);
        }),
      );
    }
    expect(tried[0]).toEqual(tried[1]);
  });
});
