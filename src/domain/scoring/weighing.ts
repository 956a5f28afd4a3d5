import type { PartId, UnitType } from '../definitions/definitions';
import { partsOf } from '../definitions/partsOf';
import { WHOLE, type BasisPoints } from '../settings/basisPoints';
import type { Settings } from '../settings/settings';

/** Parts that are added up and count with a weight together. */
export interface WeighedParts {
  /** Null for a part that stands for itself. */
  readonly component: string | null;
  readonly weight: BasisPoints;
  /** Never empty. */
  readonly parts: readonly { readonly id: PartId; readonly weight: BasisPoints }[];
}

/**
 * How a unit type's total is made: Σ component weight × Σ part weight × part total, in the order of the parts. A part
 * of no component, or of one that the type does not have, is a component of its own of 100 %.
 */
export function weighing(type: UnitType, settings: Pick<Settings, 'weights'>): readonly WeighedParts[] {
  const weights: Readonly<Record<string, BasisPoints>> =
    type.parts === undefined
      ? { ...settings.weights[type.id] }
      : Object.fromEntries(type.parts.map(({ id, weight }) => [id, weight]));
  const components = new Map(type.components?.map(({ name, weight }) => [name, weight]));
  const named = new Map(type.parts?.map(({ id, component }) => [id, component]));
  const groups: { component: string | null; weight: BasisPoints; parts: WeighedParts['parts'][number][] }[] =
    [];
  for (const id of partsOf(type)) {
    const part = { id, weight: weights[id] ?? WHOLE };
    const name = named.get(id) ?? null;
    const weight = name === null ? undefined : components.get(name);
    const known = weight === undefined ? undefined : groups.find(({ component }) => component === name);
    if (known !== undefined) known.parts.push(part);
    else if (weight === undefined) groups.push({ component: null, weight: WHOLE, parts: [part] });
    else groups.push({ component: name, weight, parts: [part] });
  }
  return groups;
}
