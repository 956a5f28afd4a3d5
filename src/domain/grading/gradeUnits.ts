import type { FinalScore, Points } from '../points/points';
import type { RankEntry } from '../ranking/rankUnits';
import { rivalsOf } from '../ranking/rivals';
import { WHOLE } from '../settings/basisPoints';
import type { RankScope } from '../settings/settings';
import type { GradeBand } from './gradeBand';

/** A unit that wants a grade. */
export interface GradeEntry extends RankEntry {
  /** The rounded final score. */
  readonly final: FinalScore | Points;
  readonly isVetoed: boolean;
}

/** What the county decided about grades. */
export interface GradeRule {
  readonly rankScope: RankScope;
  readonly grades: readonly GradeBand[];
  readonly vetoGrade: string | null;
}

/**
 * Grades 等次: each ranked unit gets the first band whose conditions it meets, one under a veto
 * nothing better than the veto's grade.
 *
 * A unit's place is one more than the number of ranked units of the same unit type (or group) that stand
 * better and are not under a veto, which use up no place. A share is of the ranked units not under a veto,
 * rounded down: 20 % of 9 units is one. Units that stand equal get the same grade, so a tie may carry a band
 * past its share or places. A unit without rivals has no rank, and so no grade that depends on one.
 *
 * @returns by unit; units without a grade are absent
 */
export function gradeUnits(entries: readonly GradeEntry[], rule: GradeRule): ReadonlyMap<string, string> {
  const grades = new Map<string, string>();
  for (const rivals of rivalsOf(entries, rule.rankScope)) {
    const ranked = rivals.filter((entry) => entry.ranked);
    const ofAll = ranked.filter(({ isVetoed }) => !isVetoed).length;
    const places = freePlaces(ranked);
    for (const entry of ranked) {
      const place = rivals.length < 2 ? null : (places.get(entry.standing) ?? null);
      const band = bandOf(entry, place, ofAll, rule);
      if (band !== null) grades.set(entry.unit, band.name);
    }
  }
  return grades;
}

/** The place that each standing comes to where units under a veto use up none. */
function freePlaces(ranked: readonly GradeEntry[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  let before = 0;
  for (const { standing, isVetoed } of [...ranked].sort((left, right) => right.standing - left.standing)) {
    if (!places.has(standing)) places.set(standing, 1 + before);
    if (!isVetoed) before += 1;
  }
  return places;
}

/** @param ofAll how many units share the places */
function bandOf(
  { final, isVetoed }: GradeEntry,
  place: number | null,
  ofAll: number,
  { grades, vetoGrade }: GradeRule,
): GradeBand | null {
  const index = grades.findIndex(
    ({ from, upTo, places }) =>
      (from === null || final >= from) &&
      (upTo === null || (place !== null && place <= Math.floor((ofAll * upTo) / WHOLE))) &&
      (places === null || (place !== null && place <= places)),
  );
  if (index < 0) return null;
  return grades[isVetoed ? Math.max(index, vetoIndex(grades, vetoGrade)) : index] ?? null;
}

/** Index of the best band that a unit under a veto can get. */
export function vetoIndex(grades: readonly GradeBand[], vetoGrade: string | null): number {
  const named = grades.findIndex(({ name }) => name === vetoGrade);
  return named < 0 ? grades.length - 1 : named;
}
