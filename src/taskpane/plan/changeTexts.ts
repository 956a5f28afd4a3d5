import type { PlannedChange } from '../../app/plan/plannedChanges';
import {
  capChange,
  changedIndicator,
  formerIndicator,
  isMovedChange,
  type PlacedIndicator,
} from '../../domain/matching/definitionChange';
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
export function nameText(change: PlannedChange, text: Text): string {
  const { indicator } = changedIndicator(change);
  return fromTo(formerIndicator(change)?.indicator.name ?? indicator.name, indicator.name, text);
}

/** Where an indicator stands and what it is worth, and what that was where it is something else. */
export function placeTexts(change: PlannedChange, text: Text): readonly string[] {
  const { scoresAbove } = change;
  const now = changedIndicator(change);
  const former = formerIndicator(change) ?? now;
  const cap = capChange(change);
  return [
    isMovedChange(change) ? fromTo(placeText(former), placeText(now), text) : placeText(now),
    cap === null
      ? text('plan.cap', { cap: pointsText(now.indicator.cap, text) })
      : text('plan.capFromTo', { from: pointsText(cap.from, text), to: pointsText(cap.to, text) }),
    ...(scoresAbove > 0 ? [text('plan.above', { count: scoresAbove })] : []),
  ];
}

function placeText({ typeName, unitName, indicator }: PlacedIndicator): string {
  return [unitName ?? typeName, indicator.category].join(' · ');
}

/** Points as people read them, or that there are none yet. */
export function pointsText(points: Points | null, text: Text): string {
  return points === null ? text('selected.capMissing') : formatPoints(points);
}

/** What something is, and what it was where that is something else. */
export function fromTo(from: string, to: string, text: Text): string {
  return from === to ? to : text('plan.fromTo', { from, to });
}
