import type { Tier } from '../../domain/definitions/definitions';
import { pointsFromNumber, type Points } from '../../domain/points/points';
import { halfWidth, withoutSpaces } from './plainText';
import { DEDUCTION, DEDUCTION_LIMIT, LEVEL } from './vocabulary';

/** What a sentence says about the points of a negative item. */
export type ToldDeduction =
  /** Nothing. */
  | { readonly kind: 'none' }
  /** One figure for every case; points ≤ 0. */
  | {
      readonly kind: 'flat';
      readonly points: Points;
      readonly limited: boolean;
      readonly limit: Points | null;
    }
  /** One figure for each level (省, 市, 县); points ≤ 0, at least two tiers with different names. */
  | {
      readonly kind: 'tiers';
      readonly tiers: readonly Tier[];
      readonly limited: boolean;
      readonly limit: Points | null;
    }
  /** Several figures, and not one for each level. */
  | { readonly kind: 'unclear' };

/** A clause ends here; `、` only behind figures, for it parts words as well. */
const BETWEEN_CLAUSES = /[,;。:]|(?<=分)、/;

/** A clause with a figure of points that are taken off, whatever else it says. */
const HAS_DEDUCTION = /扣[^,;。]{0,6}?\d|^(?:和|及|或|至|到|~|-)?\d+(?:\.\d+)?分$/;

/** `扣0.2分/次`: for each time. */
const EACH_TIME = /分\/(?:次|起|件|项|个|人|例)/g;

/** Figures that go one by one with words said before. */
const RESPECTIVELY = /分别/;

/**
 * The deduction that a text tells: `每发生一次扣2分`, or a figure for each level: `被市上通报的扣1分`. An upper limit
 * (`最高扣6分`) is no figure of its own, but `limited` says that there is one, and `limit` which where it is one of the item. What does not read as either is
 * `unclear`: nothing is guessed.
 */
export function toldDeduction(text: string): ToldDeduction {
  const plain = halfWidth(withoutSpaces(text)).replace(EACH_TIME, '分');
  const unlimited = plain.replace(DEDUCTION_LIMIT, '');
  const limited = unlimited !== plain;
  const limit = limitOf(plain.match(DEDUCTION_LIMIT) ?? []);
  const clauses = unlimited.split(BETWEEN_CLAUSES).filter((clause) => HAS_DEDUCTION.test(clause));
  if (clauses.length === 0) return limited ? { kind: 'unclear' } : { kind: 'none' };
  const told: Tier[] = [];
  for (const clause of clauses) {
    const match = DEDUCTION.exec(clause);
    const points = match === null ? null : pointsFromNumber(-Number(match[2]));
    if (match === null || points === null || RESPECTIVELY.test(clause)) return { kind: 'unclear' };
    told.push({ name: levelIn(match[1] ?? ''), points });
  }
  const [first] = told;
  if (told.length === 1 && first !== undefined) return { kind: 'flat', points: first.points, limited, limit };
  const names = new Set(told.map(({ name }) => name));
  return names.size === told.length && !names.has('')
    ? { kind: 'tiers', tiers: told, limited, limit }
    : { kind: 'unclear' };
}

/** The figure of the only limit there is, if it is none of each time. */
function limitOf([clause, second]: readonly string[]): Points | null {
  if (clause === undefined || second !== undefined || /每|单次/.test(clause)) return null;
  const [figure, other] = clause.match(/\d+(?:\.\d+)?/g) ?? [];
  return figure === undefined || other !== undefined ? null : pointsFromNumber(Number(figure));
}

/** The level that a clause begins with: `被市上通报的` → 市; empty where there is none. */
function levelIn(clause: string): string {
  return (LEVEL.exec(clause)?.[1] ?? '').replace(/[、和及]/g, '');
}
