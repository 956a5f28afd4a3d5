import type { Definitions } from '../definitions/definitions';
import { unitSheets } from '../definitions/unitSheet';
import type { Method } from '../methods/method';
import { toNumber } from '../points/points';
import { randomNumbers } from './randomNumbers';

/** Share of indicators left blank, so that a first look shows provisional units too. */
const BLANK_SHARE = 0.002;

/** What somebody could have entered for an indicator: a score, or the actual 完成值 that it follows from. */
export interface ExampleEntry {
  readonly isActual: boolean;
  /** Points, or in the unit of the actual; a score with at most one decimal, an actual with three digits. */
  readonly entered: number;
}

export interface ExampleScore extends ExampleEntry {
  /** Ids. */
  readonly unit: string;
  readonly indicator: string;
}

/**
 * Plausible entries for every unit: scores, mostly 70 to 100 % of the cap, in tenths of a point, and actuals near their
 * targets; the same for the same seed.
 */
export function exampleScores(definitions: Definitions, seed: string): readonly ExampleScore[] {
  const random = randomNumbers(seed);
  return definitions.unitTypes.flatMap((type) =>
    unitSheets(type).flatMap(({ unit, indicators }) => {
      const next = exampleEntries(random);
      return indicators.flatMap(({ id, cap, method = null }): readonly ExampleScore[] => {
        const entry = next(cap === null ? null : toNumber(cap), method);
        return entry === null ? [] : [{ unit: unit.id, indicator: id, ...entry }];
      });
    }),
  );
}

/**
 * Entries of one unit, indicator by indicator, in the order of its block on the score sheet; null where it has none. It asks for as
 * many numbers whatever the indicators are.
 *
 * @param random as `randomNumbers` makes it; shared by all units of a book
 */
export function exampleEntries(
  random: () => number,
): (cap: number | null, method: Method | null) => ExampleEntry | null {
  const diligence = 0.7 + random() * 0.25;
  return (cap, method) => {
    const share = Math.min(1, diligence + (random() - 0.4) * 0.3);
    const isBlank = random() < BLANK_SHARE;
    if (cap === null || isBlank) return null;
    return method === null
      ? { isActual: false, entered: Math.floor(cap * share * 10) / 10 }
      : { isActual: true, entered: exampleActual(method, share) };
  };
}

/** An actual by which somebody does as well as a share says. @param share from 0.5 to 1 */
function exampleActual(method: Method, share: number): number {
  switch (method.kind) {
    case 'ratio':
      return shortened(method.better === 'higher' ? method.target * share * 1.1 : method.target / share);
    case 'step':
      return shortened(method.target + (method.perUnit < 0 ? 1 : -1) * (0.9 - share) * 10);
    case 'rank':
    case 'leader':
      return shortened(100 * (method.better === 'higher' ? share : 2 - share));
  }
}

/** A number as people report it: three digits. */
function shortened(value: number): number {
  return Number(value.toPrecision(3));
}
