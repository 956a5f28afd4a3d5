import { loadIronCalc } from '../../../src/host/calc/loadIronCalc';
import { newBook } from '../../../src/host/model/newBook';
import { HostObject, type Argument, type ClassTable } from '../../../src/host/protocol/hostObject';
import { Members } from '../../../src/host/protocol/members';
import { workbook } from '../../../src/host/objects/Workbook';
import { Session } from '../../../src/host/session/session';
import { parseTyped } from '../../../src/host/typing/parseTyped';

/** The tables of all classes that can be reached from the book, by name. */
export async function allTables(): Promise<readonly ClassTable<unknown>[]> {
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
    call(members.follow(sheet, 'HorizontalPageBreaks'), 'Add', 'A2'),
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
  return [...tables.values()].sort((one, other) => one.name.localeCompare(other.name, 'en'));
}
