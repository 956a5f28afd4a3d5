import type { UnitType } from '../../src/domain/definitions/definitions';
import type { DEFAULT_SETTINGS } from '../../src/domain/settings/settings';
import { plainResults, type Fraction, type PlainResult } from './plainResults';
import { noteGrades } from './hardGrades';
import { noteParts, PART_CASES, RULE_CASES } from './hardParts';
import { noteRegister, REGISTER_CASES } from './hardRegister';
import { bonusOf, deductionOf } from './countyRegister';
import type { RandomCounty } from './randomCounty';

/** What makes a computation go wrong, if anything does. */
export const HARD_CASES = [
  'a tie of unequal scores',
  'a tie by rounding alone',
  'a half at the last digit',
  'a negative half at the last digit',
  'an invalid unit among ranked ones',
  'a unit without indicators among ranked ones',
  'a provisional unit',
  'a blank that counts as 0',
  'a rank within a group',
  'a group of one unit',
  'ranks after a tie, gapped',
  'a tie that is parted',
  'a tie that a category parts',
  'a tie that an order leaves',
  'ranks after a tie, dense',
  'a negative final score',
  'a final score raised to 0',
  'weights that do not add up to 100 %',
  'a weight of 0',
  'a part scaled to 100',
  'a scaled total that no decimal number holds',
  'a missing cap',
  'a cap in thousandths',
  ...REGISTER_CASES,
  'an event that is deducted once',
  'an error value instead of an event, twice',
  'a grade by score',
  'a grade by share',
  'a grade by places',
  'a place that a veto leaves to another',
  'a unit without a grade',
  'a veto that lowers a grade',
  'an average that is rounded',
  'an average that is a half',
  'a score that its cap keeps from being rounded up',
  'a score above its cap that counts',
  'a part that is folded',
  'an average in place of what is not assessed',
  'a full score in place of what is not assessed',
  'a part of which nothing is assessed',
  ...RULE_CASES,
  ...PART_CASES,
  'no decimals',
  'three decimals',
  'four decimals',
] as const;

export type HardCase = (typeof HARD_CASES)[number];

/** What shows that a rule made a difference, and not only that it was set: a tenth of the books have each at least. */
export const FREQUENT_CASES: readonly HardCase[] = [
  ...RULE_CASES,
  'an average that is rounded',
  'a score above its cap that counts',
  'a part scaled to 100',
  'a rank within a group',
  'a grade by score',
  'a grade by share',
  'a grade by places',
  'a bonus',
  'a limit of the register',
  'an entry without proof that is left out',
];

/** The results of a county by fractions. */
export function plainResultsOf(county: RandomCounty): readonly PlainResult[] {
  return plainResults(
    county.definitions,
    (unit, indicator) => county.scores.get(`${unit}|${indicator}`)?.counts ?? 'blank',
    (unit) => ({ bonus: bonusOf(county, unit), deduction: deductionOf(county, unit) }),
    county.settings,
  );
}

function withoutVetoes({ definitions, ...county }: RandomCounty): RandomCounty {
  const unitTypes = definitions.unitTypes.map((type) => ({
    ...type,
    units: type.units.map((unit) => ({ ...unit, veto: null })),
  }));
  return { ...county, definitions: { ...definitions, unitTypes } };
}

/** Which hard cases a county has. */
export function hardCasesOf(county: RandomCounty): ReadonlySet<HardCase> {
  const { settings, definitions } = county;
  const results = new Map(plainResultsOf(county).map((result) => [result.unit, result]));
  const all = [...results.values()];
  const indicators = definitions.unitTypes.flatMap((type) => type.indicators);
  const found = new Set<HardCase>();
  const note = (hardCase: HardCase, holds: boolean): void => {
    if (holds) found.add(hardCase);
  };
  const halves = all.filter(({ exact }) => isHalf(exact, settings.decimals));
  note('a half at the last digit', halves.length > 0);
  note(
    'a negative half at the last digit',
    halves.some(({ exact }) => exact[0] < 0n),
  );
  note(
    'a provisional unit',
    all.some(({ state, rank }) => state === 'provisional' && rank !== null),
  );
  note('a blank that counts as 0', settings.blankIsZero && all.some(({ blanks }) => blanks > 0));
  note(
    'a negative final score',
    all.some(({ final }) => final < 0),
  );
  note(
    'a final score raised to 0',
    all.some(({ raised }) => raised),
  );
  note('a part scaled to 100', settings.scaleTo100 && all.some(({ total }) => total > 0));
  note(
    'a scaled total that no decimal number holds',
    all.some(({ exact: [top, bottom] }) => (top * 10n ** 40n) % bottom !== 0n),
  );
  for (const type of definitions.unitTypes) {
    const { common, own } = settings.weights[type.id] ?? { common: 10_000, own: 10_000 };
    noteParts(type, note);
    note('weights that do not add up to 100 %', Number(common) + Number(own) !== 10_000);
    note('a weight of 0', common * own === 0);
    for (const scope of scopesOf(type, settings.rankScope)) noteRanks(scope, results, county, note);
  }
  note(
    'a missing cap',
    indicators.some(({ cap }) => cap === null),
  );
  note(
    'a cap in thousandths',
    indicators.some(({ cap }) => (cap ?? 0) % 500 !== 0),
  );
  noteRegister(county, [...results.keys()], note);
  noteGrades(county, all, plainResultsOf(withoutVetoes(county)), note);
  const texts = [...county.scores.values()].filter(({ counts }) => typeof counts === 'number');
  note(
    'an average that is rounded',
    texts.some(({ text, counts }) => Number(text) * 1000 !== counts),
  );
  note(
    'an average that is a half',
    texts.some(
      ({ text }) => ((Math.round(Number(text) * 10_000) * 2) / 10 ** (4 - settings.scoreDecimals)) % 2 === 1,
    ),
  );
  note(
    'a score that its cap keeps from being rounded up',
    texts.some(
      ({ text, counts }) => Number(counts) % 10 ** (3 - settings.scoreDecimals) !== 0 && text !== '0',
    ),
  );
  note(
    'a score above its cap that counts',
    indicators.some(({ id, cap }) =>
      [...county.scores].some(
        ([key, { counts }]) => key.endsWith(`|${id}`) && Number(counts) > (cap ?? Infinity),
      ),
    ),
  );
  const without = definitions.unitTypes.flatMap((type) =>
    type.units.flatMap(({ id }) => {
      const common = type.indicators.filter(({ unit }) => unit === null);
      const out = common.filter((each) => county.scores.get(`${id}|${each.id}`)?.counts === 'notAssessed');
      return out.length === 0 ? [] : [{ isAll: out.length === common.length }];
    }),
  );
  note('a part that is folded', settings.notAssessed === 'fold' && without.some(({ isAll }) => !isAll));
  note(
    'a part of which nothing is assessed',
    settings.notAssessed === 'fold' && without.some(({ isAll }) => isAll),
  );
  note(
    'an average in place of what is not assessed',
    settings.notAssessed === 'average' && without.length > 0,
  );
  note(
    'a full score in place of what is not assessed',
    settings.notAssessed === 'full' && without.length > 0,
  );
  note('no decimals', settings.decimals === 0);
  note('three decimals', settings.decimals === 3);
  note(
    'four decimals',
    all.some(({ final }) => final % 1 !== 0),
  );
  return found;
}

function scopesOf(type: UnitType, scope: typeof DEFAULT_SETTINGS.rankScope): readonly (readonly string[])[] {
  if (scope === 'unitType') return [type.units.map(({ id }) => id)];
  const groups = [...new Set(type.units.map(({ group }) => group))];
  return groups.map((group) => type.units.filter((unit) => unit.group === group).map(({ id }) => id));
}

function noteRanks(
  scope: readonly string[],
  results: ReadonlyMap<string, PlainResult>,
  { settings, scores }: RandomCounty,
  note: (hardCase: HardCase, holds: boolean) => void,
): void {
  const rivals = scope.flatMap((unit) => results.get(unit) ?? []);
  const ranked = rivals.filter(({ rank }) => rank !== null);
  const scoresOf = (unit: string): string =>
    [...scores]
      .filter(([key]) => key.startsWith(`${unit}|`))
      .map(([, { text }]) => text)
      .join();
  const isGroup = settings.rankScope === 'group';
  note('a rank within a group', isGroup && ranked.length > 1);
  note('a group of one unit', isGroup && rivals.length === 1);
  const isAmong = (wanted: PlainResult['state']): boolean =>
    ranked.length > 0 && rivals.some(({ state }) => state === wanted);
  note('an invalid unit among ranked ones', isAmong('invalid'));
  note('a unit without indicators among ranked ones', isAmong('withoutIndicators'));
  for (const [index, one] of ranked.entries()) {
    for (const other of ranked.slice(index + 1)) {
      if (one.final !== other.final) continue;
      const isParted = one.rank !== other.rank;
      const { tieOrder } = settings;
      note('a tie that is parted', isParted);
      note('a tie that a category parts', isParted && tieOrder[0]?.kind === 'category');
      note('a tie that an order leaves', !isParted && tieOrder.length > 0 && one.total > 0);
      const exact = one.exact[0] * other.exact[1] === other.exact[0] * one.exact[1];
      note('a tie by rounding alone', !exact);
      note('a tie of unequal scores', exact && one.total > 0 && scoresOf(one.unit) !== scoresOf(other.unit));
      const isAhead = ranked.some(({ final }) => final < one.final);
      note('ranks after a tie, gapped', isAhead && settings.tieRule === 'gapped');
      note('ranks after a tie, dense', isAhead && settings.tieRule === 'dense');
    }
  }
}

/** Whether a number lies exactly between two of so many decimals. */
function isHalf([top, bottom]: Fraction, decimals: number): boolean {
  const doubled = 2n * top * 10n ** BigInt(decimals);
  return doubled % bottom === 0n && (doubled / bottom) % 2n !== 0n;
}
