import type { GradeBand } from '../../src/domain/grading/gradeBand';
import type { BasisPoints } from '../../src/domain/settings/basisPoints';
import { points } from './sampleTypes';

const band = (
  name: string,
  from: number | null,
  upTo: number | null,
  places: number | null = null,
): GradeBand => ({
  name,
  from: from === null ? null : points(from),
  upTo: upTo === null ? null : ((upTo * 100) as BasisPoints),
  places,
});

/** Off, by score, by share, by places, by several; with and without a grade for all the rest. */
export const GRADES: readonly (readonly GradeBand[])[] = [
  [],
  [band('优秀', 20, 50), band('良好', 5, null), band('合格', null, null)],
  [band('优秀', null, 20), band('良好', null, 66.5), band('不合格', null, null)],
  [band('优秀', 12.5, null), band('合格', 0, null)],
  [band('优秀', null, null, 1), band('良好', null, null, 3), band('不合格', null, null)],
  [band('优秀', 5, null, 2), band('良好', null, 50), band('合格', 0, null)],
];
