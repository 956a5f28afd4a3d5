import type { Part, UnitType } from '../definitions/definitions';
import type { Finding } from '../findings/finding';
import { makeFinding } from '../findings/makeFinding';
import { percentOf, WHOLE, type BasisPoints } from '../settings/basisPoints';

/**
 * Parts of its own that a unit type has, and their components: weights that do not add up to 100 %
 * (`partWeightsNot100`), a component that is not among those with weights (`componentUnknown`), parts without
 * indicators and components without parts (`partEmpty`). Weights of 100 % each stand for points that are added up.
 */
export function reviewPartWeights(type: UnitType): readonly Finding[] {
  const { parts = [], components = [] } = type;
  const known = new Map(components.map(({ name, weight }) => [name, weight]));
  const used = new Set(parts.flatMap(({ component }) => component ?? []));
  return [
    ...sumFindings(
      type,
      parts,
      components.filter(({ name }) => used.has(name)),
    ),
    ...parts.flatMap((part) => unknownComponent(type, part, known)),
    ...parts.flatMap(({ id, name }) =>
      type.indicators.some(({ part }) => part === id) ? [] : [emptyFinding(type, 'part', name)],
    ),
    ...components.flatMap(({ name }) => (used.has(name) ? [] : [emptyFinding(type, 'component', name)])),
  ];
}

function sumFindings(
  type: UnitType,
  parts: readonly Part[],
  components: NonNullable<UnitType['components']>,
): readonly Finding[] {
  const alone = parts.filter(({ component }) => component === null);
  const subject = { kind: 'parts', id: type.id } as const;
  const inComponents = components.flatMap(({ name }) => {
    const sum = oddSum(parts.filter(({ component }) => component === name));
    if (sum === null) return [];
    const params = { variant: 'component', type: type.name, component: name, sum } as const;
    return [makeFinding('partWeightsNot100', { subject, params })];
  });
  const sum = oddSum([...components, ...alone]);
  if (sum === null) return inComponents;
  const kind = components.length === 0 ? 'parts' : 'components';
  const params = { variant: kind, type: type.name, sum } as const;
  return [...inComponents, makeFinding('partWeightsNot100', { subject: { kind, id: type.id }, params })];
}

/** What weights add up to in percent where that is not 100; null where it is, or where each is 100. */
function oddSum(list: readonly { readonly weight: BasisPoints }[]): number | null {
  if (list.every(({ weight }) => weight === WHOLE)) return null;
  const sum = list.reduce((total, { weight }) => total + weight, 0);
  return sum === WHOLE ? null : percentOf(sum as BasisPoints);
}

function unknownComponent(
  type: UnitType,
  { name, component }: Part,
  known: ReadonlyMap<string, BasisPoints>,
): readonly Finding[] {
  if (component === null || known.has(component)) return [];
  return [
    makeFinding('componentUnknown', {
      subject: { kind: 'parts', id: type.id },
      params: { type: type.name, part: name, component },
    }),
  ];
}

function emptyFinding(type: UnitType, variant: 'part' | 'component', name: string): Finding {
  return makeFinding('partEmpty', {
    subject: { kind: variant === 'part' ? 'parts' : 'components', id: type.id },
    params: { variant, type: type.name, name },
  });
}
