import type { Unit } from '../definitions/definitions';

/** How a name was found among the units; `likely` wants a person to look at it. */
export type UnitMatch =
  | { readonly kind: 'exact' | 'alias' | 'likely'; readonly unit: Unit }
  | { readonly kind: 'none'; readonly unit: null };

/**
 * The unit that a name means: the one of that name, the one with that alias, else the one whose name is most
 * like it (see {@link likeness}) and of which nobody said that it is not meant. `none` where nothing is like it,
 * or two units are equally like it.
 */
export function matchUnit(name: string, units: readonly Unit[]): UnitMatch {
  const wanted = plainName(name);
  const exact = units.find((unit) => plainName(unit.name) === wanted);
  if (exact !== undefined) return { kind: 'exact', unit: exact };
  const alias = units.find((unit) => unit.aliases.some((other) => plainName(other) === wanted));
  if (alias !== undefined) return { kind: 'alias', unit: alias };
  const ranked = units
    .filter((unit) => !unit.notAliases.some((other) => plainName(other) === wanted))
    .map((unit) => ({
      unit,
      value: Math.max(...[unit.name, ...unit.aliases].map((own) => likeness(name, own))),
    }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);
  const [first, second] = ranked;
  if (first === undefined || first.value === second?.value) return { kind: 'none', unit: null };
  return { kind: 'likely', unit: first.unit };
}

/** An abbreviation has at least so many characters: 县委 may be anybody's. */
const SHORTEST_ABBREVIATION = 3;

/** Two long names that are nearly the same differ by a slip of the pen: at least so long, so much in common. */
const SHORTEST_NEARLY_SAME = 7;
const NEARLY_SAME = 0.85;

/**
 * How much a name looks like a unit's name, 0 (not at all) to below 4. The better kind always wins, and
 * within a kind the name that leaves less over:
 * a shortened name (县委办 of 县委办公室); an abbreviation, either way round, that ends alike
 * (县卫健局 of 县卫生健康局, 县环保局 of 县生态环保局); a slip in a long name.
 */
export function likeness(name: string, unitName: string): number {
  const written = comparable(name);
  const own = comparable(unitName);
  const [shorter, longer] = written.length <= own.length ? [written, own] : [own, written];
  if (shorter.length < SHORTEST_ABBREVIATION) return 0;
  const share = shorter.length / (longer.length + 1);
  if (own.startsWith(written)) return 3 + share;
  // A unit that is a place (a county, a town) is not every office of that place.
  const isPlace = /[县区市旗镇乡]$/.test(own) && longer === written;
  if (!isPlace && inOrder(shorter, longer) && shorter.at(-1) === longer.at(-1)) return 2 + share;
  if (!isPlace && written.startsWith(own)) return 1 + share;
  if (shorter.length < SHORTEST_NEARLY_SAME) return 0;
  const common = longestCommonSubsequence(shorter, longer) / longer.length;
  return common >= NEARLY_SAME ? common : 0;
}

/** A name as units are compared by: without white space and signs, full-width forms as half-width ones. */
export function plainName(name: string): string {
  return name.normalize('NFKC').replace(/[\s\p{P}]+/gu, '');
}

/** Without the words that only join, too: 教育和体育局 is like 教育与体育局. */
function comparable(name: string): string {
  return plainName(name).replace(/(?<=.)[和与及](?=.)/gu, '');
}

/** Whether all characters of `shorter` are in `longer`, in their order. */
function inOrder(shorter: string, longer: string): boolean {
  let at = 0;
  for (const sign of longer) if (sign === shorter.charAt(at)) at += 1;
  return at === shorter.length;
}

function longestCommonSubsequence(first: string, second: string): number {
  let above = new Array<number>(second.length + 1).fill(0);
  for (const sign of first) {
    const row = [0];
    for (let index = 0; index < second.length; index += 1) {
      const same = second.charAt(index) === sign;
      row.push(same ? (above[index] ?? 0) + 1 : Math.max(above[index + 1] ?? 0, row[index] ?? 0));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}
