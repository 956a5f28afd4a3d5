import type { Damage } from '../book/damage';

/**
 * What of some damages can be mended at once: score sheets are filled from definitions, so these come first where
 * they are damaged too.
 */
export function mendableNow(damages: readonly Damage[]): readonly Damage[] {
  const isOfDefinitions = damages.some(
    (damage) =>
      (damage.kind === 'tableGone' && damage.role !== 'ledger') ||
      (damage.kind === 'columns' && !['ledger', 'removed', 'scores'].includes(damage.role)) ||
      (damage.kind === 'nameGone' && damage.isBlocking),
  );
  return isOfDefinitions
    ? damages.filter((damage) => damage.kind !== 'columns' || damage.role !== 'scores')
    : damages;
}
