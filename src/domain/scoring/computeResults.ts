import type { RegisterSums } from '../deductions/registerSums';
import type { Definitions, Indicator, PartId, UnitType } from '../definitions/definitions';
import { partsOf } from '../definitions/partsOf';
import { unitSheets, type UnitSheet } from '../definitions/unitSheet';
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
import { WHOLE, type BasisPoints } from '../settings/basisPoints';
import type { Settings } from '../settings/settings';
import { meansOfOthers, type MeanOf } from './meansOfOthers';
import { partTotal, type Unfolded } from './partTotal';
import type { ScoreReading } from './readScore';
import { isRanked, stateOf, type ResultState } from './resultState';
import type { ScoreKey } from './scoreKey';
import { weighing, type WeighedParts } from './weighing';

/** Subtotal 小计 of a category: the sum of what its indicators count for. */
export interface Subtotal {
  readonly part: PartId;
  readonly category: string;
  readonly points: Points;
}

/** What the computation says of one unit. */
export interface UnitResult {
  readonly unitType: string;
  readonly unit: string;
  readonly subtotals: readonly Subtotal[];
  /** Part totals, folded, before scaling and weighting, in the order of the unit type's parts; 0 for one it does not have. */
  readonly parts: readonly { readonly id: PartId; readonly total: Rational }[];
  /** Those of the parts `common` and `own`; 0 where it does not have them. */
  readonly common: Rational;
  readonly own: Rational;
  /** Parts that could not be folded though some of their indicators are not assessed. */
  readonly unfolded: readonly { readonly part: PartId; readonly why: Unfolded }[];
  /** Σ component weight × Σ part weight × part total, exact. */
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

/** The total of one of a unit's parts; 0 for one that its type does not have. */
export function partTotalOf({ parts }: Pick<UnitResult, 'parts'>, part: PartId): Rational {
  return parts.find(({ id }) => id === part)?.total ?? rational(0);
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
  return definitions.unitTypes.flatMap((type) => typeResults(type, scores, register, settings));
}

/** Results of the units of a type, in their order; other types have no part in them. See {@link computeResults}. */
export function typeResults(
  type: UnitType,
  scores: ReadonlyMap<ScoreKey, ScoreReading>,
  register: ReadonlyMap<string, RegisterSums>,
  settings: Settings,
): readonly UnitResult[] {
  const sheets = unitSheets(type);
  const meanOf = meansOfOthers(sheets, scores, settings);
  const weighed = { type, parts: partsOf(type), groups: weighing(type, settings) };
  const figures = sheets.map((sheet) => unitResult(weighed, sheet, { scores, meanOf, register }, settings));
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
}

const BLANK: ScoreReading = { state: 'blank' };

/** What a unit's results are made of. */
interface Entered {
  readonly scores: ReadonlyMap<ScoreKey, ScoreReading>;
  readonly meanOf: MeanOf;
  readonly register: ReadonlyMap<string, RegisterSums>;
}

/** A unit type with its parts, and how they are weighed. */
interface Weighed {
  readonly type: UnitType;
  readonly parts: readonly PartId[];
  readonly groups: readonly WeighedParts[];
}

function unitResult(
  { type, parts, groups }: Weighed,
  { unit, indicators, blocks }: UnitSheet,
  { scores, meanOf, register }: Entered,
  settings: Settings,
): Omit<UnitResult, 'rank' | 'grade' | 'standing'> {
  const states = new Set<ScoreReading['state']>();
  const isLeftOut = new Set<Indicator>();
  const sums = new Map<PartId, number>();
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
    sums.set(part, (sums.get(part) ?? 0) + sum);
    return { part, category, points: exactThousandths(sum) };
  });
  const totals = parts.map((id) => ({
    id,
    ...partTotal(id, exactThousandths(sums.get(id) ?? 0), indicators, isLeftOut),
  }));
  const totalOf = (part: PartId): Rational => partTotalOf({ parts: totals }, part);
  const total = sumOf(
    groups.map((group) =>
      shareOf(
        group.weight,
        sumOf(
          group.parts.map(({ id, weight }) => shareOf(weight, scaled(totalOf(id), id, indicators, settings))),
        ),
      ),
    ),
  );
  const { bonus, deduction } = register.get(unit.id) ?? { bonus: ZERO, deduction: ZERO };
  return {
    unitType: type.id,
    unit: unit.id,
    subtotals,
    parts: totals.map(({ id, total: points }) => ({ id, total: points })),
    common: totalOf('common'),
    own: totalOf('own'),
    unfolded: totals.flatMap(({ id, unfolded: why }) => (why === null ? [] : [{ part: id, why }])),
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

function sumOf(terms: readonly Rational[]): Rational {
  return terms.reduce(add, rational(0));
}

function shareOf(weight: BasisPoints, points: Rational): Rational {
  return weight === WHOLE ? points : multiply(points, rational(weight, WHOLE));
}

/** A part total in points; scaled to 100 if set. A part whose caps add up to 0 stays as it is. */
function scaled(
  points: Rational,
  part: PartId,
  indicators: readonly Indicator[],
  settings: Settings,
): Rational {
  const maximum = settings.scaleTo100 ? partMaximum(indicators, part) : ZERO;
  return maximum > 0 ? multiply(points, rational(100 * THOUSANDTHS, maximum)) : points;
}

/** Sum of the caps of the indicators of a part; caps that are missing add nothing. */
function partMaximum(indicators: readonly Indicator[], part: PartId): Points {
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
