import type { Finding } from '../../domain/findings/finding';
import type { Mended } from '../../domain/findings/damageParams';
import { makeFinding } from '../../domain/findings/makeFinding';
import type { Damage } from '../book/damage';
import { answerOf, REMADE, type MendPlan } from './mendPlan';

/** What mending did, told once it is done: no later look at the book could tell. */
export function mendedFindings(plan: MendPlan): readonly Finding[] {
  return plan.damages.flatMap((damage) => {
    const variant = mendedAs(damage, plan);
    if (variant === null) return [];
    const { sheet } = damage;
    return [makeFinding('mended', { cell: { sheet, cell: 'A1' }, params: { variant, sheet } })];
  });
}

function mendedAs(damage: Damage, plan: MendPlan): Mended | null {
  switch (damage.kind) {
    case 'tableGone':
      return REMADE[damage.role];
    case 'nameGone':
      return 'named';
    case 'unconfirmed':
      return answerOf(plan, damage) === 'counts' ? 'confirmed' : null;
  }
}
