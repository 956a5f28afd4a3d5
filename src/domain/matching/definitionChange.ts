import type { Indicator } from '../definitions/definitions';
import type { Points } from '../points/points';

/** An indicator with whose it is. */
export interface PlacedIndicator {
  readonly unitType: string;
  readonly typeName: string;
  readonly indicator: Indicator;
  /** Name of the unit whose own it is; null for a common one. */
  readonly unitName: string | null;
}

/** What is the same before and after. */
interface Continued {
  readonly from: PlacedIndicator;
  readonly to: PlacedIndicator;
  /** Whether it changed its category, its part, or its unit. */
  readonly moved: boolean;
}

/** What became of an indicator: the most telling of its changes, which a rename is before a new cap. */
export type DefinitionChange =
  | { readonly kind: 'added'; readonly to: PlacedIndicator }
  | { readonly kind: 'removed'; readonly from: PlacedIndicator }
  | ({ readonly kind: 'kept' | 'capChanged' } & Continued)
  /** `isProposal` where it is renamed only by a proposal that nobody accepted yet. */
  | ({ readonly kind: 'renamed'; readonly isProposal: boolean } & Continued);

/** The indicator as it is now; as it was, where it was removed. */
export function changedIndicator(change: DefinitionChange): PlacedIndicator {
  return change.kind === 'removed' ? change.from : change.to;
}

/** The indicator as it was; null where it is new. */
export function formerIndicator(change: DefinitionChange): PlacedIndicator | null {
  return change.kind === 'added' ? null : change.from;
}

/** Its cap before and after, whatever else changed; null where that is the same, or there is no before or after. */
export function capChange(
  change: DefinitionChange,
): { readonly from: Points | null; readonly to: Points | null } | null {
  if (change.kind === 'added' || change.kind === 'removed') return null;
  const [from, to] = [change.from.indicator.cap, change.to.indicator.cap];
  return from === to ? null : { from, to };
}

/** Whether an indicator that is still there changed its category, its part, or its unit. */
export function isMovedChange(change: DefinitionChange): boolean {
  return change.kind !== 'added' && change.kind !== 'removed' && change.moved;
}

/** Whether anything changed at all. */
export function isChange(change: DefinitionChange): boolean {
  return change.kind !== 'kept' || change.moved;
}
