import type { BookOverview } from '../../app/session/overview';
import { unitBlocks } from '../../app/session/unitBlocks';
import type { CellPlace } from '../../domain/findings/finding';
import type { Points } from '../../domain/points/points';
import { differingMaxima } from '../../domain/review/reviewMaxima';
import type { UnitResult } from '../../domain/scoring/computeResults';
import { isRanked } from '../../domain/scoring/resultState';

/** A unit with its result, as charts and lists show it. */
export interface RankedUnit {
  readonly name: string;
  /** Among whom it is ranked; null where that is its whole unit type. */
  readonly group: string | null;
  readonly result: UnitResult;
  /** What it can reach, where that is not what most units of its type can and totals are compared as they are; null otherwise. */
  readonly maximum: Points | null;
  /** Where its block begins on the score sheet; null while there is none. */
  readonly block: CellPlace | null;
}

/** A unit type with its units, best first, those without a rank because of an invalid score last. */
export interface RankedType {
  readonly id: string;
  readonly name: string;
  /** What most of its units can reach, where some can reach another total; null otherwise. */
  readonly usualMaximum: Points | null;
  readonly units: readonly RankedUnit[];
}

/** Results by unit type, sorted for reading. */
export function rankedTypes({ state, results }: BookOverview): readonly RankedType[] {
  const blocks = unitBlocks(state);
  const byUnit = new Map(results.map((result) => [result.unit, result]));
  return state.definitions.unitTypes.map((type) => {
    const maxima = state.settings.scaleTo100 ? null : differingMaxima(type);
    const others = new Map(maxima?.others.map(({ unit, maximum }) => [unit.id, maximum]));
    const units = type.units
      .flatMap((unit): readonly RankedUnit[] => {
        const result = byUnit.get(unit.id);
        if (result === undefined) return [];
        const group = state.settings.rankScope === 'group' ? unit.group : null;
        const maximum = others.get(unit.id) ?? null;
        return [{ name: unit.name, group, result, maximum, block: blocks.get(unit.id) ?? null }];
      })
      .sort(
        (left, right) =>
          Number(isRanked(right.result.state)) - Number(isRanked(left.result.state)) ||
          right.result.standing - left.result.standing,
      );
    return { id: type.id, name: type.name, usualMaximum: maxima?.usual ?? null, units };
  });
}
