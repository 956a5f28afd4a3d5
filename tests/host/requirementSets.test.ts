import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { loadIronCalc } from '../../src/host/calc/loadIronCalc';
import { newBook } from '../../src/host/model/newBook';
import type { Argument, ClassTable } from '../../src/host/protocol/hostObject';
import { HostObject } from '../../src/host/protocol/hostObject';
import { Members, clientName } from '../../src/host/protocol/members';
import { workbook } from '../../src/host/objects/Workbook';
import { Session } from '../../src/host/session/session';
import { parseTyped } from '../../src/host/typing/parseTyped';

/** Members the client uses under the hood, or reads under one name and writes under another; not in the typings. */
const UNDOCUMENTED = /^_|^Worksheet\.(?:gridlines|headings)$/;

/** Requirement set of each member by the typings' own comments, e.g. `Range.values` → `1.1`. */
function documented(): ReadonlyMap<string, string> {
  const text = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
  const sets = new Map<string, string>();
  let owner = '';
  let since = '';
  for (const line of text.split('\n')) {
    owner = /^ {4}class (\w+) extends/.exec(line)?.[1] ?? owner;
    since = /\[Api set: ExcelApi (\d+\.\d+)/.exec(line)?.[1] ?? since;
    if (/\[Api set: (?!ExcelApi \d)/.test(line)) since = 'other';
    const member = /^ {8}(?:readonly )?(\w+)(?:\(|\??:)/.exec(line)?.[1];
    if (member !== undefined && !sets.has(`${owner}.${member}`)) sets.set(`${owner}.${member}`, since);
  }
  return sets;
}

/** The tables of all classes that can be reached from the book. */
async function reachableTables(): Promise<ReadonlyMap<string, ClassTable<unknown>>> {
  const session = new Session({
    book: newBook(),
    bookName: 'Book1.xlsx',
    makeCalculator: await loadIronCalc(),
    parseTyped,
    requirementSets: {},
  });
  const members = new Members({ ExcelApi: '99.0' });
  const root = workbook(session);
  const call = (object: HostObject | null, name: string, ...args: Argument[]): HostObject => {
    const result = object === null ? null : members.call(object, name, args);
    if (!(result instanceof HostObject)) throw new Error(`${name} answers no object`);
    return result;
  };
  const sheet = call(members.follow(root, 'Worksheets'), 'Add', 'B');
  const range = call(sheet, 'GetRange', 'A1:B2');
  const formats = members.follow(range, 'ConditionalFormats');
  const queue: HostObject[] = [
    root,
    sheet,
    range,
    call(members.follow(root, 'Names'), 'Add', 'name', range),
    call(members.follow(root, 'Settings'), 'Add', 'key', 1),
    ...['Custom', 'CellValue', 'DataBar'].map((type) => call(formats, 'Add', type)),
  ];
  const tables = new Map<string, ClassTable<unknown>>();
  for (let object = queue.shift(); object !== undefined; object = queue.shift()) {
    const { table, self } = object;
    // Conditional formats of each kind share a table but lead to different parts.
    if (tables.has(table.name) && table.name !== 'ConditionalFormat') continue;
    tables.set(table.name, table);
    for (const [name, navigation] of Object.entries(table.navigations)) {
      if (/^(?:Worksheet|Custom|CellValue|DataBar)$/.test(name)) continue;
      const next = navigation.to(self);
      if (next !== null) queue.push(next);
    }
    queue.push(...(table.items?.list(self).slice(0, 1) ?? []));
  }
  return tables;
}

it('every supported member is known to the typings, with the same requirement set', async () => {
  const expected = documented();
  const wrong: string[] = [];
  let checked = 0;
  for (const table of (await reachableTables()).values()) {
    const all = { ...table.properties, ...table.navigations, ...table.methods };
    for (const [wireName, member] of Object.entries(all)) {
      if (wireName.startsWith('_')) continue;
      const name = `${table.name}.${clientName(wireName)}`;
      if (UNDOCUMENTED.test(name)) continue;
      checked++;
      const documentedSet = expected.get(name);
      if (documentedSet !== member.since) {
        wrong.push(`${name}: ${member.since}, documented ${documentedSet ?? 'nowhere'}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(checked).toBeGreaterThan(200);
});
