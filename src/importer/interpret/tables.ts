import type { DocumentPlace } from '../../domain/findings/finding';
import { rowText } from '../document/neutralDocument';
import type { DefinitionsDraft, TypeDraft, UnitDraft } from './definitionsDraft';
import type { FindingLog } from './findingLog';
import type { Here } from './here';
import { draftIndicators } from './indicatorDrafts';
import { draftNegativeItems } from './negativeDrafts';
import type { OutlineItem, OutlineTable } from './outline';
import { hasUnits, isNegative, looksCommon, type HeaderColumn } from './tableHeader';
import { readRows } from './tableRows';
import { rowsByUnit } from './rowsByUnit';

/** Files what tables say under the section, the group and the unit they stand in. */
export class TableReader {
  readonly #draft: DefinitionsDraft;
  readonly #log: FindingLog;
  readonly #countyUnit: string;
  #last: OutlineTable | null = null;

  /** @param countyUnit what the county's own unit is called */
  constructor(draft: DefinitionsDraft, log: FindingLog, countyUnit: string) {
    this.#draft = draft;
    this.#log = log;
    this.#countyUnit = countyUnit;
  }

  /** After the heading of a section no table goes on with the columns of one above. */
  beginSection(): void {
    this.#last = null;
  }

  /**
   * Files a table with a header, its own or that of the table right above it.
   *
   * @returns false where it has none
   */
  read(table: OutlineTable, above: OutlineItem | undefined, here: Here): boolean {
    const known = table.header === null ? this.#continued(table, above) : table;
    if (known === null || known.header === null) return false;
    this.#last = known;
    if (here.kind === 'negative' || isNegative(known.header)) {
      const rows = readRows(known, known.header, 'negative', here.heading, this.#log);
      this.#draft.addNegativeItems(draftNegativeItems(rows, this.#log));
    } else if (here.type === null || here.matter?.known === false) {
      this.reportUnread(table, here);
    } else if (here.kind === 'type' && hasUnits(known.header)) {
      this.#readForUnits(known, known.header, here.type, here);
    } else {
      const unit = this.#unitOf(here.type, known.header, here);
      const kind = unit === null ? 'common' : 'own';
      const rows = readRows(known, known.header, kind, here.heading, this.#log);
      this.#draft.addIndicators(here.type, unit?.unit ?? null, draftIndicators(rows, this.#log));
      if (unit !== null) this.#draft.placeInTable(unit, table.number);
    }
    return true;
  }

  reportUnread(table: OutlineTable, { heading }: Here): void {
    const [first] = table.rows;
    const text = first === undefined ? '' : rowText(first.row);
    const place: DocumentPlace = { heading, table: table.number, row: null, text };
    this.#log.add('unreadTable', place, { table: table.number, rows: table.rows.length });
  }

  /** A table with a column of units: every row is theirs whom it names. */
  #readForUnits(table: OutlineTable, header: readonly HeaderColumn[], type: TypeDraft, here: Here): void {
    const rows = readRows(table, header, 'units', here.heading, this.#log);
    for (const { unit: name, rows: own } of rowsByUnit(rows, this.#log)) {
      const [first] = own;
      if (first === undefined) continue;
      const unit = name === null ? null : this.#draft.unitNamed(type, name, here.group, first.place);
      this.#draft.addIndicators(type, unit?.unit ?? null, draftIndicators(own, this.#log));
      if (unit !== null) this.#draft.placeInTable(unit, table.number);
    }
  }

  #unitOf(type: TypeDraft, header: readonly HeaderColumn[], { kind, unit, heading }: Here): UnitDraft | null {
    // Below a mere list of units a table without categories is what they have in common.
    const listed = type.units.length > 1 && type.units.every(({ hasTable }) => !hasTable);
    if (listed && looksCommon(header)) return null;
    if (unit !== null || kind !== 'county') return unit;
    const [first] = type.units;
    if (first !== undefined) return first;
    const text = heading ?? '';
    return this.#draft.addUnit(type, this.#countyUnit, null, { heading: text, table: null, row: null, text });
  }

  /** A table without a header right below another one goes on with that one's columns. */
  #continued(table: OutlineTable, above: OutlineItem | undefined): OutlineTable | null {
    const last = this.#last;
    if (above?.kind !== 'table' || last === null || last.columns !== table.columns) return null;
    return { ...table, header: last.header };
  }
}
