import { rowText, type NeutralDocument } from '../document/neutralDocument';
import { layOut } from '../turned/layOut';
import { noteRules } from './noteRules';
import { NO_READING, type Reading, type ReadingRole, type ReadingTable } from '../reading/reading';
import { findCounty } from '../words/county';
import { kindIn } from '../words/nameLooks';
import { onOneLine, withoutSpaces } from '../words/plainText';
import { cleanName, yearIn } from '../words/sectionHeading';
import { titleFrom, titleLines } from '../words/title';
import { UNNAMED_TYPE, WHOLE_COUNTY } from '../words/vocabulary';
import { newContext } from './context';
import { finishTable } from './finishTable';
import type { Inventory, LineEntry } from './inventory';
import { LineWalker } from './lineWalker';
import { Lookahead } from './lookahead';
import { outlineOf, tableNumbers, type OutlineItem, type OutlineTable, type SaidOfRow } from './outline';
import { Rosters } from './rosters';
import { SectionOpener } from './sectionOpener';
import type { TableFound } from './tableFound';
import { TableWalker } from './tableWalker';
import { TableUnits } from './tableUnits';
import { TypeRegistry } from './typeRegistry';

/**
 * Says of every line and table of a document what it seems to be, and why. Pure; it never throws.
 *
 * @param reading what a person said already: it replaces what would be found
 */
export function takeInventory(asGiven: NeutralDocument, reading: Reading = NO_READING): Inventory {
  const tables = new Map((reading.tables ?? []).map((table) => [table.table, table]));
  const { document, turned } = layOut(asGiven, tables);
  const items = outlineOf(document, saidOfRows(tables));
  const lines = leadingLines(items);
  const county = findCounty(document, titleLines(lines));
  const types = new TypeRegistry(
    reading.unitTypes?.map(({ name, units = [], groups = {} }) => ({ name, units, groups })) ?? null,
  );
  const rosters = new Rosters();
  const here = newContext();
  const ahead = new Lookahead(items);
  const sections = new SectionOpener(here, types, ahead);
  const lineWalker = new LineWalker(here, types, rosters, ahead, sections);
  const tableWalker = new TableWalker(
    types,
    rosters,
    new TableUnits(types, rosters, county?.name ?? WHOLE_COUNTY),
    () => types.typeNamed(sections.unnamedType()),
    turned,
  );
  const found = items.map((item, index): LineEntry | TableFound => {
    if (item.kind === 'table') {
      return tableWalker.read(item, items[index - 1], here, saidOfPart(tables.get(item.number), item));
    }
    const line = lineWalker.read(item.text, index);
    if (line.line === 'type' || line.line === 'list') tableWalker.beginSection();
    return line;
  });
  const kind = [...lines].reverse().reduce<string | null>((name, line) => name ?? kindIn(line), null);
  rosters.resolve(types, kind === null ? UNNAMED_TYPE : cleanName(kind));
  const entries = [
    ...found.map((entry) => ('kind' in entry ? entry : finishTable(entry, types))),
    ...noteRules(document),
  ];
  const title = titleFrom(sections.titleLines);
  const unitNames = types.all.flatMap(({ units }) => units.map(({ name }) => name));
  return {
    // A document of one unit type may have a title that is the type's heading, too.
    title: title || (titleLines(lines).find((line) => yearIn(line) !== null) ?? ''),
    year: yearIn(title) ?? yearIn(onOneLine(lines)),
    county: county === null || isPartOfNames(county, unitNames) ? null : county,
    types: types.finish(),
    entries,
    remarks: document.remarks ?? [],
    nested: nestedTables(document),
    given: reading.unitTypes === undefined ? [] : notIn(document, unitNames),
    turned,
    hasTables: document.blocks.some(({ kind: block }) => block === 'table'),
  };
}

function saidOfRows(tables: ReadonlyMap<number, ReadingTable>): SaidOfRow {
  return (table, row) => tables.get(table)?.rows?.[String(row)] ?? null;
}

/** What a person said of the columns of a table that stands beside others: the first of them is its own first. */
function saidOfPart(said: ReadingTable | undefined, { from, columns }: OutlineTable): ReadingTable | null {
  if (said?.columns === undefined) return said ?? null;
  const own = Object.entries(said.columns).flatMap(([column, role]): readonly [string, ReadingRole][] => {
    const at = Number(column) - from;
    return at > 0 && at <= columns ? [[String(at), role]] : [];
  });
  return { ...said, columns: Object.fromEntries(own) };
}

/** The lines above the first table. */
function leadingLines(items: readonly OutlineItem[]): readonly string[] {
  const lines: string[] = [];
  for (const item of items) {
    if (item.kind === 'table') break;
    lines.push(item.text);
  }
  return lines;
}

/** Whether what was counted as a county's name is but the end of units' names: 山市 of 东山市 and 西山市. */
function isPartOfNames(
  { name, count }: { readonly name: string; readonly count: number | null },
  units: readonly string[],
): boolean {
  return count !== null && units.filter((unit) => unit.endsWith(name) && unit !== name).length > 1;
}

function nestedTables(document: NeutralDocument): Inventory['nested'] {
  const outer = new Set(document.blocks);
  return [...tableNumbers(document)].flatMap(([table, number]) =>
    outer.has(table) ? [] : [{ table: number, text: table.rows.map(rowText).join(' / ') }],
  );
}

/** The names that occur nowhere in the document. */
function notIn(document: NeutralDocument, names: readonly string[]): readonly string[] {
  const lines = document.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.rows.flatMap(({ cells }) => cells.map(({ paragraphs }) => paragraphs.join(''))),
  );
  const text = withoutSpaces(lines.join('\n'));
  return names.filter((name) => !text.includes(withoutSpaces(name)));
}
