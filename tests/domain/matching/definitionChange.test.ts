import { expect, it } from '@jest/globals';
import {
  capChange,
  changedIndicator,
  formerIndicator,
  isChange,
  isMovedChange,
  type DefinitionChange,
  type PlacedIndicator,
} from '../../../src/domain/matching/definitionChange';
import { sampleIndicator } from '../../support/sampleTypes';

const placed = (name: string, cap: number | null): PlacedIndicator => ({
  unitType: 't',
  typeName: '镇',
  indicator: sampleIndicator(null, name, cap),
  unitName: null,
});
const [from, to] = [placed('党建', 5), placed('党建工作', 6)];
const kept = (moved: boolean): DefinitionChange => ({ kind: 'kept', from, to: from, moved });
const renamed: DefinitionChange = { kind: 'renamed', from, to, moved: true, isProposal: false };
const CHANGES: readonly DefinitionChange[] = [
  { kind: 'added', to },
  { kind: 'removed', from },
  kept(false),
  kept(true),
  { kind: 'capChanged', from, to: placed('党建', null), moved: false },
  renamed,
];

it('of a change both sides are told, where there are two', () => {
  const names = CHANGES.map((change) => [
    formerIndicator(change)?.indicator.name ?? null,
    changedIndicator(change).indicator.name,
  ]);
  expect(names).toEqual([
    [null, '党建工作'],
    ['党建', '党建'],
    ['党建', '党建'],
    ['党建', '党建'],
    ['党建', '党建'],
    ['党建', '党建工作'],
  ]);
});

it('a new cap is told whatever else changed, one that is missing now among them', () => {
  expect(CHANGES.map(capChange)).toEqual([
    null,
    null,
    null,
    null,
    { from: 5000, to: null },
    { from: 5000, to: 6000 },
  ]);
});

it('only what is there still has moved, and what is kept where it was is no change', () => {
  expect(CHANGES.map(isMovedChange)).toEqual([false, false, false, true, false, true]);
  expect(CHANGES.map(isChange)).toEqual([true, true, false, true, true, true]);
});
