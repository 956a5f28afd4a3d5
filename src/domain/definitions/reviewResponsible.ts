import type { Finding, Subject } from '../findings/finding';
import { makeFinding } from '../findings/makeFinding';
import type { Definitions } from './definitions';
import { matchUnit } from './matchUnit';

/**
 * Responsible units that no unit is called (`responsibleUnknown`): one finding per name, with how many
 * indicators and negative items name it, and the unit that is probably meant. Its subject is the first of them.
 */
export function reviewResponsible(definitions: Definitions): readonly Finding[] {
  const units = definitions.unitTypes.flatMap((type) => type.units);
  return [...mentions(definitions)].flatMap(([name, { first, count }]) => {
    const match = matchUnit(name, units);
    switch (match.kind) {
      case 'exact':
      case 'alias':
        return [];
      case 'likely':
        return makeFinding('responsibleUnknown', {
          subject: first,
          params: { variant: 'likely', name, count, unit: match.unit.name },
        });
      case 'none':
        return makeFinding('responsibleUnknown', {
          subject: first,
          params: { variant: 'none', name, count },
        });
      default:
        return match satisfies never;
    }
  });
}

interface Mention {
  readonly first: Subject;
  count: number;
}

function mentions({ unitTypes, negativeList }: Definitions): ReadonlyMap<string, Mention> {
  const found = new Map<string, Mention>();
  const note = (names: readonly string[], subject: Subject): void => {
    for (const name of names) {
      const known = found.get(name);
      if (known === undefined) found.set(name, { first: subject, count: 1 });
      else known.count += 1;
    }
  };
  for (const { indicators } of unitTypes) {
    for (const { id, responsible } of indicators) note(responsible, { kind: 'indicator', id });
  }
  for (const { id, responsible } of negativeList) note(responsible, { kind: 'negativeItem', id });
  return found;
}
