import type { UnitBlock } from '../layout/scoreSheet';

/** Blocks of units in an order of unit ids; those that it does not name come last. */
export function inOrder(blocks: readonly UnitBlock[], order: readonly string[]): readonly UnitBlock[] {
  const place = new Map(order.map((unit, index) => [unit, index]));
  const placeOf = ({ unit }: UnitBlock): number => place.get(unit.id) ?? order.length;
  return [...blocks].sort((left, right) => placeOf(left) - placeOf(right));
}
