import type { RegisterLimits } from '../../domain/definitions/definitions';
import type { DocumentPlace } from '../../domain/findings/finding';
import { pointsFromNumber } from '../../domain/points/points';
import {
  weightFromFraction,
  WHOLE,
  type BasisPoints,
  type PartWeights,
} from '../../domain/settings/basisPoints';
import type { LineEntry } from '../inventory/inventory';
import { soundsLikeRule, statedRules } from '../words/ruleWords';
import type { FindingLog } from './findingLog';

type Part = 'common' | 'own';
type List = 'bonus' | 'deduction';

/** What one line says of a weight, in percent, or of a limit, in points. */
interface Statement {
  /** Name of the unit type whose part of the document it stands in; null for all. */
  readonly type: string | null;
  readonly of: Part | List;
  readonly figure: number;
  readonly place: DocumentPlace;
  readonly variant: 'weight' | 'stated' | 'limit';
}

/** The rules that lines state, as far as they are used. */
export interface UsedRules {
  /** By name of the unit type. */
  readonly weights: ReadonlyMap<string, PartWeights>;
  readonly limits: RegisterLimits;
}

/**
 * Weights of parts and limits of all bonuses and deductions, as headings and sentences state them. Weights are used where
 * both parts have one and these make a whole, limits where no other line says otherwise.
 */
export class RuleStatements {
  readonly #statements: Statement[] = [];
  readonly #log: FindingLog;

  constructor(log: FindingLog) {
    this.#log = log;
  }

  /** Takes what a line says of weights and limits. @returns whether that is the only rule it states */
  take({ text, line, type, weight }: LineEntry, place: DocumentPlace): boolean {
    if (weight !== null) {
      const { part, percent } = weight;
      this.#statements.push({ type, of: part, figure: percent, place, variant: 'weight' });
    }
    const rules = line === 'rule' || line === 'roster' ? statedRules(text) : null;
    if (rules === null) return weight !== null;
    for (const [rule, figure] of [
      ['common', rules.weights.common],
      ['own', rules.weights.own],
      ['bonus', rules.limits.bonus],
      ['deduction', rules.limits.deduction],
    ] as const)
      if (figure !== null) this.#statements.push({ type, of: rule, figure, place, variant: 'stated' });
    return !soundsLikeRule(rules.rest);
  }

  /** Takes the limit of all points of a list, as a heading or a category states it. */
  takeLimit(list: 'negative' | 'bonus', figure: number, place: DocumentPlace): void {
    const of = list === 'bonus' ? 'bonus' : 'deduction';
    this.#statements.push({ type: null, of, figure, place, variant: 'limit' });
  }

  /** What is used, by the names of the unit types; a line that says anything else is a finding. */
  finish(types: readonly string[]): UsedRules {
    const used = new Set<Statement>();
    const rules = { weights: this.#weights(types, used), limits: this.#limits(used) };
    const unused = new Map(
      this.#statements
        .filter((statement) => !used.has(statement))
        .map((statement) => [statement.place, statement]),
    );
    for (const { place, variant } of unused.values())
      this.#log.add('ruleNotKept', place, { variant, text: place.text });
    return rules;
  }

  #weights(types: readonly string[], used: Set<Statement>): UsedRules['weights'] {
    const shares = this.#statements.filter(({ of }) => of === 'common' || of === 'own');
    const weights = new Map<string, PartWeights>();
    for (const name of types) {
      const inType = shares.filter(({ type }) => type === name);
      const statements = inType.length > 0 ? inType : shares.filter(({ type }) => type === null);
      const [common, own] = [weightOf(statements, 'common'), weightOf(statements, 'own')];
      if (common === null || own === null || common + own !== WHOLE) continue;
      weights.set(name, { common, own });
      for (const statement of statements) used.add(statement);
    }
    return weights;
  }

  #limits(used: Set<Statement>): RegisterLimits {
    const limits: { -readonly [Key in List]?: RegisterLimits[Key] } = {};
    for (const list of ['bonus', 'deduction'] as const) {
      const statements = this.#statements.filter(({ of }) => of === list);
      const figure = onlyFigure(statements);
      const limit = figure === null ? null : pointsFromNumber(figure);
      if (limit === null) continue;
      limits[list] = limit;
      for (const statement of statements) used.add(statement);
    }
    return limits;
  }
}

/** The weight that statements give a part; null where there is none, they differ, or it would count for nothing. */
function weightOf(statements: readonly Statement[], part: Part): BasisPoints | null {
  const percent = onlyFigure(statements.filter(({ of }) => of === part));
  return percent === null || percent <= 0 ? null : weightFromFraction(percent / 100);
}

function onlyFigure(statements: readonly Statement[]): number | null {
  const figures = new Set(statements.map(({ figure }) => figure));
  const [only] = figures;
  return figures.size === 1 && only !== undefined ? only : null;
}
