import type { PlannedScore, ScoreFate } from '../../app/enter/planScores';
import { formatPoints } from '../../domain/points/points';
import type { EnterText } from './useEnterText';

/** Why a score is not written. */
export function refusalText(
  { why, target }: Extract<ScoreFate, { state: 'refused' }>,
  text: EnterText,
): string {
  if (why !== 'scoreAboveCap') return text(`why.${why}`);
  return text('why.scoreAboveCap', { cap: target.cap === null ? '' : formatPoints(target.cap) });
}

/** Why there is no cell for a score. */
export function notFoundText(score: Extract<PlannedScore, { state: 'notFound' }>, text: EnterText): string {
  const { why, unit, indicator } = score;
  switch (why) {
    case 'unitUnknown':
      return unit.trim() === '' ? text('why.unitNone') : text('why.unitUnknown', { unit });
    case 'unitAmbiguous':
      return text('why.unitAmbiguous', { unit });
    case 'indicatorUnknown':
    case 'indicatorAmbiguous':
    case 'noCell':
      return text(`why.${why}`, { unit, indicator });
  }
}
