import type { PlannedChange } from '../../app/plan/plannedChanges';
import { formatPoints, type Points } from '../../domain/points/points';
import type { Text } from '../shared/paneContext';
import type { ChangeGroupOf } from './groupChanges';

/** What a group of changes is, with its size. */
export function groupText({ kind, changes }: ChangeGroupOf, text: Text): string {
  const count = changes.length;
  switch (kind) {
    case 'capChanged': {
      const above = changes.reduce((sum, { scoresAbove }) => sum + scoresAbove, 0);
      return above > 0 ? text('plan.capChangedAbove', { count, above }) : text('plan.capChanged', { count });
    }
    case 'moved':
      return text('plan.movedIndicators', { count });
    case 'kept':
      return text('plan.same', { count });
    case 'added':
    case 'removed':
    case 'renamed':
      return text(`plan.${kind}`, { count });
  }
}

/** An indicator's name, and what it was where it is another one. */
export function nameText({ indicator, before }: PlannedChange, text: Text): string {
  return fromTo(before?.name ?? indicator.name, indicator.name, text);
}

/** Where an indicator stands and what it is worth, and what that was where it is something else. */
export function placeTexts(change: PlannedChange, text: Text): readonly string[] {
  const { typeName, unitName, formerUnitName, indicator, before, cap, scoresAbove } = change;
  const place = [unitName ?? typeName, indicator.category].join(' · ');
  const former = before === null ? place : [formerUnitName ?? typeName, before.category].join(' · ');
  return [
    change.moved ? fromTo(former, place, text) : place,
    cap === null
      ? text('plan.cap', { cap: pointsText(indicator.cap, text) })
      : text('plan.capFromTo', { from: pointsText(cap.from, text), to: pointsText(cap.to, text) }),
    ...(scoresAbove > 0 ? [text('plan.above', { count: scoresAbove })] : []),
  ];
}

/** Points as people read them, or that there are none yet. */
export function pointsText(points: Points | null, text: Text): string {
  return points === null ? text('selected.capMissing') : formatPoints(points);
}

/** What something is, and what it was where that is something else. */
export function fromTo(from: string, to: string, text: Text): string {
  return from === to ? to : text('plan.fromTo', { from, to });
}
