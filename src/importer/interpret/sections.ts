import type { DocumentPlace } from '../../domain/findings/finding';
import type { DefinitionsDraft, TypeDraft, UnitDraft } from './definitionsDraft';
import type { FindingLog } from './findingLog';
import { draftIndicators } from './indicatorDrafts';
import { draftNegativeItems } from './negativeDrafts';
import { takeNumber, type NumberForm } from './numberedHeading';
import { isName, unitHeading, type Surroundings } from './unitHeading';
import type { OutlineItem, OutlineLine, OutlineTable } from './outline';
import { cleanName, sectionHeading, yearIn, type SectionHeading } from './sectionHeading';
import { hasOwnCategories, looksCommon, type HeaderColumn } from './tableHeader';
import { readRows } from './tableRows';
import { UNNAMED_TYPE } from './vocabulary';

/** Walks through the outline and files what it finds under sections, groups and units. */
export class SectionReader {
  /** Lines before the first section. */
  readonly titleLines: string[] = [];
  readonly #items: readonly OutlineItem[];
  readonly #draft: DefinitionsDraft;
  readonly #log: FindingLog;
  readonly #countyUnit: string;
  #kind: 'none' | 'negative' | 'county' | 'type' = 'none';
  #type: TypeDraft | null = null;
  #unit: UnitDraft | null = null;
  #group: string | null = null;
  #heading: string | null = null;
  /** How the heading that opened the section is numbered: the next one of this kind opens another. */
  #opener: NumberForm | null = null;
  #lastTable: OutlineTable | null = null;

  /** @param countyUnit what the county's own unit is called */
  constructor(items: readonly OutlineItem[], draft: DefinitionsDraft, log: FindingLog, countyUnit: string) {
    this.#items = items;
    this.#draft = draft;
    this.#log = log;
    this.#countyUnit = countyUnit;
  }

  read(): void {
    this.#items.forEach((item, index) => {
      if (item.kind === 'table') this.#readTable(item, index);
      else this.#readLine(item, index);
    });
  }

  #readLine(line: OutlineLine, index: number): void {
    const next = this.#items[index + 1];
    const surroundings = {
      opener: this.#opener,
      aboveOwnTable: next?.kind === 'table' && next.header !== null && hasOwnCategories(next.header),
      aboveTable: next?.kind === 'table',
    };
    const section = sectionHeading(line.text);
    if (section !== null && !this.#isTitle(section, index)) {
      const isUnit = surroundings.aboveOwnTable && this.#isUnitTitle(section);
      if (!isUnit && this.#openSection(section, line.text)) return;
    }
    if (this.#kind === 'none' && !this.#openUnnamed(line.text, surroundings)) return;
    const heading = unitHeading(line.text, surroundings);
    if (heading.kind === 'section') {
      this.#openSection({ kind: 'type', name: heading.name, form: this.#opener }, line.text);
      return;
    }
    if (this.#kind === 'negative' || this.#type === null) return;
    this.#readUnits(heading, line.text);
  }

  /**
   * Before the first section: `一、乡镇` opens one without the usual words; a numbered unit above its table
   * is of a type that the line before it names. Everything else is title.
   *
   * @returns whether the line is still to be read, as a unit's heading
   */
  #openUnnamed(text: string, { aboveOwnTable }: Surroundings): boolean {
    const { form, rest } = takeNumber(text);
    if ((form === 'part' || form === 'chinese') && isName(rest) && !aboveOwnTable) {
      this.#openSection({ kind: 'type', name: cleanName(rest), form }, text);
      return false;
    }
    if (form === null || !aboveOwnTable) {
      this.titleLines.push(text);
      return false;
    }
    const before = this.titleLines.at(-1) ?? '';
    const named = isName(before) && yearIn(before) === null;
    if (named) this.titleLines.pop();
    return this.#openSection({ kind: 'type', name: named ? before : UNNAMED_TYPE, form: null }, before);
  }

  #readUnits(heading: ReturnType<typeof unitHeading>, text: string): void {
    const type = this.#type;
    if (type === null || heading.kind === 'none' || heading.kind === 'section') return;
    // The county is one unit: what stands above its tables is no unit unless it is numbered as one.
    if (this.#kind === 'county' && heading.kind !== 'units') return;
    this.#heading = text;
    if (heading.kind === 'group') {
      this.#group = heading.name;
      this.#unit = null;
      return;
    }
    const place: DocumentPlace = { heading: text, table: null, row: null, text };
    for (const name of heading.names) this.#unit = this.#draft.addUnit(type, name, this.#group, place);
    if (heading.names.length > 1) this.#unit = null;
    if (heading.unnumbered && this.#unit !== null) {
      const { id, name } = this.#unit.unit;
      this.#log.add('unnumberedUnit', place, { unit: name }, { kind: 'unit', id });
    }
  }

  /** A first heading that another one follows at once is the title of the whole. */
  #isTitle(section: SectionHeading, index: number): boolean {
    if (this.#kind !== 'none' || section.form !== null) return false;
    if (section.kind !== 'type') return false;
    if (section.name === '') return true;
    const next = this.#items[index + 1];
    const following = next?.kind === 'line' ? sectionHeading(next.text) : null;
    return following !== null && following.name !== '' && following.name !== section.name;
  }

  /** False where the heading cannot belong here. */
  #openSection(section: SectionHeading, text: string): boolean {
    this.#lastTable = null;
    if (section.kind === 'negative') {
      this.#kind = 'negative';
      this.#enter(null, text, section.form);
      return true;
    }
    if (section.name === '') {
      // 共性指标, 个性指标 alone: of the same unit type as before, and of the unit if one is open.
      if (this.#type === null) return false;
      this.#heading = text;
      if (this.#unit === null || section.kind === 'type') this.#unit = null;
      return true;
    }
    if (section.kind !== 'county' && this.#isNumberedUnit(section)) return false;
    const type = this.#draft.typeNamed(section.name);
    const same = this.#type === type;
    this.#kind = section.kind === 'county' ? 'county' : 'type';
    this.#enter(type, text, same ? (section.form ?? this.#opener) : section.form);
    if (!same) this.#group = null;
    return true;
  }

  /** `1.县委办公室目标责任考核指标` inside a section that is not numbered that way is a unit's heading. */
  #isNumberedUnit({ form }: SectionHeading): boolean {
    return this.#type !== null && form !== this.#opener && (form === 'arabic' || form === 'arabicBracketed');
  }

  /** The same without a number, above its table, among units that have theirs. */
  #isUnitTitle({ kind, form, name }: SectionHeading): boolean {
    const type = this.#type;
    if (type === null || kind !== 'type' || form !== null || name === type.name) return false;
    return name !== '' && type.units.some(({ hasTable }) => hasTable);
  }

  #enter(type: TypeDraft | null, heading: string, form: NumberForm | null): void {
    this.#type = type;
    this.#unit = null;
    this.#heading = heading;
    this.#opener = form;
    if (type === null) this.#group = null;
  }

  #readTable(table: OutlineTable, index: number): void {
    const known = table.header === null ? this.#continued(table, index) : table;
    if (known === null || known.header === null) {
      if (!this.#readUnitTable(table)) this.#reportUnread(table);
      return;
    }
    this.#lastTable = known;
    const negative = this.#kind === 'negative' || known.header.some((column) => column.word === 'deduction');
    if (negative) {
      const rows = readRows(known, known.header, true, this.#heading, this.#log);
      this.#draft.addNegativeItems(draftNegativeItems(rows, this.#log));
      return;
    }
    if (this.#type === null) {
      this.#reportUnread(table);
      return;
    }
    const unit = this.#unitOfTable(this.#type, known.header);
    const rows = readRows(known, known.header, unit !== null, this.#heading, this.#log);
    this.#draft.addIndicators(this.#type, unit?.unit ?? null, draftIndicators(rows, this.#log));
    if (unit !== null) this.#draft.placeInTable(unit, table.number);
  }

  #unitOfTable(type: TypeDraft, header: readonly HeaderColumn[]): UnitDraft | null {
    // Below a mere list of units a table without categories is what they have in common.
    const listed = type.units.length > 1 && type.units.every(({ hasTable }) => !hasTable);
    if (listed && looksCommon(header)) return null;
    if (this.#unit !== null || this.#kind !== 'county') return this.#unit;
    const [first] = type.units;
    if (first !== undefined) return first;
    const text = this.#heading ?? '';
    return this.#draft.addUnit(type, this.#countyUnit, null, { heading: text, table: null, row: null, text });
  }

  /** A table without a header right below another one goes on with that one's columns. */
  #continued(table: OutlineTable, index: number): OutlineTable | null {
    const above = this.#items[index - 1];
    const last = this.#lastTable;
    if (above?.kind !== 'table' || last === null || last.columns !== table.columns) return null;
    return { ...table, header: last.header };
  }

  /** A table without a header whose cells are all numbered names lists units. */
  #readUnitTable(table: OutlineTable): boolean {
    if (this.#type === null || this.#kind !== 'type') return false;
    const texts = table.rows.flatMap(({ row }) => row.cells.flatMap((cell) => cell.paragraphs));
    const names = texts.map((text) =>
      unitHeading(text, { opener: null, aboveOwnTable: false, aboveTable: false }),
    );
    if (names.some((name) => name.kind !== 'units')) return false;
    texts.forEach((text, index) => {
      const heading = names[index];
      if (heading !== undefined) this.#readUnits(heading, text);
    });
    this.#unit = null;
    return true;
  }

  #reportUnread(table: OutlineTable): void {
    const [first] = table.rows;
    const text = first?.row.cells.map((cell) => cell.paragraphs.join(' ')).join(' | ') ?? '';
    this.#log.add('unreadTable', this.#place(table, null, text), {
      table: table.number,
      rows: table.rows.length,
    });
  }

  #place(table: OutlineTable, row: number | null, text: string): DocumentPlace {
    return { heading: this.#heading, table: table.number, row, text };
  }
}
