import type { PlannedChange } from '../../app/plan/plannedChanges';

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
  const { before, isProposal, formerUnitName } = change;
  if (!isProposal || before === null) return [change];
  const apart = { ...change, cap: null, moved: false, isProposal: false, scoresAbove: 0 };
  return [
    { ...apart, kind: 'added', before: null, formerUnitName: null },
    { ...apart, kind: 'removed', indicator: before, unitName: formerUnitName },
  ];
}

function isOf(group: ChangeGroupOf['kind'], { kind, cap, moved }: PlannedChange): boolean {
  switch (group) {
    case 'added':
    case 'removed':
    case 'renamed':
      return kind === group;
    case 'capChanged':
      return cap !== null;
    case 'moved':
      return moved;
    case 'kept':
      return kind === 'kept' && !moved;
  }
}
