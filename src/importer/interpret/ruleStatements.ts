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
  /** Whether it surely is that type's alone. */
  readonly isInType: boolean;
  readonly of: Part | List;
  readonly figure: number;
  readonly place: DocumentPlace;
  readonly variant: 'weight' | 'stated' | 'limit';
}

/** In whose part of the document something stands, and whether that is all it can be. */
type Whose = Pick<Statement, 'type' | 'isInType'>;

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
  /** Before which statement the part of which type began, in the order of the document. */
  readonly #parts: { readonly at: number; readonly type: string }[] = [];

  constructor(log: FindingLog) {
    this.#log = log;
  }

  /** Takes what a line says of weights and limits. @returns whether that is the only rule it states */
  take({ text, line, type, isInType, weight }: LineEntry, place: DocumentPlace): boolean {
    if (weight !== null) {
      const { part, percent } = weight;
      this.#statements.push({ type, isInType, of: part, figure: percent, place, variant: 'weight' });
    }
    const rules = line === 'rule' || line === 'roster' ? statedRules(text) : null;
    if (rules === null) return weight !== null;
    for (const [rule, figure] of [
      ['common', rules.weights.common],
      ['own', rules.weights.own],
      ['bonus', rules.limits.bonus],
      ['deduction', rules.limits.deduction],
    ] as const)
      if (figure !== null)
        this.#statements.push({ type, isInType, of: rule, figure, place, variant: 'stated' });
    return !soundsLikeRule(rules.rest);
  }

  /** Says in whose part of the document stands what is taken from now on. */
  enter(type: string | null): void {
    if (type === null || type === this.#parts.at(-1)?.type) return;
    this.#parts.push({ at: this.#statements.length, type });
  }

  /** Takes the limit of all points of a list, as a heading or a category states it. */
  takeLimit(
    list: 'negative' | 'bonus',
    figure: number,
    { type, isInType }: Whose,
    place: DocumentPlace,
  ): void {
    const of = list === 'bonus' ? 'bonus' : 'deduction';
    this.#statements.push({ type, isInType, of, figure, place, variant: 'limit' });
  }

  /** What is used, by the names of the unit types; a line that says anything else is a finding. */
  finish(types: readonly string[]): UsedRules {
    const used = new Set<Statement>();
    const rules = { weights: this.#weights(types, used), limits: this.#limits(types, used) };
    const unused = new Map(
      this.#statements
        .filter((statement) => !used.has(statement))
        .map((statement) => [statement.place, statement]),
    );
    for (const statement of unused.values()) {
      const { place, variant } = statement;
      const type = this.#onlyType(statement, types);
      if (type === null || variant === 'weight')
        this.#log.add('ruleNotKept', place, { variant, text: place.text });
      else this.#log.add('ruleNotKept', place, { variant: 'limitOfType', text: place.text, type });
    }
    return rules;
  }

  /**
   * Which of several unit types alone a limit is for: the one in whose part it stands, as its number says or as the next
   * type's part follows. Null where it is for all of them.
   */
  #onlyType(statement: Statement, types: readonly string[]): string | null {
    const { type, isInType, of } = statement;
    if (type === null || types.length < 2 || of === 'common' || of === 'own') return null;
    const at = this.#statements.indexOf(statement);
    return isInType || this.#parts.some((part) => part.at > at && part.type !== type) ? type : null;
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

  /** A limit is used where it is that of the whole book: of none of several types alone. */
  #limits(types: readonly string[], used: Set<Statement>): RegisterLimits {
    const limits: { -readonly [Key in List]?: RegisterLimits[Key] } = {};
    for (const list of ['bonus', 'deduction'] as const) {
      const statements = this.#statements.filter(({ of }) => of === list);
      const figure = onlyFigure(statements);
      const limit = figure === null ? null : pointsFromNumber(figure);
      const whose = new Set(statements.map((statement) => this.#onlyType(statement, types)));
      if (limit === null || !(whose.has(null) || types.every((type) => whose.has(type)))) continue;
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
