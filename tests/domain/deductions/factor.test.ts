import { expect, it } from '@jest/globals';
import { factorProduct, isFactor, readFactor } from '../../../src/domain/deductions/factor';
import { isTimes } from '../../../src/domain/deductions/readLedger';

it('a factor is read in hundredths, as 1 where it is blank, and as none where it is something else', () => {
  expect(['', ' \u3000', 1, 0.5, 1.15, 0.01, 10].map(readFactor)).toEqual([100, 100, 100, 50, 115, 1, 1000]);
  expect(['1', 'x', true, false, 0, -1, 10.01, 0.005, 1.001, Number.NaN].map(readFactor)).toEqual(
    Array.from({ length: 10 }, () => null),
  );
});

it('a number is a factor from 0.01 to 10, with two decimals at most but for the noise of floats', () => {
  expect([0.01, 10, 0.1 + 0.2, 0.07 * 3].map(isFactor)).toEqual([true, true, true, true]);
  expect([0, -0.01, 10.01, 0.105, 0.005].map(isFactor)).toEqual([false, false, false, false, false]);
  expect([1e-7, 1e-300, -1e-9].map(isFactor)).toEqual([false, false, false]);
});

it('a product is rounded to thousandths, halves away from zero', () => {
  const products = [
    [-125, 50],
    [125, 50],
    [-124, 50],
    [-1, 49],
    [-1, 50],
    [3, 133],
  ] as const;
  expect(products.map(([thousandths, hundredths]) => factorProduct(thousandths, hundredths))).toEqual([
    -63, 63, -62, 0, -1, 4,
  ]);
  expect(Object.is(factorProduct(-1, 1), 0)).toBe(true);
});

it('times are whole numbers from 1 to 999', () => {
  expect([1, 999, 0, 1000, 1.5, -1, Number.NaN].map(isTimes)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
