import type { DocumentPlace } from '../../domain/findings/finding';
import { listedFor } from '../words/listedFor';
import { kindIn, nameLooks } from '../words/nameLooks';
import { takeNumber } from '../words/numberedHeading';
import { halfWidth, onOneLine } from '../words/plainText';
import { splitUnits, type RosterLine } from '../words/rosterLine';
import { partsUnits } from '../words/rosterWords';
import { cleanName } from '../words/sectionHeading';
import { UNNAMED_TYPE } from '../words/vocabulary';
import { assignRoles } from './columnRoles';
import type { Context } from './context';
import type { OutlineTable } from './outline';
import { coveredColumns } from './rowFields';
import type { ReadingRole, ReadingTable } from '../reading/reading';
import { cellsByColumn, isUnitNames } from './columnShapes';
import { gridHeader, type HeaderColumn } from './headerColumn';
import type { TypeFound, TypeRegistry } from './typeRegistry';

/** Units that a line or a row of a table lists. */
interface Listing {
  /** The kind of units, or their group; empty where nothing says. */
  readonly label: string;
  readonly names: readonly string[];
  /** The type whose section it stands in; null where it stands in none. */
  readonly type: TypeFound | null;
  readonly group: string | null;
  readonly place: DocumentPlace;
}

/** Lists of units, wherever they stand: what they say is used when the whole document is known. */
export class Rosters {
  readonly #listings: Listing[] = [];

  /** @param table the number of the table that lists them; null for a line */
  add({ label, names }: RosterLine, here: Context, text: string, table: number | null = null): void {
    // `第三条 考核对象为…`: an article is no kind of units.
    const title = label.replace(/^第.{1,3}条\s*/, '');
    const bare = listedFor(title) === 'assessed' ? '' : withoutCount(title);
    const place: DocumentPlace = { heading: here.heading, table, row: null, text };
    this.#listings.push({ label: bare, names, type: here.type, group: here.group, place });
  }

  /**
   * A table that lists units: the cells of its column of units, with what stands before them as the label.
   *
   * @param said what a person said its columns are
   */
  addTable(table: OutlineTable, here: Context, said: ReadingTable['columns'] = {}): boolean {
    const columns = table.header ?? gridHeader(table);
    const { units, kinds } = rosterColumns(table, columns, said);
    let label = '';
    const found: Listing[] = [];
    for (const { number, row, said: kind } of table.rows) {
      if (kind !== null && kind !== 'indicator') continue;
      let names: readonly string[] = [];
      for (const cell of row.cells) {
        const covered = coveredColumns(cell, columns);
        const text = onOneLine(cell.paragraphs);
        if (covered.includes(kinds) && text !== '') label = withoutCount(takeNumber(text).rest);
        if (covered.includes(units))
          names = cell.paragraphs.flatMap((line) => splitUnits(takeNumber(line).rest));
      }
      const place: DocumentPlace = {
        heading: here.heading,
        table: table.number,
        row: number,
        text: names.join('、'),
      };
      if (names.length > 0)
        found.push({ label, names, type: here.isRoster ? null : here.type, group: null, place });
    }
    this.#listings.push(...found);
    return found.length > 0;
  }

  /** Puts the listed units where they belong. */
  resolve(types: TypeRegistry, unnamedType: string): void {
    if (types.isListed) return;
    const labels = new Set(this.#listings.map(({ label }) => label).filter((label) => label !== ''));
    const isByType =
      labels.size > 0 &&
      (types.all.every(({ name, units }) => name === UNNAMED_TYPE && units.length === 0) ||
        [...labels].some((label) => typeFor(label, types) !== null));
    for (const listing of this.#listings) {
      const { type, group } = this.#placeOf(listing, types, unnamedType, isByType);
      for (const name of listing.names) {
        const known = types.all.flatMap(({ units }) => units).find((unit) => unit.name === name);
        if (known === undefined) types.addUnit(type, name, group, listing.place);
        else known.group ??= group;
      }
    }
  }

  #parts(type: TypeFound, label: string, types: TypeRegistry): boolean {
    const others = this.#listings.filter((one) => one.label !== label && one.label !== '');
    return label !== type.name && others.some((one) => typeFor(one.label, types) === type);
  }

  #placeOf(
    { label, type, group }: Listing,
    types: TypeRegistry,
    unnamedType: string,
    isByType: boolean,
  ): { readonly type: TypeFound; readonly group: string | null } {
    const fallback = (): TypeFound => type ?? types.only ?? types.typeNamed(unnamedType);
    if (label === '') return { type: fallback(), group };
    const named = typeFor(label, types);
    // Several labels of one type part its units: 一类乡镇 and 二类乡镇.
    if (named !== null) return { type: named, group: this.#parts(named, label, types) ? label : null };
    const kind = kindIn(label) ?? (nameLooks(label) === 'kind' ? label : null);
    if (isByType && kind !== null) return { type: types.typeNamed(cleanName(kind)), group: null };
    return { type: fallback(), group: label };
  }
}

function typeFor(label: string, types: TypeRegistry): TypeFound | null {
  return types.typeLike(cleanName(label)) ?? types.typeLike(kindIn(label) ?? label);
}

/** The columns of units and of their kinds, by their indexes; -1 for none. */
function rosterColumns(
  table: OutlineTable,
  columns: readonly HeaderColumn[],
  said: ReadingTable['columns'] = {},
): { readonly units: number; readonly kinds: number } {
  const given = (role: ReadingRole): number => {
    const column = Object.keys(said).find((key) => said[key] === role);
    return column === undefined ? -1 : columns.findIndex(({ from, to }) => from < +column && +column <= to);
  };
  const isFree = (index: number): boolean => said[String((columns[index]?.from ?? 0) + 1)] === undefined;
  const worded = (...words: readonly HeaderColumn['word'][]): number =>
    columns.findIndex(({ word }, index) => words.includes(word) && isFree(index));
  const first = (...found: readonly number[]): number => found.find((index) => index >= 0) ?? -1;
  const rows = table.rows.map(({ row }) => row);
  const named = cellsByColumn(rows, columns).findIndex((cells, index) => isUnitNames(cells) && isFree(index));
  const role = assignRoles(columns, 'column').indexOf('unit');
  const units = first(given('unit'), isFree(role) ? role : -1, worded('unit', 'unitOrMeasure'), named);
  const kinds = columns.findIndex(
    ({ word, text }, index) => (word === 'category' || partsUnits(text)) && index !== units && isFree(index),
  );
  return { units, kinds: first(given('category'), kinds) };
}

/** `乡镇（3个）`, `乡镇3个` → `乡镇`. */
function withoutCount(label: string): string {
  const bare = takeNumber(label).rest.trim();
  const count = /(?:[([](?:共|计)?\d+个?.{0,4}[)\]]|(?:共|计)?\d+[个家])$/.exec(halfWidth(bare));
  return count === null ? bare : bare.slice(0, count.index).trim();
}
