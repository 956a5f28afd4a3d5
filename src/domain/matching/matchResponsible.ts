import { groupBy } from '../lists/groupBy';
import type { Subject } from '../findings/finding';
import type { Definitions } from '../definitions/definitions';
import { listItems } from '../definitions/listItems';
import { matchUnit, type UnitMatch } from './matchUnit';

/** A name under which the document makes somebody responsible, and the unit that it means. */
export interface ResponsibleMatch {
  /** As written. */
  readonly name: string;
  readonly match: UnitMatch;
  /** The first indicator or negative item that names it. */
  readonly first: Subject;
  /** How many indicators and negative items name it. */
  readonly count: number;
}

/** Every responsible unit that is named, in the order of the document, matched to a unit. */
export function matchResponsible(definitions: Definitions): readonly ResponsibleMatch[] {
  const units = definitions.unitTypes.flatMap((type) => type.units);
  return [...mentions(definitions)].map(([name, { first, count }]) => ({
    name,
    match: matchUnit(name, units),
    first,
    count,
  }));
}

/** Names that are probably other names of a unit, by unit id, until a person confirms or denies them. */
export function proposedAliases(definitions: Definitions): ReadonlyMap<string, readonly string[]> {
  const likely = matchResponsible(definitions).flatMap(({ name, match }) =>
    match.kind === 'likely' ? [{ name, unit: match.unit.id }] : [],
  );
  const byUnit = groupBy(likely, ({ unit }) => unit);
  return new Map([...byUnit].map(([unit, own]) => [unit, own.map(({ name }) => name)]));
}

interface Mention {
  readonly first: Subject;
  count: number;
}

function mentions(definitions: Definitions): ReadonlyMap<string, Mention> {
  const found = new Map<string, Mention>();
  const note = (names: readonly string[], subject: Subject): void => {
    for (const name of names) {
      const known = found.get(name);
      if (known === undefined) found.set(name, { first: subject, count: 1 });
      else known.count += 1;
    }
  };
  for (const { indicators } of definitions.unitTypes) {
    for (const { id, responsible } of indicators) note(responsible, { kind: 'indicator', id });
  }
  for (const { id, responsible } of listItems(definitions)) note(responsible, { kind: 'negativeItem', id });
  return found;
}
