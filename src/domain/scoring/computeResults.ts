import type { RegisterSums } from '../deductions/readLedger';
import type { Definitions, Indicator, Part } from '../definitions/definitions';
import { PARTS, unitSheets, type UnitSheet } from '../definitions/unitSheet';
import {
  exactThousandths,
  sumPoints,
  THOUSANDTHS,
  ZERO,
  type FinalScore,
  type Points,
} from '../points/points';
import { add, compare, multiply, rational, type Rational } from '../points/rational';
import { roundFinal } from '../points/roundHalfUp';
import { gradeUnits } from '../grading/gradeUnits';
import { rankUnits } from '../ranking/rankUnits';
import { standings, tieValues } from '../ranking/tieOrder';
import { WHOLE } from '../settings/basisPoints';
import { weightsOf, type Settings } from '../settings/settings';
import { meansOfOthers, type MeanOf } from './meansOfOthers';
import { partTotal, type PartTotal, type Unfolded } from './partTotal';
import type { ScoreReading } from './readScore';
import { isRanked, type ResultState } from './resultState';
import type { ScoreKey } from './scoreKey';

/** Subtotal 小计 of a category: the sum of what its indicators count for. */
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
  /** Part totals, folded, before scaling and weighting; 0 for a part the unit does not have. */
  readonly common: Rational;
  readonly own: Rational;
  /** Parts that could not be folded though some of their indicators are not assessed. */
  readonly unfolded: readonly { readonly part: Part; readonly why: Unfolded }[];
  /** Σ part total × weight, exact. */
  readonly total: Rational;
  /** Σ of what the register adds, ≥ 0. */
  readonly bonus: Points;
  /** Σ of what the register takes off, ≤ 0. */
  readonly deduction: Points;
  /** Total + bonus + deduction, rounded; what is ranked. */
  readonly final: FinalScore;
  /** How it stands among the units of its type: the higher, the better. Equal ones share a rank. */
  readonly standing: number;
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
 * @param register by unit id; a unit that is missing has no entries.
 */
export function computeResults(
  definitions: Definitions,
  scores: ReadonlyMap<ScoreKey, ScoreReading>,
  register: ReadonlyMap<string, RegisterSums>,
  settings: Settings,
): readonly UnitResult[] {
  return definitions.unitTypes.flatMap((type) => {
    const sheets = unitSheets(type);
    const meanOf = meansOfOthers(sheets, scores, settings);
    const figures = sheets.map((sheet) => unitResult(type.id, sheet, { scores, meanOf, register }, settings));
    const standing = standings(
      figures.map((result) => ({ final: result.final, ties: tieValues(result, settings.tieOrder) })),
    );
    const unranked = sheets.flatMap(({ unit }, index) => {
      const result = figures[index];
      return result === undefined
        ? []
        : [{ group: unit.group, result: { ...result, standing: standing[index] ?? result.final } }];
    });
    const entries = unranked
      .filter(({ result }) => result.state !== 'withoutIndicators')
      .map(({ group, result: { unit, final, standing: its, state, isVetoed } }) => ({
        unit,
        group,
        final,
        standing: its,
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

const BLANK: ScoreReading = { state: 'blank' };

/** What a unit's results are made of. */
interface Entered {
  readonly scores: ReadonlyMap<ScoreKey, ScoreReading>;
  readonly meanOf: MeanOf;
  readonly register: ReadonlyMap<string, RegisterSums>;
}

function unitResult(
  unitType: string,
  { unit, indicators, blocks }: UnitSheet,
  { scores, meanOf, register }: Entered,
  settings: Settings,
): Omit<UnitResult, 'rank' | 'grade' | 'standing'> {
  const states = new Set<ScoreReading['state']>();
  const isLeftOut = new Set<Indicator>();
  const sums = { common: 0, own: 0 };
  const subtotals = blocks.map(({ part, category, indicators: members, keys }) => {
    let sum = 0;
    for (let index = 0; index < members.length; index += 1) {
      const [indicator, key] = [members[index], keys[index]];
      if (indicator === undefined || key === undefined) continue;
      const reading = scores.get(key) ?? BLANK;
      states.add(reading.state);
      const points = countedPoints(indicator, reading, () => meanOf(unit.group, indicator.id), settings);
      if (points === null) isLeftOut.add(indicator);
      else sum += points;
    }
    sums[part] += sum;
    return { part, category, points: exactThousandths(sum) };
  });
  const totalOf = (part: Part): PartTotal =>
    partTotal(part, exactThousandths(sums[part]), indicators, isLeftOut);
  const totals = { common: totalOf('common'), own: totalOf('own') };
  const total = add(
    weighted(totals.common.total, 'common', unitType, indicators, settings),
    weighted(totals.own.total, 'own', unitType, indicators, settings),
  );
  const { bonus, deduction } = register.get(unit.id) ?? { bonus: ZERO, deduction: ZERO };
  return {
    unitType,
    unit: unit.id,
    subtotals,
    common: totals.common.total,
    own: totals.own.total,
    unfolded: PARTS.flatMap((part) => {
      const why = totals[part].unfolded;
      return why === null ? [] : [{ part, why }];
    }),
    total,
    bonus,
    deduction,
    final: finalScore(total, sumPoints([bonus, deduction]), settings),
    isVetoed: unit.veto !== null,
    state: stateOf(states, settings),
  };
}

/** What an indicator counts for; null where nothing counts in place of one that is not assessed. */
function countedPoints(
  { cap }: Indicator,
  reading: ScoreReading,
  meanOf: () => Points | null,
  { notAssessed }: Settings,
): Points | null {
  switch (reading.state) {
    case 'valid':
      return reading.points;
    case 'blank':
    case 'invalid':
      return ZERO;
    case 'notAssessed':
      return notAssessed === 'full' ? (cap ?? ZERO) : meanOf();
  }
}

/** A part total × weight, in points; scaled to 100 first if set. A part whose caps add up to 0 stays as it is. */
function weighted(
  points: Rational,
  part: Part,
  unitType: string,
  indicators: readonly Indicator[],
  settings: Settings,
): Rational {
  const own = weightsOf(settings, unitType)[part];
  if (own === WHOLE && !settings.scaleTo100) return points;
  const weight = rational(own, WHOLE);
  const maximum = settings.scaleTo100 ? partMaximum(indicators, part) : ZERO;
  const scaled = maximum > 0 ? multiply(points, rational(100 * THOUSANDTHS, maximum)) : points;
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

function finalScore(total: Rational, registered: Points, settings: Settings): FinalScore {
  const sum = add(total, rational(registered, THOUSANDTHS));
  const bounded = settings.floorAtZero && compare(sum, rational(0)) < 0 ? rational(0) : sum;
  return roundFinal(bounded, settings.decimals);
}

function stateOf(states: ReadonlySet<ScoreReading['state']>, settings: Settings): ResultState {
  if (states.size === 0) return 'withoutIndicators';
  if (states.has('invalid')) return 'invalid';
  return states.has('blank') && !settings.blankIsZero ? 'provisional' : 'final';
}
