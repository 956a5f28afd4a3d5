import { groupBy } from '../lists/groupBy';
import { caselessText } from '../text/tidyText';
import type { Unit, UnitType } from './definitions';

/** A unit type as far as the names of its units go. */
type NamedUnits = Pick<UnitType, 'name'> & {
  readonly units: readonly Pick<Unit, 'id' | 'name' | 'group'>[];
};

/**
 * By what the register calls each unit: its name; where several go by one name (whatever its case), the name with
 * the group in brackets, or with the unit type where there is no group, or with both where one does not part them.
 * Units that nothing parts keep one label, and nobody can tell which of them it means.
 */
export function unitLabels(types: readonly NamedUnits[]): ReadonlyMap<string, string> {
  const units = types.flatMap((type) => type.units.map((unit) => ({ ...unit, type: type.name })));
  const ways: readonly ((unit: (typeof units)[number]) => string)[] = [
    ({ name }) => name,
    ({ name, group, type }) => `${name}（${group ?? type}）`,
    ({ name, group, type }) => `${name}（${[type, group ?? ''].filter((part) => part !== '').join(' ')}）`,
  ];
  const labels = new Map<string, string>();
  let open = units;
  for (const way of ways) {
    const taken = new Set([...labels.values()].map(caselessText));
    const groups = groupBy(open, (unit) => caselessText(way(unit)));
    const isParted = (unit: (typeof units)[number]): boolean => {
      const label = caselessText(way(unit));
      return groups.get(label)?.length === 1 && !taken.has(label);
    };
    for (const unit of open.filter(isParted)) labels.set(unit.id, way(unit));
    open = open.filter((unit) => !labels.has(unit.id));
  }
  for (const { id, name } of open) labels.set(id, name);
  return labels;
}

/** Units by their labels in the register, as {@link caselessText} has these; null where nobody can tell which is meant. */
export function unitsByLabel(types: readonly NamedUnits[]): ReadonlyMap<string, string | null> {
  const ids = groupBy(unitLabels(types), ([, label]) => caselessText(label));
  return new Map([...ids].map(([label, [[id], ...others]]) => [label, others.length === 0 ? id : null]));
}

/** Whether the register calls some unit otherwise than its name: only then sheets have a column for it. */
export function hasUnitLabels(types: readonly NamedUnits[]): boolean {
  const labels = unitLabels(types);
  return types.some(({ units }) => units.some(({ id, name }) => labels.get(id) !== name));
}
