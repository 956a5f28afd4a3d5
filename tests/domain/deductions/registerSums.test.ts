import { expect, it } from '@jest/globals';
import type { LedgerReading } from '../../../src/domain/deductions/readLedger';
import { registerSums } from '../../../src/domain/deductions/registerSums';
import { points } from '../../support/sampleTypes';

const counted = (unit: string, worth: number): LedgerReading => ({
  state: 'counted',
  unit,
  item: 'n',
  points: points(worth),
  cut: null,
});
const READINGS: readonly LedgerReading[] = [
  counted('u1', -1.5),
  counted('u2', 0),
  counted('u1', 4),
  counted('u1', -2),
  counted('u1', 1.25),
  { state: 'superseded', unit: 'u3', item: 'n', points: points(-3), by: 0 },
  { state: 'refused', refusal: { code: 'ledgerUnfinished', params: { missing: 'times' } } },
];
const sums = (limits: { readonly bonus?: number; readonly deduction?: number }) =>
  Object.fromEntries(
    registerSums(READINGS, {
      ...(limits.bonus === undefined ? {} : { bonus: points(limits.bonus) }),
      ...(limits.deduction === undefined ? {} : { deduction: points(limits.deduction) }),
    }),
  );

it('what is added and what is taken off are summed apart, of each unit with entries that count', () => {
  expect(sums({})).toEqual({ u1: { bonus: 5250, deduction: -3500 }, u2: { bonus: 0, deduction: 0 } });
});

it('neither is further from 0 than its limit', () => {
  expect(sums({ bonus: 5 })).toMatchObject({ u1: { bonus: 5000, deduction: -3500 } });
  expect(sums({ deduction: 3 })).toMatchObject({ u1: { bonus: 5250, deduction: -3000 } });
  expect(sums({ bonus: 5.25, deduction: 3.5 })).toMatchObject({ u1: { bonus: 5250, deduction: -3500 } });
});

it('a limit of 0 leaves nothing, and no negative zero', () => {
  const { u1 } = sums({ bonus: 0, deduction: 0 });
  expect(Object.is(u1?.deduction, 0)).toBe(true);
  expect(u1?.bonus).toBe(0);
});
