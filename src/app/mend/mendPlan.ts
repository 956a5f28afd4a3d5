import type { BookSnapshot } from '../../workbook/snapshot/snapshot';
import type { Mended } from '../../domain/findings/damageParams';
import { losesEntries } from '../book/columnDamage';
import type { Damage, KeptRole } from '../book/damage';

/**
 * What a person says of a table that is lost: what stands in it by then is all there is (`counts`), or it is
 * still to be completed, and nobody is ranked until that is said (`withheld`).
 */
export type LossAnswer = 'counts' | 'withheld';

/** What becomes of a table that is gone. */
export const REMADE = {
  about: 'defaults',
  indicators: 'rebuilt',
  units: 'rebuilt',
  negative: 'empty',
  ledger: 'empty',
} as const satisfies Readonly<Record<KeptRole, Mended>>;

/** How a damaged book is mended, waiting for a person to agree. */
export interface MendPlan {
  readonly damages: readonly Damage[];
  /** What was said of lost tables, by the name of their sheet. */
  readonly answers: ReadonlyMap<string, LossAnswer>;
  readonly snapshot: BookSnapshot;
}

/** A damage that a person has to say something to. */
export type Loss = Extract<Damage, { readonly kind: 'tableGone' | 'columns' | 'unconfirmed' }>;

/** Whether a person has to say something to a damage. */
export function isLoss(damage: Damage): damage is Loss {
  if (damage.kind === 'columns') return damage.isReadable && losesEntries(damage);
  return damage.kind === 'tableGone' || damage.kind === 'unconfirmed';
}

/** What was said of a lost table; null while nothing was. */
export function answerOf({ answers }: Pick<MendPlan, 'answers'>, { sheet }: Loss): LossAnswer | null {
  return answers.get(sheet) ?? null;
}

/** The plan with something said of a lost table. Pure. */
export function withAnswer(plan: MendPlan, sheet: string, answer: LossAnswer): MendPlan {
  return { ...plan, answers: new Map([...plan.answers, [sheet, answer]]) };
}

/** Whether the add-in can mend it; otherwise only people can. */
export function isMendable(damage: Damage): boolean {
  return damage.kind !== 'columns' || damage.isReadable;
}

/** Whether everything that a plan asks was answered. */
export function isAnswered(plan: MendPlan): boolean {
  return plan.damages.every(
    (damage) => isMendable(damage) && (!isLoss(damage) || answerOf(plan, damage) !== null),
  );
}
