import fc from 'fast-check';
import type { Definitions, Indicator, Unit } from '../../src/domain/definitions/definitions';
import type { BasisPoints } from '../../src/domain/settings/basisPoints';
import { TIE_FIGURES, type TieKey } from '../../src/domain/ranking/tieOrder';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings/settings';
import { plainBound } from './plainResults';
import { GRADES } from './randomGrades';
import {
  allLimits,
  BONUSES,
  factored,
  HALVES,
  ITEMS,
  ledgerRow,
  limitedList,
  type TypedDeduction,
} from './randomLedger';
import { dividedCounty } from './randomParts';
import { sampleDefinitions, sampleIndicator, sampleType, sampleUnit } from './sampleTypes';
import type { TypedActual } from './plainMethods';
import { withActuals, withMethods } from './randomMethods';
import { mood, typedScore, type TypedScore } from './randomScores';

export interface RandomCounty {
  readonly definitions: Definitions;
  readonly settings: Settings;
  /** By unit and indicator id, joined by a bar; what is missing is blank. */
  readonly scores: ReadonlyMap<string, TypedScore>;
  readonly ledger: readonly TypedDeduction[];
  /** Actuals by the same keys, of indicators with a method. */
  readonly actuals: ReadonlyMap<string, TypedActual>;
}

/** A county before actuals are typed. */
type DraftCounty = Omit<RandomCounty, 'actuals'>;

const CATEGORIES = ['经济', '民生', '生态'];
const cap = fc.oneof(
  { weight: 16, arbitrary: fc.integer({ min: 1, max: 60 }).map((halves) => halves / 2) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 30_000 }).map((points) => points / 1000) },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** How much above its cap an indicator may count. */
const factor = fc.constantFrom(null, null, null, null, 11_000, 12_500, 20_000);

const indicators = (unit: Unit | null, least: number): fc.Arbitrary<readonly Indicator[]> =>
  fc
    .array(fc.tuple(cap, fc.constantFrom(...CATEGORIES), factor), { minLength: least, maxLength: 4 })
    .map((list) =>
      list.map(([points, category, maxFactor], at) =>
        sampleIndicator(unit, `${unit === null ? '共性' : '个性'}${at + 1}`, points, {
          category,
          ...(maxFactor === null ? {} : { maxFactor: maxFactor as BasisPoints }),
        }),
      ),
    );

const unitFacts = fc.record({
  group: fc.constantFrom(null, '（一）甲', '（二）乙'),
  veto: fc.constantFrom(null, null, null, '〔2020〕8号'),
});

const unitType = (name: string) =>
  fc.array(unitFacts, { minLength: 1, maxLength: 5 }).chain((list) => {
    const units = list.map((facts, at) => ({ ...sampleUnit(`${name}${at + 1}`), ...facts }));
    return fc
      .tuple(indicators(null, 0), ...units.map((unit) => indicators(unit, 0)))
      .map((parts) => sampleType(name, units, ...parts.flat()));
  });

const weight = fc.constantFrom(10_000, 3000, 7000, 3550, 0, 15_000).map((value) => value as BasisPoints);

/** Some of what may part ties, in any order; a category may be one that a unit, or a type, does not have. */
const tieOrders: fc.Arbitrary<readonly TieKey[]> = fc
  .shuffledSubarray<TieKey>(
    [
      ...TIE_FIGURES.map((kind) => ({ kind })),
      ...CATEGORIES.map((category) => ({ kind: 'category', category }) as const),
    ],
    { minLength: 1, maxLength: 3 },
  )
  .map((keys) => keys);

const settingsFor = (types: readonly string[]): fc.Arbitrary<Settings> =>
  fc
    .record({
      notAssessed: fc.constantFrom('fold' as const, 'average' as const, 'full' as const),
      scoreDecimals: fc.constantFrom(3, 3, 3, 2, 1, 0),
      decimals: fc.integer({ min: 0, max: 4 }),
      rankScope: fc.constantFrom('unitType' as const, 'group' as const),
      tieRule: fc.constantFrom('gapped' as const, 'dense' as const),
      tieOrder: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 3, arbitrary: tieOrders }),
      scaleTo100: fc.boolean(),
      blankIsZero: fc.boolean(),
      floorAtZero: fc.boolean(),
      sameEventOnce: fc.boolean(),
      limits: allLimits,
      factor: fc.boolean(),
      evidence: fc.constantFrom('tell' as const, 'off' as const, 'leaveOut' as const),
      grades: fc.constantFrom(...GRADES),
      vetoGrade: fc.constantFrom(null, '良好'),
      weights: fc
        .tuple(...types.map(() => fc.record({ common: weight, own: weight })))
        .map((list) => Object.fromEntries(list.map((pair, at) => [types[at] ?? '', pair]))),
    })
    .map((settings) => ({
      ...DEFAULT_SETTINGS,
      ...settings,
      vetoGrade: settings.grades.some(({ name }) => name === settings.vetoGrade) ? settings.vetoGrade : null,
    }));

/** A score cell of a county, and how high it may go, in thousandths. */
interface ScoreCell {
  readonly key: string;
  readonly cap: number | null;
}

const cellsOf = ({ unitTypes }: Definitions): readonly ScoreCell[] =>
  unitTypes.flatMap((type) =>
    type.units.flatMap((unit) =>
      type.indicators
        .filter((indicator) => indicator.unit === null || indicator.unit === unit.id)
        .map((indicator) => ({ key: `${unit.id}|${indicator.id}`, cap: plainBound(indicator) })),
    ),
  );

const scoresOf = (cells: readonly ScoreCell[]): fc.Arbitrary<RandomCounty['scores']> =>
  mood
    .chain((its) => fc.tuple(...cells.map((cell) => typedScore(cell.cap, its))))
    .map(
      (list) =>
        new Map(
          list.flatMap((score, at): [string, TypedScore][] =>
            score === null ? [] : [[cells[at]?.key ?? '', score]],
          ),
        ),
    );

/** Small counties of one or two unit types, with settings, scores of every kind, and a ledger; some with near and exact ties. */
export const randomCounty: fc.Arbitrary<RandomCounty> = fc
  .tuple(
    fc.oneof(fc.tuple(unitType('镇')), fc.tuple(unitType('镇'), unitType('局'))),
    fc.boolean(),
    limitedList(ITEMS),
    limitedList(BONUSES),
  )
  .map(([types, withBonus, negativeList, bonusList]): Definitions => ({
    ...sampleDefinitions(...types),
    negativeList,
    ...(withBonus ? { bonusList } : {}),
  }))
  .chain(withMethods)
  .chain((definitions) => {
    const names = definitions.unitTypes.flatMap((type) => type.units.map(({ name }) => name));
    return fc
      .record({
        definitions: fc.constant(definitions),
        settings: settingsFor(definitions.unitTypes.map(({ id }) => id)),
        scores: scoresOf(cellsOf(definitions)),
        ledger: fc.array(ledgerRow(names, definitions.bonusList !== undefined), { maxLength: 6 }),
        apart: fc.constantFrom(null, null, 0, 0, 1, 4),
        isPoor: fc.constantFrom(false, false, false, false, false, true),
      })
      .map(({ ledger, ...county }) => ({
        ...county,
        ledger: ledger.map((row) => factored(row, county.settings.factor)),
      }))
      .map(({ apart, isPoor, ...county }) =>
        withRounding(isPoor ? withZeros(county) : apart === null ? county : withTwins(county, apart)),
      );
  })
  .chain(dividedCounty)
  .chain(withActuals);

/** What each score counts for: rounded half up to the decimals that count, and not above its cap. */
function withRounding(county: DraftCounty): DraftCounty {
  const step = 10 ** (4 - county.settings.scoreDecimals);
  const caps = new Map(cellsOf(county.definitions).map(({ key, cap: limit }) => [key, limit]));
  const scores = [...county.scores].map(([key, { text, counts }]): [string, TypedScore] => {
    if (typeof counts !== 'number') return [key, { text, counts }];
    const tenths = Math.floor((2 * Math.round(counts * 10) + step) / (2 * step)) * step;
    return [key, { text, counts: Math.min(tenths / 10, caps.get(key) ?? 0) }];
  });
  return { ...county, scores: new Map(scores) };
}

/** Every score is 0, so that final scores are deductions alone: below 0, and halves at the last digit. */
function withZeros(county: DraftCounty): DraftCounty {
  const zeros = [...county.scores].map(([key, score]): [string, TypedScore] =>
    typeof score.counts === 'number' ? [key, { text: '0', counts: 0 }] : [key, score],
  );
  const unit = county.definitions.unitTypes[0]?.units[0]?.name ?? '';
  const half = HALVES[county.settings.decimals];
  return {
    ...county,
    settings: { ...county.settings, floorAtZero: false },
    scores: new Map(zeros),
    ledger:
      half === undefined
        ? county.ledger
        : [{ unit, ...half, event: '', blank: '', factor: '', isProved: true }, ...county.ledger],
  };
}

/**
 * The first two units of each type get the same common scores, but for a tenth of a point moved from
 * one indicator to another, and no own ones: sums that are equal, or nearly so, of unequal numbers.
 *
 * @param apart thousandths by which the second unit is behind
 */
function withTwins(county: DraftCounty, apart: number): DraftCounty {
  const scores = new Map(county.scores);
  for (const { units, indicators } of county.definitions.unitTypes) {
    const [first, second] = units;
    if (first === undefined || second === undefined) continue;
    for (const { id, unit, cap: limit } of indicators) {
      const score = scores.get(`${first.id}|${id}`);
      if (unit !== null) {
        if (limit !== null) scores.set(`${unit}|${id}`, { text: '0', counts: 0 });
      } else if (score === undefined) scores.delete(`${second.id}|${id}`);
      else scores.set(`${second.id}|${id}`, score);
    }
    moveTenth(scores, second.id, indicators, apart);
  }
  return { ...county, scores };
}

function moveTenth(
  scores: Map<string, TypedScore>,
  unit: string,
  indicators: readonly Indicator[],
  apart: number,
): void {
  const [from, to] = indicators.filter((indicator) => indicator.unit === null);
  if (from === undefined || to === undefined) return;
  const [less, more] = [scores.get(`${unit}|${from.id}`)?.counts, scores.get(`${unit}|${to.id}`)?.counts];
  if (typeof less !== 'number' || typeof more !== 'number') return;
  const moved = [less - 100 - apart, more + 100] as const;
  if (moved[0] < 0 || moved[1] > (to.cap ?? 0)) return;
  scores.set(`${unit}|${from.id}`, { text: String(moved[0] / 1000), counts: moved[0] });
  scores.set(`${unit}|${to.id}`, { text: String(moved[1] / 1000), counts: moved[1] });
}
