import type { FinalScore, Points } from '../points/points';
import { placesOf, type RankEntry } from '../ranking/rankUnits';
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
 * A share is of the units ranked in the same unit type (or group), rounded down: 20 % of 9 units is
 * one. Units that stand equal get the same grade, so a tie may carry a band past its share. A unit
 * without rivals has no rank, and so no grade that depends on one.
 *
 * @returns by unit; units without a grade are absent
 */
export function gradeUnits(entries: readonly GradeEntry[], rule: GradeRule): ReadonlyMap<string, string> {
  const grades = new Map<string, string>();
  for (const rivals of rivalsOf(entries, rule.rankScope)) {
    const ranked = rivals.filter((entry) => entry.ranked);
    const places = placesOf(ranked, 'gapped');
    for (const entry of ranked) {
      const position = rivals.length < 2 ? null : (places.get(entry.standing) ?? null);
      const band = bandOf(entry, position, ranked.length, rule);
      if (band !== null) grades.set(entry.unit, band.name);
    }
  }
  return grades;
}

function bandOf(
  { final, isVetoed }: GradeEntry,
  position: number | null,
  ranked: number,
  { grades, vetoGrade }: GradeRule,
): GradeBand | null {
  const index = grades.findIndex(
    ({ from, upTo }) =>
      (from === null || final >= from) &&
      (upTo === null || (position !== null && position <= Math.floor((ranked * upTo) / WHOLE))),
  );
  if (index < 0) return null;
  return grades[isVetoed ? Math.max(index, vetoIndex(grades, vetoGrade)) : index] ?? null;
}

/** Index of the best band that a unit under a veto can get. */
export function vetoIndex(grades: readonly GradeBand[], vetoGrade: string | null): number {
  const named = grades.findIndex(({ name }) => name === vetoGrade);
  return named < 0 ? grades.length - 1 : named;
}
