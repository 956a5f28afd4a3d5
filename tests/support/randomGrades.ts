import type { GradeBand } from '../../src/domain/grading/gradeBand';
import type { BasisPoints } from '../../src/domain/settings/basisPoints';
import { points } from './sampleTypes';

const band = (name: string, from: number | null, upTo: number | null): GradeBand => ({
  name,
  from: from === null ? null : points(from),
  upTo: upTo === null ? null : ((upTo * 100) as BasisPoints),
});

/** Off, by score, by share, by both; with and without a grade for all the rest. */
export const GRADES: readonly (readonly GradeBand[])[] = [
  [],
  [band('优秀', 20, 50), band('良好', 5, null), band('合格', null, null)],
  [band('优秀', null, 20), band('良好', null, 66.5), band('不合格', null, null)],
  [band('优秀', 12.5, null), band('合格', 0, null)],
];
