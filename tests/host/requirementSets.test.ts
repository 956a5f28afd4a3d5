import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { clientName } from '../../src/host/protocol/members';
import { allTables } from './members/allTables';

/** Members the client uses under the hood, or reads under one name and writes under another; not in the typings. */
const UNDOCUMENTED = /^_|^Worksheet\.(?:gridlines|headings)$/;

/** Requirement set of each member by the typings' own comments, e.g. `Range.values` → `ExcelApi 1.1`. */
function documented(): ReadonlyMap<string, string> {
  const text = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
  const sets = new Map<string, string>();
  let owner = '';
  let since = '';
  for (const line of text.split('\n')) {
    owner = /^ {4}class (\w+) extends/.exec(line)?.[1] ?? owner;
    since = /\[Api set: (\w+ \d+\.\d+)/.exec(line)?.[1] ?? since;
    if (/\[Api set: (?!\w+ \d)/.test(line)) since = 'other';
    const member = /^ {8}(?:readonly )?(\w+)(?:\(|\??:)/.exec(line)?.[1];
    if (member !== undefined && !sets.has(`${owner}.${member}`)) sets.set(`${owner}.${member}`, since);
  }
  return sets;
}

it('every supported member is known to the typings, with the same requirement set', async () => {
  const expected = documented();
  const wrong: string[] = [];
  let checked = 0;
  for (const table of await allTables()) {
    const all = { ...table.properties, ...table.navigations, ...table.methods };
    for (const [wireName, member] of Object.entries(all)) {
      if (wireName.startsWith('_')) continue;
      const name = `${table.name}.${clientName(wireName)}`;
      if (UNDOCUMENTED.test(name)) continue;
      checked += 1;
      const documentedSet = expected.get(name);
      const ownSet = `${'of' in member ? member.of : 'ExcelApi'} ${member.since}`;
      if (documentedSet !== ownSet) {
        wrong.push(`${name}: ${ownSet}, documented ${documentedSet ?? 'nowhere'}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(checked).toBeGreaterThan(200);
});
