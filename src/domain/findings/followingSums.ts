import { FULL_PART } from '../definitions/deriveCaps';
import { groupBy } from '../lists/groupBy';
import { pointsFromNumber, type Points } from '../points/points';
import type { Finding, FindingOf } from './finding';

/**
 * Sums of parts that are off by just what the categories of the same owner are off by, by the first of these: putting
 * the categories right puts them right.
 */
export function followingSums(findings: readonly Finding[]): ReadonlyMap<Finding, readonly Finding[]> {
  const categories = findings.filter(isCategory);
  const byOwner = groupBy(categories, ({ params }) => params.owner);
  const follows = new Map<Finding, readonly Finding[]>();
  for (const finding of findings) {
    if (finding.code !== 'partSumNot100' || finding.params.variant === 'everyUnit') continue;
    const causes = byOwner.get(finding.params.owner);
    const sum = pointsOf(finding.params.sum);
    if (causes === undefined || sum === null) continue;
    const short = causes.map(({ params }) => lessThan(params.categoryCap, params.sum));
    const all = short.reduce<number | null>((left, right) => add(left, right), 0);
    if (all === FULL_PART - sum) follows.set(causes[0], [...(follows.get(causes[0]) ?? []), finding]);
  }
  return follows;
}

function isCategory(finding: Finding): finding is FindingOf<'categorySumDiffers'> {
  return finding.code === 'categorySumDiffers';
}

/** By how much a sum is below what it should be; null where either is no figure. */
function lessThan(whole: string, sum: string): number | null {
  const [wanted, present] = [pointsOf(whole), pointsOf(sum)];
  return wanted === null || present === null ? null : wanted - present;
}

function add(left: number | null, right: number | null): number | null {
  return left === null || right === null ? null : left + right;
}

function pointsOf(text: string): Points | null {
  return pointsFromNumber(Number(text));
}
