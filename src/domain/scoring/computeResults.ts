import type { Definitions, Indicator, Part } from '../definitions/definitions';
import { unitSheets, type UnitSheet } from '../definitions/unitSheet';
import { sumPoints, THOUSANDTHS, ZERO, type Points } from '../points/points';
import { add, compare, multiply, rational, type Rational } from '../points/rational';
import { roundHalfUp } from '../points/roundHalfUp';
import { gradeUnits } from '../grading/gradeUnits';
import { rankUnits } from '../ranking/rankUnits';
import { WHOLE } from '../settings/basisPoints';
import { weightsOf, type Settings } from '../settings/settings';
import type { ScoreReading } from './readScore';
import { isRanked, type ResultState } from './resultState';
import { scoreKey, type ScoreKey } from './scoreKey';

/** Subtotal 小计 of a category: the sum of its valid scores. */
export interface Subtotal {
  readonly part: Part;
  readonly category: string;
  readonly points: Points;
}

/** What the computation says of one unit. */
export interface UnitResult {
  readonly unitType: string;
  readonly unit: string;
  readonly subtotals: readonly Subtotal[];
  /** Part totals, before scaling and weighting; 0 for a part the unit does not have. */
  readonly common: Points;
  readonly own: Points;
  /** Σ part total × weight, exact. */
  readonly total: Rational;
  /** Σ of the ledger's entries, ≤ 0. */
  readonly deduction: Points;
  /** Total + deduction, rounded; what is ranked. */
  readonly final: Points;
  /** Null for an invalid unit, one without indicators, and in a unit type (or group) of one unit that has any. */
  readonly rank: number | null;
  /** Null where grades are off, for a unit that is invalid or without indicators, and for one that meets the conditions of no grade. */
  readonly grade: string | null;
  /** Whether it stands under a veto 一票否决. */
  readonly isVetoed: boolean;
  readonly state: ResultState;
}

/**
 * Results of every unit, in the order of the definitions.
 *
 * @param scores readings by key; a key that is missing is a blank.
 * @param deductions by unit id, each ≤ 0; a unit that is missing has none.
 */
export function computeResults(
  definitions: Definitions,
  scores: ReadonlyMap<ScoreKey, ScoreReading>,
  deductions: ReadonlyMap<string, Points>,
  settings: Settings,
): readonly UnitResult[] {
  return definitions.unitTypes.flatMap((type) => {
    const unranked = unitSheets(type).map((sheet) => ({
      group: sheet.unit.group,
      result: unitResult(type.id, sheet, scores, deductions, settings),
    }));
    const entries = unranked
      .filter(({ result }) => result.state !== 'withoutIndicators')
      .map(({ group, result: { unit, final, state, isVetoed } }) => ({
        unit,
        group,
        final,
        ranked: isRanked(state),
        isVetoed,
      }));
    const ranks = rankUnits(entries, settings);
    const grades = gradeUnits(entries, settings);
    return unranked.map(({ result }) => ({
      ...result,
      rank: ranks.get(result.unit) ?? null,
      grade: grades.get(result.unit) ?? null,
    }));
  });
}

function unitResult(
  unitType: string,
  { unit, indicators, blocks }: UnitSheet,
  scores: ReadonlyMap<ScoreKey, ScoreReading>,
  deductions: ReadonlyMap<string, Points>,
  settings: Settings,
): Omit<UnitResult, 'rank' | 'grade'> {
  const readingOf = (indicator: string): ScoreReading =>
    scores.get(scoreKey(unit.id, indicator)) ?? { state: 'blank' };
  const subtotals = blocks.map(({ part, category, indicators: members }) => ({
    part,
    category,
    points: sumPoints(
      members
        .map(({ id }) => readingOf(id))
        .flatMap((reading) => (reading.state === 'valid' ? [reading.points] : [])),
    ),
  }));
  const partTotal = (part: Part): Points =>
    sumPoints(subtotals.filter((subtotal) => subtotal.part === part).map(({ points }) => points));
  const common = partTotal('common');
  const own = partTotal('own');
  const total = add(
    weighted(common, 'common', unitType, indicators, settings),
    weighted(own, 'own', unitType, indicators, settings),
  );
  const deduction = deductions.get(unit.id) ?? ZERO;
  return {
    unitType,
    unit: unit.id,
    subtotals,
    common,
    own,
    total,
    deduction,
    final: finalScore(total, deduction, settings),
    isVetoed: unit.veto !== null,
    state: stateOf(
      indicators.map(({ id }) => readingOf(id).state),
      settings,
    ),
  };
}

/** A part total × weight, in points; scaled to 100 first if set. A part whose caps add up to 0 stays as it is. */
function weighted(
  points: Points,
  part: Part,
  unitType: string,
  indicators: readonly Indicator[],
  settings: Settings,
): Rational {
  const weight = rational(weightsOf(settings, unitType)[part], WHOLE);
  const raw = rational(points, THOUSANDTHS);
  const maximum = settings.scaleTo100 ? partMaximum(indicators, part) : ZERO;
  const scaled = maximum > 0 ? multiply(raw, rational(100 * THOUSANDTHS, maximum)) : raw;
  return multiply(scaled, weight);
}

/** Sum of the caps of the indicators of a part; caps that are missing add nothing. */
function partMaximum(indicators: readonly Indicator[], part: Part): Points {
  return sumPoints(
    indicators
      .filter((indicator) => indicator.part === part)
      .flatMap(({ cap }) => (cap === null ? [] : [cap])),
  );
}

function finalScore(total: Rational, deduction: Points, settings: Settings): Points {
  const sum = add(total, rational(deduction, THOUSANDTHS));
  const bounded = settings.floorAtZero && compare(sum, rational(0)) < 0 ? rational(0) : sum;
  return roundHalfUp(bounded, settings.decimals);
}

function stateOf(states: readonly ScoreReading['state'][], settings: Settings): ResultState {
  if (states.length === 0) return 'withoutIndicators';
  if (states.includes('invalid')) return 'invalid';
  return states.includes('blank') && !settings.blankIsZero ? 'provisional' : 'final';
}
