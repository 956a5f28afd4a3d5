import type { DocumentPlace } from '../../domain/findings/finding';
import { nameLooks } from '../words/nameLooks';
import { onOneLine } from '../words/plainText';
import { isTotalRow } from '../words/totalRow';
import { ALL_UNITS } from '../words/vocabulary';
import { guessColumns } from './columnEntries';
import type { Context } from './context';
import type { HeaderColumn } from './headerColumn';
import { readHeader } from './headerRow';
import type { OutlineTable } from './outline';
import type { Rosters } from './rosters';
import { coveredColumns } from './rowFields';
import type { TableFound } from './tableFound';
import type { TypeFound, TypeRegistry, UnitFound } from './typeRegistry';
import { unitHeading } from './unitHeading';
import { unitNames } from './unitNames';

/** The units that tables name themselves, in their headings' stead or beside them. */
export class TableUnits {
  readonly #types: TypeRegistry;
  readonly #rosters: Rosters;
  readonly #countyUnit: string;

  /** @param countyUnit what the county's own unit is called */
  constructor(types: TypeRegistry, rosters: Rosters, countyUnit: string) {
    this.#types = types;
    this.#rosters = rosters;
    this.#countyUnit = countyUnit;
  }

  countysUnit(type: TypeFound, { heading }: Context): UnitFound {
    const text = heading ?? '';
    return this.#types.addUnit(type, this.#countyUnit, null, { heading: text, table: null, row: null, text });
  }

  withTable(units: readonly UnitFound[], table: OutlineTable): readonly UnitFound[] {
    for (const unit of units) {
      if (!unit.hasTable) unit.place = { ...unit.place, table: table.number };
      unit.hasTable = true;
    }
    return units;
  }

  named(
    type: TypeFound | null,
    names: readonly string[],
    table: OutlineTable,
    here: Context,
    group: string | null = here.group,
  ): readonly UnitFound[] {
    const of = type ?? this.#types.only;
    if (of === null) return [];
    const place: DocumentPlace = {
      heading: here.heading,
      table: table.number,
      row: null,
      text: names.join('、'),
    };
    return this.withTable(
      names.map((name) => this.#types.unitNamed(of, name, group, { ...place, text: name })),
      table,
    );
  }

  /** The units that a column names, in the order of the rows. */
  registerColumn(base: TableFound, header: readonly HeaderColumn[], here: Context): void {
    const type = base.type ?? this.#types.only;
    if (type === null) return;
    const rows = base.table.rows.filter(({ said, row }) =>
      said === null ? readHeader(row) === null : said === 'indicator',
    );
    const { columns } = guessColumns(
      header,
      rows.map(({ row }) => row),
      'column',
    );
    const said = Object.entries(base.said?.columns ?? {}).find(([, role]) => role === 'unit')?.[0];
    const at =
      said === undefined
        ? columns.findIndex(({ role }) => role === 'unit')
        : columns.findIndex(({ from, to }) => from < Number(said) && Number(said) <= to);
    for (const { number, row } of rows) {
      if (isTotalRow(row, [], [])) continue;
      const cell = row.cells.find(
        (one) => coveredColumns(one, columns).includes(at) && one.span < columns.length,
      );
      for (const name of unitNames(cell?.paragraphs ?? [])) {
        if (ALL_UNITS.test(name) || nameLooks(name) === 'kind') continue;
        const text = onOneLine(row.cells.flatMap(({ paragraphs }) => paragraphs));
        const place: DocumentPlace = { heading: here.heading, table: base.table.number, row: number, text };
        this.withTable([this.#types.unitNamed(type, name, here.group, place)], base.table);
      }
    }
  }

  /** A table without a header whose cells are all names lists units. */
  readUnitTable(table: OutlineTable, here: Context): boolean {
    const texts = table.rows.flatMap(({ row }) => row.cells.flatMap((cell) => cell.paragraphs));
    const around = {
      opener: null,
      aboveOwnTable: false,
      aboveTable: false,
      aboveUnits: false,
      aboveMatter: false,
      isBare: false,
      below: null,
    };
    const names = texts.map((text): readonly string[] => {
      const heading = unitHeading(text, around);
      return heading.kind === 'units' ? heading.names : nameLooks(text) === 'unit' ? [text.trim()] : [];
    });
    if (names.length === 0 || names.some((list) => list.length === 0)) return false;
    const place: DocumentPlace = {
      heading: here.heading,
      table: table.number,
      row: null,
      text: texts.join('、'),
    };
    const found = names.flat();
    if (here.type === null) this.#rosters.add({ label: '', names: found }, here, place.text, table.number);
    else
      for (const name of found)
        this.#types.addUnit(here.type, name, here.group, { ...place, table: null, text: name });
    here.units = [];
    return true;
  }
}
