import type { ListedFinding } from '../../workbook/plan/planFindings';
import type { BookSnapshot } from '../../workbook/snapshot/snapshot';
import { locateFindings } from './locateFindings';

/** What comes first in the list. */
const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

/** Findings as the sheet 问题 lists them: each with its cell where it has one, worst first. */
export function placeFindings(
  listed: readonly ListedFinding[],
  snapshot: BookSnapshot,
): readonly ListedFinding[] {
  const located = locateFindings(
    listed.map(({ finding }) => finding),
    snapshot,
  );
  return listed
    .map(({ fromImport, finding }, index) => ({ fromImport, finding: located[index] ?? finding }))
    .sort((left, right) => WEIGHT[left.finding.severity] - WEIGHT[right.finding.severity]);
}
