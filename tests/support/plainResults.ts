import type { Definitions, Indicator } from '../../src/domain/definitions/definitions';
import type { Settings } from '../../src/domain/settings/settings';

/** A score as a number of thousandths, or why it has none. */
export type PlainScore = number | 'blank' | 'bad' | 'notAssessed';

export interface PlainResult {
  readonly unit: string;
  /** By `part|category`, in thousandths. */
  readonly subtotals: Readonly<Record<string, number>>;
  readonly total: number;
  /** Total and deduction, raised to 0 where that is set: what is rounded. */
  readonly exact: Fraction;
  /** Whether it was raised to 0. */
  readonly raised: boolean;
  readonly blanks: number;
  /** In thousandths. */
  readonly final: number;
  readonly rank: number | null;
  readonly grade: string | null;
  readonly state: 'final' | 'provisional' | 'invalid' | 'withoutIndicators';
}

/** A fraction of whole numbers, the bottom one positive. */
export type Fraction = readonly [top: bigint, bottom: bigint];

const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];

/**
 * The rules of the computation a second time, told apart from the product's code: fractions
 * throughout, one step after the other.
 */
export function plainResults(
  definitions: Definitions,
  scoreOf: (unit: string, indicator: string) => PlainScore,
  registered: (unit: string) => { readonly bonus: number; readonly deduction: number },
  settings: Settings,
): readonly PlainResult[] {
  return definitions.unitTypes.flatMap((type) => {
    const unranked = type.units.map(({ id, group }) => {
      const subtotals: Record<string, number> = {};
      const part0 = () => ({ sum: 0, cap: 0, left: 0, members: 0, out: 0, lacksCap: false });
      const parts: Record<string, ReturnType<typeof part0>> = {};
      const part1 = (part: string) => (parts[part] ??= part0());
      let [all, blanks, bad] = [0, 0, 0];
      for (const { id: indicator, part, unit, category, cap } of type.indicators) {
        if (unit !== null && unit !== id) continue;
        all += 1;
        const score = scoreOf(id, indicator);
        const instead =
          score === 'notAssessed' ? standIn(type, { id, group }, indicator, scoreOf, settings) : null;
        const points = typeof score === 'number' ? score : (instead ?? 0);
        const isOut = score === 'notAssessed' && instead === null;
        if (score === 'blank') blanks += 1;
        if (score === 'bad') bad += 1;
        subtotals[`${part}|${category}`] = (subtotals[`${part}|${category}`] ?? 0) + points;
        const its = part1(part);
        its.sum += points;
        its.cap += cap ?? 0;
        its.members += 1;
        its.lacksCap ||= cap === null;
        if (isOut) its.out += 1;
        else its.left += cap ?? 0;
      }
      const weights = settings.weights[type.id];
      const worth = (part: string): Fraction => {
        const { cap } = part1(part);
        const whole = folded(part1(part));
        const scaled = settings.scaleTo100 && cap > 0 ? times(whole, [100_000n, BigInt(cap)]) : whole;
        return times(scaled, shareOf(type, part, weights));
      };
      const total = (type.parts?.map(({ id: part }) => part) ?? ['common', 'own']).map(worth).reduce(plus);
      const sum = plus(total, [BigInt(registered(id).bonus + registered(id).deduction), 1000n]);
      const raised = settings.floorAtZero && sum[0] < 0n;
      const exact: Fraction = raised ? [0n, 1n] : sum;
      const final = rounded(exact, settings.decimals);
      const scored = bad > 0 ? 'invalid' : blanks > 0 && !settings.blankIsZero ? 'provisional' : 'final';
      const state = all === 0 ? 'withoutIndicators' : scored;
      return {
        unit: id,
        group,
        subtotals,
        total: Number((total[0] * 10n ** 15n) / total[1]) / 1e15,
        exact,
        raised,
        blanks,
        final,
        state,
        ties: settings.tieOrder.map((key): number => {
          switch (key.kind) {
            case 'own':
            case 'common':
              return nineDecimals(folded(part1(key.kind)));
            case 'total':
              return nineDecimals(total);
            case 'bonus':
            case 'deduction':
              return registered(id)[key.kind];
            case 'category':
              return Object.entries(subtotals).reduce(
                (sum, [code, its]) => (code.endsWith(`|${key.category}`) ? sum + its : sum),
                0,
              );
          }
        }),
      } as const;
    });
    return unranked.map(({ group, ties, ...result }) => {
      const rivals = unranked.filter(
        (other) =>
          other.state !== 'withoutIndicators' && (settings.rankScope === 'unitType' || other.group === group),
      );
      const isOut = result.state === 'invalid' || result.state === 'withoutIndicators';
      const better = rivals
        .filter((other) => other.state !== 'invalid' && isBetter(other, { final: result.final, ties }))
        .map((other) => [other.final, ...other.ties].join());
      const taking = rivals.filter(({ state, unit }) => state !== 'invalid' && !isVetoed(type, unit));
      const ahead = settings.tieRule === 'dense' ? new Set(better).size : better.length;
      const rank = rivals.length < 2 || isOut ? null : 1 + ahead;
      const grade = gradeOf(
        {
          final: result.final,
          isOut,
          place:
            rank === null
              ? null
              : 1 + taking.filter((other) => isBetter(other, { final: result.final, ties })).length,
          taking: taking.length,
          isVetoed: isVetoed(type, result.unit),
        },
        settings,
      );
      return { ...result, rank, grade };
    });
  });
}

/** How much a part counts in the total: its weight, times that of its component. */
function shareOf(
  { parts, components }: Definitions['unitTypes'][number],
  part: string,
  weights: Settings['weights'][string] | undefined,
): Fraction {
  if (parts === undefined)
    return [BigInt(weights?.[part === 'common' ? 'common' : 'own'] ?? 10_000), 10_000n];
  const its = parts.find(({ id }) => id === part);
  const component = components?.find(({ name }) => name === its?.component);
  return times([BigInt(its?.weight ?? 10_000), 10_000n], [BigInt(component?.weight ?? 10_000), 10_000n]);
}

function isVetoed({ units }: Definitions['unitTypes'][number], unit: string): boolean {
  return units.some(({ id, veto }) => id === unit && veto !== null);
}

interface Stand {
  readonly final: number;
  readonly ties: readonly number[];
}

/** Whether one stands before another: by the final score, then by what parts equal ones. */
function isBetter(one: Stand, other: Stand): boolean {
  const at = one.ties.findIndex((value, index) => value !== other.ties[index]);
  if (one.final !== other.final) return one.final > other.final;
  return at >= 0 && (one.ties[at] ?? 0) > (other.ties[at] ?? 0);
}

/** In billionths. */
function nineDecimals([top, bottom]: Fraction): number {
  return Number((2n * top * 1_000_000_000n + bottom) / (2n * bottom));
}

/** The most that an indicator can count, in thousandths. */
export function plainBound({ cap, maxFactor }: Pick<Indicator, 'cap' | 'maxFactor'>): number | null {
  return cap === null ? null : Number((BigInt(cap) * BigInt(maxFactor ?? 10_000)) / 10_000n);
}

/** What counts in place of a score that is not assessed; null where nothing does. */
function standIn(
  type: Definitions['unitTypes'][number],
  of: { readonly id: string; readonly group: string | null },
  indicator: string,
  scoreOf: (unit: string, indicator: string) => PlainScore,
  { notAssessed, rankScope, scoreDecimals }: Settings,
): number | null {
  const its = type.indicators.find(({ id }) => id === indicator);
  if (notAssessed === 'full') return its?.cap ?? 0;
  if (notAssessed === 'fold' || its?.unit !== null) return null;
  const others = type.units.filter(
    ({ id, group }) => id !== of.id && (rankScope === 'unitType' || group === of.group),
  );
  const scores = others.map(({ id }) => scoreOf(id, indicator)).filter((score) => typeof score === 'number');
  if (scores.length === 0) return null;
  const sum = scores.reduce((total, score) => total + score, 0);
  return Math.min(rounded([BigInt(sum), BigInt(scores.length * 1000)], scoreDecimals), plainBound(its) ?? 0);
}

/** A part's sum, times all of its caps over those of what is left. */
function folded(part: {
  readonly sum: number;
  readonly cap: number;
  readonly left: number;
  readonly members: number;
  readonly out: number;
  readonly lacksCap: boolean;
}): Fraction {
  const whole: Fraction = [BigInt(part.sum), 1000n];
  if (part.out === 0) return whole;
  if (part.out === part.members) return [0n, 1n];
  if (part.lacksCap) return whole;
  return part.left === 0 ? [0n, 1n] : times(whole, [BigInt(part.cap), BigInt(part.left)]);
}

/** The first grade that is earned; one under a veto is shut out of the grades above the veto's. */
function gradeOf(
  unit: {
    readonly final: number;
    readonly isOut: boolean;
    readonly place: number | null;
    /** How many of those it is ranked with can take a place. */
    readonly taking: number;
    readonly isVetoed: boolean;
  },
  { grades, vetoGrade }: Settings,
): string | null {
  if (unit.isOut) return null;
  const earned = grades.filter(({ from, upTo, places }) => {
    const isGood = from === null || unit.final >= from;
    const isAhead =
      upTo === null || (unit.place !== null && BigInt(unit.place) * 10_000n <= BigInt(unit.taking * upTo));
    const isPlaced = places === null || (unit.place !== null && unit.place <= places);
    return isGood && isAhead && isPlaced;
  });
  const [best] = earned;
  if (best === undefined || !unit.isVetoed) return best?.name ?? null;
  const shut = grades.findIndex(({ name }) => name === (vetoGrade ?? grades.at(-1)?.name));
  return grades[Math.max(shut, grades.indexOf(best))]?.name ?? null;
}

/** To `decimals` decimals, halves up, in thousandths. */
function rounded([top, bottom]: Fraction, decimals: number): number {
  const unit = 10n ** BigInt(decimals);
  const doubled = 2n * top * unit + bottom;
  let steps = doubled / (2n * bottom);
  if (doubled < 0n && steps * 2n * bottom !== doubled) steps -= 1n;
  return decimals > 3 ? Number(steps) / 10 : Number(steps) * 10 ** (3 - decimals);
}
