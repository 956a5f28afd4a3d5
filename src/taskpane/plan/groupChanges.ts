import type { PlannedChange } from '../../app/plan/plannedChanges';
import { capChange, isMovedChange } from '../../domain/matching/definitionChange';

/** Kinds of change as they are told, those that cost scores first. */
const KINDS = ['removed', 'capChanged', 'renamed', 'moved', 'added', 'kept'] as const;

/** Changes of one kind; an indicator whose name and cap changed stands in two. */
export interface ChangeGroupOf {
  readonly kind: (typeof KINDS)[number];
  readonly changes: readonly PlannedChange[];
}

/**
 * Groups changes, leaving out kinds without any. A rename that nobody confirmed is what it would be
 * if the plan were carried out: one indicator less, and another one.
 */
export function groupChanges(changes: readonly PlannedChange[]): readonly ChangeGroupOf[] {
  const told = changes.flatMap(asCarriedOut);
  return KINDS.map((kind) => ({ kind, changes: told.filter((change) => isOf(kind, change)) })).filter(
    (group) => group.changes.length > 0,
  );
}

function asCarriedOut(change: PlannedChange): readonly PlannedChange[] {
  if (change.kind !== 'renamed' || !change.isProposal) return [change];
  return [
    { kind: 'added', to: change.to, scoresAbove: 0 },
    { kind: 'removed', from: change.from, scoresAbove: 0 },
  ];
}

function isOf(group: ChangeGroupOf['kind'], change: PlannedChange): boolean {
  switch (group) {
    case 'added':
    case 'removed':
    case 'renamed':
      return change.kind === group;
    case 'capChanged':
      return capChange(change) !== null;
    case 'moved':
      return isMovedChange(change);
    case 'kept':
      return change.kind === 'kept' && !change.moved;
  }
}
