import type { BookSnapshot } from '../../workbook/snapshot/snapshot';
import type { Damage } from '../book/damage';
import type { MendPlan } from './mendPlan';

/** How to mend a book that was read. Null where it is whole. Pure. */
export function mendPlanOf(snapshot: BookSnapshot, damages: readonly Damage[]): MendPlan | null {
  return damages.length === 0 ? null : { damages, answers: new Map(), snapshot };
}

/** Whether two plans tell a person the same. */
export function saySame(left: MendPlan | null, right: MendPlan | null): boolean {
  return JSON.stringify(left?.damages) === JSON.stringify(right?.damages);
}
