import type { ReadingTable } from '../reading/reading';
import { nameLooks } from '../words/nameLooks';
import { parting } from './headerRow';
import { assignRoles, hasUnits, listByHeader, looksCommon } from './columnRoles';
import { bearsPoints, cellsByColumn } from './columnShapes';
import type { Context } from './context';
import { gridHeader, type HeaderColumn } from './headerColumn';
import type { Evidence, Inventory, Owner } from './inventory';
import type { OutlineItem, OutlineTable } from './outline';
import type { Rosters } from './rosters';
import type { TableFound } from './tableFound';
import type { TableUnits } from './tableUnits';
import type { TypeFound, TypeRegistry } from './typeRegistry';

/** Says of each table what it is for and whose indicators it gives. */
export class TableWalker {
  readonly #types: TypeRegistry;
  readonly #rosters: Rosters;
  readonly #units: TableUnits;
  readonly #unnamed: () => TypeFound;
  readonly #turned: Inventory['turned'];
  #last: TableFound | null = null;
  /** Groups that a table is of. */
  readonly #grouped = new Set<string>();

  /**
   * @param unnamed the type of units that stand under no heading
   * @param turned tables whose rows were made columns
   */
  constructor(
    types: TypeRegistry,
    rosters: Rosters,
    units: TableUnits,
    unnamed: () => TypeFound,
    turned: Inventory['turned'],
  ) {
    this.#turned = turned;
    this.#types = types;
    this.#rosters = rosters;
    this.#units = units;
    this.#unnamed = unnamed;
  }

  read(
    table: OutlineTable,
    above: OutlineItem | undefined,
    here: Context,
    said: ReadingTable | null,
  ): TableFound {
    const found = this.#read(table, above, here, said);
    this.#last = found.header === null ? this.#last : found;
    if (found.owner.kind === 'group') this.#grouped.add(found.owner.group);
    here.run = 0;
    return found;
  }

  #read(
    table: OutlineTable,
    above: OutlineItem | undefined,
    here: Context,
    said: ReadingTable | null,
  ): TableFound {
    const blank = this.#blank(table, here, said);
    if (said?.use === 'ignore') return { ...blank, use: 'ignore' };
    if (table.isRoster || said?.use === 'roster') return this.#readRoster(blank, here);
    const last = this.#continued(table, above);
    const header = table.header ?? last?.header ?? (said?.columns === undefined ? null : gridHeader(table));
    if (header === null) {
      if (this.#units.readUnitTable(table, here)) return { ...blank, use: 'roster', why: ['roster'] };
      return { ...blank, use: 'other', doubts: [{ code: 'header' }] };
    }
    const base: TableFound = {
      ...blank,
      header,
      continues: table.header === null ? last !== null : this.#repeats(table.header, above),
      why: [
        ...(blank.isTurned ? (['turned'] as const) : []),
        table.header === null ? 'continues' : 'headerWords',
      ],
    };
    const use = said?.use ?? here.list ?? this.#listByHeader(table, header);
    if (use === 'negative' || use === 'bonus' || use === 'veto') {
      return { ...base, use, why: [...base.why, here.list === null ? 'headerWords' : 'headingWords'] };
    }
    if (base.continues && last !== null && table.header === null && said === null) {
      return {
        ...base,
        use: last.use,
        type: last.type,
        owner: last.owner,
        matter: last.matter,
        doubts: last.doubts,
      };
    }
    return this.#withOwner(base, header, here);
  }

  #blank(table: OutlineTable, here: Context, said: ReadingTable | null): TableFound {
    return {
      table,
      said,
      header: null,
      use: 'other',
      type: said?.unitType === undefined ? here.type : this.#types.typeNamed(said.unitType),
      owner: { kind: 'all' },
      group: here.group,
      matter: here.matter,
      heading: here.heading,
      continues: false,
      isCommon: here.isCommon,
      isTurned: this.#turned.has(table.number),
      doubts: [],
      why: [],
    };
  }

  /** What a header says of a list is void where the indicators bear points of their own. */
  #listByHeader(table: OutlineTable, header: readonly HeaderColumn[]): ReturnType<typeof listByHeader> {
    const list = listByHeader(header);
    if (list === null) return null;
    const cells = cellsByColumn(
      table.rows.map(({ row }) => row),
      header,
    );
    const names = cells[assignRoles(header, 'unit').indexOf('indicator')] ?? [];
    const isItem = header.some(
      ({ word }) => word === 'negativeItem' || word === 'bonusItem' || word === 'vetoItem',
    );
    return !isItem && bearsPoints(names) ? null : list;
  }

  #withOwner(base: TableFound, header: readonly HeaderColumn[], here: Context): TableFound {
    const { table, said } = base;
    const own = (owner: Owner, ...why: readonly Evidence[]): TableFound => ({
      ...base,
      use: owner.kind === 'all' ? 'common' : 'own',
      owner,
      why: [...base.why, ...why],
    });
    if (said?.units !== undefined) {
      return own({ kind: 'units', units: this.#units.named(base.type, said.units, table, here) }, 'person');
    }
    if (said?.use === 'common') return own({ kind: 'all' }, 'person');
    const owners = ownersIn(header, said).filter((name) => !this.#types.isGroup(name));
    if (owners.length > 0) {
      const above = (name: string): { readonly kind?: string; readonly group?: string } =>
        parting(this.#turned.get(table.number)?.get(name)) ??
        header.find(({ owner }) => owner === name) ??
        {};
      const kinds = owners.flatMap((name) => above(name).kind ?? []);
      const ofKind = kinds.length === owners.length ? kinds.map((kind) => this.#types.typeNamed(kind)) : null;
      const type = ofKind?.[0] ?? base.type ?? this.#types.only ?? this.#unnamed();
      owners.forEach((name, at) => {
        this.#units.named(ofKind?.[at] ?? type, [name], table, here, above(name).group);
      });
      return { ...own({ kind: 'columns' }, 'unitsAsColumns'), type };
    }
    if (here.matter?.known === false || (here.closedBy !== null && said?.unitType === undefined)) {
      const text = here.heading ?? '';
      return { ...own({ kind: 'unknown' }), use: 'other', doubts: [{ code: 'heading', text }] };
    }
    const saysUnits = said?.columns !== undefined && Object.values(said.columns).includes('unit');
    if (saysUnits || (hasUnits(header) && !here.isCounty)) {
      const type = base.type ?? this.#types.only ?? this.#unnamed();
      this.#units.registerColumn({ ...base, type }, header, here);
      return { ...own({ kind: 'column' }, 'unitColumn'), type };
    }
    if (here.isCounty && base.type !== null) {
      const [first] = base.type.units;
      const units = here.units.length > 0 ? here.units : [first ?? this.#units.countysUnit(base.type, here)];
      return own({ kind: 'units', units: this.#units.withTable(units, table) }, 'typeAbove');
    }
    if (here.units.length > 0 && !this.#isBelowList(base.type, header, here)) {
      return own({ kind: 'units', units: this.#units.withTable(here.units, table) }, 'unitAbove');
    }
    if (here.group !== null && (here.isGroupNearest || this.#isBelowGroupsUnits(base.type, here)))
      return own({ kind: 'group', group: here.group }, 'groupAbove');
    if (said?.use === 'own') return { ...own({ kind: 'unknown' }, 'person'), doubts: [{ code: 'units' }] };
    return own({ kind: 'all' }, base.type === null ? 'onlyType' : 'typeAbove');
  }

  /** Below a mere list of units a table is what they have in common. */
  #isBelowList(type: TypeFound | null, header: readonly HeaderColumn[], { run, units }: Context): boolean {
    if (units.length > 1) return false;
    if (run > 1) return !units.some(({ hasTable }) => hasTable);
    if (type === null || this.#types.isListed) return false;
    return type.units.length > 1 && type.units.every(({ hasTable }) => !hasTable) && looksCommon(header);
  }

  /** Below the list of one group's units a table is the group's, if the groups before it have theirs. */
  #isBelowGroupsUnits(type: TypeFound | null, { run, group, isCommon }: Context): boolean {
    if (type === null || run === 0 || group === null || isCommon) return false;
    const others = type.units.flatMap((unit) => (unit.group === group ? [] : [unit.group]));
    return others.every((other) => other !== null && this.#grouped.has(other));
  }

  #readRoster(blank: TableFound, here: Context): TableFound {
    const isRead = this.#rosters.addTable(blank.table, here, blank.said?.columns);
    return { ...blank, use: 'roster', why: ['roster'], doubts: isRead ? [] : [{ code: 'header' }] };
  }

  /** A table without a header right below another one goes on with that one's columns. */
  #continued(table: OutlineTable, above: OutlineItem | undefined): TableFound | null {
    const last = this.#last;
    if (table.header !== null || above?.kind !== 'table' || last === null) return null;
    return last.table.columns === table.columns ? last : null;
  }

  /** Whether a header is that of the table right above, on the next page. */
  #repeats(header: readonly HeaderColumn[], above: OutlineItem | undefined): boolean {
    const last = this.#last?.header ?? [];
    const same = header.every(({ text }, index) => text === last[index]?.text);
    return above?.kind === 'table' && last.length === header.length && same;
  }

  /** After the heading of a section no table goes on with the columns of one above. */
  beginSection(): void {
    this.#last = null;
  }
}

/** The units whose columns a table has. */
function ownersIn(header: readonly HeaderColumn[], said: ReadingTable | null): readonly string[] {
  const given = Object.values(said?.columns ?? {}).flatMap((role) =>
    typeof role === 'object' && 'unit' in role ? [role.unit] : [],
  );
  if (given.length > 0) return given;
  return header.flatMap(({ owner }) => (owner !== null && nameLooks(owner) === 'unit' ? [owner] : []));
}
