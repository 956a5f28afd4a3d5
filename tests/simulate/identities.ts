import type { Book } from '../../src/host';
import { rowsOf } from '../support/sequences/tables';

/** By which hidden ids units and indicators of each full name are known. */
export type Identities = ReadonlyMap<string, readonly string[]>;

export function identitiesOf(book: Book): Identities {
  const ids = new Map<string, string[]>();
  for (const [table, codes] of TABLES) {
    for (const row of rowsOf(book, table)) {
      const name = [table, ...codes.map((code) => row.text(code))].join('|');
      if (row.text('id') !== '') ids.set(name, [...(ids.get(name) ?? []), row.text('id')]);
    }
  }
  return ids;
}

/** What kept its name when a document was loaded, but is taken for something else since; in words. */
export function changedIdentities(before: Identities, after: Identities): readonly string[] {
  return [...after].flatMap(([name, [id, ...more]]) => {
    const [known, ...others] = before.get(name) ?? [];
    if (known === undefined || others.length + more.length > 0 || known === id) return [];
    return [`${name} was ${known}, and is ${id ?? 'nothing'} now`];
  });
}

const TABLES = [
  ['scorebook_units', ['unitType', 'unit']],
  ['scorebook_indicators', ['unitType', 'part', 'unit', 'indicator']],
] as const;
